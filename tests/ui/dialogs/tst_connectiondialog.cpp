// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "DialogChecks.h"
#include "FakeConnectionBackend.h"

#include "connections/ConnectionManager.h"
#include "dialogs/ConnectionDialog.h"
#include "dialogs/ImportStrip.h"
#include "theme/Theme.h"
#include "widgets/Banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThreadPool>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using connections::StepState;
using connections::TestStep;
using Kind = keychain::CredentialKind;
using ui::ConnectionDialog;

namespace {

const QString secretsData = u"{\"currentVersion\": 2, \"secrets\": [{\"secret\": \"old\", \"version\": 1}, {\"secret\": \"new\", \"version\": 2}]}"_s;

connections::Connection existing()
{
    connections::Connection connection;
    connection.id = "0a6a7a52-0001-4b1e-9d3c-000000000001";
    connection.name = "Acme EMEA";
    connection.storage.environmentId = "env-1";
    connection.countries = {"de", "fr"};
    connection.storedCredentials = {Kind::ClientId, Kind::ClientSecret, Kind::SecretsData};
    return connection;
}

void drop(QWidget *target, const QMimeData &data)
{
    QDragEnterEvent enter(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent event(target->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &event);
}

} // namespace

class tst_ConnectionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void init();
    void cleanup();

    void typesAndSaves();
    void missingFieldsShowOnSave();
    void secretsAreCheckedWhileTyping();
    void takenName();
    void pastedEnvFile();
    void droppedReadyFile();
    void droppedFile();
    void refusedImports();
    void importIntoOpenDialogKeepsTheRest();
    void apiKeyInsteadOfOAuth2();
    void advancedOpensForItsProblem();
    void advancedValuesAreSaved();
    void testShowsStepsReasonAndAdvice();
    void testIsCancelled();
    void saveFailureKeepsTheDialog();
    void noKeychain();
    void editKeepsStoredCredentials();
    void escape();
    void closesOnlyWhenSaved();
    void secretsCanBeSeenByKeyboard();
    void namesAndTabOrder();

private:
    ConnectionDialog *open();
    ConnectionDialog *openEdit();
    QLineEdit *line(const QString &name) const { return shown<QLineEdit>(m_dialog.get(), name); }
    QPushButton *button(const QString &name) const { return shown<QPushButton>(m_dialog.get(), name); }
    void type(const QString &name, const QString &text) const;
    void fillIn() const;
    QString note(const QString &name) const { return line(name)->accessibleDescription(); }

    std::unique_ptr<ui::Theme> m_theme;
    std::shared_ptr<FakeConnectionBackend> m_backend;
    std::unique_ptr<QThreadPool> m_pool;
    std::unique_ptr<model::ConnectionManager> m_manager;
    std::unique_ptr<ConnectionDialog> m_dialog;
};

void tst_ConnectionDialog::init()
{
    m_backend = std::make_shared<FakeConnectionBackend>();
    m_pool = std::make_unique<QThreadPool>();
    m_manager = std::make_unique<model::ConnectionManager>(m_backend, m_pool.get());
}

void tst_ConnectionDialog::cleanup()
{
    m_backend->releaseSaves();
    m_dialog.reset();
    m_manager.reset();
    m_pool->waitForDone();
    m_pool.reset();
}

ConnectionDialog *tst_ConnectionDialog::open()
{
    QSignalSpy checked(m_manager.get(), &model::ConnectionManager::keychainChecked);
    QSignalSpy loaded(m_manager.get(), &model::ConnectionManager::loaded);
    m_manager->load();
    if (loaded.isEmpty()) {
        loaded.wait();
    }
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get());   // asks for the keychain
    m_dialog->show();
    if (checked.isEmpty()) {
        checked.wait();
    }
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    return m_dialog.get();
}

ConnectionDialog *tst_ConnectionDialog::openEdit()
{
    m_backend->list = {existing()};
    m_backend->keychain = {{{existing().id, Kind::ClientId}, "client"}, {{existing().id, Kind::ClientSecret}, "s3cret"}, {{existing().id, Kind::SecretsData}, "password"}};
    open();
    m_dialog = std::make_unique<ConnectionDialog>(m_manager.get(), *m_manager->find(QString::fromStdString(existing().id)));
    m_dialog->show();
    (void)QTest::qWaitForWindowActive(m_dialog.get());
    return m_dialog.get();
}

