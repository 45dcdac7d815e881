// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Real connections that a service would never make.
#include "support/FakeClock.h"
#include "support/FakeServer.h"

#include "aws/DynamoDb.h"
#include "aws/SecretsManager.h"
#include "base/Error.h"
#include "net/HttpClient.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <mutex>
#include <thread>

using namespace strongroom;
using namespace strongroom::test;

namespace {

// zlib.crc32(b'{"Item":{"Id":{"S":"1"}}}') in Python
const QByteArray itemBody = R"({"Item":{"Id":{"S":"1"}}})";
const QByteArray itemCrc = "4061918457";

QByteArray answer(const QByteArray &status, const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n" + headers + "\r\n" + body;
}

struct Fixture {
    FakeClock clock;
    std::shared_ptr<net::HttpClient> client = std::make_shared<net::HttpClient>();
    std::unique_ptr<aws::DynamoDb> dynamo;
    explicit Fixture(const FakeServer &server)
        : dynamo(std::make_unique<aws::DynamoDb>(std::make_shared<aws::JsonService>(
            aws::ServiceSettings{aws::ServiceName::DynamoDb, server.url(), "us-east-1"},
            [] { return aws::Credentials{"AKID", SecretBytes(std::string_view("secret")), {}}; }, client, clock, [] { return 0.5; })))
    {
    }
    std::optional<aws::Item> get() const { return dynamo->getItem("Tokens", "1", {}); }
};

} // namespace

