// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// TLS: who is trusted, what is said when somebody is not, and HTTP/2.
#include "base/Error.h"
#include "net/HttpClient.h"
#include "support/FakeServer.h"
#include "support/Http2Peer.h"
#include "support/TestAuthority.h"

#include <QTest>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::net;
using namespace strongroom::test;
using namespace std::chrono_literals;

using Peer = FakeServer::Peer;

namespace {

const std::string localNames = "DNS:localhost,IP:127.0.0.1";

void serveOk(Peer &peer)
{
    while (!peer.readRequest().isEmpty()) {
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    }
}

HttpRequest get(const std::string &url)
{
    HttpRequest request;
    request.url = url;
    request.timeout = 10s;
    return request;
}

HttpClientSettings trusting(const TestAuthority &authority)
{
    HttpClientSettings settings;
    settings.extraCaPem = authority.pem();
    return settings;
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

} // namespace

class TestHttpTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ownAuthority()
    {
        const TestAuthority authority;
        FakeServer server(serveOk, authority.issue(localNames));
        HttpClient client(trusting(authority));
        QCOMPARE(client.send(get(server.url()), {}).status, 200);
        QCOMPARE(client.send(get(server.url("/", "localhost")), {}).status, 200);
        QCOMPARE(client.send(get(server.url()), {}).status, 200);
        QCOMPARE(server.connectionCount(), 2);   // one for each name
    }

    void keepsTheConnection()
    {
        const TestAuthority authority;
        FakeServer server(serveOk, authority.issue(localNames));
        HttpClient client(trusting(authority));
        for (int i = 0; i < 30; ++i) {
            HttpRequest request = get(server.url());
            if (i % 2 == 1) {
                request.method = Method::Post;
                request.body = jsonBody("{}");
            }
            QCOMPARE(client.send(request, {}).status, 200);
        }
        QCOMPARE(server.connectionCount(), 1);
    }