void tst_ConnectionDialog::type(const QString &name, const QString &text) const
{
    QLineEdit *const edit = line(name);
    QVERIFY2(edit != nullptr, qPrintable(name));
    edit->setFocus(Qt::TabFocusReason);
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

void tst_ConnectionDialog::fillIn() const
{
    type(u"Name"_s, u"Acme EMEA"_s);
    type(u"Environment id"_s, u"env-7"_s);
    type(u"Client id"_s, u"client"_s);
    type(u"Client secret"_s, u"s3cret "_s);   // copied with a blank
    type(u"Encryption keys"_s, secretsData);
}

void tst_ConnectionDialog::typesAndSaves()
{
    open();
    QCOMPARE(QApplication::focusWidget(), line(u"Name"_s));
    QVERIFY(showsText(m_dialog.get(), u"Secrets go to the test keychain"_s));
    fillIn();
    QSignalSpy saved(m_dialog.get(), &ConnectionDialog::connectionSaved);
    QTest::keyClick(line(u"Encryption keys"_s), Qt::Key_Return);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));

    QCOMPARE(m_backend->saved().size(), std::size_t(1));
    const connections::Connection connection = m_backend->saved().front();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved.front().front().toString().toStdString(), connection.id);
    QCOMPARE(connection.name, std::string("Acme EMEA"));
    QCOMPARE(connection.storage.environmentId, std::string("env-7"));
    QVERIFY(connection.signIn == connections::SignIn::OAuth2);
    QCOMPARE(m_backend->stored().size(), std::size_t(3));
    QCOMPARE(m_backend->stored().at({connection.id, Kind::ClientId}), std::string("client"));
    QCOMPARE(m_backend->stored().at({connection.id, Kind::ClientSecret}), std::string("s3cret"));
    QCOMPARE(m_backend->stored().at({connection.id, Kind::SecretsData}), secretsData.toStdString());
}

void tst_ConnectionDialog::missingFieldsShowOnSave()
{
    open();
    QVERIFY(!showsText(m_dialog.get(), u"missing"_s));   // not before anybody had a chance
    press(button(u"Save"_s), Qt::Key_Space);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(note(u"Client id"_s).contains(u"missing"_s));
    QVERIFY(note(u"Encryption keys"_s).contains(u"missing"_s));
    QCOMPARE(QApplication::focusWidget(), line(u"Name"_s));
    QTest::keyClicks(line(u"Name"_s), u"A"_s);
    QCOMPARE(note(u"Name"_s), u"What you call it, here and on the command line"_s);
    QVERIFY(m_backend->saved().empty());
}

void tst_ConnectionDialog::secretsAreCheckedWhileTyping()
{
    open();
    type(u"Encryption keys"_s, u"my password"_s);
    QVERIFY(note(u"Encryption keys"_s).contains(u"Understood as a password"_s));
    type(u"Encryption keys"_s, secretsData);
    QCOMPARE(note(u"Encryption keys"_s), u"Key versions 1, 2; new records use version 2"_s);
    type(u"Encryption keys"_s, QString(secretsData).replace(u"\"currentVersion\": 2"_s, u"\"currentVersion\": 5"_s));
    QVERIFY(note(u"Encryption keys"_s) != u"Key versions 1, 2; new records use version 5"_s);
    const QString problem = note(u"Encryption keys"_s);
    QVERIFY2(problem.endsWith(u'.') && problem.at(0).isUpper(), qPrintable(problem));
    QVERIFY2(!problem.contains(u"old"_s) && !problem.contains(u"new\""_s), "a problem never repeats a secret");
    QCOMPARE(line(u"Encryption keys"_s)->echoMode(), QLineEdit::Password);
}

void tst_ConnectionDialog::takenName()
{
    m_backend->list = {existing()};
    open();
    fillIn();
    type(u"Name"_s, u"ACME emea"_s);
    QVERIFY(note(u"Name"_s) != u"What you call it, here and on the command line"_s);
    QTest::keyClick(line(u"Name"_s), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_backend->saved().size(), std::size_t(1));
    type(u"Name"_s, u"Acme APAC"_s);
    QTest::keyClick(line(u"Name"_s), Qt::Key_Return);
    QTRY_COMPARE(m_backend->saved().size(), std::size_t(2));
}

