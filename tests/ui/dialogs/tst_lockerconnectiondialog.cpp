// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A connection to Locker as a user makes one, over the real engine and a sandbox: typed in, taken over from ~/.locker/credentials, imported, changed.
// The access key is in the keychain and in no file. With STRONGROOM_PICTURES=DIR it saves a picture of each state.

#include "DialogChecks.h"

#include "connections/ConnectionManager.h"
#include "connections/ConnectionRepository.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/FormField.h"
#include "keychain/MemoryCredentialStore.h"
#include "locker/Store.h"
#include "support/SandboxProcess.h"
#include "theme/Theme.h"
#include "widgets/Banner.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using Kind = keychain::CredentialKind;
using ui::ConnectionDialog;

class tst_LockerConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void typedInIsTestedSavedAndOpens();
    void badHalvesAreMarkedAtOnce_data();
    void badHalvesAreMarkedAtOnce();
    void aWrongSecretIsSaidAsSuch();
    void theFileIsOfferedAndLeftAlone();
    void importedLinesFillIn();
    void anEditKeepsTheKey();
    void headersNeedTheKeyAgain();

private:
    void open();
    void type(const QString &name, const QString &text);
    void press(const QString &button) { test::press(shown<QPushButton>(m_dialog.get(), button), Qt::Key_Space); }
    void picture(const QString &name);
    [[nodiscard]] QString saved();
    [[nodiscard]] QString fieldProblem(const QString &label) const;
    [[nodiscard]] QString ready(const char *member) const { return QString::fromStdString(m_sandbox->ready().at("locker").at(member).get<std::string>()); }

    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<keychain::MemoryCredentialStore> m_keychain;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<model::ConnectionManager> m_manager;
    std::unique_ptr<ConnectionDialog> m_dialog;
    QString m_savedId;
};

void tst_LockerConnectionDialog::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>();
    m_sandbox = std::make_unique<SandboxProcess>(QStringList{u"--seed"_s, u"demo"_s, u"--records"_s, u"60"_s});
}

void tst_LockerConnectionDialog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_folder->path().toLocal8Bit());
    qputenv("STRONGROOM_CACHE_DIR", m_folder->filePath(u"cache"_s).toLocal8Bit());
    m_keychain = std::make_shared<keychain::MemoryCredentialStore>();
    m_pool = std::make_unique<QThreadPool>();
    m_manager = std::make_unique<model::ConnectionManager>(
        model::coreConnectionBackend(std::make_shared<connections::ConnectionRepository>(m_folder->filePath(u"connections.json"_s).toStdString()), m_keychain, {}),
        m_pool.get());
}

void tst_LockerConnectionDialog::cleanup()
{
    m_dialog.reset();
    m_manager.reset();
    m_pool->waitForDone();
}

void tst_LockerConnectionDialog::open()
{
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get());
    m_savedId.clear();
    connect(m_dialog.get(), &ConnectionDialog::connectionSaved, this, [this](const QString &id) { m_savedId = id; });
    m_dialog->show();
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    QTRY_VERIFY(m_manager->isKeychainChecked());
    auto *const service = shown<QComboBox>(m_dialog.get(), u"Service"_s);
    test::press(service, Qt::Key_Down);
    test::press(service, Qt::Key_Down);
    QCOMPARE(service->currentText(), u"Locker Secrets"_s);
}

