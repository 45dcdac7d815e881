// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The connection dialog for TozStore, by its events: the three ways to a client, and what becomes of a new client's keys. With
// STRONGROOM_PICTURES=DIR it saves a picture of each state.

#include "DialogChecks.h"
#include "FakeConnectionBackend.h"

#include "connections/ConnectionManager.h"
#include "dialogs/ConfirmDialog.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/ImportStrip.h"
#include "theme/Theme.h"
#include "tozstore/ClientConfiguration.h"
#include "tozstore/ExportClientDialog.h"
#include "widgets/Banner.h"
#include "widgets/Button.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

#include <nlohmann/json.hpp>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using connections::Service;
using Kind = keychain::CredentialKind;
using ui::ConnectionDialog;

namespace {

constexpr const char *clientId = "a8ee3ba1-b117-4cd7-a511-42c15a9644bc";
constexpr const char *apiSecret = "b695767c3bc3237c90fad5c9ddd43207";

nlohmann::json document()
{
    static const nlohmann::json json = [] {
        const auto key = tozstore::EncryptionPrivateKey::generate(tozstore::EncryptionKeyKind::Curve25519);
        const auto signing = tozstore::SigningPrivateKey::generate();
        return nlohmann::json{{"version", 2},
                              {"client_id", clientId},
                              {"api_key_id", "4ec7b07e4bea89dca88f6047836e3db5"},
                              {"api_secret", apiSecret},
                              {"client_email", "alice@example.com"},
                              {"public_key", key.publicKey().text()},
                              {"private_key", std::string(key.text().view())},
                              {"public_signing_key", signing.publicKey().text()},
                              {"private_signing_key", std::string(signing.text().view())},
                              {"api_url", "https://api.e3db.com"}};
    }();
    return json;
}

QString content() { return QString::fromStdString(document().dump(2)); }

std::shared_ptr<connections::ConfiguredConnection> client()
{
    auto configured = std::make_shared<connections::ConfiguredConnection>();
    (void)connections::importInto(*configured, document().dump());
    return configured;
}

} // namespace

class tst_TozConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void init();
    void cleanup();

    void pastedConfiguration();
    void droppedFileIsNamed();
    void profileIsRead();
    void refusedConfiguration();
    void missingFieldsShowOnSave();
    void registersAndKeepsTheKeys();
    void nistHasNoBackup();
    void registrationRefused();
    void afterARefusalAFileWillDo();
    void nothingClosesWhileItRegisters();
    void keysSurviveAKeychainThatFails();
    void keysSurviveWithoutAKeychain();
    void failedBackupIsTold();
    void keysAreNotLostWithoutAsking();
    void signsInAsAnIdentity();
    void secondFactorIsRefusedInWords();
    void editReplacesTheConfiguration();
    void editKeepsTheConfiguration();
    void testNeedsNoCountry();
    void serviceCanBeChangedBack();
    void namesAndTabOrder_data();
    void namesAndTabOrder();
    void exportAsksForAWord();