void tst_ConnectionDialog::pastedEnvFile()
{
    open();
    QApplication::clipboard()->setText(u"# InCountry\nINC_ENVIRONMENT_ID=env-9\nexport INC_CLIENT_ID='c-9'\nINC_CLIENT_SECRET=\"s-9\"\n"_s);
    press(button(u"Paste"_s), Qt::Key_Space);
    QCOMPARE(line(u"Environment id"_s)->text(), u"env-9"_s);
    QCOMPARE(line(u"Client id"_s)->text(), u"c-9"_s);
    QCOMPARE(line(u"Client secret"_s)->text(), u"s-9"_s);
    QVERIFY(showsText(m_dialog.get(), u"Filled in: environment_id, client_id, client_secret"_s));
}

void tst_ConnectionDialog::droppedReadyFile()
{
    open();
    QMimeData data;
    data.setText(u"{\"incountry\": {\"environment_id\": \"lab\", \"endpoint\": \"http://127.0.0.1:4711\", \"token_endpoint\": \"http://127.0.0.1:4711/oauth2/token\","
                 "\"countries_endpoint\": \"http://127.0.0.1:4711/countries\", \"api_key\": \"k\", \"client_id\": \"c\", \"client_secret\": \"s\","
                 "\"secrets_data\": {\"currentVersion\": 1, \"secrets\": [{\"secret\": \"x\", \"version\": 1}]}}}"_s);
    drop(m_dialog->findChild<ui::ImportStrip *>(), data);
    QCOMPARE(line(u"Environment id"_s)->text(), u"lab"_s);
    QCOMPARE(line(u"Client id"_s)->text(), u"c"_s);
    QCOMPARE(note(u"Encryption keys"_s), u"Key versions 1; new records use version 1"_s);
    press(button(u"Advanced"_s), Qt::Key_Space);
    QCOMPARE(line(u"Endpoint"_s)->text(), u"http://127.0.0.1:4711"_s);
    QCOMPARE(shown<QPlainTextEdit>(m_dialog.get(), u"Token URLs"_s)->toPlainText(), u"default = http://127.0.0.1:4711/oauth2/token"_s);
}

