// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Client credentials of a service account (auth page, section 4): the recorded exchanges over real HTTP, every answer of the vectors, and bad input.
#include "AuthVectors.h"
#include "auth/ServiceAccountAuthorizer.h"
#include "base/Error.h"
#include "net/HttpClient.h"
#include "net/RetryingTransport.h"
#include "support/FakeClock.h"
#include "support/FakeServer.h"
#include "support/FakeTransport.h"
#include "support/JoiningThread.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using namespace std::chrono_literals;
using Json = nlohmann::json;

namespace {

std::string text(const Json &json)
{
    return json.is_null() ? std::string() : json.get<std::string>();
}

ClientInfo client(const std::string &id = "svc", const std::string &secret = "top-secret", const std::string &apiKey = {})
{
    return {id, SecretBytes(std::string_view(secret)), SecretBytes(std::string_view(apiKey))};
}

Environment environment(const std::string &tokenUrl = "https://auth.example/oauth2/token")
{
    Environment environment;
    environment.name = "test";
    environment.tokenUrl = tokenUrl;
    environment.scope = "metadata:read";
    return environment;
}

std::string tokenJson(const std::string &token, int expiresIn = 3600)
{
    return Json{{"access_token", token}, {"token_type", "Bearer"}, {"expires_in", expiresIn}}.dump();
}

std::string headerOf(Authorizer &authorizer)
{
    net::HttpRequest request;
    authorizer.apply(request, {}, {});
    return std::string(request.headers.get("Authorization").value());
}

struct Request {
    std::string line;
    std::map<std::string, std::string> headers;   // names in lower case
    std::string body;
};

Request parsed(const QByteArray &bytes)
{
    Request request;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    request.body = bytes.mid(end + 4).toStdString();
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    request.line = lines.front().trimmed().toStdString();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers[line.left(colon).toLower().toStdString()] = line.mid(colon + 1).trimmed().toStdString();
    }
    return request;
}

QByteArray answerBytes(int status, const std::string &body, const Json &headers = Json::object())
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(status) + " Whatever\r\n";
    for (const auto &[name, value] : headers.items()) {
        bytes += QByteArray::fromStdString(name + ": " + value.get<std::string>() + "\r\n");
    }
    return bytes + "Content-Length: " + QByteArray::number(qsizetype(body.size())) + "\r\n\r\n" + QByteArray::fromStdString(body);
}

// A token endpoint that answers what the test says and keeps what it was asked.
class Endpoint {
public:
    using Answer = std::function<QByteArray(int number)>;   // 1 for the first request

    explicit Endpoint(Answer answer) : m_answer(std::move(answer)) {}
    [[nodiscard]] std::string url(const std::string &path = "/oauth2/token") const { return m_server.url(path); }
    [[nodiscard]] std::vector<Request> requests() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    void serve(FakeServer::Peer &peer)
    {
        for (;;) {
            const QByteArray request = peer.readRequest();
            if (request.isEmpty()) {
                return;
            }
            int number = 0;
            {
                const std::scoped_lock lock(m_mutex);
                m_requests.push_back(parsed(request));
                number = int(m_requests.size());
            }
            peer.write(m_answer(number));
        }
    }

    Answer m_answer;
    mutable std::mutex m_mutex;
    std::vector<Request> m_requests;
    FakeServer m_server{[this](FakeServer::Peer &peer) { serve(peer); }};
};

std::shared_ptr<net::Transport> overHttp()
{
    net::HttpClientSettings settings;
    settings.proxy.use = net::ProxyUse::None;
    return std::make_shared<net::HttpClient>(settings);
}

void inThreads(int count, const std::function<void(int)> &work)
{
    std::list<JoiningThread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back([work, i] { work(i); });
    }
}

} // namespace

