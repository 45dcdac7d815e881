// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Requests of the user's own with a connection's authorizer on them, over real HTTP.

#include "auth/ApiKeyAuthorizer.h"
#include "base/Error.h"
#include "connections/AuthorizerDesk.h"
#include "net/HttpClient.h"
#include "net/RetryingTransport.h"
#include "support/FakeServer.h"
#include "support/ScriptedAuthorizer.h"

#include <QTest>

#include <algorithm>
#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::connections;
using namespace std::chrono_literals;
using test::FakeServer;
using test::ScriptedAuthorizer;

namespace {

QByteArray answer(const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// Answers each request as the test says, and keeps all of them.
class Api {
public:
    explicit Api(std::function<QByteArray(const QByteArray &request, int number)> answers)
        : m_answers(std::move(answers))
        , m_server([this](FakeServer::Peer &peer) {
            for (QByteArray request = peer.readRequest(); !request.isEmpty(); request = peer.readRequest()) {
                int number = 0;
                {
                    const std::scoped_lock lock(m_mutex);
                    number = int(m_requests.size());
                    m_requests.push_back(request);
                }
                if (!peer.write(m_answers(request, number))) {
                    return;
                }
            }
        })
    {
    }
    [[nodiscard]] std::string url(const std::string &path = "/v1/me") const { return m_server.url(path); }
    [[nodiscard]] std::vector<QByteArray> requests()
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests;
    }

private:
    std::function<QByteArray(const QByteArray &, int)> m_answers;
    std::mutex m_mutex;
    std::vector<QByteArray> m_requests;
    FakeServer m_server;   // last: it uses the others
};

TrialRequest get(const std::string &url)
{
    TrialRequest request;
    request.url = url;
    return request;
}

SensitiveText text(std::string_view value) { return SensitiveText(value); }

std::vector<std::string> valuesOf(const TrialAnswer &answer, const std::string &name)
{
    std::vector<std::string> values;
    for (const auto &[header, value] : answer.headers) {
        if (QByteArray::fromStdString(header).toLower() == QByteArray::fromStdString(name).toLower()) {
            values.emplace_back(value.view());
        }
    }
    return values;
}

bool names(const TrialAnswer &answer, const char *name) { return std::ranges::find(answer.sentHeaderNames, name) != answer.sentHeaderNames.end(); }

} // namespace

Q_DECLARE_METATYPE(std::function<void(TrialRequest &)>)