void tst_ConnectionDialog::droppedFile()
{
    open();
    QTemporaryDir folder;
    QFile file(folder.filePath(u"secrets.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(secretsData.toUtf8());
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    drop(m_dialog->findChild<ui::ImportStrip *>(), data);
    QCOMPARE(line(u"Encryption keys"_s)->text(), secretsData);
    QVERIFY(showsText(m_dialog.get(), u"Filled in: secrets_data"_s));
}

void tst_ConnectionDialog::refusedImports()
{
    open();
    type(u"Environment id"_s, u"mine"_s);
    QApplication::clipboard()->setText(u"dear diary"_s);
    press(button(u"Paste"_s), Qt::Key_Space);
    QVERIFY(showsText(m_dialog.get(), u"Nothing in this file is understood. Use secrets data"_s));
    QApplication::clipboard()->setText(u"INC_API_KEY=k\nINC_CLIENT_ID=c\nINC_CLIENT_SECRET=s\nINC_ENVIRONMENT_ID=theirs"_s);
    press(button(u"Paste"_s), Qt::Key_Space);
    QVERIFY(showsText(m_dialog.get(), u"both an API key and client credentials"_s));
    QCOMPARE(line(u"Environment id"_s)->text(), u"mine"_s);
    QApplication::clipboard()->setText(u" \n"_s);
    press(button(u"Paste"_s), Qt::Key_Space);
    QVERIFY(showsText(m_dialog.get(), u"There is no text on the clipboard."_s));

    QTemporaryDir folder;
    QMimeData missing;
    missing.setUrls({QUrl::fromLocalFile(folder.filePath(u"gone.env"_s))});
    drop(m_dialog->findChild<ui::ImportStrip *>(), missing);
    QVERIFY(showsText(m_dialog.get(), u"gone.env cannot be read"_s));
    QFile film(folder.filePath(u"film.env"_s));
    QVERIFY(film.open(QIODevice::WriteOnly));
    QVERIFY(film.resize((4 << 20) + 1));
    film.close();
    QMimeData large;
    large.setUrls({QUrl::fromLocalFile(film.fileName())});
    drop(m_dialog->findChild<ui::ImportStrip *>(), large);
    QVERIFY(showsText(m_dialog.get(), u"film.env is too large"_s));
}

void tst_ConnectionDialog::importIntoOpenDialogKeepsTheRest()
{
    open();
    type(u"Name"_s, u"Mine"_s);
    type(u"Environment id"_s, u"env-1"_s);
    type(u"Client secret"_s, u"typed"_s);
    m_dialog->importContent(secretsData.toUtf8());
    QCOMPARE(line(u"Name"_s)->text(), u"Mine"_s);
    QCOMPARE(line(u"Environment id"_s)->text(), u"env-1"_s);
    QCOMPARE(line(u"Client secret"_s)->text(), u"typed"_s);
    QCOMPARE(line(u"Encryption keys"_s)->text(), secretsData);
}

void tst_ConnectionDialog::apiKeyInsteadOfOAuth2()
{
    open();
    fillIn();
    QVERIFY(line(u"API key"_s) == nullptr);
    press(shown<QRadioButton>(m_dialog.get(), u"OAuth2 client"_s), Qt::Key_Right);
    QVERIFY(shown<QRadioButton>(m_dialog.get(), u"API key"_s)->isChecked());
    QVERIFY(line(u"Client id"_s) == nullptr);
    QVERIFY(line(u"Client secret"_s) == nullptr);
    type(u"API key"_s, u"key-1"_s);
    QTest::keyClick(line(u"API key"_s), Qt::Key_Return);
    QTRY_COMPARE(m_backend->saved().size(), std::size_t(1));
    const connections::Connection connection = m_backend->saved().front();
    QVERIFY(connection.signIn == connections::SignIn::ApiKey);
    QVERIFY((connection.storedCredentials == std::set<Kind>{Kind::ApiKey, Kind::SecretsData}));
    QCOMPARE(m_backend->stored().at({connection.id, Kind::ApiKey}), std::string("key-1"));
}

void tst_ConnectionDialog::advancedOpensForItsProblem()
{
    open();
    fillIn();
    QVERIFY(line(u"Endpoint"_s) == nullptr);
    press(button(u"Advanced"_s), Qt::Key_Space);
    type(u"Endpoint"_s, u"no address"_s);
    const QString problem = note(u"Endpoint"_s);
    QVERIFY(problem != u"Empty: the country decides"_s);
    press(button(u"Advanced"_s), Qt::Key_Space);
    QVERIFY(line(u"Endpoint"_s) == nullptr);
    press(button(u"Save"_s), Qt::Key_Space);
    QVERIFY(line(u"Endpoint"_s) != nullptr);
    QCOMPARE(QApplication::focusWidget(), line(u"Endpoint"_s));
    // And in sight.
    QTRY_VERIFY(!line(u"Endpoint"_s)->visibleRegion().isEmpty());
    QVERIFY(m_backend->saved().empty());
}

void tst_ConnectionDialog::advancedValuesAreSaved()
{
    open();
    fillIn();
    press(button(u"Advanced"_s), Qt::Key_Space);
    type(u"Endpoint"_s, u"https://vault.example"_s);
    type(u"Countries"_s, u"DE, fr us"_s);
    press(shown<QCheckBox>(m_dialog.get(), u"Hash key1 to key20 (hash_search_keys)"_s), Qt::Key_Space);
    press(shown<QCheckBox>(m_dialog.get(), u"Lower-case keys before hashing (normalize_keys)"_s), Qt::Key_Space);
    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_backend->saved().size(), std::size_t(1));
    const connections::Connection connection = m_backend->saved().front();
    QCOMPARE(connection.storage.endpoint.value_or(""), std::string("https://vault.example"));
    QVERIFY((connection.countries == std::vector<std::string>{"de", "fr", "us"}));
    QVERIFY(connection.storage.searchKeys == incountry::SearchKeyStorage::Plain);
    QVERIFY(connection.storage.normalizeKeys == incountry::KeyNormalization::LowerCase);
    QVERIFY(connection.storage.authEndpoints == incountry::StorageConfiguration().authEndpoints);
}

void tst_ConnectionDialog::testShowsStepsReasonAndAdvice()
{
    m_backend->steps = {{TestStep::Configuration, StepState::Passed, "Complete", {}},
                        {TestStep::Resolve, StepState::Passed, "vault.example is 192.0.2.7", {}},
                        {TestStep::Tls, StepState::Passed, "TLS 1.3", {}},
                        {TestStep::SignIn, StepState::Failed, "", AuthError(AuthFailure::InvalidClient, "the service does not know this client").advise("Copy both again.").clone()},
                        {TestStep::ReadRow, StepState::Skipped, "", {}}};
    open();
    press(button(u"Test connection"_s), Qt::Key_Space);   // with nothing filled in
    QVERIFY(note(u"Name"_s).contains(u"missing"_s) || !note(u"Environment id"_s).isEmpty());
    QVERIFY(m_backend->used().empty());

    fillIn();
    type(u"Country to test with"_s, u"FR"_s);
    press(button(u"Test connection"_s), Qt::Key_Space);
    QTRY_VERIFY(showsText(m_dialog.get(), u"The service does not know this client.\nCopy both again."_s));
    for (const QString &text : {u"Check the settings"_s, u"Complete"_s, u"vault.example is 192.0.2.7"_s, u"TLS 1.3"_s, u"Sign in"_s, u"Read one record"_s, u"skipped"_s}) {
        QVERIFY2(showsText(m_dialog.get(), text), qPrintable(text));
    }
    QTRY_VERIFY(button(u"Test connection"_s) != nullptr);
    QCOMPARE(m_backend->testedCountry(), std::string("fr"));
    QCOMPARE(m_backend->used().at(Kind::ClientSecret), std::string("s3cret"));
    QVERIFY(m_backend->saved().empty());

    // Other settings: the result is no longer theirs.
    QTest::keyClicks(line(u"Client id"_s), u"x"_s);
    QVERIFY(!showsText(m_dialog.get(), u"Read one record"_s));
}

void tst_ConnectionDialog::testIsCancelled()
{
    m_backend->steps = {{TestStep::Configuration, StepState::Passed, "Complete", {}}};
    m_backend->holdTests();
    open();
    fillIn();
    press(button(u"Test connection"_s), Qt::Key_Space);
    QTRY_VERIFY(showsText(m_dialog.get(), u"running"_s));
    QVERIFY(button(u"Cancel test"_s) != nullptr);
    press(button(u"Cancel test"_s), Qt::Key_Space);
    QTRY_VERIFY(button(u"Test connection"_s) != nullptr);
    QVERIFY(!showsText(m_dialog.get(), u"running"_s));
    QTRY_VERIFY(showsText(m_dialog.get(), u"skipped"_s));
}

void tst_ConnectionDialog::saveFailureKeepsTheDialog()
{
    open();
    fillIn();
    m_backend->failSaves(StorageError("the disk is full").advise("Make room.").clone());
    press(button(u"Save"_s), Qt::Key_Space);
    auto *banner = m_dialog->findChild<ui::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->text(), u"The disk is full."_s);
    QVERIFY(showsText(m_dialog.get(), u"Make room."_s));
    QVERIFY(m_dialog->isVisible());
    QVERIFY(button(u"Save"_s)->isEnabled());
    QVERIFY(m_backend->stored().empty());
    QCOMPARE(line(u"Client secret"_s)->text(), u"s3cret "_s);

    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_backend->saved().size(), std::size_t(1));
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void tst_ConnectionDialog::noKeychain()
{
    m_backend->unavailable = "no keyring answers on the session bus.";
    open();
    QVERIFY(showsText(m_dialog.get(), u"No keychain (no keyring answers on the session bus)."_s));
    QVERIFY(showsText(m_dialog.get(), u"nothing secret is saved"_s));
    fillIn();
    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QVERIFY(m_backend->stored().empty());
    QVERIFY(m_backend->saved().front().storedCredentials.empty());
    // Still good until the program ends.
    const QString id = QString::fromStdString(m_backend->saved().front().id);
    m_manager->open(id);
    QTRY_COMPARE(m_manager->state(id), model::ConnectionState::Open);
    QCOMPARE(m_backend->used().at(Kind::ClientSecret), std::string("s3cret"));
}

