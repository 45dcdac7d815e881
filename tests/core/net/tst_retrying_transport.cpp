// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "net/RetryingTransport.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include <QTest>

#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::net;
using namespace strongroom::test;
using namespace std::chrono_literals;
using Delays = std::vector<std::chrono::milliseconds>;

namespace {

HttpRequest request(Repeat repeat)
{
    HttpRequest request;
    request.url = "https://h.example/";
    request.repeat = repeat;
    return request;
}

RetryPolicy policy()
{
    return {4, 100ms, 1000ms};
}

} // namespace

class TestRetryingTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void truthTable_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("mayRepeat");
        QTest::addColumn<int>("attempts");
        QTest::addColumn<int>("sent");
        for (const int attempts : {1, 2, 4}) {
            for (const int status : {200, 201, 204, 301, 304, 400, 401, 403, 404, 408, 409, 413, 422, 425, 429, 500, 501, 502, 503, 504, 507}) {
                const bool temporary = status == 429 || (status >= 502 && status <= 504);
                for (const bool mayRepeat : {false, true}) {
                    QTest::addRow("%d, %s, %d attempts", status, mayRepeat ? "allowed" : "never", attempts)
                        << status << mayRepeat << attempts << (temporary && mayRepeat ? attempts : 1);
                }
            }
        }
    }
    void truthTable()
    {
        QFETCH(int, status);
        QFETCH(bool, mayRepeat);
        QFETCH(int, attempts);
        QFETCH(int, sent);
        FakeTransport inner([status](const RecordedRequest &, const Cancellation &) { return httpResponse(status, "body"); });
        const FakeClock clock;
        RetryPolicy limits = policy();
        limits.attempts = attempts;
        RetryingTransport transport(inner, limits, clock, [] { return 0.5; });
        const HttpResponse response = transport.send(request(mayRepeat ? Repeat::Allowed : Repeat::Never), {});
        QCOMPARE(response.status, status);   // the last answer is the answer
        QCOMPARE(std::string(response.text()), std::string("body"));
        QCOMPARE(inner.requestCount(), static_cast<std::size_t>(sent));
        QCOMPARE(clock.sleeps().size(), static_cast<std::size_t>(sent - 1));
    }

    void networkErrors_data()
    {
        QTest::addColumn<bool>("mayRepeat");
        QTest::addColumn<bool>("retryable");
        QTest::addColumn<int>("sent");
        QTest::newRow("never, final") << false << false << 1;
        QTest::newRow("never, retryable") << false << true << 1;
        QTest::newRow("allowed, final") << true << false << 1;
        QTest::newRow("allowed, retryable") << true << true << 4;
    }
    void networkErrors()
    {
        QFETCH(bool, mayRepeat);
        QFETCH(bool, retryable);
        QFETCH(int, sent);
        FakeTransport inner([retryable](const RecordedRequest &, const Cancellation &) -> HttpResponse { throw NetworkError("gone").maybeLater(retryable); });
        const FakeClock clock;
        RetryingTransport transport(inner, policy(), clock, [] { return 0.0; });
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)transport.send(request(mayRepeat ? Repeat::Allowed : Repeat::Never), {}));
        QCOMPARE(inner.requestCount(), static_cast<std::size_t>(sent));
    }

    void otherErrorsAreNotRepeated()
    {
        FakeTransport inner([](const RecordedRequest &, const Cancellation &) -> HttpResponse { throw ServerError("no").maybeLater(); });
        const FakeClock clock;
        RetryingTransport transport(inner, policy(), clock);
        QVERIFY_THROWS_EXCEPTION(ServerError, (void)transport.send(request(Repeat::Allowed), {}));
        QCOMPARE(inner.requestCount(), std::size_t(1));
    }

    void recovers()
    {
        FakeTransport inner;
        inner.fail().answer(503).answer(200, "there");
        const FakeClock clock;
        RetryingTransport transport(inner, policy(), clock, [] { return 0.25; });
        HttpRequest post = request(Repeat::Allowed);
        post.method = Method::Post;
        post.body = jsonBody("{\"q\":1}");
        QCOMPARE(std::string(transport.send(post, {}).text()), std::string("there"));
        QCOMPARE(inner.requestCount(), std::size_t(3));
        for (const RecordedRequest &sent : inner.requests()) {
            QCOMPARE(sent.body, std::string("{\"q\":1}"));   // everything again
        }
        QCOMPARE(clock.sleeps(), (Delays{25ms, 50ms}));
    }

    void backoffDoublesUpToTheLongest()
    {
        FakeTransport inner([](const RecordedRequest &, const Cancellation &) { return httpResponse(503); });
        const FakeClock clock;
        RetryPolicy limits = policy();
        limits.attempts = 7;
        RetryingTransport transport(inner, limits, clock, [] { return 0.999999; });
        QCOMPARE(transport.send(request(Repeat::Allowed), {}).status, 503);
        QCOMPARE(clock.sleeps(), (Delays{99ms, 199ms, 399ms, 799ms, 999ms, 999ms}));
    }

    void defaultRandomStaysInBounds()
    {
        FakeTransport inner([](const RecordedRequest &, const Cancellation &) { return httpResponse(503); });
        const FakeClock clock;
        RetryingTransport transport(inner, policy(), clock);
        (void)transport.send(request(Repeat::Allowed), {});
        QCOMPARE(clock.sleeps().size(), std::size_t(3));
        for (const auto delay : clock.sleeps()) {
            QVERIFY(delay >= 0ms && delay < 400ms);
        }
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("sleepMs");   // -1: no second attempt
        QTest::newRow("seconds") << QByteArray("7") << 7000;
        QTest::newRow("zero") << QByteArray("0") << 0;
        QTest::newRow("spaces") << QByteArray(" 3 ") << 3000;
        QTest::newRow("the longest") << QByteArray("20") << 20'000;
        QTest::newRow("too long") << QByteArray("21") << -1;
        QTest::newRow("absurd") << QByteArray("99999999999999999999") << -1;
        // The fake wall clock says Sun, 01 Mar 2026 12:00:00 GMT.
        QTest::newRow("date") << QByteArray("Sun, 01 Mar 2026 12:00:05 GMT") << 5000;
        QTest::newRow("date in the past") << QByteArray("Sun, 01 Mar 2026 11:00:00 GMT") << 0;
        QTest::newRow("date too far") << QByteArray("Sun, 01 Mar 2026 13:00:00 GMT") << -1;
        QTest::newRow("RFC 850 date") << QByteArray("Sunday, 01-Mar-26 12:00:04 GMT") << 4000;
        QTest::newRow("asctime date") << QByteArray("Sun Mar  1 12:00:06 2026") << 6000;
        QTest::newRow("nonsense") << QByteArray("soon") << 50;
        QTest::newRow("negative") << QByteArray("-5") << 50;
        QTest::newRow("fraction") << QByteArray("1.5") << 50;
        QTest::newRow("empty") << QByteArray("") << 50;
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, sleepMs);
        FakeTransport inner;
        inner.answer(429, {}, {{"Retry-After", value.toStdString()}}).answer(200);
        const FakeClock clock;
        RetryPolicy limits = policy();
        limits.longestDelay = 20s;
        RetryingTransport transport(inner, limits, clock, [] { return 0.5; });
        const HttpResponse response = transport.send(request(Repeat::Allowed), {});
        if (sleepMs < 0) {
            QCOMPARE(response.status, 429);
            QCOMPARE(clock.sleeps(), Delays{});
        } else {
            QCOMPARE(response.status, 200);
            QCOMPARE(clock.sleeps(), Delays{std::chrono::milliseconds(sleepMs)});
        }
    }

    void sinkIsNotFedTwice()
    {
        std::string taken;
        HttpRequest download = request(Repeat::Allowed);
        download.sink = [&](ByteView bytes) { taken += textOf(bytes); };

        class HalfAnswers final : public Transport {
        public:
            HttpResponse send(const HttpRequest &sent, const Cancellation &) override
            {
                ++count;
                sent.sink(bytesOf("half"));
                throw NetworkError("cut").maybeLater();
            }
            int count = 0;
        } inner;
        const FakeClock clock;
        RetryingTransport transport(inner, policy(), clock);
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)transport.send(download, {}));
        QCOMPARE(inner.count, 1);
        QCOMPARE(taken, std::string("half"));
    }

    void sinkBeforeTheFirstByteMayBeRepeated()
    {
        std::string taken;
        HttpRequest download = request(Repeat::Allowed);
        download.sink = [&](ByteView bytes) { taken += textOf(bytes); };
        FakeTransport inner;
        inner.fail().answer(503, "not for the sink").answer(200, "whole");
        const FakeClock clock;
        RetryingTransport transport(inner, policy(), clock);
        QCOMPARE(transport.send(download, {}).status, 200);
        QCOMPARE(taken, std::string("whole"));
    }

    void cancelDuringTheWait()
    {
        FakeTransport inner([](const RecordedRequest &, const Cancellation &) { return httpResponse(503); });
        FakeClock clock;
        const CancellationSource source;
        clock.onSleep([&](std::chrono::milliseconds) { source.cancel(); });
        RetryingTransport transport(inner, policy(), clock);
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)transport.send(request(Repeat::Allowed), source.token()));
        QCOMPARE(inner.requestCount(), std::size_t(1));
    }

    void cancelEndsARealWaitAtOnce()
    {
        FakeTransport inner([](const RecordedRequest &, const Cancellation &) { return httpResponse(503, {}, {{"Retry-After", "15"}}); });
        RetryPolicy limits = policy();
        limits.longestDelay = 20s;
        RetryingTransport transport(inner, limits);
        const CancellationSource source;
        std::thread canceller([&] {
            (void)inner.waitForRequests(1);
            source.cancel();
        });
        const auto start = std::chrono::steady_clock::now();
        QVERIFY_THROWS_EXCEPTION(CancelledError, (void)transport.send(request(Repeat::Allowed), source.token()));
        canceller.join();
        QVERIFY(std::chrono::steady_clock::now() - start < 10s);
    }

    void manyThreads()
    {
        FakeTransport inner;
        for (int i = 0; i < 8; ++i) {
            inner.fail();
        }
        inner.setHandler([](const RecordedRequest &, const Cancellation &) { return httpResponse(200); });
        const FakeClock clock;
        RetryPolicy limits = policy();
        limits.attempts = 20;
        RetryingTransport transport(inner, limits, clock);
        std::atomic<int> good = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] { good += transport.send(request(Repeat::Allowed), {}).status == 200 ? 1 : 0; });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(good.load(), 8);
        QCOMPARE(inner.requestCount(), std::size_t(16));
    }
};

QTEST_GUILESS_MAIN(TestRetryingTransport)
#include "tst_retrying_transport.moc"
