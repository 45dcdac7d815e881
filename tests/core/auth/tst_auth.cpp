// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/ApiKeyAuthorizer.h"
#include "auth/OAuth2ClientCredentials.h"
#include "base/Error.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include <QTest>

#include <atomic>
#include <chrono>
#include <functional>
#include <string>
#include <thread>
#include <vector>

using namespace strongroom;
using namespace strongroom::auth;
using namespace strongroom::test;
using namespace std::chrono_literals;

namespace {

OAuth2Settings settings()
{
    OAuth2Settings settings;
    settings.endpoints = {{"default", "https://auth.example/token"}, {"apac", "https://apac.example/token"}};
    settings.clientId = "id";
    settings.clientSecret = SecretBytes(std::string_view("top-secret"));
    settings.scope = "env";
    return settings;
}

std::string tokenJson(const std::string &token, const std::string &expiresIn = "3600")
{
    return R"({"access_token":")" + token + R"(","expires_in":)" + expiresIn + R"(,"token_type":"bearer","scope":"env"})";
}

const AccessScope scopeA{"https://a.example", "default"};
const AccessScope scopeB{"https://b.example", "default"};

std::string bearer(Authorizer &authorizer, const AccessScope &scope = scopeA, const Cancellation &cancellation = {})
{
    net::HttpRequest request;
    authorizer.apply(request, scope, cancellation);
    return std::string(request.headers.get("Authorization").value());
}

net::HttpRequest rejected(const std::string &token)
{
    net::HttpRequest request;
    request.headers.set("authorization", "Bearer " + token);
    return request;
}

// "token-1", "token-2", …
FakeTransport::Handler counting(std::atomic<int> &count)
{
    return [&count](const RecordedRequest &, const Cancellation &) { return httpResponse(200, tokenJson("token-" + std::to_string(++count))); };
}

void inThreads(int count, const std::function<void(int)> &work)
{
    std::vector<std::thread> threads;
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(work, i);
    }
    for (std::thread &thread : threads) {
        thread.join();
    }
}

} // namespace