class tst_aws_faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void droppedTwice()
    {
        const FakeServer server([](FakeServer::Peer &peer) {
            peer.readRequest();
            if (peer.number() == 0) {
                peer.reset();
            } else if (peer.number() == 1) {
                peer.write("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"It");
                peer.close();
            } else {
                peer.write(answer("200 OK", itemBody, "X-Amz-Crc32: " + itemCrc + "\r\n"));
            }
        });
        const Fixture f(server);
        QVERIFY(f.get().has_value());
        QCOMPARE(server.connectionCount(), 3);
        QCOMPARE(f.clock.sleeps().size(), std::size_t(2));
    }

    void droppedAlways()
    {
        const FakeServer server([](FakeServer::Peer &peer) {
            peer.readRequest();
            peer.reset();
        });
        const Fixture f(server);
        QVERIFY_THROWS_EXCEPTION(NetworkError, static_cast<void>(f.get()));
        QCOMPARE(server.connectionCount(), 3);
    }

    void pagesOfAProxy_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("connections");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("200: the hotel's welcome") << QByteArray("200 OK") << 1 << QByteArray();
        QTest::newRow("302: to the sign-in page") << QByteArray("302 Found\r\nLocation: https://portal.test/") << 1 << QByteArray("302");
        QTest::newRow("403: blocked") << QByteArray("403 Forbidden") << 1 << QByteArray("403");
        QTest::newRow("407: proxy") << QByteArray("407 Proxy Authentication Required") << 1 << QByteArray("407");
        QTest::newRow("502: broken") << QByteArray("502 Bad Gateway") << 3 << QByteArray("502");
        QTest::newRow("503: busy") << QByteArray("503 Service Unavailable") << 3 << QByteArray("503");
    }
    void pagesOfAProxy()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, connections);
        QFETCH(QByteArray, code);
        const FakeServer server([&](FakeServer::Peer &peer) {
            peer.readRequest();
            peer.write(answer(status, "<html><script>alert('x')</script>Sign in</html>", "Content-Type: text/html\r\n"));
        });
        const Fixture f(server);
        try {
            static_cast<void>(f.get());
            QFAIL("no error");
        } catch (const ServerError &error) {
            QCOMPARE(error.request().code, code.toStdString());
            QCOMPARE(error.request().status, status.left(3).toInt());
            QCOMPARE(error.retryable(), connections == 3);
            const std::string all = std::string(error.what()) + error.advice() + error.request().detail;
            QVERIFY2(all.find('<') == std::string::npos, all.c_str());
        }
        QCOMPARE(server.connectionCount(), connections);
    }

    void damagedOnce()
    {
        const FakeServer server([](FakeServer::Peer &peer) {
            peer.readRequest();
            peer.write(answer("200 OK", peer.number() == 0 ? QByteArray(itemBody).replace("\"1\"", "\"2\"") : itemBody, "X-Amz-Crc32: " + itemCrc + "\r\n"));
        });
        const Fixture f(server);
        const std::optional<aws::Item> item = f.get();
        QVERIFY(item.has_value());
        QCOMPARE(item->at("Id").text.value_or(""), std::string("1"));
        QCOMPARE(server.connectionCount(), 2);
    }

    // The checksum is of the body before it was compressed or after, who knows: it is not looked at, the compression's own is.
    void compressed()
    {
        const QByteArray zipped = QByteArray::fromHex("1f8b0800000000000203ab56f22c49cd55b2aa56f24c0191c14a564a864ab5b5b500f9f41bf219000000");
        const FakeServer server([&](FakeServer::Peer &peer) {
            peer.readRequest();
            QByteArray body = zipped;
            if (peer.number() == 0) {
                body[body.size() - 6] = static_cast<char>(body[body.size() - 6] ^ 1);
            }
            peer.write(answer("200 OK", body, "Content-Encoding: gzip\r\nX-Amz-Crc32: 1\r\n"));
        });
        const Fixture f(server);
        QVERIFY(f.get().has_value());
        QCOMPARE(server.connectionCount(), 2);
    }

    // Every attempt is a request of its own, signed for its own time.
    void attemptsAreSignedAnew()
    {
        std::mutex mutex;
        QList<QByteArray> requests;
        const FakeServer server([&](FakeServer::Peer &peer) {
            const QByteArray request = peer.readRequest();
            {
                const std::scoped_lock lock(mutex);
                requests.append(request);
            }
            peer.write(answer(peer.number() < 2 ? "500 Internal Server Error" : "200 OK", itemBody));
        });
        const Fixture f(server);
        QVERIFY(f.get().has_value());
        const std::scoped_lock lock(mutex);
        QCOMPARE(requests.size(), 3);
        const auto line = [&](int i, const QByteArray &name) {
            const qsizetype start = requests[i].toLower().indexOf("\r\n" + name.toLower() + ":");
            return requests[i].mid(start + 2, requests[i].indexOf("\r\n", start + 2) - start - 2);
        };
        QVERIFY(line(0, "X-Amz-Date") != line(2, "X-Amz-Date"));
        QVERIFY(line(0, "Authorization") != line(2, "Authorization"));
        QCOMPARE(line(0, "X-Amz-Target"), line(2, "X-Amz-Target"));
        for (const QByteArray &request : requests) {
            QVERIFY(request.startsWith("POST / HTTP/1.1\r\n"));
            QCOMPARE(request.toLower().count("\r\nauthorization:"), 1);
            QCOMPARE(request.toLower().count("\r\ncookie:"), 0);
        }
    }

    void silenceIsCancelled()
    {
        std::atomic<bool> asked = false;
        const FakeServer server([&](FakeServer::Peer &peer) {
            peer.readRequest();
            asked = true;
            peer.stall();
        });
        const Fixture f(server);
        const CancellationSource source;
        std::thread canceller([&] {
            while (!asked) {
                std::this_thread::yield();
            }
            source.cancel();
        });
        try {
            static_cast<void>(f.dynamo->getItem("Tokens", "1", source.token()));
            canceller.join();
            QFAIL("not cancelled");
        } catch (const CancelledError &) {
            canceller.join();
        }
        QCOMPARE(server.connectionCount(), 1);
    }

    void nobodyListens()
    {
        quint16 port = 0;
        {
            const FakeServer gone([](FakeServer::Peer &) {});
            port = gone.port();
        }
        FakeClock clock;
        aws::DynamoDb dynamo(std::make_shared<aws::JsonService>(
            aws::ServiceSettings{aws::ServiceName::DynamoDb, "http://127.0.0.1:" + std::to_string(port), "us-east-1"},
            [] { return aws::Credentials{"AKID", SecretBytes(std::string_view("secret")), {}}; }, std::make_shared<net::HttpClient>(), clock));
        try {
            static_cast<void>(dynamo.getItem("Tokens", "1", {}));
            QFAIL("no error");
        } catch (const NetworkError &error) {
            QVERIFY2(std::string(error.what()).starts_with("read from table Tokens: "), error.what());
            QVERIFY2(std::string(error.what()).find("refused the connection") != std::string::npos, error.what());
        }
        QCOMPARE(clock.sleeps().size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(tst_aws_faults)
#include "tst_aws_faults.moc"
