// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// HTTP and SOCKS5 proxies, with and without a sign-in: what they are asked, who learns the password, and what is said when it goes wrong.
#include "base/Error.h"
#include "base/NetworkFacts.h"
#include "net/ConnectionRefused.h"
#include "net/HttpClient.h"
#include "support/TestAuthority.h"
#include "support/TestProxy.h"
#include "support/TlsServer.h"

#include <QTest>

#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::net;
using namespace strongroom::test;
using namespace std::chrono_literals;

using Kind = TestProxy::Kind;

Q_DECLARE_METATYPE(strongroom::test::TestProxy::Kind)

namespace {

const std::string user = "proxy-user";
const std::string password = "pr\xc3\xb6xy-secret";

HttpRequest writeTo(const std::string &url)
{
    HttpRequest request;
    request.method = Method::Post;
    request.url = url;
    request.timeout = 20s;
    request.headers.set("Authorization", "Bearer secret-token");
    request.body = jsonBody(R"({"body":"secret-body"})");
    return request;
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

ProxyServer through(Kind kind, quint16 port)
{
    ProxyServer server;
    server.use = kind == Kind::Http ? ProxyUse::Http : ProxyUse::Socks5;
    server.host = "127.0.0.1";
    server.port = port;
    return server;
}

std::string nameFor(Kind kind, quint16 port)
{
    return std::string(kind == Kind::Http ? "HTTP" : "SOCKS5") + " proxy 127.0.0.1:" + std::to_string(port);
}

void addKinds()
{
    QTest::addColumn<Kind>("kind");
    QTest::newRow("HTTP") << Kind::Http;
    QTest::newRow("SOCKS5") << Kind::Socks5;
}

// A service that only the proxy can find.
struct Service {
    TestAuthority root;
    TlsServer server{{root.issue("DNS:vault.test,DNS:localhost,IP:127.0.0.1")}};

    [[nodiscard]] HttpClientSettings client(const ProxyServer &proxy) const
    {
        HttpClientSettings settings;
        settings.extraCaPem = root.pem();
        settings.proxy = proxy;
        return settings;
    }
};

} // namespace

class TestProxies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nameIsTheProxysToResolve_data() { addKinds(); }
    void nameIsTheProxysToResolve()
    {
        QFETCH(Kind, kind);
        const Service service;
        const TestProxy proxy({kind, service.server.port()});
        HttpClient client(service.client(through(kind, proxy.port())));
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(client.send(writeTo("https://vault.test:8443/records"), {}).status, 200);
        }
        QCOMPARE(proxy.destinations(), std::vector<std::string>{"vault.test:8443"});   // by name, once: the tunnel is kept
        QVERIFY(proxy.credentials().empty());
        QCOMPARE(service.server.requests().size(), std::size_t(3));
        QVERIFY(contains(service.server.requests().at(0), "Host: vault.test:8443"));
    }

    void credentialsAreTheProxysAlone_data() { addKinds(); }
    void credentialsAreTheProxysAlone()
    {
        QFETCH(Kind, kind);
        const Service service;
        const TestProxy proxy({kind, service.server.port(), user, password});
        ProxyServer server = through(kind, proxy.port());
        server.userName = user;
        server.password = SensitiveText(password);
        HttpClient client(service.client(server));
        QCOMPARE(client.send(writeTo("https://vault.test/"), {}).status, 200);
        QCOMPARE(proxy.destinations(), std::vector<std::string>{"vault.test:443"});
        QVERIFY(!proxy.credentials().empty());
        for (const std::string &given : proxy.credentials()) {
            QCOMPARE(given, user + ":" + password);
        }
        for (const std::string &request : service.server.requests()) {
            QVERIFY2(!contains(request, "Proxy-") && !contains(request, user), request.c_str());
            QVERIFY(contains(request, "Authorization: Bearer secret-token"));
        }
    }

    void wrongPassword_data() { addKinds(); }
    void wrongPassword()
    {
        QFETCH(Kind, kind);
        const Service service;
        const TestProxy proxy({kind, service.server.port(), user, password});
        ProxyServer server = through(kind, proxy.port());
        server.userName = user;
        server.password = SensitiveText("wrong-secret");
        HttpClient client(service.client(server));
        try {
            (void)client.send(writeTo("https://vault.test/"), {});
            QFAIL("it went through");
        } catch (const NetworkError &error) {
            const std::string what = error.what();
            QVERIFY2(contains(what, "the " + nameFor(kind, proxy.port()) + " did not accept the user name and password"), what.c_str());
            QVERIFY2(!contains(what + error.advice(), "secret"), what.c_str());
            QVERIFY(!error.retryable());
            const NetworkFacts *const facts = networkFactsOf(error);
            QVERIFY(facts != nullptr && facts->step == NetworkStep::Proxy);
            QCOMPARE(facts->proxy.english(), nameFor(kind, proxy.port()));
        }
        QVERIFY(proxy.credentials().size() <= 2);   // no guessing
        QVERIFY(proxy.destinations().empty());
        QCOMPARE(service.server.connections(), 0);
    }

    void noPassword_data() { addKinds(); }
    void noPassword()
    {
        QFETCH(Kind, kind);
        const Service service;
        const TestProxy proxy({kind, service.server.port(), user, password});
        HttpClient client(service.client(through(kind, proxy.port())));
        try {
            (void)client.send(writeTo("https://vault.test/"), {});
            QFAIL("it went through");
        } catch (const NetworkError &error) {
            const std::string what = error.what();
            QVERIFY2(contains(what, "the " + nameFor(kind, proxy.port()) + " wants a user name and a password"), what.c_str());
            QVERIFY(!error.retryable());
        }
        QCOMPARE(service.server.connections(), 0);
    }

    void proxyThatRefuses_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("HTTP 403") << Kind::Http << 403;
        QTest::newRow("HTTP 502") << Kind::Http << 502;
        QTest::newRow("SOCKS5 not allowed") << Kind::Socks5 << 2;
        QTest::newRow("SOCKS5 general failure") << Kind::Socks5 << 1;
    }
    void proxyThatRefuses()
    {
        QFETCH(Kind, kind);
        QFETCH(int, code);
        const Service service;
        const TestProxy proxy({kind, service.server.port(), {}, {}, code});
        HttpClient client(service.client(through(kind, proxy.port())));
        try {
            (void)client.send(writeTo("https://vault.test/"), {});
            QFAIL("it went through");
        } catch (const NetworkError &error) {
            const NetworkFacts *const facts = networkFactsOf(error);
            QVERIFY(facts != nullptr);
            QCOMPARE(facts->proxy.english(), nameFor(kind, proxy.port()));
            QVERIFY2(contains(error.what(), nameFor(kind, proxy.port())), error.what());
            QVERIFY2(facts->step == NetworkStep::Proxy, error.what());
        }
        QCOMPARE(service.server.connections(), 0);
    }

    void proxyThatIsNotThere_data() { addKinds(); }
    void proxyThatIsNotThere()
    {
        QFETCH(Kind, kind);
        quint16 port = 0;
        {
            const FakeServer gone([](FakeServer::Peer &) {});
            port = gone.port();
        }
        HttpClientSettings settings;
        settings.proxy = through(kind, port);
        HttpClient client(settings);
        try {
            (void)client.send(writeTo("https://vault.test/"), {});
            QFAIL("it went through");
        } catch (const NetworkError &error) {
            QVERIFY2(contains(error.what(), "the " + nameFor(kind, port) + " on the way to vault.test cannot be reached: it refused the connection"), error.what());
        }
    }

    // The proxy sees a tunnel and no more; who answers in it has to prove that he is the service.
    void certificateBehindTheProxy_data() { addKinds(); }
    void certificateBehindTheProxy()
    {
        QFETCH(Kind, kind);
        const Service service;
        const TestProxy proxy({kind, service.server.port()});
        HttpClient client(service.client(through(kind, proxy.port())));
        try {
            (void)client.send(writeTo("https://other.test/"), {});
            QFAIL("the certificate was accepted");
        } catch (const NetworkError &error) {
            QVERIFY2(contains(error.what(), "not for other.test"), error.what());
        }
        QCOMPARE(service.server.applicationBytes(), 0LL);
    }

    // http is for this computer alone: through a proxy it would leave it in the clear.
    void plainHttpNeverTakesAProxy_data() { addKinds(); }
    void plainHttpNeverTakesAProxy()
    {
        QFETCH(Kind, kind);
        const TestProxy proxy({kind, 1});
        FakeServer server([](FakeServer::Peer &peer) {
            peer.readRequest();
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        });
        HttpClientSettings settings;
        settings.proxy = through(kind, proxy.port());
        HttpClient client(settings);
        QCOMPARE(client.send(writeTo(server.url()), {}).status, 200);
        QCOMPARE(proxy.connections(), 0);
    }

    // To this computer https goes directly by itself, and through a proxy that was named for the connection.
    void loopback()
    {
        const Service service;
        const TestProxy proxy({Kind::Http, service.server.port()});
        qputenv("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.port()));
        HttpClient bySystem(service.client({}));
        QCOMPARE(bySystem.send(writeTo(service.server.url("/", "localhost")), {}).status, 200);
        QCOMPARE(proxy.connections(), 0);
        HttpClient direct(service.client({ProxyUse::None}));
        QCOMPARE(direct.send(writeTo(service.server.url("/", "localhost")), {}).status, 200);
        QCOMPARE(proxy.connections(), 0);
        HttpClient named(service.client(through(Kind::Http, proxy.port())));
        QCOMPARE(named.send(writeTo(service.server.url("/", "localhost")), {}).status, 200);
        QCOMPARE(proxy.destinations(), std::vector<std::string>{"localhost:" + std::to_string(service.server.port())});
        qunsetenv("https_proxy");
    }
};

QTEST_GUILESS_MAIN(TestProxies)
#include "tst_proxies.moc"