class tst_ServiceAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answers_data();
    void answers();
    void exchanges_data();
    void exchanges();
    void settingsAreChecked_data();
    void settingsAreChecked();
    void constructionSendsNothing();
    void theRequest();
    void theHeaders();
    void whatIsKnownOfTheToken();
    void oddLifetimes_data();
    void oddLifetimes();
    void thirtyTwoThreadsOverHttp();
    void aPermanent401IsNoLoop();
    void badInput_data();
    void badInput();
    void theStaleTokenIsNotGivenOut();
    void noRetryBehindOnesBack();
    void noAnswer();
    void anEndlessAnswer();
    void redirectsAreNotFollowed();
    void noSecretInAnError_data();
    void noSecretInAnError();
    void adviceOfOddCharacters();
};

void tst_ServiceAccount::answers_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Json &vector : readAuthVectors("oauth-responses", 31)) {
        QTest::newRow(vector.at("name").get_ref<const std::string &>().c_str()) << QByteArray::fromStdString(vector.dump());
    }
}

void tst_ServiceAccount::answers()
{
    QFETCH(QByteArray, text);
    const Json vector = Json::parse(text.toStdString());
    const Json &inputs = vector.at("inputs");
    const Json &expect = vector.at("expect");
    FakeClock clock;
    const auto received = std::chrono::system_clock::time_point(std::chrono::milliseconds(inputs.at("receivedAtMs").get<std::int64_t>()));
    clock.setWall(received);
    const auto transport = std::make_shared<FakeTransport>();
    HeaderList headers;
    for (const auto &[name, value] : inputs.at("headers").items()) {
        headers.emplace_back(name, value.get<std::string>());
    }
    transport->answer(inputs.at("status"), inputs.at("body"), headers);
    ServiceAccountAuthorizer authorizer(client(), environment(), transport, clock);

    if (expect.at("result") == "token") {
        QCOMPARE(headerOf(authorizer), "Bearer " + expect.at("accessToken").get<std::string>());
        const auto held = authorizer.heldTokens();
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(held[0].tokenType, expect.at("tokenType").get<std::string>());
        QCOMPARE(held[0].expiresAt.has_value(), !expect.at("expiresAtMs").is_null());
        if (held[0].expiresAt) {
            QCOMPARE(std::chrono::duration_cast<std::chrono::milliseconds>(held[0].expiresAt->time_since_epoch()).count(), expect.at("expiresAtMs").get<std::int64_t>());
            // The same by the steady clock: good until a gap before, and then no more.
            const auto left = *held[0].expiresAt - received - expirationGap;
            if (left > 0s) {
                clock.advance(left - 1ms);
                QVERIFY(!authorizer.heldTokens()[0].expired);
                clock.advance(1ms);
            }
        }
        QVERIFY(authorizer.heldTokens()[0].expired);
        return;
    }
    net::HttpRequest request;
    try {
        authorizer.apply(request, {}, {});
        QFAIL("a token was taken");
    } catch (const VaultError &error) {
        QCOMPARE(kindOf(error), expect.at("kind").get<std::string>());
        QCOMPARE(error.request().status, expect.at("status").get<int>());
        QCOMPARE(error.request().method, std::string("POST"));
        QCOMPARE(error.request().url, std::string("https://auth.example/oauth2/token"));
        QCOMPARE(error.retryable(), expect.value("retryable", false));
        QVERIFY(!error.advice().empty());
        if (expect.contains("message")) {
            QCOMPARE(error.request().detail, expect.at("message").get<std::string>());
            QVERIFY2(std::string(error.what()).find(error.request().detail) != std::string::npos, error.what());
        }
        QCOMPARE(error.request().retryAfter, vector.at("name") == "slow-down" ? 7 : -1);
    }
    QVERIFY(request.headers.entries().empty());
    QVERIFY(authorizer.heldTokens().empty());
    QCOMPARE(transport->requestCount(), std::size_t(1));
}

void tst_ServiceAccount::exchanges_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Json &vector : readAuthVectors("oauth-exchanges", 17)) {
        QTest::newRow(vector.at("name").get_ref<const std::string &>().c_str()) << QByteArray::fromStdString(vector.dump());
    }
}

