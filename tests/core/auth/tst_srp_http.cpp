// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The recorded exchanges over real HTTP: what the client sends, in which order, and what it makes of the answers.
#include "auth/SrpAuthorizer.h"

#include "SrpVectors.h"

#include "base/Error.h"
#include "base/Text.h"
#include "net/HttpClient.h"
#include "support/FakeClock.h"
#include "support/FakeServer.h"

#include <QTest>

#include <algorithm>
#include <deque>
#include <map>
#include <mutex>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

std::string text(const Json &object, const char *name) { return object.at(name).get<std::string>(); }

struct Request {
    std::string line;
    std::map<std::string, std::string> headers;   // names in lower case
    Json body;
};

Request parsed(const QByteArray &bytes)
{
    Request request;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    request.line = lines.at(0).trimmed().toStdString();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).toLower().toStdString()] = line.mid(colon + 1).trimmed().toStdString();
    }
    request.body = Json::parse(bytes.mid(end + 4).toStdString());
    return request;
}

// Gives the answers in their order, whatever is asked, and keeps the questions.
class RecordedServer {
public:
    explicit RecordedServer(std::deque<Json> answers) : m_answers(std::move(answers)) {}
    [[nodiscard]] std::string url() const { return m_server.url("/"); }
    [[nodiscard]] std::vector<Request> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }
    [[nodiscard]] std::size_t answersLeft() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_answers.size();
    }