void tst_LockerConnectionDialog::type(const QString &name, const QString &text)
{
    auto *const edit = shown<QLineEdit>(m_dialog.get(), name);
    QVERIFY2(edit != nullptr, qPrintable(name));
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

QString tst_LockerConnectionDialog::saved()
{
    (void)QTest::qWaitFor([this] { return !m_savedId.isEmpty(); }, 20'000);
    return m_savedId;
}

QString tst_LockerConnectionDialog::fieldProblem(const QString &label) const
{
    for (const auto *field : m_dialog->findChildren<ui::FormField *>()) {
        if (field->isVisible() && field->editor()->accessibleName() == label) {
            return field->problem();
        }
    }
    return u"(no such field)"_s;
}

void tst_LockerConnectionDialog::picture(const QString &name)
{
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        for (const auto &[look, suffix] : {std::pair(ui::Scheme::Dark, u"dark"_s), std::pair(ui::Scheme::Light, u"light"_s)}) {
            m_theme->showScheme(look);
            QTest::qWait(50);
            QVERIFY(m_dialog->grab().save(folder + u"/locker-connection-"_s + name + u'-' + suffix + u".png"_s));
        }
    }
}

void tst_LockerConnectionDialog::typedInIsTestedSavedAndOpens()
{
    open();
    type(u"Name"_s, u"Platform"_s);
    type(u"Access key id"_s, ready("access_key_id"));
    type(u"Secret access key"_s, ready("secret_access_key"));
    press(u"Advanced"_s);
    type(u"API base"_s, ready("api_base"));
    picture(u"filled"_s);
    press(u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsText(m_dialog.get(), u"all of them open"_s), 20'000);
    picture(u"tested"_s);
    press(u"Save"_s);
    const QString id = saved();
    QVERIFY(!id.isEmpty());
    m_manager->open(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_manager->state(id), model::ConnectionState::Open, 20'000);
    const std::shared_ptr<locker::Store> store = m_manager->lockerStore(id);
    QVERIFY(store);
    QVERIFY(!store->load(locker::Load::Usual, {})->secrets.empty());
    QVERIFY(m_keychain->read({id.toStdString(), Kind::LockerAccessKey}));

    QFile file(m_folder->filePath(u"connections.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray saidAloud = file.readAll();
    QVERIFY(saidAloud.contains("Platform"));
    QVERIFY(!saidAloud.contains(ready("access_key_id").toUtf8()));
    QVERIFY(!saidAloud.contains(ready("secret_access_key").toUtf8()));
}

void tst_LockerConnectionDialog::badHalvesAreMarkedAtOnce_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<QString>("field");
    QTest::newRow("id is no UUID") << u"key-1"_s << u"AAAA"_s << u"Access key id"_s;
    QTest::newRow("id of version 1") << u"6f5af581-3759-182f-83ca-22557013daab"_s << u"AAAA"_s << u"Access key id"_s;
    QTest::newRow("secret cut off") << u"6f5af581-3759-482f-83ca-22557013daab"_s << u"AAA"_s << u"Secret access key"_s;
}

void tst_LockerConnectionDialog::badHalvesAreMarkedAtOnce()
{
    QFETCH(QString, id);
    QFETCH(QString, secret);
    QFETCH(QString, field);
    open();
    type(u"Name"_s, u"Bad"_s);
    type(u"Access key id"_s, id);
    type(u"Secret access key"_s, secret);
    QVERIFY(!fieldProblem(field).isEmpty());
    QVERIFY(!fieldProblem(field).contains(secret));
    picture(u"problem"_s);
    press(u"Save"_s);
    QTest::qWait(50);
    QVERIFY(m_savedId.isEmpty());
    QVERIFY(m_manager->connections().empty());
}

void tst_LockerConnectionDialog::aWrongSecretIsSaidAsSuch()
{
    open();
    type(u"Name"_s, u"Wrong"_s);
    type(u"Access key id"_s, ready("access_key_id"));
    type(u"Secret access key"_s, u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="_s);
    press(u"Advanced"_s);
    type(u"API base"_s, ready("api_base"));
    press(u"Test connection"_s);
    QTRY_VERIFY_WITH_TIMEOUT(showsText(m_dialog.get(), u"does not belong to this access key id"_s), 20'000);
    picture(u"wrong-secret"_s);
}

void tst_LockerConnectionDialog::theFileIsOfferedAndLeftAlone()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u".locker"_s));
    const QString path = m_folder->filePath(u".locker/credentials"_s);
    const QByteArray content = "[default]\naccess_key_id = " + ready("access_key_id").toUtf8() + "\nsecret_access_key = " + ready("secret_access_key").toUtf8() + "\n";
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    QVERIFY(file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther));
    open();
    QTRY_VERIFY(showsText(m_dialog.get(), u"A keychain is safer"_s));
    QVERIFY(showsText(m_dialog.get(), u"Other users of this computer can read that file"_s));
    picture(u"offer"_s);
    press(u"Take it over"_s);
    QTRY_COMPARE(shown<QLineEdit>(m_dialog.get(), u"Access key id"_s)->text(), ready("access_key_id"));
    QCOMPARE(shown<QLineEdit>(m_dialog.get(), u"Secret access key"_s)->text(), ready("secret_access_key"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void tst_LockerConnectionDialog::importedLinesFillIn()
{
    open();
    m_dialog->importContent("LOCKER_ACCESS_KEY_ID=" + ready("access_key_id").toUtf8() + "\nLOCKER_SECRET_ACCESS_KEY=" + ready("secret_access_key").toUtf8() + "\nLOCKER_API_BASE=https://vault.example\n");
    QCOMPARE(shown<QLineEdit>(m_dialog.get(), u"Access key id"_s)->text(), ready("access_key_id"));
    press(u"Advanced"_s);
    QCOMPARE(shown<QLineEdit>(m_dialog.get(), u"API base"_s)->text(), u"https://vault.example"_s);
}

void tst_LockerConnectionDialog::anEditKeepsTheKey()
{
    typedInIsTestedSavedAndOpens();
    const QString id = m_savedId;
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get(), *m_manager->find(id));
    m_savedId.clear();
    connect(m_dialog.get(), &ConnectionDialog::connectionSaved, this, [this](const QString &saved) { m_savedId = saved; });
    m_dialog->show();
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    QVERIFY(shown<QLineEdit>(m_dialog.get(), u"Access key id"_s)->text().isEmpty());
    QVERIFY(shown<QLineEdit>(m_dialog.get(), u"Secret access key"_s)->text().isEmpty());
    type(u"Name"_s, u"Renamed"_s);
    picture(u"edit"_s);
    press(u"Save"_s);
    QCOMPARE(saved(), id);
    m_manager->open(id);
    QTRY_COMPARE_WITH_TIMEOUT(m_manager->state(id), model::ConnectionState::Open, 20'000);
    QVERIFY(!m_manager->lockerStore(id)->load(locker::Load::Forced, {})->secrets.empty());
}

void tst_LockerConnectionDialog::headersNeedTheKeyAgain()
{
    typedInIsTestedSavedAndOpens();
    const QString id = m_savedId;
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get(), *m_manager->find(id));
    m_dialog->show();
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    press(u"Advanced"_s);
    press(u"Add header"_s);
    type(u"Name of the header"_s, u"CF-Access-Client-Id"_s);
    type(u"Value of the header"_s, u"abc"_s);
    press(u"Save"_s);
    QTest::qWait(50);
    QVERIFY(showsText(m_dialog.get(), u"Headers are kept with the access key"_s));
    type(u"Access key id"_s, ready("access_key_id"));
    type(u"Secret access key"_s, ready("secret_access_key"));
    press(u"Save"_s);
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_manager->find(id)->locker.headerNames, (std::vector<std::string>{"CF-Access-Client-Id"}));
    const std::optional<SecretBytes> kept = m_keychain->read({id.toStdString(), Kind::LockerAccessKey});
    QVERIFY(kept && kept->text().find("CF-Access-Client-Id") != std::string_view::npos);
}

QTEST_MAIN(tst_LockerConnectionDialog)
#include "tst_lockerconnectiondialog.moc"
