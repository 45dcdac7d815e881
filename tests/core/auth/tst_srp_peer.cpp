// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Real logins against tests/peers/cognito-srp-peer, and what AWS's own client makes of the same peer.
#include "auth/SrpAuthorizer.h"

#include "base/Error.h"
#include "crypto/Random.h"
#include "net/HttpClient.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"
#include "support/Figures.h"
#include "support/PeerProcess.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <memory>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

// Of cognito-srp-peer.json.
constexpr const char *publicClient = "3n4b5urk1ft4fl3mg5e62d9ado";
constexpr const char *confidentialClient = "5confidential0client00000aa";
constexpr const char *confidentialSecret = "1qk2cpc9u0m1r5v7h8k3l4n6b7";
constexpr const char *rotatingClient = "9rotating0client0000000000a";
constexpr const char *password = "Correct-Horse_7";
constexpr const char *ownName = "6f0c3b1e-51d2-4c2f-9c69-1d2a7b9e4410";   // ada's

// Passes requests on, and keeps them with their answers.
class Listening final : public net::Transport {
public:
    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        net::HttpResponse response = m_client.send(request, cancellation);
        requests.push_back(request);
        answers.emplace_back(response.text());
        return response;
    }
    [[nodiscard]] Json body(std::size_t index) const { return Json::parse(readAll(requests.at(index).body)); }

    std::vector<net::HttpRequest> requests;
    std::vector<std::string> answers;

private:
    net::HttpClient m_client;
};

// Answers the first call with an old challenge.
class Replaying final : public net::Transport {
public:
    explicit Replaying(std::string challenge) : m_challenge(std::move(challenge)) {}
    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override
    {
        return m_first ? (m_first = false, httpResponse(200, m_challenge)) : m_client.send(request, cancellation);
    }

private:
    std::string m_challenge;
    bool m_first = true;
    net::HttpClient m_client;
};

Json claimsOf(const SecretBytes &token)
{
    const QByteArray text(token.text().data(), static_cast<qsizetype>(token.size()));
    return Json::parse(QByteArray::fromBase64(text.split('.').at(1), QByteArray::Base64UrlEncoding).toStdString());
}

} // namespace

class tst_SrpPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomLogins();
    void alias();
    void renewal();
    void confidentialClient_data();
    void confidentialClient();
    void rotatingClient_();
    void challenges_data();
    void challenges();
    void refused_data();
    void refused();
    void replay();
    void clockOffByTenMinutes();
    void faults();
    void secondOpinionOnNumbers();
    void secondOpinionOnOutcomes();

private:
    std::unique_ptr<SrpAuthorizer> authorizer(const std::string &client, const std::string &secret, const std::string &user, const std::string &typed,
                                              const std::shared_ptr<net::Transport> &transport, const Clock &clock = Clock::system(), RandomFill random = {}) const
    {
        return authorizerAt(*m_peer, client, secret, user, typed, transport, clock, std::move(random));
    }
    static std::unique_ptr<SrpAuthorizer> authorizerAt(const PeerProcess &peer, const std::string &client, const std::string &secret, const std::string &user,
                                                       const std::string &typed, const std::shared_ptr<net::Transport> &transport, const Clock &clock = Clock::system(),
                                                       RandomFill random = {})
    {
        Environment environment;
        environment.name = "peer";
        environment.userPoolId = peer.ready().at("userPoolId");
        environment.cognitoEndpoint = peer.url("/");
        return std::make_unique<SrpAuthorizer>(ClientInfo{client, SecretBytes(std::string_view(secret)), {}}, UserCredentials{user, SecretBytes(std::string_view(typed))},
                                               environment, transport, clock, std::move(random));
    }
    // The same by AWS's client; a list of results.
    static Json theirs(const PeerProcess &peer, Json task)
    {
        task["url"] = peer.url("/");
        task["pool"] = peer.ready().at("userPoolId");
        QProcess node;
        node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        node.setWorkingDirectory(PeerProcess::folder());
        node.start(QStringLiteral("node"), {QStringLiteral("cognito-client.cjs"), QString::fromStdString(task.dump())});
        if (!node.waitForFinished(240'000) || node.exitCode() != 0) {
            throw std::runtime_error("cognito-client.cjs failed");
        }
        return Json::parse(node.readAllStandardOutput().toStdString());
    }

    std::unique_ptr<PeerProcess> m_peer;
};