class TestAuth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void apiKey()
    {
        ApiKeyAuthorizer authorizer(SecretBytes(std::string_view("key-1")));
        net::HttpRequest request;
        request.headers.set("authorization", "Basic old");
        authorizer.apply(request, scopeA, {});
        QCOMPARE(request.headers.entries().size(), std::size_t(1));
        QCOMPARE(std::string(request.headers.get("Authorization").value()), std::string("Bearer key-1"));
        QCOMPARE(authorizer.renew(request, scopeA, {}), Renewal::NotPossible);
    }

    void apiKeyThatIsNone()
    {
        QVERIFY_THROWS_EXCEPTION(ClientError, ApiKeyAuthorizer{SecretBytes()});
        QVERIFY_THROWS_EXCEPTION(ClientError, ApiKeyAuthorizer(SecretBytes(std::string_view("a b"))));
        QVERIFY_THROWS_EXCEPTION(ClientError, ApiKeyAuthorizer(SecretBytes(std::string_view("key\r\nX: y"))));
    }

    void settingsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("what");
        for (const char *const what : {"no default", "empty default", "no id", "colon in the id", "no secret"}) {
            QTest::newRow(what) << QByteArray(what);
        }
    }
    void settingsAreChecked()
    {
        QFETCH(QByteArray, what);
        OAuth2Settings wrong = settings();
        if (what == "no default") {
            wrong.endpoints.erase("default");
        } else if (what == "empty default") {
            wrong.endpoints["default"].clear();
        } else if (what == "no id") {
            wrong.clientId.clear();
        } else if (what == "colon in the id") {
            wrong.clientId = "a:b";
        } else {
            wrong.clientSecret = SecretBytes();
        }
        FakeTransport transport;
        try {
            OAuth2ClientCredentials authorizer(std::move(wrong), transport);
            QFAIL("accepted");
        } catch (const ClientError &error) {
            QVERIFY(!error.member().empty());
            QVERIFY(!error.advice().empty());
        }
    }

    void tokenRequest()
    {
        FakeTransport transport;
        transport.answerJson(200, tokenJson("t"));
        OAuth2Settings given = settings();
        given.clientId = "caf\xC3\xA9";
        given.scope = "env 1";
        given.timeout = 7s;
        OAuth2ClientCredentials authorizer(std::move(given), transport);
        QCOMPARE(bearer(authorizer, {"https://a.example https://b.example/", "default"}), std::string("Bearer t"));
        const RecordedRequest sent = transport.request(0);
        QCOMPARE(sent.method, net::Method::Post);
        QCOMPARE(sent.url, std::string("https://auth.example/token"));
        QCOMPARE(sent.header("Content-Type"), std::string("application/x-www-form-urlencoded"));
        QCOMPARE(sent.header("Authorization"), std::string("Basic Y2Fmw6k6dG9wLXNlY3JldA=="));   // "café:top-secret"
        QCOMPARE(sent.body, std::string("grant_type=client_credentials&scope=env+1&audience=https%3A%2F%2Fa.example+https%3A%2F%2Fb.example%2F"));
        QCOMPARE(sent.timeout, std::chrono::milliseconds(7s));
        QCOMPARE(sent.repeat, net::Repeat::Allowed);
    }

    void regions_data()
    {
        QTest::addColumn<QByteArray>("region");
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("default") << QByteArray("default") << QByteArray("https://auth.example/token");
        QTest::newRow("known") << QByteArray("apac") << QByteArray("https://apac.example/token");
        QTest::newRow("in capitals") << QByteArray("APAC") << QByteArray("https://apac.example/token");
        QTest::newRow("unknown") << QByteArray("amer") << QByteArray("https://auth.example/token");
        QTest::newRow("empty") << QByteArray("") << QByteArray("https://auth.example/token");
        QTest::newRow("set up in capitals") << QByteArray("emea") << QByteArray("https://emea.example/token");
    }
    void regions()
    {
        QFETCH(QByteArray, region);
        QFETCH(QByteArray, url);
        FakeTransport transport;
        transport.answerJson(200, tokenJson("t"));
        OAuth2Settings given = settings();
        given.endpoints["EMEA"] = "https://emea.example/token";
        OAuth2ClientCredentials authorizer(std::move(given), transport);
        (void)bearer(authorizer, {"https://a.example", region.toStdString()});
        QCOMPARE(transport.request(0).url, url.toStdString());
    }

    void oneTokenForEachAudience()
    {
        std::atomic<int> count = 0;
        FakeTransport transport(counting(count));
        const FakeClock clock;
        OAuth2ClientCredentials authorizer(settings(), transport, clock);
        QCOMPARE(bearer(authorizer, scopeA), std::string("Bearer token-1"));
        QCOMPARE(bearer(authorizer, scopeB), std::string("Bearer token-2"));
        QCOMPARE(bearer(authorizer, scopeA), std::string("Bearer token-1"));
        QCOMPARE(bearer(authorizer, {scopeA.audience + "/", "default"}), std::string("Bearer token-3"));   // the text counts
        QCOMPARE(bearer(authorizer, {scopeA.audience, "apac"}), std::string("Bearer token-1"));           // the region does not
        QCOMPARE(transport.requestCount(), std::size_t(3));
    }

    void lifetime_data()
    {
        QTest::addColumn<QByteArray>("expiresIn");
        QTest::addColumn<qint64>("stillValidMs");   // -1: never
        QTest::addColumn<qint64>("renewedMs");
        QTest::newRow("an hour: 5 s early") << QByteArray("3600") << qint64(3'594'999) << qint64(3'595'000);
        QTest::newRow("ten seconds: a tenth early") << QByteArray("10") << qint64(8'999) << qint64(9'000);
        QTest::newRow("a fraction") << QByteArray("1.5") << qint64(1'349) << qint64(1'350);
        QTest::newRow("none") << QByteArray("0") << qint64(-1) << qint64(0);
        QTest::newRow("negative") << QByteArray("-3600") << qint64(-1) << qint64(0);
        QTest::newRow("endless") << QByteArray("1e300") << qint64(86'400'000) << qint64(-1);
        QTest::newRow("a large integer") << QByteArray("18446744073709551615") << qint64(86'400'000) << qint64(-1);
    }
    void lifetime()
    {
        QFETCH(QByteArray, expiresIn);
        QFETCH(qint64, stillValidMs);
        QFETCH(qint64, renewedMs);
        FakeTransport transport;
        transport.answerJson(200, tokenJson("first", expiresIn.toStdString())).answerJson(200, tokenJson("second"));
        FakeClock clock;
        OAuth2ClientCredentials authorizer(settings(), transport, clock);
        QCOMPARE(bearer(authorizer), std::string("Bearer first"));
        if (stillValidMs >= 0) {
            clock.advance(std::chrono::milliseconds(stillValidMs));
            QCOMPARE(bearer(authorizer), std::string("Bearer first"));
        }
        if (renewedMs >= 0) {
            clock.advance(std::chrono::milliseconds(renewedMs - std::max<qint64>(stillValidMs, 0)));
            QCOMPARE(bearer(authorizer), std::string("Bearer second"));
        }
    }

    void theWallClockDoesNotMatter()
    {
        std::atomic<int> count = 0;
        FakeTransport transport(counting(count));
        FakeClock clock;
        OAuth2ClientCredentials authorizer(settings(), transport, clock);
        (void)bearer(authorizer);
        clock.setWall(std::chrono::system_clock::time_point(std::chrono::hours(24 * 365 * 80)));
        QCOMPARE(bearer(authorizer), std::string("Bearer token-1"));
        clock.setWall(std::chrono::system_clock::time_point(0s));
        clock.advance(2h);
        QCOMPARE(bearer(authorizer), std::string("Bearer token-2"));
    }

    // The time a slow token request takes counts against the token.
    void ageBeginsWithTheRequest()
    {
        FakeClock clock;
        FakeTransport transport;
        transport.enqueue([&](const RecordedRequest &, const Cancellation &) {
            clock.advance(50s);
            return httpResponse(200, tokenJson("slow", "100"));
        });
        transport.answerJson(200, tokenJson("next"));
        OAuth2ClientCredentials authorizer(settings(), transport, clock);
        QCOMPARE(bearer(authorizer), std::string("Bearer slow"));
        clock.advance(44s);
        QCOMPARE(bearer(authorizer), std::string("Bearer slow"));
        clock.advance(1s);
        QCOMPARE(bearer(authorizer), std::string("Bearer next"));
    }

    void badAnswers_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<bool>("retryable");
        const auto row = [](const char *name, int status, const QByteArray &body, const char *kind, bool retryable = false) {
            QTest::newRow(name) << status << body << QByteArray(kind) << retryable;
        };
        row("401 invalid_client", 401, R"({"error":"invalid_client"})", "InvalidClient");
        row("400 invalid_client", 400, R"({"error":"invalid_client","error_description":"no"})", "InvalidClient");
        row("401 without a word", 401, "", "InvalidClient");
        row("401 HTML", 401, "<html>", "InvalidClient");
        row("401 other", 401, R"({"error":"access_denied"})", "Refused");
        row("400 invalid_scope", 400, R"({"error":"invalid_scope","error_description":"d"})", "Refused");
        row("403 with an error", 403, R"({"error":"unauthorized_client"})", "Refused");
        row("400 without an error", 400, "{}", "Server");
        row("400 error is no text", 400, R"({"error":{"a":1}})", "Server");
        row("403 without an error", 403, "no", "Server");
        row("404", 404, R"({"error":"not_found"})", "Server");
        row("302", 302, "", "Server");
        row("201 with a token", 201, R"({"access_token":"t","expires_in":10})", "Server");
        row("204", 204, "", "Server");
        row("429", 429, "", "Server", true);
        row("500", 500, "x", "Server", true);
        row("503", 503, R"({"error":"temporarily_unavailable"})", "Server", true);
        row("no JSON", 200, "hello", "Server");
        row("empty", 200, "", "Server");
        row("a list", 200, "[1]", "Server");
        row("null", 200, "null", "Server");
        row("no token", 200, R"({"expires_in":10})", "Server");
        row("token null", 200, R"({"access_token":null,"expires_in":10})", "Server");
        row("token number", 200, R"({"access_token":1,"expires_in":10})", "Server");
        row("token empty", 200, R"({"access_token":"","expires_in":10})", "Server");
        row("token with a line end", 200, R"({"access_token":"a\r\nX: y","expires_in":10})", "Server");
        row("token not ASCII", 200, R"({"access_token":"é","expires_in":10})", "Server");
        row("no lifetime", 200, R"({"access_token":"t"})", "Server");
        row("lifetime text", 200, R"({"access_token":"t","expires_in":"10"})", "Server");
        row("lifetime boolean", 200, R"({"access_token":"t","expires_in":true})", "Server");
        row("lifetime null", 200, R"({"access_token":"t","expires_in":null})", "Server");
    }
    void badAnswers()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, kind);
        QFETCH(bool, retryable);
        FakeTransport transport;
        transport.answer(status, body.toStdString(), {{"x-request-id", "req-7"}}).answerJson(200, tokenJson("good"));
        OAuth2ClientCredentials authorizer(settings(), transport);
        try {
            (void)bearer(authorizer);
            QFAIL("accepted");
        } catch (const AuthError &error) {
            QCOMPARE(QByteArray(error.failure() == AuthFailure::InvalidClient ? "InvalidClient" : "Refused"), kind);
            QVERIFY(!error.advice().empty());
            QCOMPARE(error.request().status, status);
            QCOMPARE(error.request().requestId, std::string("req-7"));
        } catch (const ServerError &error) {
            QCOMPARE(QByteArray("Server"), kind);
            QCOMPARE(error.retryable(), retryable);
            QCOMPARE(error.request().status, status);
            QCOMPARE(error.request().url, std::string("https://auth.example/token"));
        }
        QCOMPARE(bearer(authorizer), std::string("Bearer good"));   // a failure is not kept
    }

    void theEndpointsWordsAreShown()
    {
        FakeTransport transport;
        transport.answer(400, R"({"error":"invalid_scope","error_description":"The\nscope is unknown"})");
        OAuth2ClientCredentials authorizer(settings(), transport);
        try {
            (void)bearer(authorizer);
            QFAIL("accepted");
        } catch (const AuthError &error) {
            QCOMPARE(std::string(error.what()), std::string("access was refused: invalid_scope (The scope is unknown)"));
            QCOMPARE(error.request().code, std::string("invalid_scope"));
        }
    }

    void noSecretInAnError()
    {
        for (const int status : {400, 401, 500, 200}) {
            FakeTransport transport;
            transport.answer(status, R"({"error":"e","error_description":"got id:top-secret","access_token":"tok en","expires_in":1})");
            OAuth2ClientCredentials authorizer(settings(), transport);
            try {
                (void)bearer(authorizer);
                QFAIL("accepted");
            } catch (const VaultError &error) {
                for (const std::string &text : {std::string(error.what()), error.advice(), error.request().code, error.request().url}) {
                    QVERIFY2(text.find("top-secret") == std::string::npos, text.c_str());
                    QVERIFY2(text.find("tok en") == std::string::npos, text.c_str());
                }
            }
        }
    }

    void networkErrorsPass()
    {
        FakeTransport transport;
        transport.fail("no route");
        OAuth2ClientCredentials authorizer(settings(), transport);
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)bearer(authorizer));
    }

    void renewGetsANewToken()
    {
        std::atomic<int> count = 0;
        FakeTransport transport(counting(count));
        const FakeClock clock;
        OAuth2ClientCredentials authorizer(settings(), transport, clock);
        (void)bearer(authorizer);
        QCOMPARE(authorizer.renew(rejected("token-1"), scopeA, {}), Renewal::Renewed);
        QCOMPARE(count.load(), 2);
        QCOMPARE(bearer(authorizer), std::string("Bearer token-2"));
        // Somebody still has the first one: there is a newer one already.
        QCOMPARE(authorizer.renew(rejected("token-1"), scopeA, {}), Renewal::Renewed);
        QCOMPARE(count.load(), 2);
        QCOMPARE(authorizer.renew(rejected("token-2"), scopeA, {}), Renewal::Renewed);
        QCOMPARE(count.load(), 3);
    }

    void renewOnceForManyThreads()
    {
        std::atomic<int> count = 0;
        FakeTransport transport(counting(count));
        const FakeClock clock;
        OAuth2ClientCredentials authorizer(settings(), transport, clock);
        (void)bearer(authorizer);
        inThreads(16, [&](int) { (void)authorizer.renew(rejected("token-1"), scopeA, {}); });
        QCOMPARE(count.load(), 2);
    }

    void forgetTokens()
    {
        std::atomic<int> count = 0;
        FakeTransport transport(counting(count));
        const FakeClock clock;
        OAuth2ClientCredentials authorizer(settings(), transport, clock);
        (void)bearer(authorizer);
        authorizer.forgetTokens();
        QCOMPARE(bearer(authorizer), std::string("Bearer token-2"));
    }

    // A token that was asked for before the lock must not stay in memory after it.
    void forgetWhileATokenIsFetched()
    {
        FakeTransport transport;
        transport.answerWhenReleased(200, tokenJson("old")).answerJson(200, tokenJson("new"));
        OAuth2ClientCredentials authorizer(settings(), transport);
        std::string first;
        std::thread waiting([&] { first = bearer(authorizer); });
        QVERIFY(transport.waitForRequests(1));
        authorizer.forgetTokens();
        transport.release();
        waiting.join();
        QCOMPARE(first, std::string("Bearer old"));
        QCOMPARE(bearer(authorizer), std::string("Bearer new"));
    }

    void oneFlightForManyThreads()
    {
        FakeTransport transport;
        transport.answerWhenReleased(200, tokenJson("shared", "0"));   // even when it can't be cached
        transport.setHandler([](const RecordedRequest &, const Cancellation &) { return httpResponse(200, tokenJson("late")); });
        OAuth2ClientCredentials authorizer(settings(), transport);
        std::atomic<int> begun = 0;
        std::atomic<int> shared = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 12; ++i) {
            threads.emplace_back([&] {
                ++begun;
                shared += bearer(authorizer) == "Bearer shared" ? 1 : 0;
            });
        }
        QVERIFY(transport.waitForRequests(1));
        QTRY_COMPARE(begun.load(), 12);
        transport.release();
        for (std::thread &thread : threads) {
            thread.join();
        }
        QVERIFY(shared >= 1);
        QVERIFY(transport.requestCount() <= 2);   // 2: threads that came after the flight had landed
    }

    void audiencesDoNotWaitForEachOther()
    {
        FakeTransport transport([&](const RecordedRequest &request, const Cancellation &cancellation) {
            if (request.body.find("a.example") != std::string::npos) {
                transport.waitForRelease(cancellation);
            }
            return httpResponse(200, tokenJson("t"));
        });
        OAuth2ClientCredentials authorizer(settings(), transport);
        std::thread slow([&] { (void)bearer(authorizer, scopeA); });
        QVERIFY(transport.waitForRequests(1));
        QCOMPARE(bearer(authorizer, scopeB), std::string("Bearer t"));
        transport.release();
        slow.join();
    }

    void aFailedFlightFailsItsWaiters()
    {
        FakeTransport transport;
        std::atomic<int> begun = 0;
        transport.enqueue([&](const RecordedRequest &, const Cancellation &cancellation) {
            transport.waitForRelease(cancellation);
            return httpResponse(401, R"({"error":"invalid_client"})");
        });
        transport.setHandler([](const RecordedRequest &, const Cancellation &) { return httpResponse(401, R"({"error":"invalid_client"})"); });
        OAuth2ClientCredentials authorizer(settings(), transport);
        std::atomic<int> refused = 0;
        std::vector<std::thread> threads;
        for (int i = 0; i < 8; ++i) {
            threads.emplace_back([&] {
                ++begun;
                try {
                    (void)bearer(authorizer);
                } catch (const AuthError &error) {
                    refused += error.failure() == AuthFailure::InvalidClient ? 1 : 0;
                }
            });
        }
        QVERIFY(transport.waitForRequests(1));
        QTRY_COMPARE(begun.load(), 8);
        transport.release();
        for (std::thread &thread : threads) {
            thread.join();
        }
        QCOMPARE(refused.load(), 8);
    }

    void aWaiterCanBeCancelled()
    {
        FakeTransport transport;
        transport.answerWhenReleased(200, tokenJson("t"));
        OAuth2ClientCredentials authorizer(settings(), transport);
        std::thread leader([&] { (void)bearer(authorizer); });
        QVERIFY(transport.waitForRequests(1));
        const CancellationSource source;
        std::atomic<bool> cancelled = false;
        std::thread waiter([&] {
            try {
                (void)bearer(authorizer, scopeA, source.token());
            } catch (const CancelledError &) {
                cancelled = true;
            }
        });
        source.cancel();
        waiter.join();
        QVERIFY(cancelled);
        transport.release();
        leader.join();
        QCOMPARE(transport.requestCount(), std::size_t(1));
    }

    void aWaiterTakesOverFromACancelledThread()
    {
        FakeTransport transport;
        transport.hang().answerJson(200, tokenJson("second"));
        OAuth2ClientCredentials authorizer(settings(), transport);
        const CancellationSource source;
        std::atomic<bool> cancelled = false;
        std::thread leader([&] {
            try {
                (void)bearer(authorizer, scopeA, source.token());
            } catch (const CancelledError &) {
                cancelled = true;
            }
        });
        QVERIFY(transport.waitForRequests(1));
        std::string got;
        std::thread waiter([&] { got = bearer(authorizer); });
        source.cancel();
        leader.join();
        waiter.join();
        QVERIFY(cancelled);
        QCOMPARE(got, std::string("Bearer second"));
    }

    void storm()
    {
        std::atomic<int> count = 0;
        FakeTransport transport(counting(count));
        OAuth2ClientCredentials authorizer(settings(), transport);
        std::atomic<int> wrong = 0;
        inThreads(8, [&](int thread) {
            for (int i = 0; i < 200; ++i) {
                const AccessScope scope{"https://" + std::to_string(i % 3) + ".example", "default"};
                net::HttpRequest request;
                authorizer.apply(request, scope, {});
                wrong += request.headers.get("Authorization")->starts_with("Bearer token-") ? 0 : 1;
                if (i % 20 == thread) {
                    (void)authorizer.renew(request, scope, {});
                }
                if (i % 50 == 49) {
                    authorizer.forgetTokens();
                }
            }
        });
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestAuth)
#include "tst_auth.moc"
