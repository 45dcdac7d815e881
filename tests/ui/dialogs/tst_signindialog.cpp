// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// A sign-in as a user sets one up: service account, user and password, key; what is wrong is said while typing, and what the service says in plain
// words. Secrets are in the keychain and nowhere else.

#include "AccountDialogFixture.h"

#include "dialogs/EnvironmentsDialog.h"
#include "widgets/Banner.h"

using namespace Qt::Literals::StringLiterals;
using namespace strongroom;
using namespace strongroom::test;
using connections::SignInKind;
using connections::StepState;
using connections::TestStep;
using Kind = keychain::CredentialKind;

namespace {

const QString service = u"OAuth2 / SRP sign-in"_s;

auth::Environment environmentOf(const std::string &name, const std::string &tokenUrl, const std::string &pool)
{
    auth::Environment environment;
    environment.name = name;
    environment.tokenUrl = tokenUrl;
    environment.userPoolId = pool;
    return environment;
}

connections::Connection savedAccount()
{
    connections::Connection connection;
    connection.id = "00000000-0000-4000-8000-0000000000d1";
    connection.name = "Envase";
    connection.service = connections::Service::SignIn;
    connection.account.environment = "stg";
    connection.account.testUrl = "https://api.example/me";
    connection.storedCredentials = {Kind::ClientId, Kind::ClientSecret};
    return connection;
}

} // namespace

class tst_SignInDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ui::Theme>(); }
    void cleanupTestCase() { m_theme.reset(); }

    void aServiceAccountIsSaved();
    void aUserIsSaved();
    void aKeyIsSaved();
    void fieldsFollowTheKind_data();
    void fieldsFollowTheKind();
    void whatIsWrongIsSaidWhileTyping();
    void saveAsksForWhatIsMissing();
    void refusalsAreSaidInPlainWords_data();
    void refusalsAreSaidInPlainWords();
    void anEditKeepsWhatIsStored();
    void anEnvironmentThatIsGoneIsNamed();
    void environmentsAreEditedFromHere();
    void aListThatCannotBeReadIsSaid();
    void aFileFillsIn();
    void allByKeyboardAndNamed_data();
    void allByKeyboardAndNamed();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

void tst_SignInDialog::aServiceAccountIsSaved()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.picture(u"signin-01-empty"_s);
    QVERIFY(fixture.type(u"Name"_s, u"Envase staging"_s));
    auto *const environment = shown<QComboBox>(fixture.dialog.get(), u"Environment"_s);
    QCOMPARE(environment->count(), 3);
    QCOMPARE(environment->currentIndex(), -1);
    environment->setFocus();
    QTest::keyClick(environment, Qt::Key_S);
    QCOMPARE(environment->currentText(), u"stg"_s);
    QVERIFY(showsText(fixture.dialog.get(), u"envase-stg.auth.us-east-1.amazoncognito.com"_s));
    QVERIFY(fixture.type(u"Client id"_s, u" client-7 "_s));
    QVERIFY(fixture.type(u"Client secret"_s, u"s3cret"_s));
    QVERIFY(fixture.type(u"Test address"_s, u"https://api.example/me"_s));
    fixture.picture(u"signin-02-service-account"_s);
    fixture.press(u"Advanced"_s);
    QVERIFY(fixture.type(u"Scope"_s, u"connectdata/events"_s));
    QVERIFY(fixture.type(u"X-Api-Key"_s, u"gateway"_s));
    fixture.picture(u"signin-03-advanced"_s);
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    QCOMPARE(saved->service, connections::Service::SignIn);
    QCOMPARE(saved->account.kind, SignInKind::ServiceAccount);
    QCOMPARE(saved->account.environment, "stg");
    QCOMPARE(saved->account.scope, "connectdata/events");
    QCOMPARE(saved->account.testUrl, "https://api.example/me");
    QVERIFY(!saved->account.inlined);
    const auto stored = fixture.backend->stored();
    QCOMPARE(stored.at({saved->id, Kind::ClientId}), "client-7");
    QCOMPARE(stored.at({saved->id, Kind::ClientSecret}), "s3cret");
    QCOMPARE(stored.at({saved->id, Kind::XApiKey}), "gateway");
    QCOMPARE(stored.size(), 3U);
}

