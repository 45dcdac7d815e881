// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// What a server can do to a client, over real sockets.
#include "base/Error.h"
#include "net/HttpClient.h"
#include "support/FakeServer.h"

#include <QTest>
#include <QThread>

#include <zlib.h>

#include <chrono>
#include <future>
#include <string>
#include <thread>

using namespace strongroom;
using namespace strongroom::net;
using namespace strongroom::test;
using namespace std::chrono_literals;

using Peer = FakeServer::Peer;

namespace {

QByteArray gzip(const QByteArray &text)
{
    z_stream z{};
    deflateInit2(&z, Z_BEST_COMPRESSION, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
    QByteArray out(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(text.size()))) + 64, '\0');
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.constData()));
    z.avail_in = static_cast<uInt>(text.size());
    z.next_out = reinterpret_cast<Bytef *>(out.data());
    z.avail_out = static_cast<uInt>(out.size());
    deflate(&z, Z_FINISH);
    out.resize(out.size() - static_cast<qsizetype>(z.avail_out));
    deflateEnd(&z);
    return out;
}

QByteArray answer(const QByteArray &body, const QByteArray &headers = {}, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

HttpRequest get(const FakeServer &server)
{
    HttpRequest request;
    request.url = server.url("/path?secret=query");
    request.timeout = 10s;
    request.operation = "test";
    return request;
}

HttpRequest post(const FakeServer &server, const std::string &json = "{}")
{
    HttpRequest request = get(server);
    request.method = Method::Post;
    request.body = jsonBody(json);
    return request;
}

// The NetworkError of a request that has to fail with one.
struct Outcome {
    std::string text;
    bool retryable = false;
    FailedRequest request;
    std::chrono::milliseconds took{0};
};
Outcome failing(HttpClient &client, const HttpRequest &request)
{
    const auto start = std::chrono::steady_clock::now();
    const auto took = [&] { return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start); };
    try {
        const HttpResponse response = client.send(request, {});
        return {"no error, but status " + std::to_string(response.status) + " and " + std::to_string(response.body.size()) + " bytes", false, {}, took()};
    } catch (const NetworkError &error) {
        return {error.what(), error.retryable(), error.request(), took()};
    } catch (const VaultError &error) {
        return {std::string("another class: ") + error.what(), false, {}, took()};
    }
}

bool contains(const std::string &text, const std::string &part)
{
    return text.find(part) != std::string::npos;
}

HttpClientSettings direct()
{
    HttpClientSettings settings;
    settings.proxy.use = ProxyUse::None;
    settings.userAgent = "test";
    return settings;
}

} // namespace

Q_DECLARE_METATYPE(FakeServer::Script)

