// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/SrpAuthorizer.h"

#include "FakeUserPool.h"
#include "SrpVectors.h"

#include "base/Error.h"
#include "net/ConnectionRefused.h"
#include "support/FakeClock.h"
#include "support/JoiningThread.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

constexpr const char *challengeAnswer = R"({"ChallengeName":"PASSWORD_VERIFIER","ChallengeParameters":{"SALT":"ab","SRP_B":"1234","SECRET_BLOCK":"AA==",)"
                                        R"("USER_ID_FOR_SRP":"own"},"Session":"the session"})";

std::string text(const Json &object, const char *name) { return object.at(name).get<std::string>(); }

ClientInfo client(const std::string &secret = {})
{
    return {poolClient, SecretBytes(std::string_view(secret)), {}};
}

UserCredentials user(const std::string &name = "ada", const std::string &password = poolPassword)
{
    return {name, SecretBytes(std::string_view(password))};
}

std::string kindOf(const AuthError &error)
{
    switch (error.failure()) {
    case AuthFailure::InvalidClient:
        return "InvalidClientError";
    case AuthFailure::InvalidCredentials:
        return "InvalidCredentialsError";
    case AuthFailure::Refused:
        return "AuthorizationError";
    case AuthFailure::ChallengeRequired:
        return "ChallengeRequiredError";
    }
    return {};
}

// A pool and who signs in to it.
struct Fixture {
    explicit Fixture(const std::string &clientSecret = {}, const std::string &userName = "ada", Environment environment = poolEnvironment())
        : authorizer(client(clientSecret), user(userName), std::move(environment), transport, clock)
    {
    }
    std::string token() { return std::string(authorizer.accessToken({}, {}).text()); }
    // What is thrown, as a class and its texts.
    std::shared_ptr<const AuthError> refusal()
    {
        try {
            (void)token();
        } catch (const AuthError &error) {
            return std::make_shared<AuthError>(error);
        }
        return nullptr;
    }

    FakeUserPool pool;
    FakeClock clock;
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>(pool.handler());
    SrpAuthorizer authorizer;
};

FakeUserPool::Instead answering(const std::string &operation, const net::HttpResponse &response)
{
    return [operation, response](const FakeUserPool::Call &call) { return call.operation == operation ? std::optional(response) : std::nullopt; };
}

FakeUserPool::Instead answeringRenewals(const net::HttpResponse &response)
{
    return [response](const FakeUserPool::Call &call) {
        return call.body.value("AuthFlow", "") == "REFRESH_TOKEN_AUTH" ? std::optional(response) : std::nullopt;
    };
}

net::HttpResponse tokens(const Json &result)
{
    return httpResponse(200, Json{{"AuthenticationResult", result}}.dump());
}

std::string httpDate(const FakeClock &clock, std::chrono::seconds later)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(clock.wallNow()) + later;
    return QLocale::c().toString(QDateTime::fromSecsSinceEpoch(seconds.time_since_epoch().count(), Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss")).toStdString()
        + " GMT";
}

} // namespace

class tst_SrpAuthorizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsAreChecked_data();
    void settingsAreChecked();
    void login();
    void headers();
    void namesAreEscaped();
    void sessionAndMissingUserName();
    void rejected_data();
    void rejected();
    void errors_data();
    void errors();
    void repeatedSecretsAreNotShown();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void statuses_data();
    void statuses();
    void challenges_data();
    void challenges();
    void clock_data();
    void clock();
    void lifetimes_data();
    void lifetimes();
    void aTokenOfTheYear9999();
    void renewalKeepsTheRefreshToken();
    void renewalWithSecret();
    void renewalOfOpaqueTokens();
    void rotation();
    void rotationWithSecret();
    void loginAgain();
    void permanentRefusalIsNoLoop();
    void oneRenewalForThirtyTwoThreads();
    void refusedConnections();
    void brokenConnectionsAreNotTriedAgain();
    void cancelled();
};

void tst_SrpAuthorizer::settingsAreChecked_data()
{
    QTest::addColumn<QByteArray>("what");
    for (const char *const what : {"client id", "user name", "password", "no pool", "bad pool", "user name that is no text"}) {
        QTest::newRow(what) << QByteArray(what);
    }
}

