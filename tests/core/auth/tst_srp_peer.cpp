// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Real logins against tests/peers/cognito-srp-peer.
#include "SrpPeer.h"

#include "base/Error.h"
#include "net/HttpClient.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"
#include "support/Figures.h"

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

} // namespace

class tst_SrpPeer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomLogins_data();
    void randomLogins();
    void alias();
    void renewal();
    void secrets_data();
    void secrets();
    void rotation();
    void challenges_data();
    void challenges();
    void refused_data();
    void refused();
    void replay();
    void clockOffByTenMinutes();
    void faults();

private:
    std::unique_ptr<PeerProcess> m_peer;
};

void tst_SrpPeer::initTestCase()
{
    SKIP_WITHOUT_PEER("cognito-srp-peer");
    m_peer = std::make_unique<PeerProcess>("cognito-srp-peer");
}

void tst_SrpPeer::randomLogins_data()
{
    QTest::addColumn<int>("last");
    for (int part = 1; part <= 10; ++part) {   // in parts: one may not take longer than Qt Test lets it
        QTest::addRow("part %d", part) << (part < 10 ? 0 : part);
    }
}

// A mistake in padding shows as a rare failure.
void tst_SrpPeer::randomLogins()
{
    QFETCH(int, last);
    const int count = isLongForm() ? 200 : 20;
    const auto http = std::make_shared<net::HttpClient>();
    for (int i = 0; i < count; ++i) {
        const auto one = authorizerFor(*m_peer, {}, http);
        const SecretBytes token = one->accessToken({}, {});
        QCOMPARE(claimsOf(token).at("username").get<std::string>(), std::string(adasOwnName));
    }
    if (last > 0) {
        figure("SRP: " + std::to_string(count * last) + " random logins against cognito-srp-peer, all accepted");
    }
}

void tst_SrpPeer::alias()
{
    const auto http = std::make_shared<Listening>();
    const auto one = authorizerFor(*m_peer, {.name = "ada@example.test"}, http);
    QCOMPARE(claimsOf(one->accessToken({}, {})).at("username").get<std::string>(), std::string(adasOwnName));
    QCOMPARE(http->body(0).at("AuthParameters").at("USERNAME").get<std::string>(), std::string("ada@example.test"));
    QCOMPARE(http->body(1).at("ChallengeResponses").at("USERNAME").get<std::string>(), std::string(adasOwnName));
    QCOMPARE(one->heldTokens().at(0).scope, std::string("aws.cognito.signin.user.admin"));
}

void tst_SrpPeer::renewal()
{
    const auto http = std::make_shared<Listening>();
    const auto one = authorizerFor(*m_peer, {}, http);
    const SecretBytes first = one->accessToken({}, {});
    for (int i = 0; i < 3; ++i) {
        one->refreshNow({}, {});
    }
    const SecretBytes last = one->accessToken({}, {});
    QVERIFY(!last.sameAs(first));
    QCOMPARE(claimsOf(last).at("username").get<std::string>(), std::string(adasOwnName));
    QCOMPARE(http->requests.size(), std::size_t(5));
    QCOMPARE(http->body(4).at("AuthFlow").get<std::string>(), std::string("REFRESH_TOKEN_AUTH"));
}

void tst_SrpPeer::secrets_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("good");
    QTest::newRow("right") << QByteArray(confidentialSecret) << true;
    QTest::newRow("wrong") << QByteArray("not-the-secret") << false;
    QTest::newRow("missing") << QByteArray() << false;
}

void tst_SrpPeer::secrets()
{
    QFETCH(QByteArray, secret);
    QFETCH(bool, good);
    const auto http = std::make_shared<Listening>();
    const auto one = authorizerFor(*m_peer, {confidentialClient, secret.toStdString(), "ada@example.test"}, http);
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

void tst_SrpPeer::rotation()
{
    const auto http = std::make_shared<Listening>();
    const auto one = authorizerFor(*m_peer, {.client = rotatingClient}, http);
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
    QTest::newRow("totp") << QByteArray("totp") << QByteArray(peerPassword) << QByteArray("SOFTWARE_TOKEN_MFA");
    QTest::newRow("sms") << QByteArray("sms") << QByteArray(peerPassword) << QByteArray("SMS_MFA");
    QTest::newRow("device") << QByteArray("device") << QByteArray(peerPassword) << QByteArray("DEVICE_SRP_AUTH");
    QTest::newRow("mfasetup") << QByteArray("mfasetup") << QByteArray(peerPassword) << QByteArray("MFA_SETUP");
}

void tst_SrpPeer::challenges()
{
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, typed);
    QFETCH(QByteArray, name);
    const auto http = std::make_shared<Listening>();
    try {
        (void)authorizerFor(*m_peer, {publicClient, {}, user.toStdString(), typed.toStdString()}, http)->accessToken({}, {});
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
    QTest::newRow("no such client") << QByteArray("nobody") << QByteArray("ada") << QByteArray(peerPassword) << AuthFailure::InvalidClient
                                    << QByteArray("ResourceNotFoundException");
}

void tst_SrpPeer::refused()
{
    QFETCH(QByteArray, client);
    QFETCH(QByteArray, user);
    QFETCH(QByteArray, typed);
    QFETCH(AuthFailure, failure);
    QFETCH(QByteArray, code);
    const auto one = authorizerFor(*m_peer, {client.toStdString(), {}, user.toStdString(), typed.toStdString()}, std::make_shared<net::HttpClient>());
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
    (void)authorizerFor(*m_peer, {}, http)->accessToken({}, {});
    // The same answer once more.
    net::HttpClient client;
    const net::HttpResponse again = client.send(http->requests.at(1), {});
    QCOMPARE(again.status, 400);
    QVERIFY(again.text().find("NotAuthorizedException") != std::string_view::npos);
    // An old challenge in the place of a new one.
    try {
        (void)authorizerFor(*m_peer, {}, std::make_shared<Replaying>(http->answers.at(0)))->accessToken({}, {});
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
        const auto one = authorizerFor(*m_peer, {}, std::make_shared<net::HttpClient>(), clock);
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
    const auto one = authorizerFor(*m_peer, {}, std::make_shared<net::HttpClient>());
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

QTEST_GUILESS_MAIN(tst_SrpPeer)
#include "tst_srp_peer.moc"