void tst_ServiceAccount::exchanges()
{
    QFETCH(QByteArray, text);
    const Json vector = Json::parse(text.toStdString());
    const Json &inputs = vector.at("inputs");
    const Json &response = vector.at("response");
    const Json &expect = vector.at("expect");
    const std::string name = vector.at("name");
    Endpoint endpoint([&](int) {
        Json headers = response.at("headers");
        return answerBytes(response.at("status"), response.at("body"), headers);
    });
    Environment where = environment(endpoint.url());
    where.scope = ::text(inputs.at("scope"));
    where.clientAuthentication = clientAuthenticationOf(inputs.at("clientAuth").get<std::string>());
    const std::string id = inputs.at("clientId");
    const std::string secret = inputs.at("clientSecret");
    if (name == "odd-raw") {
        // The id has a colon: it does not even go out. The answer is played to the form that carries it.
        QVERIFY_THROWS_EXCEPTION(ClientError, ServiceAccountAuthorizer(client(id, secret), where, overHttp()));
        QVERIFY(endpoint.requests().empty());
        where.clientAuthentication = ClientAuthentication::BasicForm;
    }
    FakeClock clock;
    ServiceAccountAuthorizer authorizer(client(id, secret), where, overHttp(), clock);
    try {
        QCOMPARE(headerOf(authorizer), "Bearer " + expect.value("accessToken", std::string("no token was expected")));
        const auto held = authorizer.heldTokens();
        QCOMPARE(held.size(), std::size_t(1));
        QCOMPARE(held[0].scope, ::text(expect.at("scope")));
        QCOMPARE(held[0].tokenType, expect.at("tokenType").get<std::string>());
        QVERIFY(held[0].expiresAt == clock.wallNow() + std::chrono::seconds(expect.at("expiresInSeconds").get<int>()));
    } catch (const VaultError &error) {
        QCOMPARE(expect.at("result").get<std::string>(), std::string("error"));
        QCOMPARE(kindOf(error), expect.at("kind").get<std::string>());
        QCOMPARE(error.request().status, expect.at("status").get<int>());
        if (expect.contains("message")) {
            QCOMPARE(error.request().detail, expect.at("message").get<std::string>());
        }
    }

    const auto sent = endpoint.requests();
    QCOMPARE(sent.size(), std::size_t(1));
    QCOMPARE(sent[0].line, std::string("POST /oauth2/token HTTP/1.1"));
    QCOMPARE(sent[0].headers.at("accept"), std::string("application/json"));
    QCOMPARE(sent[0].headers.at("content-type"), std::string("application/x-www-form-urlencoded"));
    const Json &expected = vector.at("request").at("headers");
    QCOMPARE(sent[0].headers.contains("authorization"), expected.contains("Authorization"));
    if (expected.contains("Authorization") && name != "odd-raw") {
        QCOMPARE(sent[0].headers.at("authorization"), expected.at("Authorization").get<std::string>());
    }
    if (inputs.at("resource").is_null()) {
        QCOMPARE(sent[0].body, vector.at("request").at("body").get<std::string>());   // of oauthlib-* too: their fields come in our order
    }
}

void tst_ServiceAccount::settingsAreChecked_data()
{
    QTest::addColumn<QByteArray>("what");
    QTest::addColumn<QByteArray>("member");
    QTest::newRow("no id") << QByteArray("no id") << QByteArray("client_id");
    QTest::newRow("colon") << QByteArray("colon") << QByteArray("client_id");
    QTest::newRow("no secret") << QByteArray("no secret") << QByteArray("client_secret");
    QTest::newRow("api key") << QByteArray("api key") << QByteArray("api_key");
    QTest::newRow("no token url") << QByteArray("no token url") << QByteArray("tokenUrl");
    QTest::newRow("plain http") << QByteArray("plain http") << QByteArray("tokenUrl");
    QTest::newRow("scope") << QByteArray("scope") << QByteArray("scope");
}