class tst_RequestTrial : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerAsItCame()
    {
        Api api([](const QByteArray &, int) { return answer("404 Whatever", "Content-Type: application/json\r\nX-Trace: 17\r\n", R"({"error":"no such thing"})"); });
        m_authorizer->next("first-token");
        const TrialAnswer got = m_desk->tryRequest(get(api.url("/v1/me?a=b%20c")), {});
        QCOMPARE(got.status, 404);
        QCOMPARE(got.reason, std::string("Not Found"));
        QCOMPARE(std::string(textOf(got.body)), std::string(R"({"error":"no such thing"})"));
        QCOMPARE(got.contentType, std::string("application/json"));
        QCOMPARE(valuesOf(got, "x-trace"), std::vector<std::string>{"17"});
        QVERIFY(got.tokenWasFetched && !got.renewed && !got.renewalError);
        const QByteArray sent = api.requests().at(0);
        QVERIFY(sent.startsWith("GET /v1/me?a=b%20c HTTP/1.1\r\n"));
        QVERIFY(sent.contains("\r\nAuthorization: Bearer first-token\r\n"));
        QVERIFY(names(got, "Authorization"));
        QVERIFY(!names(got, "Content-Type"));

        QVERIFY(!m_desk->tryRequest(get(api.url()), {}).tokenWasFetched);
        QCOMPARE(api.requests().size(), std::size_t(2));
    }

    void methodsAndBodies_data()
    {
        QTest::addColumn<QByteArray>("method");
        for (const char *const method : {"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"}) {
            QTest::newRow(method) << QByteArray(method);
        }
    }
    void methodsAndBodies()
    {
        QFETCH(QByteArray, method);
        Api api([](const QByteArray &, int) { return answer("200 OK", "", "done"); });
        m_authorizer->next("first-token");
        TrialRequest request = get(api.url());
        request.method = method.toStdString();
        request.headers.emplace_back("X-Own", text("a, b"));
        if (method != "GET") {
            request.body = text(R"({"a":1})");
            request.contentType = "application/json";
        }
        const TrialAnswer got = m_desk->tryRequest(request, {});
        QCOMPARE(got.status, 200);
        const QByteArray sent = api.requests().at(0);
        QVERIFY2(sent.startsWith(method + " /v1/me HTTP/1.1\r\n"), sent.constData());
        QVERIFY(sent.contains("\r\nX-Own: a, b\r\n"));
        QCOMPARE(sent.endsWith(R"({"a":1})"), method != "GET");
        QCOMPARE(sent.contains("\r\nContent-Type: application/json\r\n"), method != "GET");
        QCOMPARE(names(got, "Content-Type"), method != "GET");
        QVERIFY(names(got, "X-Own"));
    }

    void headIsAnAnswerWithoutABody()
    {
        Api api([](const QByteArray &, int) { return QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\n"); });
        m_authorizer->next("first-token");
        TrialRequest request = get(api.url());
        request.method = "HEAD";
        const TrialAnswer got = m_desk->tryRequest(request, {});
        QCOMPARE(got.status, 200);
        QVERIFY(got.body.empty());
        QCOMPARE(valuesOf(got, "Content-Length"), std::vector<std::string>{"5000"});
    }

    void oneRenewalAfter401()
    {
        Api api([](const QByteArray &, int number) { return number == 0 ? answer("401 Unauthorized", "", "first") : answer("200 OK", "", "second"); });
        m_authorizer->next("first-token");
        m_authorizer->next("second-token");
        const TrialAnswer got = m_desk->tryRequest(get(api.url()), {});
        QCOMPARE(got.status, 200);
        QVERIFY(got.renewed && got.tokenWasFetched);
        QCOMPARE(std::string(textOf(got.body)), std::string("second"));
        QCOMPARE(api.requests().size(), std::size_t(2));
        QVERIFY(api.requests()[1].contains("Bearer second-token\r\n"));
        QCOMPARE(m_desk->history().at(0).reason, std::string("rejected"));
    }

    void aPermanent401IsShownAfterOneRenewal()
    {
        Api api([](const QByteArray &, int) { return answer("401 Unauthorized", "WWW-Authenticate: Bearer\r\n", "no"); });
        m_authorizer->next("first-token");
        m_authorizer->next("second-token");
        const TrialAnswer got = m_desk->tryRequest(get(api.url()), {});
        QCOMPARE(got.status, 401);
        QVERIFY(got.renewed);
        QCOMPARE(api.requests().size(), std::size_t(2));
    }

    void aRenewalThatFailsLeavesTheAnswer()
    {
        Api api([](const QByteArray &, int) { return answer("401 Unauthorized", "", "expired"); });
        m_authorizer->next("first-token");
        m_authorizer->nextFails(AuthError(AuthFailure::InvalidClient, "the client secret is wrong").clone());
        const TrialAnswer got = m_desk->tryRequest(get(api.url()), {});
        QCOMPARE(got.status, 401);
        QVERIFY(!got.renewed);
        QVERIFY(got.renewalError);
        QCOMPARE(got.renewalError->kind(), ErrorKind::Auth);
        QCOMPARE(api.requests().size(), std::size_t(1));
    }

    void otherRefusalsAreNotRepeated_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::newRow("403") << QByteArray("403 Forbidden");
        QTest::newRow("429") << QByteArray("429 Too Many Requests");
        QTest::newRow("503") << QByteArray("503 Service Unavailable");
    }
    void otherRefusalsAreNotRepeated()
    {
        QFETCH(QByteArray, status);
        Api api([status](const QByteArray &, int) { return answer(status, "Retry-After: 0\r\n", ""); });
        m_authorizer->next("first-token");
        QCOMPARE(m_desk->tryRequest(get(api.url()), {}).status, status.left(3).toInt());
        QCOMPARE(api.requests().size(), std::size_t(1));
    }

    void redirectsAreShown()
    {
        Api api([](const QByteArray &, int) { return answer("302 Found", "Location: https://elsewhere.example/\r\n", ""); });
        m_authorizer->next("first-token");
        const TrialAnswer got = m_desk->tryRequest(get(api.url()), {});
        QCOMPARE(got.status, 302);
        QCOMPARE(valuesOf(got, "Location"), std::vector<std::string>{"https://elsewhere.example/"});
        QCOMPARE(api.requests().size(), std::size_t(1));
    }

    void whatRepeatsACredentialIsMasked()
    {
        Api api([](const QByteArray &, int) {
            return answer("200 OK",
                          "Set-Cookie: session=secret-of-the-session; Path=/; HttpOnly\r\nSet-Cookie: b=two\r\nX-Echo: you sent Bearer first-token\r\nX-Key: [key-of-the-test]\r\nX-Other: first\r\n",
                          "");
        });
        m_authorizer = std::make_shared<ScriptedAuthorizer>(Clock::system(), auth::TokenHeader{auth::HeaderScheme::Bearer, SecretBytes(std::string_view("key-of-the-test"))});
        makeDesk();
        m_authorizer->next("first-token");
        const TrialAnswer got = m_desk->tryRequest(get(api.url()), {});
        QVERIFY(api.requests().at(0).contains("\r\nX-Api-Key: key-of-the-test\r\n"));
        QCOMPARE(valuesOf(got, "Set-Cookie"), (std::vector<std::string>{"session=(hidden); Path=/; HttpOnly", "b=(hidden)"}));
        QCOMPARE(valuesOf(got, "X-Echo"), std::vector<std::string>{"(hidden)"});
        QCOMPARE(valuesOf(got, "X-Key"), std::vector<std::string>{"(hidden)"});
        QCOMPARE(valuesOf(got, "X-Other"), std::vector<std::string>{"first"});
        QVERIFY(names(got, "X-Api-Key"));
    }

    void withoutTheAuthorizer()
    {
        Api api([](const QByteArray &, int) { return answer("401 Unauthorized", "", ""); });
        TrialRequest request = get(api.url());
        request.authorized = false;
        request.headers.emplace_back("Authorization", text("Basic b3duOm93bg=="));
        const TrialAnswer got = m_desk->tryRequest(request, {});
        QCOMPARE(got.status, 401);
        QVERIFY(!got.tokenWasFetched && !got.renewed);
        QCOMPARE(api.requests().size(), std::size_t(1));
        QVERIFY(api.requests()[0].contains("\r\nAuthorization: Basic b3duOm93bg==\r\n"));
    }

    void anApiKeyIsNotRenewed()
    {
        Api api([](const QByteArray &, int) { return answer("401 Unauthorized", "", ""); });
        DeskSettings settings;
        const auto desk = makeTokenDesk(std::make_shared<auth::ApiKeyAuthorizer>(SecretBytes(std::string_view("fixed-key")), std::string(), SecretBytes(std::string_view("second-key"))),
                                        m_transport, std::move(settings));
        const TrialAnswer got = desk->tryRequest(get(api.url()), {});
        QCOMPARE(got.status, 401);
        QCOMPARE(api.requests().size(), std::size_t(1));
        QVERIFY(api.requests()[0].contains("\r\nAuthorization: Bearer fixed-key\r\n"));
        QVERIFY(api.requests()[0].contains("\r\nX-Api-Key: second-key\r\n"));
    }

    // Nothing is sent, not even for a token: the authorizer has none to give.
    void refusedBeforeAnythingIsSent_data()
    {
        QTest::addColumn<QByteArray>("member");
        QTest::addColumn<std::function<void(TrialRequest &)>>("change");
        const auto row = [](const char *name, const char *member, std::function<void(TrialRequest &)> change) { QTest::newRow(name) << QByteArray(member) << std::move(change); };
        row("method", "method", [](TrialRequest &r) { r.method = "TRACE"; });
        row("method in small letters", "method", [](TrialRequest &r) { r.method = "get"; });
        row("no address", "url", [](TrialRequest &r) { r.url.clear(); });
        row("http to another computer", "url", [](TrialRequest &r) { r.url = "http://api.example/"; });
        row("ftp", "url", [](TrialRequest &r) { r.url = "ftp://api.example/"; });
        row("relative", "url", [](TrialRequest &r) { r.url = "/v1/me"; });
        row("password in the address", "url", [](TrialRequest &r) { r.url = "https://a:b@api.example/"; });
        row("fragment", "url", [](TrialRequest &r) { r.url = "https://api.example/#a"; });
        row("line end in the address", "url", [](TrialRequest &r) { r.url = "https://api.example/\r\nX: y"; });
        row("blank in a header's name", "headers", [](TrialRequest &r) { r.headers.emplace_back("X Own", text("a")); });
        row("header without a name", "headers", [](TrialRequest &r) { r.headers.emplace_back("", text("a")); });
        row("line end in a header", "headers", [](TrialRequest &r) { r.headers.emplace_back("X-Own", text("a\r\nX-Api-Key: b")); });
        row("header twice", "headers", [](TrialRequest &r) {
            r.headers.emplace_back("X-Own", text("a"));
            r.headers.emplace_back("x-own", text("b"));
        });
        row("own authorization", "headers", [](TrialRequest &r) { r.headers.emplace_back("authorization", text("Bearer x")); });
        row("own API key", "headers", [](TrialRequest &r) { r.headers.emplace_back("X-API-KEY", text("x")); });
        row("host", "headers", [](TrialRequest &r) { r.headers.emplace_back("Host", text("other.example")); });
        row("length", "headers", [](TrialRequest &r) { r.headers.emplace_back("Content-Length", text("7")); });
        row("HEAD with a body", "body", [](TrialRequest &r) {
            r.method = "HEAD";
            r.body = text("x");
        });
        row("line end in the content type", "content_type", [](TrialRequest &r) {
            r.method = "POST";
            r.body = text("x");
            r.contentType = "text/plain\r\nX: y";
        });
        row("no time", "timeout", [](TrialRequest &r) { r.timeout = 0ms; });
    }
    void refusedBeforeAnythingIsSent()
    {
        QFETCH(QByteArray, member);
        QFETCH(std::function<void(TrialRequest &)>, change);
        Api api([](const QByteArray &, int) { return answer("200 OK", "", ""); });
        TrialRequest request = get(api.url());
        change(request);
        try {
            (void)m_desk->tryRequest(request, {});
            QFAIL("it was sent");
        } catch (const ClientError &error) {
            QCOMPARE(error.member(), member.toStdString());
        }
        QVERIFY(api.requests().empty());
    }

    void theAuthorizersErrorIsTheRequests()
    {
        Api api([](const QByteArray &, int) { return answer("200 OK", "", ""); });
        m_authorizer->nextFails(AuthError(AuthFailure::InvalidClient, "the client secret is wrong").clone());
        QVERIFY_THROWS_EXCEPTION(AuthError, (void)m_desk->tryRequest(get(api.url()), {}));
        QVERIFY(api.requests().empty());
    }

    void anAnswerThatIsTooLarge()
    {
        Api api([](const QByteArray &, int) { return answer("200 OK", "", QByteArray((8 << 20) + 1, 'x')); });
        m_authorizer->next("first-token");
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)m_desk->tryRequest(get(api.url()), {}));
    }

    void cancelledWhileItWaits()
    {
        const CancellationSource source;
        FakeServer server([&source](FakeServer::Peer &peer) {
            peer.readRequest();
            source.cancel();
            peer.waitUntilClosed();
        });
        m_authorizer->next("first-token");
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)m_desk->tryRequest(get(server.url()), source.token()));
    }

    void lockEndsWhatIsUnderWay()
    {
        FakeServer server([this](FakeServer::Peer &peer) {
            peer.readRequest();
            m_desk->lock();
            peer.waitUntilClosed();
        });
        m_authorizer->next("first-token");
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)m_desk->tryRequest(get(server.url()), {}));
    }

    void init()
    {
        // With retries, as the stores' own: a tried request is not to be repeated by them.
        m_transport = std::make_shared<Retrying>();
        m_authorizer = std::make_shared<ScriptedAuthorizer>(Clock::system());
        makeDesk();
    }

private:
    class Retrying final : public net::Transport {
    public:
        net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) override { return m_retrying.send(request, cancellation); }

    private:
        net::HttpClient m_client;
        net::RetryingTransport m_retrying{m_client, net::RetryPolicy{}};
    };

    void makeDesk()
    {
        DeskSettings settings;
        settings.source = "Token endpoint auth.example";
        m_desk = makeTokenDesk(m_authorizer, m_transport, std::move(settings));
    }

    std::shared_ptr<net::Transport> m_transport;
    std::shared_ptr<ScriptedAuthorizer> m_authorizer;
    std::shared_ptr<TokenDesk> m_desk;
};

QTEST_GUILESS_MAIN(tst_RequestTrial)
#include "tst_request_trial.moc"