private:
    void open();
    void chooseTozStore();
    void chooseWay(const QString &name);
    void fillRegistration();
    void fillIdentity();
    void saveFileAs(const QString &path);
    void picture(const char *name);
    QLineEdit *line(const QString &name) const { return shown<QLineEdit>(m_dialog.get(), name); }
    QPushButton *button(const QString &name) const { return shown<QPushButton>(m_dialog.get(), name); }
    void type(const QString &name, const QString &text) const;
    QString note(const QString &name) const { return line(name)->accessibleDescription(); }
    ui::Banner *banner() const { return m_dialog->findChild<ui::Banner *>(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<FakeConnectionBackend> m_backend;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<model::ConnectionManager> m_manager;
    std::unique_ptr<ConnectionDialog> m_dialog;
};

void tst_TozConnectionDialog::init()
{
    m_theme->showScheme(ui::Scheme::Light);
    m_backend = std::make_shared<FakeConnectionBackend>();
    m_backend->setClient(client());
    m_pool = std::make_unique<QThreadPool>();
    m_manager = std::make_unique<model::ConnectionManager>(m_backend, m_pool.get());
}

void tst_TozConnectionDialog::cleanup()
{
    m_backend->releaseSaves();
    m_backend->releaseMaking();
    m_dialog.reset();
    m_manager.reset();
    m_pool->waitForDone();
    m_pool.reset();
}

void tst_TozConnectionDialog::open()
{
    QSignalSpy checked(m_manager.get(), &model::ConnectionManager::keychainChecked);
    QSignalSpy loaded(m_manager.get(), &model::ConnectionManager::loaded);
    m_manager->load();
    QTRY_COMPARE(loaded.size(), 1);
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get());
    m_dialog->show();
    QTRY_COMPARE(checked.size(), 1);
    (void)QTest::qWaitForWindowActive(m_dialog.get());
}

void tst_TozConnectionDialog::chooseTozStore()
{
    open();
    auto *const services = shown<QComboBox>(m_dialog.get(), u"Service"_s);
    QVERIFY(services != nullptr);
    QCOMPARE(services->currentText(), u"InCountry Storage"_s);
    press(services, Qt::Key_Down);
    QCOMPARE(services->currentText(), u"TozStore"_s);
    QVERIFY(line(u"Environment id"_s) == nullptr);   // InCountry's fields are gone
}

void tst_TozConnectionDialog::chooseWay(const QString &name)
{
    chooseTozStore();
    auto *const way = shown<QRadioButton>(m_dialog.get(), name);
    QVERIFY(way != nullptr);
    press(way, Qt::Key_Space);
    QVERIFY(way->isChecked());
}

void tst_TozConnectionDialog::type(const QString &name, const QString &text) const
{
    QLineEdit *const edit = line(name);
    QVERIFY2(edit != nullptr, qPrintable(name));
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_TozConnectionDialog::fillRegistration()
{
    chooseWay(u"New client"_s);
    type(u"Name"_s, u"Tozny"_s);
    type(u"Service address"_s, u"https://toz.example/"_s);
    type(u"Registration token"_s, u" t0ken "_s);   // copied with blanks
    type(u"Client name"_s, u"laptop"_s);
}

void tst_TozConnectionDialog::fillIdentity()
{
    chooseWay(u"Identity"_s);
    type(u"Name"_s, u"Tozny"_s);
    type(u"Realm"_s, u"Clinic"_s);
    type(u"User name"_s, u"alice"_s);
    type(u"Password"_s, u" pass word "_s);
}

void tst_TozConnectionDialog::saveFileAs(const QString &path)
{
    auto *const dialog = m_dialog->findChild<QFileDialog *>();
    QVERIFY(dialog != nullptr);
    QVERIFY(dialog->testOption(QFileDialog::DontConfirmOverwrite));
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
}

void tst_TozConnectionDialog::picture(const char *name)
{
    const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES");
    for (const ui::Scheme scheme : {ui::Scheme::Light, ui::Scheme::Dark}) {
        m_theme->showScheme(scheme);
        for (int level = 0; level < 20; ++level) {
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        }
        const QString file = folder + u"/tozdialog-"_s + QLatin1StringView(name) + (scheme == ui::Scheme::Dark ? u"-dark.png"_s : u"-light.png"_s);
        const QPixmap taken = m_dialog->grab();
        QVERIFY(folder.isEmpty() || taken.save(file));
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->isVisible() && !label->text().isEmpty()) {
                const bool fits = label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) - 1
                                                    : label->contentsRect().width() >= label->fontMetrics().horizontalAdvance(QString(label->text()).remove(u'&')) - 1;
                QVERIFY2(fits, qPrintable(u"clipped: "_s + label->text()));
            }
        }
    }
    m_theme->showScheme(ui::Scheme::Light);
}