void tst_SrpAuthorizer::settingsAreChecked()
{
    QFETCH(QByteArray, what);
    ClientInfo info = client();
    UserCredentials credentials = user();
    Environment environment = poolEnvironment();
    if (what == "client id") {
        info.clientId.clear();
    } else if (what == "user name") {
        credentials.userName.clear();
    } else if (what == "password") {
        credentials.password = SecretBytes();
    } else if (what == "no pool") {
        environment.userPoolId.clear();
    } else if (what == "bad pool") {
        environment.userPoolId = "eu-west-1_a_b";
    } else {
        credentials.userName = "\xff";
    }
    const auto transport = std::make_shared<FakeTransport>();
    QVERIFY_THROWS_EXCEPTION(ClientError, SrpAuthorizer(std::move(info), std::move(credentials), environment, transport));
    QCOMPARE(transport->requestCount(), std::size_t(0));
}

void tst_SrpAuthorizer::login()
{
    Fixture f;
    QCOMPARE(f.authorizer.clientId(), std::string(poolClient));
    QCOMPARE(f.authorizer.userName(), std::string("ada"));
    QCOMPARE(f.transport->requestCount(), std::size_t(0));
    const std::string token = f.token();
    QCOMPARE(f.token(), token);
    QCOMPARE(f.pool.story(), std::string("start finish"));

    const RecordedRequest sent = f.transport->request(0);
    QCOMPARE(sent.method, net::Method::Post);
    QCOMPARE(sent.url, std::string("https://pool.example/"));
    QCOMPARE(sent.header("Content-Type"), std::string("application/x-amz-json-1.1"));
    QCOMPARE(sent.header("X-Amz-Target"), std::string("AWSCognitoIdentityProviderService.InitiateAuth"));
    QVERIFY(!sent.hasHeader("Authorization"));
    QCOMPARE(sent.repeat, net::Repeat::Never);

    const std::vector<HeldToken> held = f.authorizer.heldTokens();
    QCOMPARE(held.size(), std::size_t(1));
    QCOMPARE(held[0].origin, std::string("user pool ") + poolId);
    QCOMPARE(held[0].scope, std::string("aws.cognito.signin.user.admin"));
    QCOMPARE(held[0].tokenType, std::string("Bearer"));
    QVERIFY(held[0].expiresAt == f.clock.wallNow() + 1h);
    QVERIFY(!held[0].expired);

    f.authorizer.forgetTokens();
    QVERIFY(f.token() != token);
    QCOMPARE(f.pool.story(), std::string("start finish start finish"));
    // Fresh numbers for every login.
    const auto calls = f.pool.calls();
    QVERIFY(calls[0].body.at("AuthParameters").at("SRP_A") != calls[2].body.at("AuthParameters").at("SRP_A"));
}

void tst_SrpAuthorizer::headers()
{
    Environment environment = poolEnvironment();
    environment.scheme = HeaderScheme::Raw;
    FakeUserPool pool;
    const auto transport = std::make_shared<FakeTransport>(pool.handler());
    SrpAuthorizer authorizer({poolClient, {}, SecretBytes(std::string_view("key-9"))}, user(), environment, transport);
    net::HttpRequest request;
    request.headers.set("authorization", "Basic old");
    authorizer.apply(request, {}, {});
    QCOMPARE(std::string(request.headers.get("Authorization").value()), std::string(authorizer.heldToken({}).text()));
    QCOMPARE(std::string(request.headers.get("X-Api-Key").value()), std::string("key-9"));
    QCOMPARE(request.headers.entries().size(), std::size_t(2));
}

void tst_SrpAuthorizer::namesAreEscaped()
{
    const std::string name = "a\"b\\c/d\n\t\x01\xc3\xa9\xf0\x9f\x94\x91";
    Fixture f({}, name);
    (void)f.token();
    QVERIFY(f.pool.calls()[0].body == (Json{{"AuthFlow", "USER_SRP_AUTH"},
                                           {"ClientId", poolClient},
                                           {"AuthParameters", {{"USERNAME", name}, {"SRP_A", f.pool.calls()[0].body.at("AuthParameters").at("SRP_A")}}}}));
}

