// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The lock page, the settings and the status bar's "locks in", light and dark: nothing is clipped. With STRONGROOM_PICTURES=DIR it saves a
// picture of each state there.

#include "LockedVault.h"

#include "settings/LockSection.h"
#include "settings/SettingsDialog.h"
#include "shell/StatusBar.h"
#include "translation/Translation.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDir>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::LockedVault;

class TestLockPictures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { delete m_theme; }
    void states_data();
    void states();
    void theStatusBarCountsDown();
    void theSectionIsInForceAtOnce();

private:
    void check(QWidget *window, const QString &name);

    ui::Theme *m_theme = nullptr;
    QTemporaryDir m_configuration;
};

void TestLockPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslation(*qApp);
    qputenv("STRONGROOM_CONFIG_DIR", m_configuration.path().toUtf8());
    m_theme = new ui::Theme;
}

void TestLockPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::newRow("light") << ui::Scheme::Light;
    QTest::newRow("dark") << ui::Scheme::Dark;
}

void TestLockPictures::check(QWidget *window, const QString &name)
{
    QVERIFY(window != nullptr);
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const QPixmap picture = window->grab();
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/lock-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1, qPrintable(name + u": "_s + label->text()));
        }
    }
}

void TestLockPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    m_theme->showScheme(scheme);
    LockedVault on(m_theme);
    QVERIFY(on.show(LockedVault::acme, model::ConnectionPage::Records));
    QVERIFY(on.vault.settled());
    check(&on.window(), u"counting"_s);
    on.vault.command(u"app.settings"_s)->trigger();
    auto *const settings = on.window().findChild<ui::SettingsDialog *>();
    check(settings, u"settings"_s);
    settings->close();

    Q_EMIT on.window().windowLock()->idle()->expired();
    QTRY_VERIFY(on.lockPage()->isVisible());
    check(&on.window(), u"keychain"_s);
    on.vault.access->failWith(StorageError("the Secret Service keyring does not answer").advise("Unlock it in your desktop's settings, then try again.").clone());
    on.lockPage()->unlockButton()->click();
    QTRY_VERIFY(!on.lockPage()->errorText().isEmpty());
    check(&on.window(), u"refused"_s);
    on.vault.access->failWith(nullptr);
    on.vault.access->hold();
    on.lockPage()->unlockButton()->click();
    check(&on.window(), u"asking"_s);
    on.vault.access->release();
    QTRY_VERIFY(!on.vault.lock->isLocked());

    on.vault.access->askPassphrase("correct horse");
    model::LockSettings goOn = on.vault.lock->settings();
    goOn.jobs = model::JobsOnLock::GoOn;
    on.vault.lock->setSettings(goOn);
    model::Job *const job = on.vault.jobs.add({u"Migrate"_s, model::ActivityKind::Other, model::JobPlace{u"Acme EMEA"_s, {}}}, model::Job::Unit::Records, model::Job::Abilities::Cancel);
    on.vault.command(u"vault.lock"_s)->trigger();
    QTRY_VERIFY(on.lockPage()->passphrase()->isVisible());
    QVERIFY(on.lockPage()->jobsText().contains(u'1'));
    check(&on.window(), u"passphrase"_s);
    job->finish();
    QTRY_VERIFY(on.lockPage()->jobsText().isEmpty());
}

void TestLockPictures::theStatusBarCountsDown()
{
    m_theme->showScheme(ui::Scheme::Light);
    LockedVault on(m_theme);
    QVERIFY(on.window().status()->lockText().startsWith(u"locks in "_s));   // on as delivered
    model::LockSettings values = on.vault.lock->settings();
    values.idle.reset();
    on.vault.lock->setSettings(values);
    QVERIFY(on.window().status()->lockText().isEmpty());
    values.idle = std::chrono::minutes(5);
    on.vault.lock->setSettings(values);
    QCOMPARE(on.window().status()->lockText(), u"locks in 5:00"_s);
    Q_EMIT on.window().status()->lockRequested();
    QVERIFY(on.vault.lock->isLocked());
}

void TestLockPictures::theSectionIsInForceAtOnce()
{
    m_theme->showScheme(ui::Scheme::Light);
    LockedVault on(m_theme);
    on.vault.command(u"app.settings"_s)->trigger();
    auto *const dialog = on.window().findChild<ui::SettingsDialog *>();
    QVERIFY(dialog != nullptr);
    auto *const section = dialog->findChild<ui::LockSection *>();
    QVERIFY(section != nullptr);
    QCOMPARE(section->idle()->currentData().toInt(), 10);
    QVERIFY(section->onScreenLock()->isChecked() && section->onSleep()->isChecked() && section->onUserSwitch()->isChecked());
    section->idle()->setCurrentIndex(section->idle()->findData(0));
    section->onSleep()->click();
    section->jobs()->button(int(model::JobsOnLock::GoOn))->click();
    const model::LockSettings chosen = model::readLockSettings(on.vault.settings);
    QVERIFY(!chosen.idle);
    QVERIFY(!chosen.onSleep && chosen.onScreenLock && chosen.onUserSwitch);
    QVERIFY(chosen.jobs == model::JobsOnLock::GoOn);
    QVERIFY(on.vault.lock->settings() == chosen);
}

QTEST_MAIN(TestLockPictures)
#include "tst_lockpictures.moc"