void tst_TozConnectionDialog::pastedConfiguration()
{
    chooseTozStore();
    picture("empty");
    QVERIFY(showsText(m_dialog.get(), u"None so far"_s));
    QApplication::clipboard()->setText(content());
    press(button(u"Paste"_s), Qt::Key_Space);
    QVERIFY(showsText(m_dialog.get(), QString::fromLatin1(clientId)));
    QVERIFY(showsText(m_dialog.get(), u"Sodium suite at https://api.e3db.com"_s));
    QVERIFY(!showsText(m_dialog.get(), QString::fromLatin1(apiSecret)));
    QCOMPARE(line(u"Name"_s)->text(), u"alice@example.com"_s);   // a first proposal
    QVERIFY(showsText(m_dialog.get(), u"Secrets go to the test keychain"_s));
    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));

    const connections::Connection connection = m_backend->saved().at(0);
    QVERIFY(connection.service == Service::TozStore);
    QCOMPARE(connection.tozstore.clientId, std::string(clientId));
    QVERIFY(connection.storedCredentials == std::set{Kind::TozConfiguration});
    const std::string kept = m_backend->stored().at({connection.id, Kind::TozConfiguration});
    QCOMPARE(nlohmann::json::parse(kept).at("api_secret").get<std::string>(), std::string(apiSecret));
}

void tst_TozConnectionDialog::droppedFileIsNamed()
{
    open();   // the file decides the service
    QTemporaryDir folder;
    QFile file(folder.filePath(u"e3db.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content().toUtf8());
    file.close();
    m_dialog->findChild<ui::ImportStrip *>()->takeFile(file.fileName());
    QCOMPARE(shown<QComboBox>(m_dialog.get(), u"Service"_s)->currentText(), u"TozStore"_s);
    QVERIFY(showsText(m_dialog.get(), u"Filled in: client_id, api_key_id, api_secret, private_key, private_signing_key, api_url"_s));
    QVERIFY(showsText(m_dialog.get(), u"e3db.json still holds these keys"_s));
    QVERIFY(QFile::exists(file.fileName()));   // it is the user's
    picture("file");
}

void tst_TozConnectionDialog::profileIsRead()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"e3db.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content().toUtf8());
    file.close();
    m_backend->setProfiles({{"", "/nowhere/e3db.json"}, {"work", file.fileName().toStdString()}});
    chooseTozStore();
    QTRY_VERIFY(shown<QComboBox>(m_dialog.get(), u"Profile"_s) != nullptr);
    auto *const profiles = shown<QComboBox>(m_dialog.get(), u"Profile"_s);
    QCOMPARE(profiles->count(), 3);
    press(profiles, Qt::Key_Down);
    QVERIFY(showsText(m_dialog.get(), u"e3db.json cannot be read"_s));
    press(profiles, Qt::Key_Down);
    QVERIFY(showsText(m_dialog.get(), QString::fromLatin1(clientId)));
}

void tst_TozConnectionDialog::refusedConfiguration()
{
    chooseTozStore();
    nlohmann::json broken = document();
    broken["private_key"] = "c2hvcnQ";
    QApplication::clipboard()->setText(QString::fromStdString(broken.dump()));
    press(button(u"Paste"_s), Qt::Key_Space);
    QVERIFY(showsText(m_dialog.get(), u"private_key is not a key"_s));
    QVERIFY(!showsText(m_dialog.get(), u"c2hvcnQ"_s));
    QVERIFY(showsText(m_dialog.get(), u"None so far"_s));
}

void tst_TozConnectionDialog::missingFieldsShowOnSave()
{
    chooseTozStore();
    QVERIFY(!showsText(m_dialog.get(), u"is missing"_s));
    press(button(u"Save"_s), Qt::Key_Space);
    QVERIFY(showsText(m_dialog.get(), u"The client's configuration is missing"_s));
    press(shown<QRadioButton>(m_dialog.get(), u"New client"_s), Qt::Key_Space);
    type(u"Name"_s, u"Tozny"_s);
    type(u"Service address"_s, u"http://toz.example"_s);
    QVERIFY(note(u"Service address"_s).contains(u"not encrypted"_s));
    press(button(u"Register and save"_s), Qt::Key_Space);
    QVERIFY(note(u"Registration token"_s).contains(u"missing"_s));
    QVERIFY(m_backend->made().empty());
    press(shown<QRadioButton>(m_dialog.get(), u"Identity"_s), Qt::Key_Space);
    QVERIFY(note(u"Password"_s).contains(u"missing"_s));
    QVERIFY(m_backend->saved().empty());
}

void tst_TozConnectionDialog::registersAndKeepsTheKeys()
{
    fillRegistration();
    QCOMPARE(line(u"Registration token"_s)->echoMode(), QLineEdit::Password);
    press(shown<QCheckBox>(m_dialog.get(), u"Back up the new client's keys with the service"_s), Qt::Key_Space);
    picture("register");
    QSignalSpy saved(m_dialog.get(), &ConnectionDialog::connectionSaved);
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_backend->made(), std::vector<std::string>{"register https://toz.example token=t0ken name=laptop Sodium backup"});
    QCOMPARE(saved.size(), 1);
    const connections::Connection connection = m_backend->saved().at(0);
    QCOMPARE(connection.name, std::string("Tozny"));
    QCOMPARE(saved.at(0).at(0).toString().toStdString(), connection.id);
    QVERIFY(m_backend->stored().contains({connection.id, Kind::TozConfiguration}));
}