void tst_SrpPeer::initTestCase()
{
    SKIP_WITHOUT_PEER("cognito-srp-peer");
    m_peer = std::make_unique<PeerProcess>("cognito-srp-peer");
}

// A mistake in padding shows as a rare failure.
void tst_SrpPeer::randomLogins()
{
    const int count = isLongForm() ? 2000 : 200;
    const auto http = std::make_shared<net::HttpClient>();
    for (int i = 0; i < count; ++i) {
        const auto one = authorizer(publicClient, {}, "ada", password, http);
        const SecretBytes token = one->accessToken({}, {});
        QCOMPARE(claimsOf(token).at("username").get<std::string>(), std::string(ownName));
    }
    figure("SRP: " + std::to_string(count) + " random logins against cognito-srp-peer, all accepted");
}

void tst_SrpPeer::alias()
{
    const auto http = std::make_shared<Listening>();
    const auto one = authorizer(publicClient, {}, "ada@example.test", password, http);
    QCOMPARE(claimsOf(one->accessToken({}, {})).at("username").get<std::string>(), std::string(ownName));
    QCOMPARE(http->body(0).at("AuthParameters").at("USERNAME").get<std::string>(), std::string("ada@example.test"));
    QCOMPARE(http->body(1).at("ChallengeResponses").at("USERNAME").get<std::string>(), std::string(ownName));
    QCOMPARE(one->heldTokens().at(0).scope, std::string("aws.cognito.signin.user.admin"));
}

void tst_SrpPeer::renewal()
{
    const auto http = std::make_shared<Listening>();
    const auto one = authorizer(publicClient, {}, "ada", password, http);
    const SecretBytes first = one->accessToken({}, {});
    for (int i = 0; i < 3; ++i) {
        one->refreshNow({}, {});
    }
    const SecretBytes last = one->accessToken({}, {});
    QVERIFY(!last.sameAs(first));
    QCOMPARE(claimsOf(last).at("username").get<std::string>(), std::string(ownName));
    QCOMPARE(http->requests.size(), std::size_t(5));
    QCOMPARE(http->body(4).at("AuthFlow").get<std::string>(), std::string("REFRESH_TOKEN_AUTH"));
}

void tst_SrpPeer::confidentialClient_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("good");
    QTest::newRow("right") << QByteArray(confidentialSecret) << true;
    QTest::newRow("wrong") << QByteArray("not-the-secret") << false;
    QTest::newRow("missing") << QByteArray() << false;
}

void tst_SrpPeer::confidentialClient()
{
    QFETCH(QByteArray, secret);
    QFETCH(bool, good);
    const auto http = std::make_shared<Listening>();
    const auto one = authorizer(::confidentialClient, secret.toStdString(), "ada@example.test", password, http);
    if (good) {
        const SecretBytes first = one->accessToken({}, {});
        one->refreshNow({}, {});   // by the alias the peer would refuse the hash, and a full login would follow
        QVERIFY(!one->accessToken({}, {}).sameAs(first));
        QCOMPARE(http->requests.size(), std::size_t(3));
        return;
    }
    try {
        (void)one->accessToken({}, {});
        QFAIL("accepted");
    } catch (const AuthError &error) {
        QCOMPARE(error.failure(), AuthFailure::InvalidClient);
        QVERIFY(!error.advice().empty());
    }
    QCOMPARE(http->requests.size(), std::size_t(1));
}