void tst_SignInDialog::aUserIsSaved()
{
    AccountDialogFixture fixture(m_theme.get());
    fixture.backend->setEnvironments({environmentOf("home", {}, "us-east-1_Strong001"), environmentOf("tokens-only", "https://auth.example/token", {})});
    QVERIFY(fixture.openNew(service));
    fixture.choose(u"User and password"_s);
    QVERIFY(fixture.type(u"Name"_s, u"Port user"_s));
    auto *const environment = shown<QComboBox>(fixture.dialog.get(), u"Environment"_s);
    environment->setCurrentIndex(environment->findText(u"tokens-only"_s));
    QVERIFY2(fixture.problem(u"Environment"_s).contains(u"user pool"_s), qPrintable(fixture.problem(u"Environment"_s)));
    environment->setCurrentIndex(environment->findText(u"home"_s));
    QCOMPARE(fixture.problem(u"Environment"_s), QString());
    QVERIFY(showsText(fixture.dialog.get(), u"User pool us-east-1_Strong001"_s));
    QVERIFY(fixture.type(u"User name"_s, u"ada@example"_s));
    QVERIFY(fixture.type(u"Password"_s, u" with blanks "_s));
    QVERIFY(fixture.type(u"Client id"_s, u"app"_s));
    fixture.picture(u"signin-04-user"_s);
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    QCOMPARE(saved->account.kind, SignInKind::UserPassword);
    const auto stored = fixture.backend->stored();
    QCOMPARE(stored.at({saved->id, Kind::UserName}), "ada@example");
    QCOMPARE(stored.at({saved->id, Kind::Password}), " with blanks ");
    QCOMPARE(stored.at({saved->id, Kind::ClientId}), "app");
    QVERIFY(!stored.contains({saved->id, Kind::ClientSecret}));   // the app client has none
}

void tst_SignInDialog::aKeyIsSaved()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.choose(u"API key"_s);
    QVERIFY(fixture.type(u"Name"_s, u"Weather"_s));
    QVERIFY(fixture.type(u"API key"_s, u"k-1"_s));
    fixture.picture(u"signin-05-key"_s);
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    QCOMPARE(saved->account.kind, SignInKind::ApiKey);
    QVERIFY(saved->account.environment.empty());
    QCOMPARE(fixture.backend->stored().at({saved->id, Kind::ApiKey}), "k-1");
}

void tst_SignInDialog::fieldsFollowTheKind_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("service account") << u"Service account"_s << QStringList{u"Environment"_s, u"Client id"_s, u"Client secret"_s, u"Scope"_s, u"X-Api-Key"_s, u"Test address"_s}
                                     << QStringList{u"User name"_s, u"Password"_s, u"API key"_s};
    QTest::newRow("user") << u"User and password"_s << QStringList{u"Environment"_s, u"User name"_s, u"Password"_s, u"Client id"_s, u"Client secret"_s, u"X-Api-Key"_s}
                          << QStringList{u"API key"_s, u"Scope"_s};
    QTest::newRow("key") << u"API key"_s << QStringList{u"API key"_s, u"X-Api-Key"_s, u"Test address"_s}
                         << QStringList{u"Environment"_s, u"User name"_s, u"Password"_s, u"Client id"_s, u"Client secret"_s, u"Scope"_s};
}

void tst_SignInDialog::fieldsFollowTheKind()
{
    QFETCH(QString, kind);
    QFETCH(QStringList, there);
    QFETCH(QStringList, gone);
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.press(u"Advanced"_s);
    fixture.choose(kind);
    for (const QString &field : there) {
        QVERIFY2(fixture.isShown(field), qPrintable(field));
    }
    for (const QString &field : gone) {
        QVERIFY2(!fixture.isShown(field), qPrintable(field));
    }
}

void tst_SignInDialog::whatIsWrongIsSaidWhileTyping()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    QCOMPARE(fixture.problem(u"Environment"_s), QString());   // what nobody has filled in yet is no mistake
    QCOMPARE(fixture.problem(u"Client id"_s), QString());
    QVERIFY(fixture.type(u"Test address"_s, u"http://api.example/"_s));
    QVERIFY(!fixture.problem(u"Test address"_s).isEmpty());
    QVERIFY(fixture.type(u"Test address"_s, u"https://api.example/"_s));
    QCOMPARE(fixture.problem(u"Test address"_s), QString());
    auto *const environment = shown<QComboBox>(fixture.dialog.get(), u"Environment"_s);
    environment->setCurrentIndex(environment->findText(u"dev"_s));
    QVERIFY(fixture.type(u"Client id"_s, u"a:b"_s));
    QVERIFY(fixture.problem(u"Client id"_s).contains(u"colon"_s));
}