void tst_TozConnectionDialog::nistHasNoBackup()
{
    fillRegistration();
    auto *const backup = shown<QCheckBox>(m_dialog.get(), u"Back up the new client's keys with the service"_s);
    press(backup, Qt::Key_Space);
    QVERIFY(backup->isChecked());
    press(shown<QComboBox>(m_dialog.get(), u"Cryptography"_s), Qt::Key_Down);
    QVERIFY(!backup->isChecked() && !backup->isEnabled());
    QVERIFY(showsText(m_dialog.get(), u"P-384 and AES-GCM"_s));
    QVERIFY(showsText(m_dialog.get(), u"Not for the NIST suite"_s));
    picture("nist");
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_backend->made(), std::vector<std::string>{"register https://toz.example token=t0ken name=laptop NIST"});
}

void tst_TozConnectionDialog::registrationRefused()
{
    fillRegistration();
    m_backend->failMaking(ServerError("the registration token was used already").advise("Make a new one in the dashboard.").clone());
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_VERIFY(banner()->isVisible());
    QCOMPARE(banner()->text(), u"The registration token was used already."_s);
    QVERIFY(showsText(m_dialog.get(), u"Make a new one in the dashboard."_s));
    QVERIFY(m_backend->saved().empty());
    QVERIFY(button(u"Register and save"_s)->isEnabled());
    QVERIFY(button(u"Save e3db.json…"_s) == nullptr);   // there is no client
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

void tst_TozConnectionDialog::afterARefusalAFileWillDo()
{
    m_backend->unavailable = "no keyring answers";
    fillRegistration();
    m_backend->failMaking(ServerError("the registration token was used already").clone());
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_VERIFY(banner()->isVisible());
    m_dialog->importContent(content().toUtf8());
    QVERIFY(shown<QRadioButton>(m_dialog.get(), u"Configuration file"_s)->isChecked());
    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));   // nothing was registered, so there is nothing to warn of
}