void tst_SrpAuthorizer::sessionAndMissingUserName()
{
    Fixture f;
    f.pool.setInstead(answering("InitiateAuth", httpResponse(200, challengeAnswer)));
    const auto error = f.refusal();
    QVERIFY(error);
    QCOMPARE(kindOf(*error), std::string("InvalidCredentialsError"));   // the numbers are not the pool's
    const Json body = f.pool.calls().at(1).body;
    QCOMPARE(text(body, "Session"), std::string("the session"));
    QCOMPARE(text(body.at("ChallengeResponses"), "USERNAME"), std::string("own"));
    QCOMPARE(text(body.at("ChallengeResponses"), "PASSWORD_CLAIM_SECRET_BLOCK"), std::string("AA=="));
    QVERIFY(!body.at("ChallengeResponses").contains("SECRET_HASH"));
}

void tst_SrpAuthorizer::rejected_data()
{
    QTest::addColumn<QByteArray>("vector");
    for (const Json &one : readAuthFile("srp-reject", 18)) {
        QTest::newRow(text(one, "name").c_str()) << QByteArray::fromStdString(one.dump());
    }
}

void tst_SrpAuthorizer::rejected()
{
    QFETCH(QByteArray, vector);
    const Json one = Json::parse(vector.toStdString());
    const Json &in = one.at("inputs");
    QCOMPARE(text(one.at("expect"), "error"), std::string("ProtocolError"));
    const auto transport = std::make_shared<FakeTransport>();
    transport->answerJson(200, Json{{"ChallengeName", "PASSWORD_VERIFIER"}, {"ChallengeParameters", in.at("challenge")}}.dump());
    Environment environment = poolEnvironment();
    environment.userPoolId = text(in, "userPoolId");
    SrpAuthorizer authorizer({text(in, "clientId"), {}, {}}, {text(in, "username"), secretOf(in.at("password"))}, environment, transport);
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)authorizer.accessToken({}, {}));
    QCOMPARE(transport->requestCount(), std::size_t(1));
    QVERIFY(authorizer.heldTokens().empty());
}

void tst_SrpAuthorizer::errors_data()
{
    QTest::addColumn<QByteArray>("vector");
    for (const Json &one : readAuthFile("cognito-errors", 28)) {
        QTest::newRow(text(one, "name").c_str()) << QByteArray::fromStdString(one.dump());
    }
}

void tst_SrpAuthorizer::errors()
{
    QFETCH(QByteArray, vector);
    const Json one = Json::parse(vector.toStdString());
    const Json &in = one.at("inputs");
    const Json &expect = one.at("expect");
    const std::string call = text(in, "call");
    const net::HttpResponse response = httpResponse(in.at("status"), text(in, "body"));
    Fixture f("a-client-secret");
    std::string before;
    if (call == "refresh") {
        (void)f.token();
        f.clock.advance(1h);
        before = "start finish renew";
        f.pool.setInstead(answeringRenewals(response));
    } else {
        before = call == "InitiateAuth" ? "start" : "start finish";
        f.pool.setInstead(answering(call, response));
    }
    if (text(expect, "kind") == "login-again") {
        QVERIFY(!f.token().empty());
        QCOMPARE(f.pool.story(), before + " start finish");
        return;
    }
    const auto error = f.refusal();
    QVERIFY(error);
    QCOMPARE(kindOf(*error), text(expect, "kind"));
    QCOMPARE(f.pool.story(), before);
    QCOMPARE(error->request().status, in.at("status").get<int>());
    QCOMPARE(error->request().code, text(Json::parse(text(in, "body")), "__type"));
    QCOMPARE(error->retryable(), expect.value("retryable", false));
    if (expect.contains("message")) {
        QCOMPARE(error->request().detail, text(expect, "message"));
        QVERIFY(std::string(error->what()).find(text(expect, "message")) != std::string::npos);
    }
    QVERIFY(!error->advice().empty());
    // Never a token together with an error, and the same error again without a call that came before it being repeated for nothing.
    QCOMPARE(f.authorizer.heldTokens().size(), std::size_t(call == "refresh" ? 1 : 0));
    QVERIFY(call != "refresh" || f.authorizer.heldTokens()[0].expired);
}