void tst_SignInDialog::saveAsksForWhatIsMissing()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    QVERIFY(fixture.type(u"Name"_s, u"X"_s));
    fixture.press(u"Save"_s);
    QVERIFY(!fixture.problem(u"Environment"_s).isEmpty());
    QVERIFY(!fixture.problem(u"Client id"_s).isEmpty());
    QVERIFY(!fixture.problem(u"Client secret"_s).isEmpty());
    fixture.picture(u"signin-06-missing"_s);
    QCOMPARE(nameOf(QApplication::focusWidget()), u"Environment"_s);
    fixture.pool.waitForDone();
    QVERIFY(fixture.backend->saved().empty());
}

void tst_SignInDialog::refusalsAreSaidInPlainWords_data()
{
    QTest::addColumn<ErrorPtr>("error");
    QTest::addColumn<QStringList>("words");
    const auto auth = [](AuthFailure failure, const char *what, const char *code = "", const char *advice = "") {
        FailedRequest request;
        request.code = code;
        return AuthError(failure, what).advise(advice).during(request).clone();
    };
    QTest::newRow("client") << auth(AuthFailure::InvalidClient, "the token endpoint does not know client-7") << QStringList{u"The client was refused."_s, u"does not know client-7"_s, u"Check the client id"_s};
    QTest::newRow("password") << auth(AuthFailure::InvalidCredentials, "the user pool refused ada") << QStringList{u"Wrong user name or password."_s, u"Check both"_s};
    QTest::newRow("challenge") << auth(AuthFailure::ChallengeRequired, "the user pool asks for a second factor", "SMS_MFA")
                               << QStringList{u"More than a password is asked for: SMS_MFA."_s, u"made for services"_s};
    QTest::newRow("clock") << auth(AuthFailure::InvalidCredentials, "the user pool refused ada; this computer's clock is 10 minutes slow", "", "Set the clock and try again.")
                           << QStringList{u"10 minutes slow"_s, u"Set the clock"_s};
    QTest::newRow("no answer") << NetworkError("auth.example did not answer").clone() << QStringList{u"auth.example did not answer"_s};
}

void tst_SignInDialog::refusalsAreSaidInPlainWords()
{
    QFETCH(ErrorPtr, error);
    QFETCH(QStringList, words);
    AccountDialogFixture fixture(m_theme.get());
    fixture.backend->steps = {{TestStep::Configuration, StepState::Passed, "complete", {}}, {TestStep::SignIn, StepState::Failed, {}, error}};
    QVERIFY(fixture.openNew(service));
    QVERIFY(fixture.type(u"Name"_s, u"Envase"_s));
    auto *const environment = shown<QComboBox>(fixture.dialog.get(), u"Environment"_s);
    environment->setCurrentIndex(environment->findText(u"stg"_s));
    QVERIFY(fixture.type(u"Client id"_s, u"client-7"_s));
    QVERIFY(fixture.type(u"Client secret"_s, u"s3cret"_s));
    fixture.press(u"Sign in now"_s);
    for (const QString &word : words) {
        QTRY_VERIFY2(showsText(fixture.dialog.get(), word), qPrintable(word));
    }
    QVERIFY(!showsText(fixture.dialog.get(), u"s3cret"_s));
    QCOMPARE(fixture.backend->used().at(Kind::ClientSecret), "s3cret");
    fixture.picture(u"signin-07-"_s + QString::fromLatin1(QTest::currentDataTag()).section(u' ', 0, 0));
}

void tst_SignInDialog::anEditKeepsWhatIsStored()
{
    AccountDialogFixture fixture(m_theme.get());
    const connections::Connection connection = savedAccount();
    fixture.backend->list = {connection};
    fixture.backend->keychain = {{{connection.id, Kind::ClientId}, "client-7"}, {{connection.id, Kind::ClientSecret}, "s3cret"}};
    fixture.manager.load();
    QTRY_VERIFY(fixture.manager.find(QString::fromStdString(connection.id)) != nullptr);
    QVERIFY(fixture.openEdit(connection));
    QCOMPARE(shown<QComboBox>(fixture.dialog.get(), u"Environment"_s)->currentText(), u"stg"_s);
    auto *const secret = shown<QLineEdit>(fixture.dialog.get(), u"Client secret"_s);
    QVERIFY(secret->text().isEmpty());
    QVERIFY(secret->placeholderText().startsWith(u"stored"_s));
    fixture.picture(u"signin-08-edit"_s);
    QVERIFY(fixture.type(u"Client secret"_s, u"fresh"_s));
    QVERIFY(fixture.type(u"Test address"_s, {}));
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    QVERIFY(saved->account.testUrl.empty());
    QCOMPARE(fixture.backend->stored().at({connection.id, Kind::ClientId}), "client-7");
    QCOMPARE(fixture.backend->stored().at({connection.id, Kind::ClientSecret}), "fresh");
}