void tst_TozConnectionDialog::nothingClosesWhileItRegisters()
{
    fillRegistration();
    m_backend->holdMaking();
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_backend->made().size(), std::size_t(1));
    QVERIFY(button(u"Registering…"_s) != nullptr && !button(u"Registering…"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    // Should the window go all the same, the keys are kept.
    m_dialog.reset();
    m_backend->releaseMaking();
    QTRY_COMPARE(m_backend->saved().size(), std::size_t(1));
    QVERIFY(m_backend->stored().contains({m_backend->saved().at(0).id, Kind::TozConfiguration}));
}

void tst_TozConnectionDialog::keysSurviveAKeychainThatFails()
{
    fillRegistration();
    m_backend->failSaves(StorageError("the keychain is locked").advise("Unlock it.").clone());
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(showsText(m_dialog.get(), u"The client was registered, and its keys could not be saved"_s));
    QVERIFY(showsText(m_dialog.get(), u"The keychain is locked."_s));
    QVERIFY(showsText(m_dialog.get(), QString::fromLatin1(clientId)));
    QVERIFY(line(u"Registration token"_s) == nullptr);   // nobody registers twice
    picture("unsaved");
    QVERIFY(!button(u"Paste"_s)->isEnabled());   // nothing may take its place
    QVERIFY(!shown<QComboBox>(m_dialog.get(), u"Service"_s)->isEnabled());
    QVERIFY(shown<QRadioButton>(m_dialog.get(), u"New client"_s) == nullptr);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);   // asks; and the answer is no
    QTest::keyClick(m_dialog->findChild<ui::ConfirmDialog *>(), Qt::Key_Escape);
    type(u"Name"_s, u"Tozny 2"_s);
    QVERIFY(banner()->isVisible());   // it has the way out

    QTemporaryDir folder;
    press(button(u"Save e3db.json…"_s), Qt::Key_Space);
    saveFileAs(folder.filePath(u"e3db.json"_s));
    QTRY_COMPARE(m_backend->exported(), std::vector<std::string>{folder.filePath(u"e3db.json"_s).toStdString() + ": " + clientId});
    QTRY_VERIFY(showsText(m_dialog.get(), u"Saved: "_s));
    // And once the keychain works again, the connection too.
    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_backend->made().size(), std::size_t(1));
    QCOMPARE(m_backend->saved().at(0).name, std::string("Tozny 2"));
    QVERIFY(m_backend->stored().contains({m_backend->saved().at(0).id, Kind::TozConfiguration}));
}