void tst_ConnectionDialog::editKeepsStoredCredentials()
{
    openEdit();
    QCOMPARE(line(u"Name"_s)->text(), u"Acme EMEA"_s);
    for (const QString &name : {u"Client id"_s, u"Client secret"_s, u"Encryption keys"_s}) {
        QCOMPARE(line(name)->text(), QString());
        QCOMPARE(line(name)->placeholderText(), u"stored; type to replace it"_s);
    }
    type(u"Name"_s, u"Acme Europe"_s);   // its own old name is not taken either
    type(u"Client secret"_s, u"rotated"_s);
    press(button(u"Save"_s), Qt::Key_Space);
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_backend->saved().size(), std::size_t(1));
    QCOMPARE(m_backend->saved().front().id, existing().id);
    QCOMPARE(m_backend->saved().front().name, std::string("Acme Europe"));
    QVERIFY((m_backend->saved().front().countries == std::vector<std::string>{"de", "fr"}));
    QVERIFY(m_backend->saved().front().storedCredentials == existing().storedCredentials);
    QCOMPARE(m_backend->stored().at({existing().id, Kind::ClientId}), std::string("client"));
    QCOMPARE(m_backend->stored().at({existing().id, Kind::ClientSecret}), std::string("rotated"));
    QCOMPARE(m_backend->stored().at({existing().id, Kind::SecretsData}), std::string("password"));
}