void tst_SignInDialog::anEnvironmentThatIsGoneIsNamed()
{
    AccountDialogFixture fixture(m_theme.get());
    connections::Connection connection = savedAccount();
    connection.account.environment = "lost";
    QVERIFY(fixture.openEdit(connection));
    QCOMPARE(shown<QComboBox>(fixture.dialog.get(), u"Environment"_s)->currentText(), u"lost"_s);
    QVERIFY(fixture.problem(u"Environment"_s).contains(u"no environment of this name"_s));

    connection.account.environment = "Staging";   // another name of stg
    QVERIFY(fixture.openEdit(connection));
    QCOMPARE(shown<QComboBox>(fixture.dialog.get(), u"Environment"_s)->currentText(), u"stg"_s);
    QCOMPARE(fixture.problem(u"Environment"_s), QString());
}

void tst_SignInDialog::environmentsAreEditedFromHere()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.press(u"Edit environments…"_s);
    ui::EnvironmentsDialog *environments = nullptr;
    QTRY_VERIFY((environments = fixture.dialog->findChild<ui::EnvironmentsDialog *>()) != nullptr && environments->isVisible());
    press(shown<QPushButton>(environments, u"Add"_s), Qt::Key_Space);
    QTest::keyClicks(QApplication::focusWidget(), u"harbour"_s);   // the name, whole selected
    QTest::keyClicks(shown<QLineEdit>(environments, u"Token endpoint"_s), u"https://auth.harbour.example/token"_s);
    press(shown<QPushButton>(environments, u"Save"_s), Qt::Key_Space);
    auto *const environment = shown<QComboBox>(fixture.dialog.get(), u"Environment"_s);
    QTRY_COMPARE(environment->currentText(), u"harbour"_s);
    QCOMPARE(environment->count(), 4);
    QCOMPARE(fixture.backend->environments().size(), 4U);
    QVERIFY(showsText(fixture.dialog.get(), u"auth.harbour.example"_s));
}

void tst_SignInDialog::aListThatCannotBeReadIsSaid()
{
    AccountDialogFixture fixture(m_theme.get());
    fixture.backend->failEnvironments(StorageError("environments.json cannot be read").clone());
    QVERIFY(fixture.openNew(service));
    auto *const environment = shown<QComboBox>(fixture.dialog.get(), u"Environment"_s);
    QTRY_COMPARE(environment->count(), 3);   // those of the program
    fixture.backend->failEnvironments(StorageError("environments.json cannot be read").clone());
    fixture.press(u"Edit environments…"_s);
    QTRY_VERIFY(showsText(fixture.dialog.get(), u"environments.json cannot be read"_s));
    QVERIFY(fixture.dialog->findChild<ui::EnvironmentsDialog *>() == nullptr);
}

void tst_SignInDialog::aFileFillsIn()
{
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.dialog->importContent(R"({"client_id":"client-7","client_secret":"s3cret","token_url":"https://auth.example/token","scope":"events"})");
    QCOMPARE(fixture.text(u"Client id"_s), u"client-7"_s);
    QCOMPARE(shown<QComboBox>(fixture.dialog.get(), u"Environment"_s)->currentText(), u"auth.example (of this connection)"_s);
    QCOMPARE(fixture.problem(u"Environment"_s), QString());
    QVERIFY(fixture.type(u"Name"_s, u"Imported"_s));
    const std::optional<connections::Connection> saved = fixture.save();
    QVERIFY(saved);
    QVERIFY(saved->account.inlined);
    QCOMPARE(saved->account.inlined->tokenUrl, "https://auth.example/token");
    QVERIFY(saved->account.environment.empty());
    QCOMPARE(fixture.backend->stored().at({saved->id, Kind::ClientSecret}), "s3cret");
}

void tst_SignInDialog::allByKeyboardAndNamed_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"Service account"_s, u"User and password"_s, u"API key"_s}) {
        QTest::newRow(qPrintable(kind)) << kind;
    }
}

void tst_SignInDialog::allByKeyboardAndNamed()
{
    QFETCH(QString, kind);
    AccountDialogFixture fixture(m_theme.get());
    QVERIFY(fixture.openNew(service));
    fixture.press(u"Advanced"_s);
    fixture.choose(kind);
    QCOMPARE(namelessControls(fixture.dialog.get()), QStringList());
    shown<QLineEdit>(fixture.dialog.get(), u"Name"_s)->setFocus();
    QCOMPARE(unreachable(fixture.dialog.get(), tabStops(fixture.dialog.get())), QStringList());
}

QTEST_MAIN(tst_SignInDialog)
#include "tst_signindialog.moc"