void tst_SrpPeer::rotatingClient_()
{
    const auto http = std::make_shared<Listening>();
    const auto one = authorizer(rotatingClient, {}, "ada", password, http);
    (void)one->accessToken({}, {});
    for (int i = 0; i < 3; ++i) {
        one->refreshNow({}, {});
    }
    // start, finish, the flow that is refused, and one call for each renewal.
    QCOMPARE(http->requests.size(), std::size_t(6));
    const std::string lastToken = Json::parse(http->answers.back()).at("AuthenticationResult").at("RefreshToken");
    // Somebody else uses the refresh token: ours is over, and a full login follows.
    net::HttpRequest stolen = http->requests.back();
    stolen.body = net::bytesBody("application/x-amz-json-1.1", SensitiveText(Json{{"ClientId", rotatingClient}, {"RefreshToken", lastToken}}.dump()));
    QCOMPARE(http->send(stolen, {}).status, 200);
    one->refreshNow({}, {});
    QCOMPARE(http->requests.size(), std::size_t(10));
    QVERIFY(http->answers.at(7).find("RefreshTokenReuseException") != std::string::npos);
    QCOMPARE(http->body(8).at("AuthFlow").get<std::string>(), std::string("USER_SRP_AUTH"));
}

void tst_SrpPeer::challenges_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("newbie") << QByteArray("newbie") << QByteArray("Temp-Pass_1") << QByteArray("NEW_PASSWORD_REQUIRED");
    QTest::newRow("totp") << QByteArray("totp") << QByteArray(password) << QByteArray("SOFTWARE_TOKEN_MFA");
    QTest::newRow("sms") << QByteArray("sms") << QByteArray(password) << QByteArray("SMS_MFA");
    QTest::newRow("device") << QByteArray("device") << QByteArray(password) << QByteArray("DEVICE_SRP_AUTH");
    QTest::newRow("mfasetup") << QByteArray("mfasetup") << QByteArray(password) << QByteArray("MFA_SETUP");
}

void tst_SrpPeer::challenges()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, name);
    const auto http = std::make_shared<Listening>();
    try {
        (void)authorizer(publicClient, {}, user.toStdString(), typed.toStdString(), http)->accessToken({}, {});
        QFAIL("accepted");
    } catch (const AuthError &error) {
        QCOMPARE(error.failure(), AuthFailure::ChallengeRequired);
        QCOMPARE(error.request().code, name.toStdString());
        QVERIFY(!error.advice().empty());
    }
    QCOMPARE(http->requests.size(), std::size_t(2));
}

void tst_SrpPeer::refused_data()
{
    QTest::addColumn<QByteArray>("client");
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<QByteArray>("typed");
    QTest::addColumn<AuthFailure>("failure");
    QTest::addColumn<QByteArray>("code");
    QTest::newRow("wrong password") << QByteArray(publicClient) << QByteArray("ada") << QByteArray("no") << AuthFailure::InvalidCredentials
                                    << QByteArray("NotAuthorizedException");
    QTest::newRow("a blank more") << QByteArray(publicClient) << QByteArray("ada") << QByteArray("Correct-Horse_7 ") << AuthFailure::InvalidCredentials
                                  << QByteArray("NotAuthorizedException");
    QTest::newRow("nobody") << QByteArray(publicClient) << QByteArray("ghost") << QByteArray("x") << AuthFailure::InvalidCredentials << QByteArray("UserNotFoundException");
    QTest::newRow("disabled") << QByteArray(publicClient) << QByteArray("off") << QByteArray("x") << AuthFailure::Refused << QByteArray("NotAuthorizedException");
    QTest::newRow("unconfirmed") << QByteArray(publicClient) << QByteArray("unconf") << QByteArray("x") << AuthFailure::Refused << QByteArray("UserNotConfirmedException");
    QTest::newRow("reset") << QByteArray(publicClient) << QByteArray("reset") << QByteArray("x") << AuthFailure::Refused << QByteArray("PasswordResetRequiredException");
    QTest::newRow("no such client") << QByteArray("nobody") << QByteArray("ada") << QByteArray(password) << AuthFailure::InvalidClient
                                    << QByteArray("ResourceNotFoundException");
}