void tst_ServiceAccount::settingsAreChecked()
{
    QFETCH(QByteArray, what);
    QFETCH(QByteArray, member);
    ClientInfo info = client();
    Environment where = environment();
    if (what == "no id") {
        info.clientId.clear();
    } else if (what == "colon") {
        info.clientId = "a:b";
    } else if (what == "no secret") {
        info.clientSecret = SecretBytes();
    } else if (what == "api key") {
        info.apiKey = SecretBytes(std::string_view("k\r\nX: y"));
    } else if (what == "no token url") {
        where.tokenUrl.clear();
    } else if (what == "plain http") {
        where.tokenUrl = "http://auth.example/oauth2/token";
    } else {
        where.scope = "a\nb";
    }
    try {
        const ServiceAccountAuthorizer authorizer(std::move(info), where, std::make_shared<FakeTransport>());
        QFAIL("accepted");
    } catch (const ClientError &error) {
        QCOMPARE(QByteArray::fromStdString(error.member()), member);
        QVERIFY(!error.advice().empty());
    }
}

void tst_ServiceAccount::constructionSendsNothing()
{
    const auto transport = std::make_shared<FakeTransport>();   // an unexpected request is an exception of its own
    const ServiceAccountAuthorizer authorizer(client("svc-1"), environment(), transport);
    QCOMPARE(authorizer.clientId(), std::string("svc-1"));
    QVERIFY(authorizer.heldTokens().empty());
    QCOMPARE(transport->requestCount(), std::size_t(0));
    // A colon is only in the way of the plain Basic form.
    for (const ClientAuthentication form : {ClientAuthentication::BasicForm, ClientAuthentication::Post}) {
        Environment where = environment();
        where.clientAuthentication = form;
        const ServiceAccountAuthorizer other(client("a:b"), where, transport);
        QCOMPARE(other.clientId(), std::string("a:b"));
    }
}

void tst_ServiceAccount::theRequest()
{
    const auto transport = std::make_shared<FakeTransport>();
    transport->answerJson(200, tokenJson("t")).answerJson(200, tokenJson("u"));
    FakeClock clock;
    Environment where = environment("https://auth.example/oauth2/token?tenant=1");
    where.clientAuthentication = ClientAuthentication::Post;
    where.scope.clear();
    ServiceAccountAuthorizer authorizer(client("caf\xC3\xA9:1", "s+c%r/t=&:~*x y"), where, transport, clock);
    (void)headerOf(authorizer);
    const RecordedRequest sent = transport->request(0);
    QCOMPARE(sent.method, net::Method::Post);
    QCOMPARE(sent.url, std::string("https://auth.example/oauth2/token?tenant=1"));
    QCOMPARE(sent.header("Content-Type"), std::string("application/x-www-form-urlencoded"));
    QCOMPARE(sent.header("Accept"), std::string("application/json"));
    QVERIFY(!sent.hasHeader("Authorization"));
    QCOMPARE(sent.body, std::string("grant_type=client_credentials&client_id=caf%C3%A9%3A1&client_secret=s%2Bc%25r%2Ft%3D%26%3A~%2Ax+y"));
    QCOMPARE(sent.repeat, net::Repeat::Never);
    // The second one is the same: there is no refresh token.
    clock.advance(1h);
    (void)headerOf(authorizer);
    QCOMPARE(transport->request(1).body, sent.body);
    QCOMPARE(transport->request(1).url, sent.url);
}

void tst_ServiceAccount::theHeaders()
{
    const auto transport = std::make_shared<FakeTransport>();
    transport->answerJson(200, tokenJson("t"));
    Environment where = environment();
    where.scheme = HeaderScheme::Raw;
    ServiceAccountAuthorizer authorizer(client("svc", "s", "key-1"), where, transport);
    net::HttpRequest request;
    request.headers.set("x-api-key", "old");
    request.headers.set("authorization", "old");
    authorizer.apply(request, {}, {});
    QCOMPARE(request.headers.entries().size(), std::size_t(2));
    QCOMPARE(std::string(request.headers.get("Authorization").value()), std::string("t"));
    QCOMPARE(std::string(request.headers.get("X-Api-Key").value()), std::string("key-1"));
    QVERIFY(!transport->request(0).hasHeader("X-Api-Key"));   // that is for the service, not for the endpoint
}