class TestHttpFaults : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Every one of these has to be a NetworkError, and never a short answer.
    void brokenAnswers_data()
    {
        QTest::addColumn<FakeServer::Script>("script");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("retryable");
        const auto row = [](const char *name, const FakeServer::Script &script, const QByteArray &text, bool retryable) {
            QTest::newRow(name) << script << text << retryable;
        };
        const auto sending = [](const QByteArray &bytes) { return FakeServer::Script([bytes](Peer &peer) { peer.readRequest(); peer.write(bytes); }); };
        // A whole answer, as a server that keeps the connection: a close right behind it would race with the reading, which is another test.
        const auto keeping = [](const QByteArray &bytes) {
            return FakeServer::Script([bytes](Peer &peer) {
                while (!peer.readRequest().isEmpty()) {
                    peer.write(bytes);
                }
            });
        };
        const auto resetting = [](const QByteArray &bytes) {
            return FakeServer::Script([bytes](Peer &peer) { peer.readRequest(); peer.write(bytes); peer.reset(); });
        };
        const QByteArray closed = "closed the connection";
        row("closes at once", [](Peer &) {}, closed, true);
        row("resets at once", [](Peer &peer) { peer.reset(); }, {}, true);
        row("closes after the request", sending({}), closed, true);
        row("resets after the request", resetting({}), closed, true);
        row("half a status line", sending("HTTP/1.1 2"), closed, true);
        row("half the headers", sending("HTTP/1.1 200 OK\r\nContent-Le"), closed, true);
        row("reset in the headers", resetting("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n"), closed, true);
        row("no body at all", sending("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"), "in the middle of its answer", true);
        row("short body", sending("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"), "in the middle of its answer", true);
        row("short body, reset", resetting("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345"), closed, true);
        row("short long body", sending("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + QByteArray(500'000, 'x')), "in the middle of its answer", true);
        row("short body of an error", sending("HTTP/1.1 500 Oops\r\nContent-Length: 10\r\n\r\n12345"), "in the middle of its answer", true);
        row("short body of a 401", sending("HTTP/1.1 401 No\r\nContent-Length: 10\r\n\r\n12345"), closed, true);
        row("no body of a 401 with a challenge", sending("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\nContent-Length: 10\r\n\r\n"), closed, true);
        // Cut chunks are in tst_http_tls: on its unencrypted socket (loopback only) Qt 6.4 takes them for the end.
        row("length not a number", sending("HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\nabc"), "without a usable length", false);
        row("length negative", sending("HTTP/1.1 200 OK\r\nContent-Length: -3\r\n\r\nabc"), "without a usable length", false);
        row("two lengths", sending("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nContent-Length: 5\r\n\r\nabc"), {}, false);
        const QByteArray packed = gzip(QByteArray(100'000, 'a') + "b");
        row("gzip, short of its length",
            sending("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n" + packed.left(30)),
            "in the middle of its answer", true);
        row("gzip, stream ends early", keeping(answer(packed.left(40), "Content-Encoding: gzip\r\n")), "ends in the middle", true);
        row("gzip, stream ends early, no length", sending("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nConnection: close\r\n\r\n" + packed.left(40)),
            "in the middle", true);
        row("gzip that is none", keeping(answer("this is not gzip", "Content-Encoding: gzip\r\n")), "damaged", true);
        row("unknown compression", keeping(answer("abc", "Content-Encoding: zzz\r\n")), "compression", false);
        row("not HTTP", sending("220 mail.example ESMTP ready\r\n"), {}, false);
        row("binary noise", sending(QByteArray::fromHex("1503010002022800ffee0d0a0d0a")), {}, false);
    }
    void brokenAnswers()
    {
        QFETCH(FakeServer::Script, script);
        QFETCH(QByteArray, text);
        QFETCH(bool, retryable);
        FakeServer server(script);
        HttpClient client;
        for (HttpRequest request : {get(server), post(server)}) {
            // Qt 6.4 can lose a reset that arrives while it connects: it keeps the request and has no socket. Only the request's own
            // timeout ends that, so here it is short enough to be seen at work within the bound below.
            if (qstrcmp(QTest::currentDataTag(), "resets at once") == 0) {
                request.timeout = 2s;
            }
            const Outcome outcome = failing(client, request);
            const std::string host = "127.0.0.1:" + std::to_string(server.port());
            QVERIFY2(contains(outcome.text, text.toStdString()), outcome.text.c_str());
            QVERIFY2(outcome.text.starts_with("test: "), outcome.text.c_str());
            QVERIFY2(text.isEmpty() || text == "damaged" || text == "in the middle" || text == "ends in the middle" || contains(outcome.text, host), outcome.text.c_str());
            QVERIFY2(!contains(outcome.text, "secret"), outcome.text.c_str());
            QCOMPARE(outcome.request.url, server.url("/path"));
            QCOMPARE(outcome.request.method, std::string(methodName(request.method)));
            if (!text.isEmpty()) {
                QCOMPARE(outcome.retryable, retryable);
            }
            QVERIFY(outcome.took < 9s);
        }
    }

    // A record must not be written twice: Qt would send a POST again by itself.
    void nothingButAGetIsSentAgain_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<bool>("withBody");
        QTest::newRow("POST") << static_cast<int>(Method::Post) << true;
        QTest::newRow("POST without a body") << static_cast<int>(Method::Post) << false;
        QTest::newRow("PUT") << static_cast<int>(Method::Put) << true;
        QTest::newRow("PATCH") << static_cast<int>(Method::Patch) << true;
        QTest::newRow("DELETE") << static_cast<int>(Method::Delete) << false;
    }
    void nothingButAGetIsSentAgain()
    {
        QFETCH(int, method);
        QFETCH(bool, withBody);
        std::atomic<int> received = 0;
        FakeServer server([&](Peer &peer) {
            if (!peer.readRequest().isEmpty()) {
                ++received;
            }
            peer.reset();
        });
        {
            HttpClient client;
            HttpRequest request = get(server);
            request.method = static_cast<Method>(method);
            if (withBody) {
                request.body = jsonBody("{}");
            }
            const Outcome outcome = failing(client, request);
            QVERIFY2(contains(outcome.text, "before it answered"), outcome.text.c_str());
            QVERIFY(outcome.retryable);
        }
        QCOMPARE(received.load(), 1);
    }

    void nothingIsSentAgainOnAKeptConnection()
    {
        std::atomic<int> received = 0;
        FakeServer server([&](Peer &peer) {
            while (!peer.readRequest().isEmpty()) {
                if (++received == 2) {
                    peer.reset();
                    return;
                }
                peer.write(answer("ok"));
            }
        });
        HttpClient client;
        QCOMPARE(client.send(post(server), {}).status, 200);
        QVERIFY(contains(failing(client, post(server)).text, "closed the connection"));
        QCOMPARE(received.load(), 2);
        QCOMPARE(client.send(post(server), {}).status, 200);   // and the client is fine afterwards
    }

    // Odd, but answers.
    void oddAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const QByteArray text = "some text, some text, some text";
        QTest::newRow("gzip") << answer(gzip(text), "Content-Encoding: gzip\r\n") << 200 << text;
        QTest::newRow("gzip chunked") << "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n"
                                             + QByteArray::number(gzip(text).size(), 16) + "\r\n" + gzip(text) + "\r\n0\r\n\r\n" << 200 << text;
        QTest::newRow("gzip, empty") << answer({}, "Content-Encoding: gzip\r\n") << 200 << QByteArray();
        QTest::newRow("gzip of an error") << answer(gzip(text), "Content-Encoding: gzip\r\n", "400 Bad") << 400 << text;
        QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\nT: v\r\n\r\n") << 200 << QByteArray("abcde");
        // Bodies that end with the connection are in tst_http_tls: on its unencrypted socket Qt 6.4 sometimes makes an error of them.
        QTest::newRow("204") << QByteArray("HTTP/1.1 204 No Content\r\n\r\n") << 204 << QByteArray();
        QTest::newRow("304") << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n") << 304 << QByteArray();
        QTest::newRow("empty") << answer({}) << 200 << QByteArray();
        QTest::newRow("empty error") << answer({}, {}, "503 Busy") << 503 << QByteArray();
        QTest::newRow("more than the length") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef") << 200 << QByteArray("abc");
        QTest::newRow("no reason phrase") << QByteArray("HTTP/1.1 200\r\nContent-Length: 3\r\n\r\nabc") << 200 << QByteArray("abc");
        QTest::newRow("100 first") << "HTTP/1.1 100 Continue\r\n\r\n" + answer("abc") << 200 << QByteArray("abc");
        QTest::newRow("redirect") << answer("moved", "Location: https://elsewhere.example/\r\n", "302 Found") << 302 << QByteArray("moved");
        QTest::newRow("redirect that keeps the method") << answer("moved", "Location: /there\r\n", "307 Temporary") << 307 << QByteArray("moved");
        QTest::newRow("permanent redirect") << answer("moved", "Location: /there\r\n", "308 Permanent") << 308 << QByteArray("moved");
        QTest::newRow("401") << answer("{\"e\":1}", {}, "401 Unauthorized") << 401 << QByteArray("{\"e\":1}");
        for (const QByteArray challenge : {"Bearer", "Basic realm=\"x\"", "Negotiate", "NTLM", "Digest realm=\"x\", nonce=\"y\", qop=\"auth\""}) {
            QTest::newRow(("401 " + challenge).constData())
                << answer("{\"e\":1}", "WWW-Authenticate: " + challenge + "\r\n", "401 Unauthorized") << 401 << QByteArray("{\"e\":1}");
        }
        QTest::newRow("407") << answer("proxy?", {}, "407 Proxy") << 407 << QByteArray("proxy?");
        for (const int status : {400, 403, 404, 405, 409, 410, 418, 429, 500, 501, 502, 503, 504, 599}) {
            QTest::addRow("%d", status) << answer("the body", {}, QByteArray::number(status) + " x") << status << QByteArray("the body");
        }
    }
    void oddAnswers()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        std::atomic<int> posts = 0;
        FakeServer server([&](Peer &peer) {
            for (QByteArray request = peer.readRequest(); !request.isEmpty(); request = peer.readRequest()) {
                posts += request.startsWith("POST") ? 1 : 0;
                peer.write(bytes);
            }
        });
        HttpClient client;
        for (const HttpRequest &request : {get(server), post(server)}) {
            try {
                const HttpResponse response = client.send(request, {});
                QCOMPARE(response.status, status);
                QCOMPARE(QByteArray(response.text().data(), static_cast<qsizetype>(response.text().size())), body);
            } catch (const VaultError &error) {
                QFAIL((std::string(methodName(request.method)) + ": " + error.what()).c_str());
            }
        }
        QCOMPARE(posts.load(), 1);   // no redirect followed, no challenge answered
    }

    void headers()
    {
        FakeServer server([](Peer &peer) {
            peer.readRequest();
            peer.write(answer("x", "X-Twice: a\r\nX-TWICE: b\r\nX-Spaces:   v  \r\nContent-Disposition: attachment; filename*=UTF-8''%C3%A9\r\n"));
        });
        HttpClient client;
        const HttpResponse response = client.send(get(server), {});
        QCOMPARE(std::string(response.headers.get("x-twice").value()), std::string("a, b"));
        QCOMPARE(std::string(response.headers.get("x-spaces").value()), std::string("v"));
        QCOMPARE(std::string(response.headers.get("content-disposition").value()), std::string("attachment; filename*=UTF-8''%C3%A9"));
    }

    void tooLarge_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<bool>("announced");
        QTest::newRow("announced") << QByteArray("Content-Length: 100000000\r\n\r\n") << true;
        QTest::newRow("until the connection closes") << QByteArray("Connection: close\r\n\r\n") << false;
        QTest::newRow("of an error") << QByteArray("Connection: close\r\n\r\n") << false;
    }
    void tooLarge()
    {
        QFETCH(QByteArray, head);
        std::atomic<qint64> sent = 0;
        FakeServer server([&](Peer &peer) {
            peer.readRequest();
            peer.write("HTTP/1.1 " + QByteArray(QTest::currentDataTag() == QByteArray("of an error") ? "500 x" : "200 OK") + "\r\n" + head);
            const QByteArray piece(64 * 1024, 'x');
            while (sent < 100'000'000 && peer.write(piece)) {
                sent += piece.size();
            }
        });
        HttpClient client;
        HttpRequest request = get(server);
        request.maxResponseBytes = 1'000'000;
        const Outcome outcome = failing(client, request);
        QVERIFY2(contains(outcome.text, "larger than 1000000 bytes"), outcome.text.c_str());
        QVERIFY(!outcome.retryable);
        QVERIFY2(sent < 50'000'000, std::to_string(sent).c_str());   // it stops reading
    }

    void exactlyTheLimitIsNoError()
    {
        FakeServer server([](Peer &peer) {
            peer.readRequest();
            peer.write(answer(QByteArray(1000, 'x')));
        });
        HttpClient client;
        HttpRequest request = get(server);
        request.maxResponseBytes = 1000;
        QCOMPARE(client.send(request, {}).body.size(), std::size_t(1000));
        request.maxResponseBytes = 999;
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)client.send(request, {}));
    }

    void gzipBomb()
    {
        const QByteArray bomb = gzip(QByteArray(200 << 20, '\0'));   // 200 MiB in 200 kB
        QVERIFY(bomb.size() < 300'000);
        FakeServer server([&](Peer &peer) {
            peer.readRequest();
            peer.write(answer(bomb, "Content-Encoding: gzip\r\n"));
        });
        HttpClient client;
        HttpRequest request = get(server);
        request.maxResponseBytes = 4 << 20;
        QVERIFY(contains(failing(client, request).text, "larger than 4 MiB"));

        // To a sink, too.
        std::int64_t taken = 0;
        request.sink = [&](ByteView bytes) { taken += static_cast<std::int64_t>(bytes.size()); };
        QVERIFY(contains(failing(client, request).text, "larger than 4 MiB"));
        QVERIFY(taken <= 4 << 20);

        // Where a large answer is fine, one that unpacks like this is not.
        request.sink = {};
        request.maxResponseBytes = 512 << 20;
        QVERIFY(contains(failing(client, request).text, "unpacks to more than 100 times its size"));
    }

    void highCompressionIsNoBomb()
    {
        const QByteArray text(20 << 20, ' ');   // over Qt's own limits of 10 MB and 40 : 1
        const QByteArray packed = gzip(text);
        FakeServer server([&](Peer &peer) {
            peer.readRequest();
            peer.write(answer(packed, "Content-Encoding: gzip\r\n"));
        });
        HttpClient client;
        const HttpResponse response = client.send(get(server), {});
        QCOMPARE(response.body.size(), static_cast<std::size_t>(text.size()));
    }

    void timeouts_data()
    {
        QTest::addColumn<FakeServer::Script>("script");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char *name, const FakeServer::Script &script, const QByteArray &text) { QTest::newRow(name) << script << text; };
        row("never answers", [](Peer &peer) { peer.readRequest(); peer.stall(); }, "has not answered within 0.4 s");
        row("half the headers", [](Peer &peer) { peer.readRequest(); peer.write("HTTP/1.1 200 OK\r\nX: "); peer.stall(); }, "has not answered within 0.4 s");
        row("headers byte by byte", [](Peer &peer) { peer.readRequest(); peer.drip(answer("x", "X-Long: " + QByteArray(500, 'x') + "\r\n"), 50ms); },
            "has not answered within 0.4 s");
        row("headers, then silence", [](Peer &peer) { peer.readRequest(); peer.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"); peer.stall(); },
            "in the middle of its answer");
        row("one byte, then silence", [](Peer &peer) { peer.readRequest(); peer.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n1"); peer.stall(); },
            "has sent nothing for 0.4 s");
        row("chunk, then silence", [](Peer &peer) { peer.readRequest(); peer.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\na\r\n"); peer.stall(); },
            "has sent nothing for 0.4 s");
        row("401, then silence", [](Peer &peer) { peer.readRequest(); peer.write("HTTP/1.1 401 No\r\nContent-Length: 10\r\n\r\n1"); peer.stall(); }, "0.4 s");
    }
    void timeouts()
    {
        QFETCH(FakeServer::Script, script);
        QFETCH(QByteArray, text);
        FakeServer server(script);
        HttpClient client;
        HttpRequest request = post(server);
        request.timeout = 400ms;
        const Outcome outcome = failing(client, request);
        QVERIFY2(contains(outcome.text, text.toStdString()), outcome.text.c_str());
        QVERIFY(outcome.retryable);
        QVERIFY2(outcome.took >= 350ms && outcome.took < 5s, std::to_string(outcome.took.count()).c_str());
    }

    // The timeout is for each wait, not for the whole.
    void slowButSteadyIsNoTimeout()
    {
        const QByteArray content = QByteArray("twelve bytes").repeated(30);
        FakeServer server([&](Peer &peer) {
            peer.readRequest();
            peer.write(QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 360\r\n\r\n"));
            for (qsizetype at = 0; at < content.size() && peer.write(content.mid(at, 30)); at += 30) {
                QThread::msleep(100);
            }
        });
        HttpClient client;
        HttpRequest request = get(server);
        request.timeout = 800ms;
        QCOMPARE(std::string(client.send(request, {}).text()), content.toStdString());
    }

    // A byte now and then is never silence, and would never end.
    void aByteNowAndThenIsATimeout()
    {
        FakeServer server([](Peer &peer) {
            peer.readRequest();
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n");
            peer.drip(QByteArray(100'000, 'x'), 100ms);
        });
        HttpClient client;
        HttpRequest request = get(server);
        request.timeout = 800ms;
        const Outcome outcome = failing(client, request);
        QVERIFY2(contains(outcome.text, "has sent next to nothing of its answer for 0.8 s"), outcome.text.c_str());
        QVERIFY(outcome.retryable);
    }

    void stalledUpload()
    {
        FakeServer server([](Peer &peer) {
            peer.socket().setReadBufferSize(1024);
            peer.stall();
        });
        HttpClient client;
        HttpRequest request = get(server);
        request.method = Method::Put;
        request.body = bytesBody("application/octet-stream", SensitiveText(std::string(30 << 20, 'x')));
        request.timeout = 500ms;
        std::int64_t sent = 0;
        request.uploaded = [&](const Progress &progress) { sent = progress.done; };
        const Outcome outcome = failing(client, request);
        QVERIFY2(contains(outcome.text, "has taken no data for 0.5 s"), outcome.text.c_str());
        QVERIFY(sent < 30 << 20);
        QVERIFY(outcome.took < 8s);
    }

    void slowSinkIsNoTimeout()
    {
        constexpr std::size_t size = 6 << 20;
        FakeServer server([](Peer &peer) {
            peer.readRequest();
            peer.write(answer(QByteArray(static_cast<qsizetype>(size), 'x')));
        });
        HttpClient client;
        HttpRequest request = get(server);
        request.timeout = 300ms;
        std::size_t taken = 0;
        bool slow = true;
        request.sink = [&](ByteView bytes) {
            taken += bytes.size();
            if (slow && taken > (1 << 20)) {
                slow = false;
                std::this_thread::sleep_for(1s);   // a disk that takes its time
            }
        };
        QCOMPARE(client.send(request, {}).status, 200);
        QCOMPARE(taken, size);
    }

    void refused()
    {
        HttpRequest request;
        {
            FakeServer server([](Peer &) {});
            request = get(server);
        }
        HttpClient client;
        const Outcome outcome = failing(client, request);
        QVERIFY2(contains(outcome.text, "refused the connection"), outcome.text.c_str());
        QVERIFY(outcome.retryable);
    }

    void unknownHost()
    {
        HttpClient client(direct());
        HttpRequest request;
        request.url = "https://strongroom-test.invalid/";   // RFC 2606
        const Outcome outcome = failing(client, request);
        QVERIFY2(contains(outcome.text, "strongroom-test.invalid"), outcome.text.c_str());
    }

    void cancelDisconnects_data()
    {
        QTest::addColumn<bool>("afterHead");
        QTest::newRow("waiting for the answer") << false;
        QTest::newRow("in the answer") << true;
    }
    void cancelDisconnects()
    {
        QFETCH(bool, afterHead);
        std::promise<void> reached;
        std::promise<bool> disconnected;
        FakeServer server([&](Peer &peer) {
            peer.readRequest();
            if (afterHead) {
                peer.write("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n1");
            }
            reached.set_value();
            disconnected.set_value(peer.waitUntilClosed(10s));
        });
        HttpClient client;
        const CancellationSource source;
        std::thread canceller([&] {
            reached.get_future().wait();
            source.cancel();
        });
        const auto start = std::chrono::steady_clock::now();
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)client.send(get(server), source.token()));
        QVERIFY(disconnected.get_future().get());
        QVERIFY(std::chrono::steady_clock::now() - start < 5s);
        canceller.join();
    }

    void cancelBeforeSendsNothing()
    {
        FakeServer server([](Peer &peer) { peer.readRequest(); });
        HttpClient client;
        const CancellationSource source;
        source.cancel();
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)client.send(get(server), source.token()));
        QCOMPARE(server.connectionCount(), 0);
    }

    void sinkThatThrowsEndsTheRequest()
    {
        std::promise<bool> disconnected;
        FakeServer server([&](Peer &peer) {
            peer.readRequest();
            peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nabc");
            disconnected.set_value(peer.waitUntilClosed(10s));
        });
        HttpClient client;
        HttpRequest request = get(server);
        request.sink = [](ByteView) { throw StorageError("disk full"); };
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)client.send(request, {}));
        QVERIFY(disconnected.get_future().get());
    }

    void bodyThatCannotBeRead()
    {
        class BrokenBody final : public Body {
        public:
            std::string contentType() const override { return "a/b"; }
            std::int64_t size() const override { return 5; }
            std::unique_ptr<QIODevice> open() const override { throw StorageError("cannot read the file x"); }
        };
        FakeServer server([](Peer &peer) { peer.readRequest(); });
        HttpClient client;
        HttpRequest request = get(server);
        request.method = Method::Post;
        request.body = std::make_shared<BrokenBody>();
        QVERIFY_THROWS_EXCEPTION(StorageError, (void)client.send(request, {}));
        QCOMPARE(server.connectionCount(), 0);
    }

    void clientGoesWhileRequestsAreUnderWay()
    {
        constexpr int count = 12;   // more than connections: some wait in our own queue
        std::atomic<int> received = 0;
        FakeServer server([&](Peer &peer) {
            if (!peer.readRequest().isEmpty()) {
                ++received;
            }
            peer.waitUntilClosed();
        });
        auto client = std::make_unique<HttpClient>();
        HttpClient &shared = *client;
        std::atomic<int> cancelled = 0;
        std::atomic<int> begun = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < count; ++i) {
            threads.emplace_back([&] {
                ++begun;
                try {
                    (void)shared.send(get(server), {});
                } catch (const CancelledError &) {
                    ++cancelled;
                }
            });
        }
        QTRY_VERIFY(received == 6 && begun == count);
        const auto start = std::chrono::steady_clock::now();
        client.reset();
        QVERIFY(std::chrono::steady_clock::now() - start < 4s);
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(cancelled.load(), count);
    }
};

QTEST_GUILESS_MAIN(TestHttpFaults)
#include "tst_http_faults.moc"