void tst_SrpPeer::refused()
{
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, typed);
    QFETCH(AuthFailure, failure);
    QFETCH(QByteArray, code);
    const auto one = authorizer(client.toStdString(), {}, user.toStdString(), typed.toStdString(), std::make_shared<net::HttpClient>());
    try {
        (void)one->accessToken({}, {});
        QFAIL("accepted");
    } catch (const AuthError &error) {
        QCOMPARE(error.failure(), failure);
        QCOMPARE(error.request().code, code.toStdString());
        QCOMPARE(error.request().status, 400);
        QVERIFY(!error.request().requestId.empty());
        QVERIFY(!error.retryable());
        QVERIFY(std::string(error.what()).find("clock") == std::string::npos);
    }
}

void tst_SrpPeer::replay()
{
    const auto http = std::make_shared<Listening>();
    (void)authorizer(publicClient, {}, "ada", password, http)->accessToken({}, {});
    // The same answer once more.
    net::HttpClient client;
    const net::HttpResponse again = client.send(http->requests.at(1), {});
    QCOMPARE(again.status, 400);
    QVERIFY(again.text().find("NotAuthorizedException") != std::string_view::npos);
    // An old challenge in the place of a new one.
    try {
        (void)authorizer(publicClient, {}, "ada", password, std::make_shared<Replaying>(http->answers.at(0)))->accessToken({}, {});
        QFAIL("accepted");
    } catch (const AuthError &error) {
        QCOMPARE(error.failure(), AuthFailure::InvalidCredentials);
    }
}

void tst_SrpPeer::clockOffByTenMinutes()
{
    for (const auto &[offset, words] : {std::pair(-10min, "this computer's clock is 10 minutes behind the service's"), std::pair(10min, "this computer's clock is 10 minutes ahead of the service's")}) {
        FakeClock clock;
        clock.setWall(std::chrono::system_clock::now() + offset);
        const auto one = authorizer(publicClient, {}, "ada", password, std::make_shared<net::HttpClient>(), clock);
        try {
            (void)one->accessToken({}, {});
            QFAIL("accepted");
        } catch (const AuthError &error) {
            QCOMPARE(error.failure(), AuthFailure::InvalidCredentials);
            QVERIFY2(std::string(error.what()).find(words) != std::string::npos, error.what());
        }
    }
}

void tst_SrpPeer::faults()
{
    const auto one = authorizer(publicClient, {}, "ada", password, std::make_shared<net::HttpClient>());
    m_peer->control("/__faults", R"([{"op":"InitiateAuth","times":1,"type":"TooManyRequestsException","message":"Rate exceeded"}])");
    try {
        (void)one->accessToken({}, {});
        QFAIL("accepted");
    } catch (const AuthError &error) {
        QCOMPARE(error.failure(), AuthFailure::Refused);
        QVERIFY(error.retryable());
    }
    m_peer->control("/__faults", R"([{"op":"RespondToAuthChallenge","times":1,"drop":true}])");
    QVERIFY_THROWS_EXCEPTION(NetworkError, (void)one->accessToken({}, {}));
    m_peer->control("/__faults", R"([{"op":"InitiateAuth","times":1,"type":"InternalErrorException","status":500}])");
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)one->accessToken({}, {}));
    QVERIFY(!one->accessToken({}, {}).empty());
}