void tst_ServiceAccount::whatIsKnownOfTheToken()
{
    const auto transport = std::make_shared<FakeTransport>();
    transport->answerJson(200, R"({"access_token":"t","token_type":"BEARER","expires_in":60,"scope":"read\nwrite"})");
    FakeClock clock;
    ServiceAccountAuthorizer authorizer(client(), environment("https://auth.example:8443/oauth2/token"), transport, clock);
    (void)headerOf(authorizer);
    const HeldToken held = authorizer.heldTokens().at(0);
    QCOMPARE(held.origin, std::string("token endpoint auth.example:8443"));
    QCOMPARE(held.scope, std::string("read write"));
    QCOMPARE(held.tokenType, std::string("Bearer"));
    QVERIFY(held.receivedAt == clock.wallNow());
    QVERIFY(held.expired);   // shorter than the gap: every use gets a new one
}

void tst_ServiceAccount::oddLifetimes_data()
{
    QTest::addColumn<QByteArray>("expires");
    QTest::addColumn<qint64>("seconds");   // -1: unknown
    QTest::newRow("boolean") << QByteArray("true") << qint64(-1);
    QTest::newRow("null") << QByteArray("null") << qint64(-1);
    QTest::newRow("words") << QByteArray(R"("soon")") << qint64(-1);
    QTest::newRow("digits and words") << QByteArray(R"("60 s")") << qint64(-1);
    QTest::newRow("negative digits") << QByteArray(R"("-60")") << qint64(-1);
    QTest::newRow("empty") << QByteArray(R"("")") << qint64(-1);
    QTest::newRow("list") << QByteArray("[60]") << qint64(-1);
    QTest::newRow("endless") << QByteArray("1e300") << qint64(315'360'000);
    QTest::newRow("too many digits") << QByteArray(R"("99999999999999999999999")") << qint64(-1);
    QTest::newRow("many digits") << QByteArray(R"("18446744073709551615")") << qint64(315'360'000);
}

void tst_ServiceAccount::oddLifetimes()
{
    QFETCH(QByteArray, expires);
    QFETCH(qint64, seconds);
    const auto transport = std::make_shared<FakeTransport>();
    transport->answerJson(200, R"({"access_token":"t","expires_in":)" + expires.toStdString() + "}");
    FakeClock clock;
    ServiceAccountAuthorizer authorizer(client(), environment(), transport, clock);
    QCOMPARE(headerOf(authorizer), std::string("Bearer t"));
    const HeldToken held = authorizer.heldTokens().at(0);
    QCOMPARE(held.expired, seconds < 0);
    QCOMPARE(held.expiresAt.has_value(), seconds >= 0);
    if (held.expiresAt) {
        QVERIFY(*held.expiresAt - clock.wallNow() == std::chrono::seconds(seconds));
    }
}

void tst_ServiceAccount::thirtyTwoThreadsOverHttp()
{
    Endpoint endpoint([](int number) { return answerBytes(200, tokenJson("T" + std::to_string(number))); });
    FakeClock clock;
    ServiceAccountAuthorizer authorizer(client(), environment(endpoint.url()), overHttp(), clock);
    std::atomic<int> right = 0;
    inThreads(32, [&](int) { right += headerOf(authorizer) == "Bearer T1" ? 1 : 0; });
    QCOMPARE(right.load(), 32);
    QCOMPARE(endpoint.requests().size(), std::size_t(1));
    clock.advance(1h);
    right = 0;
    inThreads(32, [&](int) { right += headerOf(authorizer) == "Bearer T2" ? 1 : 0; });
    QCOMPARE(right.load(), 32);
    QCOMPARE(endpoint.requests().size(), std::size_t(2));
    clock.advance(30min);
    inThreads(32, [&](int) { right += headerOf(authorizer) == "Bearer T2" ? 1 : 0; });
    QCOMPARE(right.load(), 64);
    QCOMPARE(endpoint.requests().size(), std::size_t(2));
}