    // The system's authorities stay trusted; ours only come on top. That we can't try without the internet, but not trusting ours we can.
    void refusedCertificates_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("advice");
        QTest::newRow("unknown authority") << QByteArray("unknown") << QByteArray("not from an authority this computer trusts") << QByteArray("add that authority's certificate");
        QTest::newRow("self-signed") << QByteArray("self") << QByteArray("not from an authority this computer trusts") << QByteArray("add that authority's certificate");
        QTest::newRow("expired") << QByteArray("expired") << QByteArray("expired on ") << QByteArray("clock");
        QTest::newRow("not yet valid") << QByteArray("future") << QByteArray("not valid before ") << QByteArray("clock");
        QTest::newRow("wrong host") << QByteArray("host") << QByteArray("for another host (vault.example)") << QByteArray("Check the address");
        QTest::newRow("wrong address") << QByteArray("address") << QByteArray("for another host") << QByteArray("Check the address");
    }
    void refusedCertificates()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, advice);
        const TestAuthority authority;
        const TestAuthority other("Some other authority");
        TlsIdentity identity;
        if (kind == "unknown") {
            identity = other.issue(localNames);
        } else if (kind == "self") {
            identity = TestAuthority::selfSigned(localNames);
        } else if (kind == "expired") {
            identity = authority.issue(localNames, -10 * TestAuthority::day, -2 * TestAuthority::day);
        } else if (kind == "future") {
            identity = authority.issue(localNames, 2 * TestAuthority::day, 10 * TestAuthority::day);
        } else if (kind == "host") {
            identity = authority.issue("DNS:vault.example");
        } else {
            identity = authority.issue("IP:127.0.0.9");
        }
        std::atomic<int> received = 0;
        FakeServer server([&](Peer &peer) { received += peer.readRequest().isEmpty() ? 0 : 1; }, identity);
        HttpClient client(trusting(authority));
        HttpRequest request = get(server.url("/p?token=secret"));
        request.method = Method::Post;
        request.body = jsonBody("{}");
        try {
            (void)client.send(request, {});
            QFAIL("the certificate was accepted");
        } catch (const NetworkError &error) {
            const std::string what = error.what();
            QVERIFY2(contains(what, text.toStdString()), what.c_str());
            QVERIFY2(contains(what, "127.0.0.1"), what.c_str());
            QVERIFY2(!contains(what, "secret"), what.c_str());
            QVERIFY2(contains(error.advice(), advice.toStdString()), error.advice().c_str());
            QVERIFY(!error.retryable());
        }
        QCOMPARE(received.load(), 0);   // nothing was sent to it
    }

    void selfSignedCertificateThatIsTrusted()
    {
        const TlsIdentity identity = TestAuthority::selfSigned(localNames);
        FakeServer server(serveOk, identity);
        HttpClientSettings settings;
        settings.extraCaPem = identity.chain.first().toPem().toStdString();
        HttpClient client(settings);
        QCOMPARE(client.send(get(server.url()), {}).status, 200);
    }

    void oneClientsAuthorityIsNotTheOthers()
    {
        const TestAuthority authority;
        FakeServer server(serveOk, authority.issue(localNames));
        HttpClient trusts(trusting(authority));
        HttpClient doesNot;
        QCOMPARE(trusts.send(get(server.url()), {}).status, 200);
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)doesNot.send(get(server.url()), {}));
    }

    void authorityFileWithoutCertificate()
    {
        HttpClientSettings settings;
        settings.extraCaPem = "-----BEGIN NOTHING-----\n";
        QVERIFY_THROWS_EXCEPTION(ClientError, HttpClient client(settings));
    }

    void serverThatDoesNotSpeakTls()
    {
        FakeServer server([](Peer &peer) {
            peer.read(5);
            peer.write("HTTP/1.1 400 Plain\r\nContent-Length: 0\r\n\r\n");
        });
        HttpClient client;
        try {
            (void)client.send(get("https://127.0.0.1:" + std::to_string(server.port()) + "/"), {});
            QFAIL("no error");
        } catch (const NetworkError &error) {
            QVERIFY2(contains(error.what(), "no secure connection to 127.0.0.1"), error.what());
        }
    }

    void handshakeThatNeverEnds()
    {
        FakeServer server([](Peer &peer) { peer.stall(); });
        HttpClient client;
        HttpRequest request = get("https://127.0.0.1:" + std::to_string(server.port()) + "/");
        request.timeout = 400ms;
        try {
            (void)client.send(request, {});
            QFAIL("no error");
        } catch (const NetworkError &error) {
            QVERIFY2(contains(error.what(), "could not connect to 127.0.0.1"), error.what());
            QVERIFY(error.retryable());
        }
    }

    void cutAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\nContent-Le");
        QTest::newRow("body") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345");
        QTest::newRow("chunk") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nabc");
        QTest::newRow("between chunks") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
        QTest::newRow("before the last line") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n");
    }
    void cutAnswers()
    {
        QFETCH(QByteArray, bytes);
        const TestAuthority authority;
        for (const bool hard : {false, true}) {
            std::atomic<int> received = 0;
            FakeServer server(
                [&](Peer &peer) {
                    received += peer.readRequest().isEmpty() ? 0 : 1;
                    peer.write(bytes);
                    if (hard) {
                        peer.reset();
                    }
                },
                authority.issue(localNames));
            HttpClient client(trusting(authority));
            HttpRequest request = get(server.url());
            request.method = Method::Post;
            request.body = jsonBody("{}");
            try {
                const HttpResponse response = client.send(request, {});
                QFAIL(("an answer of " + std::to_string(response.body.size()) + " bytes").c_str());
            } catch (const NetworkError &error) {
                QVERIFY2(contains(error.what(), "closed the connection"), error.what());
                QVERIFY(error.retryable());
            }
            QCOMPARE(received.load(), 1);
        }
    }

    void answersThatEndWithTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("close") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\nabc");
        QTest::newRow("HTTP 1.0") << QByteArray("HTTP/1.0 200 OK\r\n\r\nabc");
        QTest::newRow("with a length") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc");
        QTest::newRow("in chunks") << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n");
    }
    void answersThatEndWithTheConnection()
    {
        QFETCH(QByteArray, bytes);
        const TestAuthority authority;
        std::atomic<int> received = 0;
        FakeServer server(
            [&](Peer &peer) {
                received += peer.readRequest().isEmpty() ? 0 : 1;
                peer.write(bytes);
            },
            authority.issue(localNames));
        HttpClient client(trusting(authority));
        for (int i = 0; i < 20; ++i) {
            HttpRequest request = get(server.url());
            request.method = Method::Post;
            request.body = jsonBody("{}");
            QCOMPARE(std::string(client.send(request, {}).text()), std::string("abc"));
        }
        QCOMPARE(received.load(), 20);
    }

    void http2()
    {
        const TestAuthority authority;
        TlsIdentity identity = authority.issue(localNames);
        identity.protocols = {QByteArrayLiteral("h2")};
        std::atomic<int> answered = 0;
        FakeServer server([&](Peer &peer) { Http2Peer(peer).serve("two", [&] { ++answered; }); }, identity);
        HttpClient client(trusting(authority));
        QCOMPARE(std::string(client.send(get(server.url()), {}).text()), std::string("two"));

        HttpRequest post = get(server.url());
        post.method = Method::Post;
        post.body = jsonBody(std::string(40'000, ' ') + "{}");
        QCOMPARE(std::string(client.send(post, {}).text()), std::string("two"));
        HttpRequest del = get(server.url());
        del.method = Method::Delete;
        QCOMPARE(std::string(client.send(del, {}).text()), std::string("two"));

        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 32; ++i) {
            threads.emplace_back([&] { good += client.send(get(server.url()), {}).status == 200 ? 1 : 0; });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(good.load(), 32);
        QCOMPARE(answered.load(), 35);
        QCOMPARE(server.connectionCount(), 1);   // all of it over one connection
    }

    void http2ThatIsCut()
    {
        const TestAuthority authority;
        TlsIdentity identity = authority.issue(localNames);
        identity.protocols = {QByteArrayLiteral("h2")};
        FakeServer server([](Peer &peer) { Http2Peer(peer).answerHalf("half"); }, identity);
        HttpClient client(trusting(authority));
        HttpRequest request = get(server.url());
        request.method = Method::Post;
        request.body = jsonBody("{}");
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)client.send(request, {}));
    }
};

QTEST_GUILESS_MAIN(TestHttpTls)
#include "tst_http_tls.moc"