void tst_SrpAuthorizer::repeatedSecretsAreNotShown()
{
    Fixture f("a-client-secret");
    f.pool.setInstead(answering("InitiateAuth", FakeUserPool::refusal("InvalidParameterException", "secret a-client-secret is odd")));
    const auto error = f.refusal();
    QVERIFY(error);
    QCOMPARE(error->request().detail, std::string());
    QVERIFY(std::string(error->what()).find("a-client-secret") == std::string::npos);

    f.pool.setInstead({});
    (void)f.token();
    f.clock.advance(1h);
    f.pool.setInstead(answeringRenewals(FakeUserPool::refusal("UnexpectedLambdaException", "token refresh-token-1 is odd")));
    const auto later = f.refusal();
    QVERIFY(later);
    QCOMPARE(later->request().detail, std::string());
    QVERIFY(std::string(later->what()).find("refresh-token-1") == std::string::npos);
}

void tst_SrpAuthorizer::answersThatAreNone_data()
{
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QByteArray>("body");
    for (const char *const operation : {"InitiateAuth", "RespondToAuthChallenge"}) {
        const auto row = [&](const char *name, const QByteArray &body) { QTest::addRow("%s: %s", operation, name) << QByteArray(operation) << body; };
        row("HTML", "<html>Sign in</html>");
        row("nothing", "");
        row("a list", "[1]");
        row("an empty object", "{}");
        row("null", "null");
        row("of the wrong kind", R"({"ChallengeName":7,"AuthenticationResult":"x","ChallengeParameters":[]})");
    }
    const auto row = [&](const char *name, const QByteArray &body) { QTest::newRow(name) << QByteArray("RespondToAuthChallenge") << body; };
    row("no access token", R"({"AuthenticationResult":{"IdToken":"i","ExpiresIn":3600}})");
    row("an empty one", R"({"AuthenticationResult":{"AccessToken":"","ExpiresIn":3600}})");
    row("one that is a number", R"({"AuthenticationResult":{"AccessToken":5,"ExpiresIn":3600}})");
    row("one with a line end", R"({"AuthenticationResult":{"AccessToken":"a\r\nX-Evil: 1","ExpiresIn":3600}})");
    row("one with a blank", R"({"AuthenticationResult":{"AccessToken":"a b","ExpiresIn":3600}})");
    row("another type", R"({"AuthenticationResult":{"AccessToken":"a","TokenType":"DPoP","ExpiresIn":3600}})");
    QTest::newRow("tokens at once") << QByteArray("InitiateAuth") << QByteArray(R"({"AuthenticationResult":{"AccessToken":"a","ExpiresIn":3600}})");
    QTest::newRow("no parameters") << QByteArray("InitiateAuth") << QByteArray(R"({"ChallengeName":"PASSWORD_VERIFIER"})");
}

void tst_SrpAuthorizer::answersThatAreNone()
{
    QFETCH(QByteArray, operation);
    QFETCH(QByteArray, body);
    Fixture f;
    f.pool.setInstead(answering(operation.toStdString(), httpResponse(200, body.toStdString())));
    QVERIFY_THROWS_EXCEPTION(ServerError, (void)f.token());
    QCOMPARE(f.pool.story(), std::string(operation == "InitiateAuth" ? "start" : "start finish"));
    QVERIFY(f.authorizer.heldTokens().empty());
}

void tst_SrpAuthorizer::statuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("errorType");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<bool>("retryable");
    QTest::newRow("503 HTML") << 503 << QByteArray("<html>") << QByteArray() << QByteArray("503") << QByteArray("Service Unavailable") << true;
    QTest::newRow("429") << 429 << QByteArray() << QByteArray() << QByteArray("429") << QByteArray("Too Many Requests") << true;
    QTest::newRow("302") << 302 << QByteArray() << QByteArray() << QByteArray("302") << QByteArray("Found") << false;
    QTest::newRow("204") << 204 << QByteArray() << QByteArray() << QByteArray("204") << QByteArray("No Content") << false;
    QTest::newRow("namespace") << 400 << QByteArray(R"({"__type":"com.amazonaws#LimitExceededException","Message":"m"})") << QByteArray()
                               << QByteArray("LimitExceededException") << QByteArray("m") << true;
    QTest::newRow("code") << 400 << QByteArray(R"({"code":"OddException:http://x"})") << QByteArray() << QByteArray("OddException") << QByteArray("") << false;
    QTest::newRow("header") << 400 << QByteArray(R"({"message":"m"})") << QByteArray("TooManyRequestsException:http://x") << QByteArray("TooManyRequestsException")
                            << QByteArray("m") << true;
}

void tst_SrpAuthorizer::statuses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, errorType);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, detail);
    QFETCH(bool, retryable);
    Fixture f;
    const HeaderList headers = errorType.isEmpty() ? HeaderList{} : HeaderList{{"x-amzn-ErrorType", errorType.toStdString()}};
    f.pool.setInstead(answering("InitiateAuth", httpResponse(status, body.toStdString(), headers)));
    const auto error = f.refusal();
    QVERIFY(error);
    QCOMPARE(kindOf(*error), std::string("AuthorizationError"));
    QCOMPARE(error->request().status, status);
    QCOMPARE(error->request().code, code.toStdString());
    QCOMPARE(error->request().detail, detail.toStdString());
    QCOMPARE(error->retryable(), retryable);
    QCOMPARE(f.pool.story(), std::string("start"));
}