// A service that refuses whatever token it gets: one renewal, one repetition, and then the caller has its 401.
void tst_ServiceAccount::aPermanent401IsNoLoop()
{
    Endpoint endpoint([](int number) { return answerBytes(200, tokenJson("T" + std::to_string(number))); });
    Endpoint service([](int) { return answerBytes(401, "no"); });
    const auto transport = overHttp();
    ServiceAccountAuthorizer authorizer(client(), environment(endpoint.url()), transport);
    net::HttpRequest request;
    request.url = service.url("/events");
    int status = 0;
    authorizer.apply(request, {}, {});
    status = transport->send(request, {}).status;
    if (status == 401 && authorizer.renew(request, {}, {}) == Renewal::Renewed) {
        authorizer.apply(request, {}, {});
        status = transport->send(request, {}).status;
    }
    QCOMPARE(status, 401);
    const auto seen = service.requests();
    QCOMPARE(seen.size(), std::size_t(2));
    QCOMPARE(seen[0].headers.at("authorization"), std::string("Bearer T1"));
    QCOMPARE(seen[1].headers.at("authorization"), std::string("Bearer T2"));
    QCOMPARE(endpoint.requests().size(), std::size_t(2));
    // 32 requests that were refused together share one renewal.
    net::HttpRequest refused;
    authorizer.apply(refused, {}, {});
    inThreads(32, [&](int) { (void)authorizer.renew(refused, {}, {}); });
    QCOMPARE(endpoint.requests().size(), std::size_t(3));
}

void tst_ServiceAccount::badInput_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("detail");
    QTest::addColumn<bool>("retryable");
    QTest::addColumn<QByteArray>("advice");   // a part of it
    const auto row = [](const char *name, int status, const char *type, const QByteArray &body, const char *kind, const char *detail, bool retryable, const char *advice) {
        QTest::newRow(name) << status << QByteArray(type) << body << QByteArray(kind) << QByteArray(detail) << retryable << QByteArray(advice);
    };
    row("a sign-in page", 200, "text/html", "\n<!DOCTYPE html><title>Sign in</title>", "AuthorizationError", "the answer is not a JSON object", false, "web page");
    row("a page of a proxy", 502, "text/html", "<html>Bad gateway</html>", "AuthorizationError", "Bad Gateway", true, "web page");
    row("not there", 404, "text/html", "<html>", "AuthorizationError", "Not Found", false, "web page");
    row("too many", 429, "application/json", "{}", "AuthorizationError", "Too Many Requests", true, "Too many");
    row("a fault", 500, "application/json", R"({"error":"server_error","error_description":"try later"})", "AuthorizationError", "try later", true, "again later");
    row("busy", 503, "text/plain", "", "AuthorizationError", "Service Unavailable", true, "again later");
    row("wrong secret", 401, "application/json", R"({"error":"invalid_client","error_description":"client authentication failed"})", "InvalidClientError", "client authentication failed",
        false, "the secret of client svc");
    row("wrong secret at Cognito", 400, "application/json", R"({"error":"invalid_client"})", "InvalidClientError", "invalid_client", false, "the secret of client svc");
    row("not for this client", 400, "application/json", R"({"error":"unauthorized_client"})", "InvalidClientError", "unauthorized_client", false, "client credentials");
    row("403 of that name", 403, "application/json", R"({"error":"invalid_client"})", "AuthorizationError", "invalid_client", false, "Check");
    row("unknown scope", 400, "application/json", R"({"error":"invalid_scope"})", "AuthorizationError", "invalid_scope", false, "scope");
    row("an error of no text", 400, "application/json", R"({"error":7})", "AuthorizationError", "Bad Request", false, "Check");
    row("a status of no name", 599, "text/plain", "", "AuthorizationError", "status 599", true, "again later");
    row("words with line ends", 400, "application/json", R"({"error":"x","error_description":"a\r\nb\u202ec"})", "AuthorizationError", "a b c", false, "Check");
    row("a token in an error", 400, "application/json", R"({"error":"invalid_grant","access_token":"t","expires_in":3600})", "AuthorizationError", "invalid_grant", false, "Check");
    row("a token of another kind", 200, "application/json", R"({"access_token":"t","token_type":"DPoP"})", "AuthorizationError", "unsupported token type: DPoP", false, "Check");
    row("a kind that is no text", 200, "application/json", R"({"access_token":"é","token_type":7})", "AuthorizationError", "access_token has characters that a header cannot carry", false,
        "Check");
    row("204", 204, "application/json", "", "AuthorizationError", "the answer is not a JSON object", false, "Check");
}

