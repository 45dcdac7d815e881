// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Keys page and its dialogs in their states, light, dark and right to left: no label or button is too small for its text. With
// STRONGROOM_PICTURES=DIR it saves a picture of each.

#include "KeysFixture.h"

#include "dialogs/ConfirmDialog.h"
#include "keys/AddSecretDialog.h"
#include "keys/ExportSecretsDialog.h"
#include "keys/ImportSecretsDialog.h"
#include "keys/KeyDetailPanel.h"
#include "keys/RevealField.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

using namespace strongroom;
using namespace Qt::Literals::StringLiterals;
using test::KeysFixture;

class tst_KeysPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void states_data();
    void states();

private:
    void check(QWidget *window, const QString &name);
    ui::Theme *m_theme = nullptr;
};

void tst_KeysPictures::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme = new ui::Theme(this);
}

void tst_KeysPictures::states_data()
{
    QTest::addColumn<ui::Scheme>("scheme");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("light") << ui::Scheme::Light << Qt::LeftToRight;
    QTest::newRow("dark") << ui::Scheme::Dark << Qt::LeftToRight;
    QTest::newRow("rtl") << ui::Scheme::Light << Qt::RightToLeft;
}

void tst_KeysPictures::check(QWidget *window, const QString &name)
{
    for (int level = 0; level < 20; ++level) {   // a change of size climbs the layouts level by level
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    const QPixmap picture = window->grab();
    QVERIFY(!picture.isNull());
    if (!folder.isEmpty()) {
        QDir().mkpath(folder);
        QVERIFY(picture.save(u"%1/keys-%2-%3.png"_s.arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }
    for (const QLabel *label : window->findChildren<QLabel *>()) {
        if (label->isVisible() && !label->wordWrap() && !label->text().isEmpty()) {
            const int needed = label->fontMetrics().horizontalAdvance(label->text());
            QVERIFY2(label->contentsRect().width() >= needed - 1, qPrintable(u"%1: label clipped: %2"_s.arg(name, label->text())));
        }
        if (label->isVisible() && label->wordWrap() && !label->text().isEmpty()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()) - 1, qPrintable(u"%1: lines clipped: %2"_s.arg(name, label->text())));
        }
    }
    for (const QPushButton *button : window->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->minimumSizeHint().width() > button->width()) {
            QFAIL(qPrintable(u"%1: button clipped: %2"_s.arg(name, button->text())));
        }
    }
}

void tst_KeysPictures::states()
{
    QFETCH(ui::Scheme, scheme);
    QFETCH(Qt::LayoutDirection, direction);
    m_theme->showScheme(scheme);
    QGuiApplication::setLayoutDirection(direction);
    const auto reset = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });

    {
        KeysFixture first(m_theme, std::string());
        QVERIFY(first.choose() && first.ready());
        check(first.window.get(), u"01-empty"_s);
        QVERIFY(first.choose("00000000-0000-4000-8000-000000000002"));
        check(first.window.get(), u"02-no-encryption"_s);
    }
    {
        KeysFixture locked(m_theme);
        locked.keychain->setMood(test::BreakableKeychain::Mood::Locked);
        QVERIFY(locked.choose());
        QVERIFY(QTest::qWaitFor([&] { return locked.page()->editor()->state() == model::SecretsEditor::State::Failed; }));
        check(locked.window.get(), u"03-locked"_s);
    }
    KeysFixture fixture(m_theme);
    ui::MainWindow *const window = fixture.window.get();
    QVERIFY(fixture.open());
    check(window, u"04-saved"_s);
    fixture.page()->detail()->secret()->button()->click();
    QVERIFY(fixture.page()->detail()->secret()->isShown());
    fixture.page()->detail()->checkButton()->click();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->editor()->check()->state() == model::KeyCheck::State::Done; }));
    check(window, u"05-revealed-and-checked"_s);
    fixture.select(4);
    check(window, u"06-missing"_s);

    fixture.command(u"keys.generate"_s)->trigger();
    fixture.command(u"keys.makeCurrent"_s)->trigger();
    QVERIFY(!fixture.page()->editor()->add(incountry::readSecret(4, incountry::SecretUse::Password, "wrong")));
    QVERIFY(!fixture.page()->editor()->remove(0));
    fixture.select(4);
    fixture.page()->detail()->checkButton()->click();
    QVERIFY(QTest::qWaitFor([&] { return fixture.page()->editor()->check()->state() == model::KeyCheck::State::Done; }));
    check(window, u"07-unsaved"_s);

    fixture.page()->openAddDialog(std::nullopt);
    auto *add = fixture.dialog<ui::AddSecretDialog>();
    QVERIFY(add != nullptr);
    check(add, u"08-add-empty"_s);
    add->secretEdit()->setText(toQString(KeysFixture::newKey));
    check(add, u"09-add-doubt"_s);
    add->setUse(incountry::SecretUse::Key);
    add->versionEdit()->setText(u"2"_s);
    check(add, u"10-add-taken"_s);
    add->secretEdit()->setText(u"not a key"_s);
    check(add, u"11-add-wrong"_s);
    add->reject();

    fixture.page()->importSecrets();
    auto *import = fixture.dialog<ui::ImportSecretsDialog>();
    QVERIFY(import != nullptr);
    check(import, u"12-import"_s);
    import->takeContent(QByteArray("{\"currentVersion\": 9, \"secrets\": [{\"secret\": \"other\", \"version\": 2}, {\"secret\": \"") + KeysFixture::oldKey.c_str()
                        + "\", \"version\": 1, \"isKey\": true}, {\"secret\": \"YWJj\", \"version\": 9, \"isForCustomEncryption\": true}]}");
    QVERIFY(QTest::qWaitFor([&] { return import->imported() != nullptr; }));
    check(import, u"13-import-preview"_s);
    import->takeContent("{\"currentVersion\": 1, \"secrets\": [{\"secret\": \"x\", \"version\": 1}, {\"secret\": \"short\", \"version\": 2, \"isKey\": true}]}");
    QVERIFY(QTest::qWaitFor([&] { return !import->problemText().isEmpty(); }));
    check(import, u"14-import-wrong"_s);
    import->reject();

    fixture.page()->exportSecrets();
    auto *out = fixture.dialog<ui::ExportSecretsDialog>();
    QVERIFY(out != nullptr);
    out->passphraseEdit()->setText(u"short"_s);
    check(out, u"15-export"_s);
    out->plainButton()->setChecked(true);
    check(out, u"16-export-plain"_s);
    out->reject();

    QVERIFY(!fixture.page()->editor()->restore(0));
    fixture.select(1);
    fixture.command(u"keys.remove"_s)->trigger();
    auto *confirm = fixture.dialog<ui::ConfirmDialog>();
    QVERIFY(confirm != nullptr);
    check(confirm, u"17-remove"_s);
    confirm->reject();

    fixture.keychain->put(KeysFixture::id, "{\"currentVersion\": 2, \"secrets\": [{\"secret\": \"theirs\", \"version\": 2}]}");
    fixture.command(u"keys.save"_s)->trigger();
    QVERIFY(QTest::qWaitFor([&] { return !fixture.page()->banner()->isHidden(); }));
    check(window, u"18-changed-elsewhere"_s);
    window->resize(700, 640);
    check(window, u"19-narrow"_s);
}

QTEST_MAIN(tst_KeysPictures)
#include "tst_keyspictures.moc"