void tst_TozConnectionDialog::keysSurviveWithoutAKeychain()
{
    m_backend->unavailable = "no keyring answers";
    fillRegistration();
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_VERIFY(showsText(m_dialog.get(), u"The new client's keys are in memory only"_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(u"Register and save"_s) == nullptr);
    press(button(u"Save e3db.json…"_s), Qt::Key_Space);
    saveFileAs(u"/somewhere/e3db.json"_s);
    QTRY_COMPARE(m_backend->exported().size(), std::size_t(1));
    QSignalSpy saved(m_dialog.get(), &ConnectionDialog::connectionSaved);
    press(button(u"Close"_s), Qt::Key_Space);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(saved.size(), 1);
}

void tst_TozConnectionDialog::failedBackupIsTold()
{
    m_backend->failBackup(NetworkError("the connection was lost").clone());
    fillRegistration();
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_VERIFY(showsText(m_dialog.get(), u"The client was registered, and its backup failed"_s));
    QVERIFY(showsText(m_dialog.get(), u"The connection was lost."_s));
    QCOMPARE(m_backend->saved().size(), std::size_t(1));
    QVERIFY(button(u"Save e3db.json…"_s) != nullptr);
    press(button(u"Close"_s), Qt::Key_Space);
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void tst_TozConnectionDialog::keysAreNotLostWithoutAsking()
{
    fillRegistration();
    m_backend->failSaves(StorageError("the keychain is locked").clone());
    press(button(u"Register and save"_s), Qt::Key_Space);
    QTRY_VERIFY(showsText(m_dialog.get(), u"could not be saved"_s));
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    auto *const question = m_dialog->findChild<ui::ConfirmDialog *>();
    QVERIFY(question != nullptr);
    QTest::keyClick(question, Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
}

void tst_TozConnectionDialog::signsInAsAnIdentity()
{
    fillIdentity();
    QCOMPARE(line(u"Password"_s)->echoMode(), QLineEdit::Password);
    QCOMPARE(line(u"Application"_s)->text(), u"account"_s);
    picture("identity");
    press(button(u"Sign in and save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_backend->made(), std::vector<std::string>{"sign in https://api.e3db.com Clinic account alice  pass word "});   // a password keeps its blanks
    QVERIFY(m_backend->stored().contains({m_backend->saved().at(0).id, Kind::TozConfiguration}));
    QCOMPARE(m_backend->stored().size(), std::size_t(1));   // the password is not kept
}

void tst_TozConnectionDialog::secondFactorIsRefusedInWords()
{
    fillIdentity();
    m_backend->failMaking(AuthError(AuthFailure::Refused, "this identity needs a second factor").advise("Use its e3db.json instead.").clone());
    press(button(u"Sign in and save"_s), Qt::Key_Space);
    QTRY_VERIFY(banner()->isVisible());
    QVERIFY(showsText(m_dialog.get(), u"second factor"_s));
    QVERIFY(m_backend->saved().empty());
    QCOMPARE(line(u"Password"_s)->text(), u" pass word "_s);   // to try again
}

void tst_TozConnectionDialog::editReplacesTheConfiguration()
{
    connections::Connection existing = client()->connection;
    existing.id = "0a6a7a52-0001-4b1e-9d3c-000000000001";
    existing.name = "Tozny";
    existing.storedCredentials = {Kind::TozConfiguration};
    m_backend->list = {existing};
    m_backend->keychain = {{{existing.id, Kind::TozConfiguration}, "old"}};
    open();
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get(), existing);
    m_dialog->show();
    QVERIFY(shown<QComboBox>(m_dialog.get(), u"Service"_s) == nullptr);
    QVERIFY(shown<QRadioButton>(m_dialog.get(), u"New client"_s) == nullptr);
    QVERIFY(showsText(m_dialog.get(), u"Kept in the keychain"_s));
    picture("edit");
    m_dialog->importContent("{\"environment_id\": \"e\", \"api_key\": \"k\"}");
    QVERIFY(showsText(m_dialog.get(), u"another service than the connection"_s));
    // Another client's would push these keys out of the keychain.
    nlohmann::json other = document();
    other["client_id"] = "a8ee3ba1-b117-4cd7-a511-42c15a9644bd";
    m_dialog->importContent(QByteArray::fromStdString(other.dump()));
    QVERIFY(showsText(m_dialog.get(), u"another client than the connection's"_s));
    m_dialog->importContent(content().toUtf8());
    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_backend->stored().at({existing.id, Kind::TozConfiguration}).find(apiSecret) != std::string::npos);
}

void tst_TozConnectionDialog::editKeepsTheConfiguration()
{
    connections::Connection existing = client()->connection;
    existing.id = "0a6a7a52-0001-4b1e-9d3c-000000000001";
    existing.name = "Tozny";
    existing.storedCredentials = {Kind::TozConfiguration};
    m_backend->list = {existing};
    m_backend->keychain = {{{existing.id, Kind::TozConfiguration}, "old"}};
    open();
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get(), existing);
    m_dialog->show();
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    type(u"Name"_s, u"Clinic"_s);
    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_backend->saved().at(0).name, std::string("Clinic"));
    QVERIFY(m_backend->saved().at(0).tozstore == existing.tozstore);
    QCOMPARE(m_backend->stored().at({existing.id, Kind::TozConfiguration}), std::string("old"));
}

void tst_TozConnectionDialog::testNeedsNoCountry()
{
    m_backend->steps = {{connections::TestStep::Configuration, connections::StepState::Passed, "client, Sodium suite", {}}};
    chooseTozStore();
    m_dialog->importContent(content().toUtf8());
    QVERIFY(line(u"Country to test with"_s) == nullptr);
    press(button(u"Test connection"_s), Qt::Key_Space);
    QTRY_VERIFY(showsText(m_dialog.get(), u"client, Sodium suite"_s));
    QCOMPARE(m_backend->testedCountry(), std::string());
    QVERIFY(m_backend->used().contains(Kind::TozConfiguration));
    press(shown<QRadioButton>(m_dialog.get(), u"New client"_s), Qt::Key_Space);
    QVERIFY(button(u"Test connection"_s) == nullptr);   // nothing there to test
}

void tst_TozConnectionDialog::serviceCanBeChangedBack()
{
    chooseTozStore();
    type(u"Name"_s, u"Mine"_s);
    press(shown<QComboBox>(m_dialog.get(), u"Service"_s), Qt::Key_Up);
    QVERIFY(line(u"Environment id"_s) != nullptr);
    QVERIFY(line(u"Country to test with"_s) != nullptr);
    QCOMPARE(line(u"Name"_s)->text(), u"Mine"_s);
    QVERIFY(shown<QRadioButton>(m_dialog.get(), u"Identity"_s) == nullptr);
}

void tst_TozConnectionDialog::namesAndTabOrder_data()
{
    QTest::addColumn<QString>("way");
    for (const char *const way : {"Configuration file", "New client", "Identity"}) {
        QTest::newRow(way) << QString::fromLatin1(way);
    }
}

void tst_TozConnectionDialog::namesAndTabOrder()
{
    QFETCH(QString, way);
    chooseWay(way);
    press(button(u"Network"_s), Qt::Key_Space);
    QCOMPARE(namelessControls(m_dialog.get()).join(u", "_s), QString());
    line(u"Name"_s)->setFocus(Qt::TabFocusReason);
    QCOMPARE(unreachable(m_dialog.get(), tabStops(m_dialog.get())).join(u", "_s), QString());
}

void tst_TozConnectionDialog::exportAsksForAWord()
{
    connections::Connection existing = client()->connection;
    existing.id = "0a6a7a52-0001-4b1e-9d3c-000000000001";
    existing.name = "Tozny";
    existing.storedCredentials = {Kind::TozConfiguration};
    m_backend->list = {existing};
    m_backend->keychain = {{{existing.id, Kind::TozConfiguration}, "kept"}};
    open();
    ui::ExportClientDialog dialog(m_manager.get(), QString::fromStdString(existing.id));
    dialog.show();
    (void)QTest::qWaitForWindowActive(&dialog);
    QVERIFY(!dialog.exportButton()->isEnabled());
    QTest::keyClicks(dialog.typedEdit(), u"private key"_s);
    QVERIFY(!dialog.exportButton()->isEnabled());
    QTest::keyClicks(dialog.typedEdit(), u"s"_s);
    QVERIFY(dialog.exportButton()->isEnabled());
    if (const QString folder = qEnvironmentVariable("STRONGROOM_PICTURES"); !folder.isEmpty()) {
        QVERIFY(dialog.grab().save(folder + u"/tozdialog-export.png"_s));
    }

    m_backend->failExport(StorageError("there is a file already").advise("Move it away.").clone());
    dialog.exportTo(u"/somewhere/e3db.json"_s);
    QTRY_VERIFY(showsText(&dialog, u"There is a file already."_s));
    QVERIFY(dialog.isVisible());
    QSignalSpy exported(&dialog, &ui::ExportClientDialog::exported);
    dialog.exportTo(u"/elsewhere/e3db.json"_s);
    QTRY_COMPARE(exported.size(), 1);
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(m_backend->exported(), std::vector<std::string>{std::string("/elsewhere/e3db.json: ") + clientId});
}

QTEST_MAIN(tst_TozConnectionDialog)
#include "tst_tozconnectiondialog.moc"