void tst_ConnectionDialog::escape()
{
    open();
    fillIn();
    QTest::keyClick(line(u"Name"_s), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
    QVERIFY(m_backend->saved().empty());
}

void tst_ConnectionDialog::closesOnlyWhenSaved()
{
    m_backend->holdSaves();
    open();
    fillIn();
    press(button(u"Save"_s), Qt::Key_Space);
    QVERIFY(button(u"Saving…"_s) != nullptr && !button(u"Saving…"_s)->isEnabled());
    QVERIFY(!button(u"Cancel"_s)->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    m_backend->releaseSaves();
    QTRY_COMPARE(m_dialog->result(), int(QDialog::Accepted));
}

void tst_ConnectionDialog::secretsCanBeSeenByKeyboard()
{
    open();
    type(u"Client secret"_s, u"s3cret"_s);
    QTest::keyClick(line(u"Client secret"_s), Qt::Key_Tab);
    auto *eye = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY(eye != nullptr);
    QCOMPARE(eye->parentWidget(), line(u"Client secret"_s));
    QCOMPARE(QAccessible::queryAccessibleInterface(eye)->text(QAccessible::Name), u"Show what is typed"_s);
    QTest::keyClick(eye, Qt::Key_Space);
    QCOMPARE(line(u"Client secret"_s)->echoMode(), QLineEdit::Normal);
    QTest::keyClick(eye, Qt::Key_Space);
    QCOMPARE(line(u"Client secret"_s)->echoMode(), QLineEdit::Password);
}

void tst_ConnectionDialog::namesAndTabOrder()
{
    open();
    press(button(u"Advanced"_s), Qt::Key_Space);
    QCOMPARE(namelessControls(m_dialog.get()).join(u", "_s), QString());
    line(u"Name"_s)->setFocus(Qt::TabFocusReason);
    const QWidgetList stops = tabStops(m_dialog.get());
    QCOMPARE(unreachable(m_dialog.get(), stops).join(u", "_s), QString());
    QStringList order;
    for (const QWidget *stop : stops) {
        if (qobject_cast<const QLineEdit *>(stop) != nullptr || qobject_cast<const QPushButton *>(stop) != nullptr) {
            order << nameOf(stop);
        }
    }
    order.removeAll(QString());   // the timeout's inner edit
    QCOMPARE(order.join(u" | "_s), (QStringList{u"Name"_s, u"Environment id"_s, u"Client id"_s, u"Client secret"_s, u"Encryption keys"_s, u"Advanced"_s, u"Endpoint"_s, u"Endpoint mask"_s,
                                 u"Countries"_s, u"Country list"_s, u"Network"_s, u"Test connection"_s, u"Country to test with"_s, u"Cancel"_s, u"Save"_s, u"Paste"_s,
                                 u"Open file…"_s}).join(u" | "_s));
}

QTEST_MAIN(tst_ConnectionDialog)
#include "tst_connectiondialog.moc"