// The same random number, the same clock and the same numbers of the pool: A, time stamp and signature must be the same.
void tst_SrpPeer::secondOpinionOnNumbers()
{
    SKIP_WITHOUT_PEER("cognito-client");
    QTemporaryDir directory;
    for (int round = 0; round < (isLongForm() ? 40 : 4); ++round) {
        const std::string log = directory.filePath(QStringLiteral("log%1").arg(round)).toStdString();
        const auto fresh = [](std::size_t size) {
            const Bytes bytes = crypto::randomBytes(size);
            return QByteArray(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        };
        const QByteArray a = fresh(128);
        const PeerProcess peer("cognito-srp-peer", {{"fixedB", fresh(128).toHex().toStdString()},
                                                    {"fixedSecretBlock", fresh(192).toBase64().toStdString()},
                                                    {"ignoreSkew", true},
                                                    {"log", log}});
        FakeClock clock;
        clock.setWall(std::chrono::system_clock::time_point(std::chrono::seconds(1'770'076'800 + round * 2'345'678)));
        const std::int64_t now = std::chrono::duration_cast<std::chrono::milliseconds>(clock.wallNow().time_since_epoch()).count();
        const auto one = authorizerAt(peer, publicClient, {}, "ada@example.test", password, std::make_shared<net::HttpClient>(), clock, [&](std::span<std::byte> memory) {
            for (std::size_t i = 0; i < memory.size(); ++i) {
                memory[i] = static_cast<std::byte>(a[static_cast<qsizetype>(i)]);
            }
        });
        QVERIFY(!one->accessToken({}, {}).empty());
        const Json results = theirs(peer, {{"aHex", a.toHex().toStdString()},
                                           {"timeUnixMs", now},
                                           {"logins", {{{"client", publicClient}, {"user", "ada@example.test"}, {"password", password}}}}});
        QVERIFY2(results.at(0).value("tokens", false), results.dump().c_str());

        QFile file(QString::fromStdString(log));
        QVERIFY(file.open(QIODevice::ReadOnly));
        std::vector<Json> bodies;
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.isEmpty()) {
                bodies.push_back(Json::parse(Json::parse(line.toStdString()).at("request").at("body").get<std::string>()));
            }
        }
        QCOMPARE(bodies.size(), std::size_t(4));
        QCOMPARE(bodies[0].at("AuthParameters").dump(), bodies[2].at("AuthParameters").dump());
        QCOMPARE(bodies[1].at("ChallengeResponses").dump(), bodies[3].at("ChallengeResponses").dump());
    }
}

void tst_SrpPeer::secondOpinionOnOutcomes()
{
    SKIP_WITHOUT_PEER("cognito-client");
    struct Case {
        std::string client;
        std::string user;
        std::string typed;
    };
    const std::vector<Case> cases{{publicClient, "ada", password},        {publicClient, "ada@example.test", password}, {rotatingClient, "ada", password},
                                  {publicClient, "ada", "no"},            {publicClient, "ghost", "x"},                 {publicClient, "off", "x"},
                                  {publicClient, "unconf", "x"},          {publicClient, "reset", "x"},                 {::confidentialClient, "ada", password},
                                  {publicClient, "newbie", "Temp-Pass_1"}, {publicClient, "totp", password},             {publicClient, "sms", password},
                                  {publicClient, "mfasetup", password},   {"nobody", "ada", password}};
    Json logins = Json::array();
    for (const Case &one : cases) {
        logins.push_back({{"client", one.client}, {"user", one.user}, {"password", one.typed}, {"refresh", one.client == publicClient}});
    }
    const Json results = theirs(*m_peer, {{"logins", logins}});
    QCOMPARE(results.size(), cases.size());
    const auto http = std::make_shared<net::HttpClient>();
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const Case &one = cases[i];
        Json ours;
        try {
            const auto signedIn = authorizer(one.client, {}, one.user, one.typed, http);
            const SecretBytes token = signedIn->accessToken({}, {});
            ours = {{"tokens", true}, {"user", claimsOf(token).at("username")}};
            if (one.client == publicClient) {
                signedIn->refreshNow({}, {});
                ours["refreshed"] = true;
            }
        } catch (const AuthError &error) {
            ours = {{error.failure() == AuthFailure::ChallengeRequired ? "challenge" : "error", error.request().code}};
        }
        QCOMPARE(ours.dump(), results[i].dump());
    }
}

QTEST_GUILESS_MAIN(tst_SrpPeer)
#include "tst_srp_peer.moc"