void tst_ServiceAccount::badInput()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, detail);
    QFETCH(bool, retryable);
    QFETCH(QByteArray, advice);
    const auto transport = std::make_shared<FakeTransport>();
    transport->answer(status, body.toStdString(), {{"Content-Type", type.toStdString()}, {"x-request-id", "req-7"}}).answerJson(200, tokenJson("good"));
    ServiceAccountAuthorizer authorizer(client(), environment(), transport);
    net::HttpRequest request;
    try {
        authorizer.apply(request, {}, {});
        QFAIL("accepted");
    } catch (const VaultError &error) {
        QCOMPARE(QByteArray::fromStdString(kindOf(error)), kind);
        QCOMPARE(QByteArray::fromStdString(error.request().detail), detail);
        QCOMPARE(error.request().status, status);
        QCOMPARE(error.request().requestId, std::string("req-7"));
        QCOMPARE(error.retryable(), retryable);
        QVERIFY2(QByteArray::fromStdString(error.advice()).contains(advice), error.advice().c_str());
    }
    QVERIFY(request.headers.entries().empty());
    QVERIFY(authorizer.heldTokens().empty());
    QCOMPARE(headerOf(authorizer), std::string("Bearer good"));   // a failure is not remembered
}

void tst_ServiceAccount::theStaleTokenIsNotGivenOut()
{
    std::atomic<int> status = 200;
    Endpoint endpoint([&](int number) {
        return status == 200 ? answerBytes(200, tokenJson("T" + std::to_string(number))) : answerBytes(status, status == 201 ? "<html>" : "");
    });
    FakeClock clock;
    ServiceAccountAuthorizer authorizer(client(), environment(endpoint.url()), overHttp(), clock);
    QCOMPARE(headerOf(authorizer), std::string("Bearer T1"));
    clock.advance(59min);
    std::size_t asked = 1;
    for (const int wrong : {429, 500, 502, 503, 401, 403, 302, 201}) {
        status = wrong;
        net::HttpRequest request;
        QVERIFY_THROWS_EXCEPTION(AuthError, authorizer.apply(request, {}, {}));
        QVERIFY(request.headers.entries().empty());
        QVERIFY_THROWS_EXCEPTION(AuthError, (void)authorizer.accessToken({}, {}));
        asked += 2;
        QCOMPARE(endpoint.requests().size(), asked);
    }
    status = 200;
    QCOMPARE(headerOf(authorizer), "Bearer T" + std::to_string(asked + 1));
}

// The connection's transport tries again what may be tried again; a sign-in is tried by its caller, with the whole request.
void tst_ServiceAccount::noRetryBehindOnesBack()
{
    FakeTransport inner;
    inner.setHandler([](const RecordedRequest &, const Cancellation &) { return httpResponse(503); });
    FakeClock clock;
    const auto retrying = std::make_shared<net::RetryingTransport>(inner, net::RetryPolicy{}, clock);
    ServiceAccountAuthorizer authorizer(client(), environment(), retrying, clock);
    QVERIFY_THROWS_EXCEPTION(AuthError, (void)headerOf(authorizer));
    QCOMPARE(inner.requestCount(), std::size_t(1));
    QVERIFY(clock.sleeps().empty());
}