void tst_SrpAuthorizer::challenges_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("operation");
    for (const char *const name : {"NEW_PASSWORD_REQUIRED", "SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "MFA_SETUP", "DEVICE_SRP_AUTH",
                                   "DEVICE_PASSWORD_VERIFIER", "CUSTOM_CHALLENGE", "SOMETHING_NEW"}) {
        QTest::addRow("%s at once", name) << QByteArray(name) << QByteArray("InitiateAuth");
        QTest::addRow("%s at the end", name) << QByteArray(name) << QByteArray("RespondToAuthChallenge");
    }
    QTest::newRow("another password verifier") << QByteArray("PASSWORD_VERIFIER") << QByteArray("RespondToAuthChallenge");
}

void tst_SrpAuthorizer::challenges()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, operation);
    Fixture f;
    f.pool.setInstead(answering(operation.toStdString(), httpResponse(200, Json{{"ChallengeName", name.toStdString()}, {"Session", "s"}}.dump())));
    const auto error = f.refusal();
    QVERIFY(error);
    QCOMPARE(kindOf(*error), std::string("ChallengeRequiredError"));
    QCOMPARE(error->request().code, name.toStdString());
    QCOMPARE(error->request().status, 200);
    QVERIFY(std::string(error->what()).find(name.toStdString()) != std::string::npos);
    QVERIFY(!error->advice().empty());
    QCOMPARE(f.pool.story(), std::string(operation == "InitiateAuth" ? "start" : "start finish"));
}