private:
    void serve(FakeServer::Peer &peer)
    {
        for (QByteArray bytes = peer.readRequest(); !bytes.isEmpty(); bytes = peer.readRequest()) {
            QByteArray answer = "HTTP/1.1 599 Unexpected\r\nContent-Length: 0\r\n\r\n";
            {
                const std::scoped_lock lock(m_mutex);
                m_requests.push_back(parsed(bytes));
                if (!m_answers.empty()) {
                    answer = written(m_answers.front());
                    m_answers.pop_front();
                }
            }
            if (!peer.write(answer)) {
                return;
            }
        }
    }
    static QByteArray written(const Json &answer)
    {
        const std::string body = text(answer, "body");
        std::string head = "HTTP/1.1 " + std::to_string(answer.at("status").get<int>()) + " Recorded\r\n";
        for (const auto &[name, value] : answer.at("headers").items()) {
            head += name + ": " + value.get<std::string>() + "\r\n";
        }
        return QByteArray::fromStdString(head + "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    }

    mutable std::mutex m_mutex;
    std::deque<Json> m_answers;
    std::vector<Request> m_requests;
    FakeServer m_server{[this](FakeServer::Peer &peer) { serve(peer); }};
};

RandomFill fixedRandom(const std::string &hex)
{
    const std::string digits = std::string(256 - hex.size(), '0') + hex;
    return [digits](std::span<std::byte> memory) {
        for (std::size_t i = 0; i < memory.size(); ++i) {
            memory[i] = static_cast<std::byte>(std::stoi(digits.substr(i * 2, 2), nullptr, 16));
        }
    };
}

std::string kindOf(const VaultError &error)
{
    const auto *const refused = dynamic_cast<const AuthError *>(&error);
    if (refused == nullptr) {
        return "another";
    }
    switch (refused->failure()) {
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

void compare(const Request &sent, const Json &expected)
{
    QCOMPARE(sent.line, text(expected, "method") + " " + text(expected, "path") + " HTTP/1.1");
    for (const auto &[name, value] : expected.at("headers").items()) {
        QCOMPARE(sent.headers.at(toLowerAscii(name)), value.get<std::string>());
    }
    QVERIFY(!sent.headers.contains("authorization"));
    QCOMPARE(sent.body.dump(), expected.at("json").dump());
}

} // namespace

class tst_SrpHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exchanges_data();
    void exchanges();
    void emulatorsTokens();
    void emulatorsRefusals_data();
    void emulatorsRefusals();
    void nobodyListens();
    void cutBeforeTheAnswer();
};

void tst_SrpHttp::exchanges_data()
{
    QTest::addColumn<QByteArray>("vector");
    for (const Json &one : readAuthFile("exchanges-srp", 19)) {
        QTest::newRow(text(one, "name").c_str()) << QByteArray::fromStdString(one.dump());
    }
}

void tst_SrpHttp::exchanges()
{
    QFETCH(QByteArray, vector);
    const Json one = Json::parse(vector.toStdString());
    const Json &in = one.at("inputs");
    const Json &steps = one.at("steps");
    const Json &expect = one.at("expect");
    const std::string afterRefresh = expect.value("refreshTokenAfterRefresh", "");

    std::vector<Json> expected;   // requests
    std::deque<Json> answers;
    for (const Json &step : steps) {
        expected.push_back(step.at("request"));
        answers.push_back(step.at("response"));
    }
    if (afterRefresh == "new-login") {
        // The recorded renewal carried a token that is none; ours carries the one of the login. Then the login once more.
        expected[2].at("json").at("AuthParameters").at("REFRESH_TOKEN") = Json::parse(text(answers[1], "body")).at("AuthenticationResult").at("RefreshToken");
        for (int i = 0; i < 2; ++i) {
            expected.push_back(expected[static_cast<std::size_t>(i)]);
            answers.push_back(answers[static_cast<std::size_t>(i)]);
        }
    }
    const auto lastTokens = [&](std::size_t index) { return Json::parse(text(answers.at(index), "body")).at("AuthenticationResult"); };
    const Json final = text(expect, "result") == "token" ? lastTokens(answers.size() - 1) : Json();
    const Json first = text(expect, "result") == "token" ? lastTokens(1) : Json();

    RecordedServer server(answers);
    FakeClock clock;
    const std::chrono::system_clock::time_point now(std::chrono::milliseconds(in.at("timeUnixMs").get<std::int64_t>()));
    clock.setWall(now);
    Environment environment;
    environment.name = "recorded";
    environment.userPoolId = text(in, "userPoolId");
    environment.cognitoEndpoint = server.url();
    SrpAuthorizer authorizer({text(in, "clientId"), secretOf(in.at("clientSecret")), {}}, {text(in, "username"), secretOf(in.at("password"))}, environment,
                             std::make_shared<net::HttpClient>(), clock, fixedRandom(text(in, "aHex")));
    try {
        QVERIFY(authorizer.accessToken({}, {}).text() == text(first.is_null() ? Json{{"AccessToken", ""}} : first, "AccessToken"));
        QCOMPARE(text(expect, "result"), std::string("token"));
        QVERIFY(authorizer.heldTokens().at(0).expiresAt == now + std::chrono::seconds(expect.at("expiresIn").get<int>()));
        QCOMPARE(authorizer.heldTokens().at(0).tokenType, text(expect, "tokenType"));
        if (in.at("refreshAfterLogin").get<bool>()) {
            clock.advance(1h);
            clock.setWall(now);   // the recording's
            QVERIFY(authorizer.accessToken({}, {}).text() == text(final, "AccessToken"));
        }
    } catch (const VaultError &error) {
        QCOMPARE(text(expect, "result"), std::string("error"));
        QCOMPARE(kindOf(error), text(expect, "kind"));
        if (expect.contains("challenge")) {
            QCOMPARE(error.request().code, text(expect, "challenge"));
        }
        if (expect.contains("message")) {
            QCOMPARE(error.request().detail, text(expect, "message"));
        }
        if (expect.contains("status")) {
            QCOMPARE(error.request().status, expect.at("status").get<int>());
        }
        QVERIFY(in.at("password").get<std::string>().size() < 4 || std::string(error.what()).find(text(in, "password")) == std::string::npos);
    }
    const std::vector<Request> sent = server.requests();
    QCOMPARE(sent.size(), expected.size());
    for (std::size_t i = 0; i < sent.size(); ++i) {
        compare(sent[i], expected[i]);
    }
    QCOMPARE(server.answersLeft(), std::size_t(0));

    // Which refresh token is held now shows in the next renewal.
    if (!afterRefresh.empty()) {
        const std::string held = text(afterRefresh == "kept" ? first : final, "RefreshToken");
        clock.advance(1h);
        QVERIFY_THROWS_EXCEPTION(AuthError, (void)authorizer.accessToken({}, {}));   // the server has no more answers
        const Json body = server.requests().at(expected.size()).body;
        QCOMPARE(body.contains("RefreshToken") ? text(body, "RefreshToken") : text(body.at("AuthParameters"), "REFRESH_TOKEN"), held);
    }
}

// cognito-local: no ExpiresIn and no TokenType; the lifetime is the token's own. Its login is another one, so its tokens stand at the end of ours.
void tst_SrpHttp::emulatorsTokens()
{
    const Json file = readAuthFile("exchanges-cognito-local", 7);
    const Json login = readAuthFile("exchanges-srp", 19).at(0);
    const auto answerOf = [&](const char *name) {
        const auto found = std::ranges::find_if(file, [&](const Json &one) { return one.at("name") == name; });
        return found->at("response");
    };
    const Json tokens = Json::parse(text(answerOf("password-login"), "body")).at("AuthenticationResult");
    QVERIFY(!tokens.contains("ExpiresIn"));
    QVERIFY(!tokens.contains("TokenType"));
    QVERIFY(!Json::parse(text(answerOf("refresh"), "body")).at("AuthenticationResult").contains("RefreshToken"));
    const Json claims = [&] {
        const QByteArray token = QByteArray::fromStdString(text(tokens, "AccessToken"));
        return Json::parse(QByteArray::fromBase64(token.split('.').at(1), QByteArray::Base64UrlEncoding).toStdString());
    }();

    RecordedServer server({login.at("steps").at(0).at("response"), answerOf("password-login"), answerOf("refresh"), answerOf("refresh-bad"),
                           login.at("steps").at(0).at("response"), answerOf("new-password")});
    FakeClock clock;
    const std::chrono::system_clock::time_point issued(std::chrono::seconds(claims.at("iat").get<std::int64_t>()));
    clock.setWall(issued);
    const Json &in = login.at("inputs");
    Environment environment;
    environment.name = "emulator";
    environment.userPoolId = text(in, "userPoolId");
    environment.cognitoEndpoint = server.url();
    SrpAuthorizer authorizer({text(in, "clientId"), {}, {}}, {text(in, "username"), secretOf(in.at("password"))}, environment, std::make_shared<net::HttpClient>(), clock);
    QVERIFY(authorizer.accessToken({}, {}).text() == text(tokens, "AccessToken"));
    const auto life = std::chrono::seconds(claims.at("exp").get<std::int64_t>() - claims.at("iat").get<std::int64_t>());
    QVERIFY(authorizer.heldTokens().at(0).expiresAt == issued + life);
    QCOMPARE(authorizer.heldTokens().at(0).tokenType, std::string("Bearer"));

    authorizer.refreshNow({}, {});
    QCOMPARE(text(server.requests().at(2).body.at("AuthParameters"), "REFRESH_TOKEN"), text(tokens, "RefreshToken"));
    // Its refusal has another wording than the service's; a full login follows, which ends in a challenge.
    try {
        authorizer.refreshNow({}, {});
        QFAIL("accepted");
    } catch (const AuthError &error) {
        QCOMPARE(kindOf(error), std::string("ChallengeRequiredError"));
        QCOMPARE(error.request().code, std::string("NEW_PASSWORD_REQUIRED"));
    }
    QCOMPARE(server.requests().size(), std::size_t(6));
}

void tst_SrpHttp::emulatorsRefusals_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<bool>("retryable");
    for (const Json &one : readAuthFile("exchanges-cognito-local", 7)) {
        const std::string name = text(one, "name");
        const QByteArray answer = QByteArray::fromStdString(one.at("response").dump());
        if (name == "srp-unsupported") {
            QTest::newRow(name.c_str()) << answer << QByteArray("AuthorizationError") << QByteArray("Unsupported") << true;   // it says 500
        } else if (name == "wrong-password") {
            QTest::newRow(name.c_str()) << answer << QByteArray("AuthorizationError") << QByteArray("InvalidPasswordException") << false;
        } else if (name == "unknown-client") {
            QTest::newRow(name.c_str()) << answer << QByteArray("InvalidClientError") << QByteArray("ResourceNotFoundException") << false;
        } else if (name == "refresh-bad") {
            QTest::newRow(name.c_str()) << answer << QByteArray("AuthorizationError") << QByteArray("NotAuthorizedException") << false;
        }
    }
}