void tst_ServiceAccount::noAnswer()
{
    const FakeServer server([](FakeServer::Peer &peer) {
        peer.readRequest();
        peer.reset();
    });
    ServiceAccountAuthorizer authorizer(client(), environment(server.url("/oauth2/token")), overHttp());
    QVERIFY_THROWS_EXCEPTION(NetworkError, (void)headerOf(authorizer));
    QVERIFY(authorizer.heldTokens().empty());
}

void tst_ServiceAccount::anEndlessAnswer()
{
    Endpoint endpoint([](int) { return answerBytes(200, R"({"access_token":"t","expires_in":3600,"x":")" + std::string(2 << 20, 'x') + "\"}"); });
    ServiceAccountAuthorizer authorizer(client(), environment(endpoint.url()), overHttp());
    QVERIFY_THROWS_EXCEPTION(NetworkError, (void)headerOf(authorizer));
}

void tst_ServiceAccount::redirectsAreNotFollowed()
{
    Endpoint elsewhere([](int) { return answerBytes(200, tokenJson("stolen")); });
    for (const int status : {301, 302, 303, 307, 308}) {
        Endpoint endpoint([&](int) { return answerBytes(status, "", {{"Location", elsewhere.url()}}); });
        ServiceAccountAuthorizer authorizer(client(), environment(endpoint.url()), overHttp());
        try {
            (void)headerOf(authorizer);
            QFAIL("followed");
        } catch (const AuthError &error) {
            QCOMPARE(error.request().detail, std::string("unexpected redirect"));
            QCOMPARE(error.request().status, status);
        }
    }
    QVERIFY(elsewhere.requests().empty());
}

void tst_ServiceAccount::noSecretInAnError_data()
{
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<QByteArray>("repeated");
    QTest::newRow("plain") << QByteArray("basic-raw") << QByteArray("s+c r&t");
    QTest::newRow("as a form") << QByteArray("post") << QByteArray("s%2Bc+r%26t");
    QTest::newRow("as a header") << QByteArray("basic-raw") << QByteArray("c3ZjOnMrYyByJnQ=");   // "svc:s+c r&t"
    QTest::newRow("as an encoded header") << QByteArray("basic-form") << QByteArray("c3ZjOnMlMkJjK3IlMjZ0");   // "svc:s%2Bc+r%26t"
}

void tst_ServiceAccount::noSecretInAnError()
{
    QFETCH(QByteArray, form);
    QFETCH(QByteArray, repeated);
    for (const int status : {200, 400, 401, 500}) {
        const auto transport = std::make_shared<FakeTransport>();
        transport->answer(status, Json{{"error", "got " + repeated.toStdString()}, {"error_description", "I got " + repeated.toStdString() + " from you"}, {"access_token", "tok en"}}.dump());
        Environment where = environment();
        where.clientAuthentication = clientAuthenticationOf(form.toStdString());
        ServiceAccountAuthorizer authorizer(client("svc", "s+c r&t", "key-1"), where, transport);
        try {
            (void)headerOf(authorizer);
            QFAIL("accepted");
        } catch (const AuthError &error) {
            for (const std::string &said : {std::string(error.what()), error.advice(), error.member(), error.request().code, error.request().detail, error.request().url}) {
                QVERIFY2(said.find(repeated.toStdString()) == std::string::npos && said.find("tok en") == std::string::npos, said.c_str());
            }
        }
    }
}

void tst_ServiceAccount::adviceOfOddCharacters()
{
    const std::string refusal = R"({"error":"invalid_request","error_description":"not properly encoded"})";
    for (const bool odd : {true, false}) {
        const auto transport = std::make_shared<FakeTransport>();
        transport->answerJson(400, refusal);
        ServiceAccountAuthorizer authorizer(client("svc", odd ? "a+b" : "ab"), environment(), transport);
        try {
            (void)headerOf(authorizer);
            QFAIL("accepted");
        } catch (const AuthError &error) {
            QCOMPARE(error.advice().find("basic-form") != std::string::npos, odd);
            QCOMPARE(error.request().code, std::string("invalid_request"));
        }
    }
}

QTEST_GUILESS_MAIN(tst_ServiceAccount)
#include "tst_service_account.moc"