void tst_SrpAuthorizer::clock_data()
{
    QTest::addColumn<qint64>("serviceIsLater");   // seconds
    QTest::addColumn<QByteArray>("words");        // empty: nothing about the clock
    QTest::newRow("right") << qint64(0) << QByteArray();
    QTest::newRow("two minutes behind") << qint64(120) << QByteArray();
    QTest::newRow("a second more") << qint64(121) << QByteArray("this computer's clock is 2 minutes behind the service's");
    QTest::newRow("two minutes ahead") << qint64(-120) << QByteArray();
    QTest::newRow("ten minutes behind") << qint64(600) << QByteArray("this computer's clock is 10 minutes behind the service's");
    QTest::newRow("ten minutes ahead") << qint64(-600) << QByteArray("this computer's clock is 10 minutes ahead of the service's");
    QTest::newRow("an hour") << qint64(-3600) << QByteArray("this computer's clock is 1 hour ahead of the service's");
    QTest::newRow("a time zone") << qint64(19'800) << QByteArray("this computer's clock is 5 hours 30 minutes behind the service's");
    QTest::newRow("a day") << qint64(86'400) << QByteArray("this computer's clock is 1 day behind the service's");
    QTest::newRow("years") << qint64(86'400 * 400 + 7300) << QByteArray("this computer's clock is 400 days 2 hours behind the service's");
}

void tst_SrpAuthorizer::clock()
{
    QFETCH(qint64, serviceIsLater);
    QFETCH(QByteArray, words);
    Fixture f;
    const HeaderList date{{"Date", httpDate(f.clock, std::chrono::seconds(serviceIsLater))}};
    f.pool.setInstead(answering("RespondToAuthChallenge", FakeUserPool::refusal("NotAuthorizedException", "Incorrect username or password.", 400, date)));
    const auto error = f.refusal();
    QVERIFY(error);
    QCOMPARE(kindOf(*error), std::string("InvalidCredentialsError"));
    const std::string what = error->what();
    if (words.isEmpty()) {
        QVERIFY2(what.find("clock") == std::string::npos, what.c_str());
        QVERIFY(error->advice().find("clock") == std::string::npos);
    } else {
        QVERIFY2(what.ends_with("; " + words.toStdString()), what.c_str());
        QVERIFY(error->advice().find("clock") != std::string::npos);
    }
}

void tst_SrpAuthorizer::lifetimes_data()
{
    QTest::addColumn<QByteArray>("expiresIn");   // JSON; empty: missing
    QTest::addColumn<bool>("exp");               // the token says so itself: half an hour
    QTest::addColumn<int>("lifetime");           // seconds; -1: unknown
    QTest::newRow("an hour") << QByteArray("3600") << false << 3600;
    QTest::newRow("digits") << QByteArray("\"3600\"") << false << 3600;
    QTest::newRow("both") << QByteArray("3600") << true << 3600;
    QTest::newRow("by the token") << QByteArray() << true << 1800;
    QTest::newRow("null, by the token") << QByteArray("null") << true << 1800;
    QTest::newRow("text, by the token") << QByteArray("\"soon\"") << true << 1800;
    QTest::newRow("unknown") << QByteArray() << false << -1;
    QTest::newRow("negative") << QByteArray("-5") << false << 0;
    QTest::newRow("endless") << QByteArray("1e300") << false << 10 * 365 * 86'400;
}

void tst_SrpAuthorizer::lifetimes()
{
    QFETCH(QByteArray, expiresIn);
    QFETCH(bool, exp);
    QFETCH(int, lifetime);
    Fixture f;
    Json claims{{"username", "own"}};
    if (exp) {
        claims["exp"] = std::chrono::floor<std::chrono::seconds>(f.clock.wallNow()).time_since_epoch().count() + 1800;
    }
    Json result{{"AccessToken", unsignedJwt(claims)}};
    if (!expiresIn.isEmpty()) {
        result["ExpiresIn"] = Json::parse(expiresIn.toStdString());
    }
    f.pool.setInstead(answering("RespondToAuthChallenge", tokens(result)));
    (void)f.token();
    const HeldToken held = f.authorizer.heldTokens().at(0);
    QCOMPARE(held.expiresAt.has_value(), lifetime >= 0);
    if (lifetime >= 0) {
        QVERIFY(*held.expiresAt == f.clock.wallNow() + std::chrono::seconds(lifetime));
    }
    QCOMPARE(held.expired, lifetime <= 60);
    if (lifetime == 3600 || lifetime == 1800) {
        f.clock.advance(std::chrono::seconds(lifetime) - 60s - 1ms);
        QVERIFY(!f.authorizer.heldTokens().at(0).expired);
        f.clock.advance(1ms);
        QVERIFY(f.authorizer.heldTokens().at(0).expired);
    }
}

// Beyond what system_clock's nanoseconds hold.
void tst_SrpAuthorizer::aTokenOfTheYear9999()
{
    Fixture f;
    f.pool.setInstead(answering("RespondToAuthChallenge", tokens({{"AccessToken", unsignedJwt({{"username", "own"}, {"exp", 253'402'300'799}})}})));
    (void)f.token();
    const HeldToken held = f.authorizer.heldTokens().at(0);
    QVERIFY(held.expiresAt == f.clock.wallNow() + std::chrono::seconds(10LL * 365 * 86'400));
    QVERIFY(!held.expired);
}

void tst_SrpAuthorizer::renewalKeepsTheRefreshToken()
{
    Fixture f;
    const std::string first = f.token();
    for (int i = 0; i < 3; ++i) {
        f.clock.advance(1h);
        (void)f.token();
    }
    QVERIFY(f.token() != first);
    QCOMPARE(f.pool.story(), std::string("start finish renew renew renew"));
    for (std::size_t i = 2; i < 5; ++i) {
        QVERIFY(f.pool.calls()[i].body == (Json{{"AuthFlow", "REFRESH_TOKEN_AUTH"}, {"ClientId", poolClient}, {"AuthParameters", {{"REFRESH_TOKEN", "refresh-token-1"}}}}));
    }
    // A new one in the answer replaces the old.
    f.clock.advance(1h);
    f.pool.setInstead(answeringRenewals(tokens({{"AccessToken", "a"}, {"RefreshToken", "another-token"}, {"ExpiresIn", 3600}})));
    (void)f.token();
    f.clock.advance(1h);
    (void)f.token();
    QCOMPARE(text(f.pool.calls().back().body.at("AuthParameters"), "REFRESH_TOKEN"), std::string("another-token"));
}

void tst_SrpAuthorizer::renewalWithSecret()
{
    Fixture f("s3", "alias@example.test");
    (void)f.token();
    f.clock.advance(1h);
    (void)f.token();
    const auto hash = [](const std::string &name) { return srp::base64(srp::hmac("s3", name + poolClient)); };
    const auto calls = f.pool.calls();
    QCOMPARE(calls.size(), std::size_t(3));
    QCOMPARE(text(calls[0].body.at("AuthParameters"), "SECRET_HASH"), hash("alias@example.test"));
    QCOMPARE(text(calls[1].body.at("ChallengeResponses"), "SECRET_HASH"), hash("user-7"));
    QCOMPARE(text(calls[2].body.at("AuthParameters"), "SECRET_HASH"), hash("user-7"));
}

// Whose name is in none of its tokens: then in the id token, else the name that was typed.
void tst_SrpAuthorizer::renewalOfOpaqueTokens()
{
    const auto hash = [](const std::string &name) { return srp::base64(srp::hmac("s3", name + poolClient)); };
    const auto hashAfter = [&](const Json &result) {
        Fixture f("s3", "alias@example.test");
        f.pool.setInstead(answering("RespondToAuthChallenge", tokens(result)));
        (void)f.token();
        f.clock.advance(1h);
        (void)f.token();
        return text(f.pool.calls().at(2).body.at("AuthParameters"), "SECRET_HASH");
    };
    QCOMPARE(hashAfter({{"AccessToken", "opaque"}, {"RefreshToken", "r"}, {"ExpiresIn", 3600}, {"IdToken", unsignedJwt({{"cognito:username", "by-id"}})}}), hash("by-id"));
    QCOMPARE(hashAfter({{"AccessToken", "opaque"}, {"RefreshToken", "r"}, {"ExpiresIn", 3600}, {"IdToken", "opaque"}}), hash("alias@example.test"));
}

void tst_SrpAuthorizer::rotation()
{
    Fixture f;
    f.pool.setRotating();
    (void)f.token();
    for (int i = 0; i < 3; ++i) {
        f.clock.advance(1h);
        (void)f.token();
    }
    QCOMPARE(f.pool.story(), std::string("start finish renew rotate rotate rotate"));   // remembered
    const auto calls = f.pool.calls();
    QVERIFY(calls[3].body == (Json{{"ClientId", poolClient}, {"RefreshToken", "refresh-token-1"}}));
    QVERIFY(calls[4].body == (Json{{"ClientId", poolClient}, {"RefreshToken", "refresh-token-2"}}));
    QVERIFY(calls[5].body == (Json{{"ClientId", poolClient}, {"RefreshToken", "refresh-token-3"}}));
}

void tst_SrpAuthorizer::rotationWithSecret()
{
    Fixture f("s3");
    f.pool.setRotating();
    (void)f.token();
    f.clock.advance(1h);
    (void)f.token();
    QVERIFY(f.pool.calls()[3].body == (Json{{"ClientId", poolClient}, {"RefreshToken", "refresh-token-1"}, {"ClientSecret", "s3"}}));
    // One that has been used before: somebody else has it too. Sign in anew.
    f.clock.advance(1h);
    f.pool.setInstead(answering("GetTokensFromRefreshToken", FakeUserPool::refusal("RefreshTokenReuseException", "Refresh token has already been used")));
    (void)f.token();
    QCOMPARE(f.pool.story(), std::string("start finish renew rotate rotate start finish"));
    f.clock.advance(1h);
    f.pool.setInstead(answering("GetTokensFromRefreshToken", FakeUserPool::refusal("NotAuthorizedException", "Unable to verify secret for client x")));
    const auto error = f.refusal();
    QVERIFY(error);
    QCOMPARE(kindOf(*error), std::string("InvalidClientError"));
}

void tst_SrpAuthorizer::loginAgain()
{
    Fixture f;
    const std::string first = f.token();
    f.clock.advance(1h);
    f.pool.setInstead(answeringRenewals(FakeUserPool::refusal("NotAuthorizedException", "Refresh Token has been revoked")));
    const std::string second = f.token();
    QVERIFY(second != first);
    QCOMPARE(f.pool.story(), std::string("start finish renew start finish"));
    // The called service refuses the token: renewed once, and not by the caller's turn.
    net::HttpRequest request;
    f.authorizer.apply(request, {}, {});
    QCOMPARE(f.authorizer.renew(request, {}, {}), Renewal::Renewed);
    QCOMPARE(f.pool.story(), std::string("start finish renew start finish renew start finish"));
    QCOMPARE(f.authorizer.renew(request, {}, {}), Renewal::Renewed);   // somebody has done so already
    QCOMPARE(f.pool.story(), std::string("start finish renew start finish renew start finish"));
}

void tst_SrpAuthorizer::permanentRefusalIsNoLoop()
{
    Fixture f;
    (void)f.token();
    f.clock.advance(1h);
    f.pool.setInstead([](const FakeUserPool::Call &call) {
        const bool renewal = call.body.value("AuthFlow", "") == "REFRESH_TOKEN_AUTH";
        return std::optional(FakeUserPool::refusal("NotAuthorizedException", renewal ? "Invalid Refresh Token" : "Incorrect username or password."));
    });
    std::string story = "start finish";
    for (int i = 0; i < 3; ++i) {
        const auto error = f.refusal();
        QVERIFY(error);
        QCOMPARE(kindOf(*error), std::string("InvalidCredentialsError"));   // the login's error, not the renewal's
        story += " renew start";
        QCOMPARE(f.pool.story(), story);
    }
}

void tst_SrpAuthorizer::oneRenewalForThirtyTwoThreads()
{
    Fixture f;
    const std::string first = f.token();
    f.clock.advance(1h);
    std::atomic<int> ready = 0;
    std::vector<std::string> seen(32);
    // Nobody is answered before everybody has asked.
    f.pool.setInstead([&](const FakeUserPool::Call &) -> std::optional<net::HttpResponse> {
        while (ready < 32) {
            std::this_thread::yield();
        }
        return std::nullopt;
    });
    {
        std::vector<std::unique_ptr<JoiningThread>> threads;
        for (std::string &token : seen) {
            threads.push_back(std::make_unique<JoiningThread>([&] {
                ++ready;
                token = f.token();
            }));
        }
    }
    QCOMPARE(f.pool.story(), std::string("start finish renew"));
    for (const std::string &token : seen) {
        QCOMPARE(token, seen[0]);
        QVERIFY(token != first);
    }
}

void tst_SrpAuthorizer::refusedConnections()
{
    NetworkError refused("pool.example refused the connection");
    net::markRefused(refused);
    {
        Fixture f;
        f.transport->fail(refused);
        QVERIFY(!f.token().empty());
        QCOMPARE(f.transport->requestCount(), std::size_t(3));
        QCOMPARE(f.clock.sleeps().size(), std::size_t(1));
    }
    {
        Fixture f;
        f.transport->fail(refused).fail(refused);
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)f.token());
        QCOMPARE(f.transport->requestCount(), std::size_t(2));
    }
}

void tst_SrpAuthorizer::brokenConnectionsAreNotTriedAgain()
{
    Fixture f;
    f.transport->fail("the connection was reset");
    QVERIFY_THROWS_EXCEPTION(NetworkError, (void)f.token());
    QCOMPARE(f.transport->requestCount(), std::size_t(1));
    // Not remembered.
    QVERIFY(!f.token().empty());
}

void tst_SrpAuthorizer::cancelled()
{
    Fixture f;
    f.transport->hang();
    CancellationSource source;
    JoiningThread canceller([&] {
        (void)f.transport->waitForRequests(1);
        source.cancel();
    });
    QVERIFY_THROWS_EXCEPTION(CancelledError, (void)f.authorizer.accessToken({}, source.token()));
    QVERIFY(!f.token().empty());
}

QTEST_GUILESS_MAIN(tst_SrpAuthorizer)
#include "tst_srp_authorizer.moc"