void tst_SrpHttp::emulatorsRefusals()
{
    QFETCH(QByteArray, answer);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, code);
    QFETCH(bool, retryable);
    RecordedServer server(std::deque<Json>(1, Json::parse(answer.toStdString())));
    Environment environment;
    environment.name = "emulator";
    environment.userPoolId = "local_6KxQ8Zpw";
    environment.cognitoEndpoint = server.url();
    SrpAuthorizer authorizer({"client", {}, {}}, {"ada@example.test", SecretBytes(std::string_view("no"))}, environment, std::make_shared<net::HttpClient>());
    try {
        (void)authorizer.accessToken({}, {});
        QFAIL("accepted");
    } catch (const VaultError &error) {
        QCOMPARE(kindOf(error), kind.toStdString());
        QCOMPARE(error.request().code, code.toStdString());
        QCOMPARE(error.retryable(), retryable);
    }
    QCOMPARE(server.requests().size(), std::size_t(1));
}

void tst_SrpHttp::nobodyListens()
{
    std::string url;
    {
        const FakeServer server([](FakeServer::Peer &) {});
        url = server.url("/");
    }
    Environment environment;
    environment.name = "gone";
    environment.userPoolId = "us-east-1_Strong001";
    environment.cognitoEndpoint = url;
    FakeClock clock;
    SrpAuthorizer authorizer({"client", {}, {}}, {"ada", SecretBytes(std::string_view("no"))}, environment, std::make_shared<net::HttpClient>(), clock);
    QVERIFY_THROWS_EXCEPTION(NetworkError, (void)authorizer.accessToken({}, {}));
    QCOMPARE(clock.sleeps().size(), std::size_t(1));   // nothing was sent, so it was tried once more
}

void tst_SrpHttp::cutBeforeTheAnswer()
{
    std::atomic<int> requests = 0;
    const FakeServer server([&](FakeServer::Peer &peer) {
        if (!peer.readRequest().isEmpty()) {
            ++requests;
        }
        peer.reset();
    });
    Environment environment;
    environment.name = "cut";
    environment.userPoolId = "us-east-1_Strong001";
    environment.cognitoEndpoint = server.url("/");
    FakeClock clock;
    SrpAuthorizer authorizer({"client", {}, {}}, {"ada", SecretBytes(std::string_view("no"))}, environment, std::make_shared<net::HttpClient>(), clock);
    QVERIFY_THROWS_EXCEPTION(NetworkError, (void)authorizer.accessToken({}, {}));
    QCOMPARE(requests.load(), 1);
    QCOMPARE(clock.sleeps().size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(tst_SrpHttp)
#include "tst_srp_http.moc"
