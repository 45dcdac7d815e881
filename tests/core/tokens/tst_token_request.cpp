// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The token request: what goes out, which failures are tried again, how long it waits, and what is told at the end (api-tokens page, section 3).

// Before the vectors: their json would be shadowed by a parameter of its.
#include "support/FakeTransport.h"

#include "TokenVectors.h"

#include "base/Error.h"
#include "support/FakeClock.h"
#include "tokens/TokenRequest.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::tokens;
using namespace std::chrono_literals;
using test::FakeClock;
using test::FakeTransport;
using test::json;

namespace {

constexpr const char *good = R"({"access_token":"fresh","expires_in":3600,"token_type":"Bearer"})";

Consumer consumer() { return {SecretBytes(std::string_view("svc:basic")), SecretBytes(std::string_view("sécret +&"))}; }

TokenSettings settings(int retries = 2, std::chrono::milliseconds interval = 3000ms)
{
    TokenSettings settings;
    settings.place = TokenPlace::Local;
    settings.url = "https://auth.example:8443/oauth2/token?tenant=a%20b";
    settings.scope = "metadata:read a/b";
    settings.retries = retries;
    settings.interval = interval;
    return settings;
}

// The error of asking; null: it worked.
ErrorPtr errorOf(FakeTransport &transport, const FakeClock &clock, const TokenSettings &with = settings(), const Cancellation &cancellation = {})
{
    try {
        (void)requestToken(with, consumer(), transport, clock, cancellation);
        return nullptr;
    } catch (const VaultError &error) {
        return error.clone();
    }
}

std::string all(const VaultError &error) { return std::string(error.what()) + "|" + error.advice() + "|" + error.request().code + "|" + error.request().detail; }

} // namespace

class tst_token_request : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesOut()
    {
        FakeTransport transport;
        transport.answerJson(200, good);
        const FakeClock clock;
        const RequestedToken token = requestToken(settings(), consumer(), transport, clock, {});
        QCOMPARE(std::string(token.answer.object.accessToken.text()), std::string("fresh"));
        QCOMPARE(token.attempts, 1);
        QCOMPARE(token.arrivedMs, std::int64_t(1'772'366'400'000));   // the fake clock's now
        QCOMPARE(token.answer.lifetime.value(), std::chrono::milliseconds(3'600'000));

        const test::RecordedRequest request = transport.request(0);
        QCOMPARE(request.method, net::Method::Post);
        QCOMPARE(request.url, std::string("https://auth.example:8443/oauth2/token?tenant=a%20b"));
        QCOMPARE(request.header("Authorization"), std::string("Basic c3ZjOmJhc2ljOnPDqWNyZXQgKyY="));   // printf 'svc:basic:sécret +&' | base64
        QCOMPARE(request.header("Content-Type"), std::string("application/x-www-form-urlencoded"));
        QCOMPARE(request.header("Accept"), std::string("application/json"));
        QCOMPARE(request.headers.size(), std::size_t(3));
        QCOMPARE(request.body, std::string("grant_type=client_credentials&scope=metadata%3Aread+a%2Fb"));
        QCOMPARE(request.repeat, net::Repeat::Never);
        QCOMPARE(request.timeout, std::chrono::milliseconds(30s));
    }

    void noScopeIsNotSent()
    {
        FakeTransport transport;
        transport.answerJson(200, good);
        TokenSettings without = settings();
        without.scope.clear();
        (void)requestToken(without, consumer(), transport, FakeClock(), {});
        QCOMPARE(transport.request(0).body, std::string("grant_type=client_credentials"));
    }

    void retries_data()
    {
        QTest::addColumn<QByteArray>("vector");
        for (const json &one : test::tokenCases("retry.json", 10)) {
            QTest::newRow(one.at("name").get<std::string>().c_str()) << QByteArray::fromStdString(one.dump());
        }
    }
    void retries()
    {
        QFETCH(QByteArray, vector);
        const json one = json::parse(vector.toStdString());
        const json &inputs = one.at("inputs");
        const json &expect = one.at("expect");
        FakeTransport transport;
        for (const json &outcome : inputs.at("outcomes")) {
            outcome == "ok" ? transport.answerJson(200, good) : transport.answer(500, "oops");
        }
        const FakeClock clock;
        // Retrying is off: one attempt.
        const int attempts = inputs.at("shouldRetry").get<bool>() ? inputs.at("retries").get<int>() : 1;
        const ErrorPtr error = errorOf(transport, clock, settings(attempts, std::chrono::milliseconds(inputs.at("intervalMs").get<int>())));
        QCOMPARE(error == nullptr, expect.at("result") == "ok");
        QCOMPARE(transport.requestCount(), expect.at("attempts").get<std::size_t>());
        std::vector<std::int64_t> sleeps;
        for (const auto sleep : clock.sleeps()) {
            sleeps.push_back(sleep.count());
        }
        QVERIFY(sleeps == expect.at("sleepsMs").get<std::vector<std::int64_t>>());
    }

    // Each of these is one failed attempt, and the next one is made.
    void everyFailureIsTriedAgain_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("401") << 401 << QByteArray(R"({"error":"invalid_client"})");
        QTest::newRow("400") << 400 << QByteArray(R"({"error":"invalid_scope"})");
        QTest::newRow("302") << 302 << QByteArray();
        QTest::newRow("307") << 307 << QByteArray();
        QTest::newRow("429") << 429 << QByteArray();
        QTest::newRow("503") << 503 << QByteArray("busy");
        QTest::newRow("HTML") << 200 << QByteArray("<html>login</html>");
        QTest::newRow("array") << 200 << QByteArray("[]");
        QTest::newRow("no token") << 200 << QByteArray(R"({"expires_in":3600})");
        QTest::newRow("empty token") << 200 << QByteArray(R"({"access_token":""})");
        QTest::newRow("token of another type") << 200 << QByteArray(R"({"access_token":5})");
        QTest::newRow("nothing") << 204 << QByteArray();
    }
    void everyFailureIsTriedAgain()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        FakeTransport transport;
        transport.answer(status, body.toStdString(), {{"Location", "https://evil.example/"}}).answerJson(201, good);
        const RequestedToken token = requestToken(settings(), consumer(), transport, FakeClock(), {});
        QCOMPARE(token.attempts, 2);
        QCOMPARE(transport.requestCount(), std::size_t(2));
        QCOMPARE(transport.request(1).url, transport.request(0).url);
    }

    void noAnswer()
    {
        FakeTransport transport;
        transport.answer(401, R"({"error":"invalid_client"})").fail("the connection was reset");
        const ErrorPtr error = errorOf(transport, FakeClock());
        QVERIFY(dynamic_cast<const NetworkError *>(error.get()) != nullptr);
        QCOMPARE(error->request().status, 0);
        QVERIFY(error->retryable());
        QCOMPARE(std::string(error->what()), std::string("no token from auth.example:8443 after 2 attempts: the connection was reset"));
    }

    // The last failure is the one that is told.
    void wrongConsumerSecret()
    {
        FakeTransport transport;
        transport.answer(503, "busy").answerJson(401, R"({"error":"invalid_client","error_description":"client authentication failed"})");
        const ErrorPtr error = errorOf(transport, FakeClock());
        const auto *const auth = dynamic_cast<const AuthError *>(error.get());
        QVERIFY(auth != nullptr);
        QCOMPARE(auth->failure(), AuthFailure::InvalidClient);
        QCOMPARE(error->request().status, 401);
        QCOMPARE(error->request().code, std::string("invalid_client"));
        QCOMPARE(std::string(error->what()),
                 std::string("the token endpoint auth.example:8443 refused the consumer key or the consumer secret after 2 attempts: client authentication failed"));
        QVERIFY(!error->retryable());

        TokenSettings shared = settings(1);
        shared.place = TokenPlace::DynamoDb;
        shared.secretName = "mbank/consumer";
        transport.answer(401);
        QCOMPARE(errorOf(transport, FakeClock(), shared)->advice(), std::string("Check consumerKey and consumerSecret in the secret mbank/consumer."));
    }

    void refused()
    {
        FakeTransport transport;
        transport.answerJson(400, R"({"error":"invalid_scope","error_description":"requested scope is not allowed"})");
        const ErrorPtr error = errorOf(transport, FakeClock(), settings(1));
        const auto *const auth = dynamic_cast<const AuthError *>(error.get());
        QVERIFY(auth != nullptr);
        QCOMPARE(auth->failure(), AuthFailure::Refused);
        QCOMPARE(error->request().code, std::string("invalid_scope"));
        QCOMPARE(error->request().detail, std::string("requested scope is not allowed"));
        QCOMPARE(std::string(error->what()), std::string("no token from auth.example:8443 after 1 attempt: it refused (invalid_scope: requested scope is not allowed)"));
    }

    void otherEnds_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<bool>("later");
        QTest::newRow("HTML") << 200 << QByteArray("<html>") << QByteArray("its answer is not JSON") << false;
        QTest::newRow("no token") << 200 << QByteArray("{}") << QByteArray("its answer has no access_token") << false;
        QTest::newRow("redirect") << 302 << QByteArray() << QByteArray("it redirects, which is not followed: status 302") << false;
        QTest::newRow("too many") << 429 << QByteArray() << QByteArray("it answered with status 429") << true;
        QTest::newRow("broken") << 500 << QByteArray("oops") << QByteArray("it answered with status 500") << true;
        QTest::newRow("not found") << 404 << QByteArray("<html>") << QByteArray("it answered with status 404") << false;
        QTest::newRow("forbidden without a word") << 403 << QByteArray() << QByteArray("it answered with status 403") << false;
    }
    void otherEnds()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, said);
        QFETCH(bool, later);
        FakeTransport transport;
        transport.answer(status, body.toStdString()).answer(status, body.toStdString());
        const ErrorPtr error = errorOf(transport, FakeClock());
        QVERIFY(dynamic_cast<const ServerError *>(error.get()) != nullptr);
        QCOMPARE(QByteArray(error->what()), QByteArray("no token from auth.example:8443 after 2 attempts: ") + said);
        QCOMPARE(error->request().status, status);
        QCOMPARE(error->request().url, std::string("https://auth.example:8443/oauth2/token"));   // the query is not shown
        QCOMPARE(error->retryable(), later);
    }

    void whatRepeatsTheSecretIsNotTold()
    {
        FakeTransport transport;
        transport.answerJson(401, R"({"error":"invalid_client","error_description":"no such pair: svc:basic"})").answerJson(400, R"({"error":"sécret +& is wrong"})");
        for (int i = 0; i < 2; ++i) {
            const ErrorPtr error = errorOf(transport, FakeClock(), settings(1));
            QVERIFY(all(*error).find("svc:basic") == std::string::npos);
            QVERIFY(all(*error).find("sécret") == std::string::npos);
        }
    }

    void cancellingEndsTheWait()
    {
        FakeTransport transport;
        transport.answer(500);
        FakeClock clock;
        const CancellationSource source;
        clock.onSleep([&](std::chrono::milliseconds) { source.cancel(); });
        const ErrorPtr error = errorOf(transport, clock, settings(5), source.token());
        QVERIFY(dynamic_cast<const CancelledError *>(error.get()) != nullptr);
        QCOMPARE(transport.requestCount(), std::size_t(1));
        QCOMPARE(clock.sleeps().size(), std::size_t(1));
    }

    // An answer that never ends is a failed attempt as well.
    void anAttemptHasItsTime()
    {
        FakeTransport transport;
        transport.hang().answerJson(200, good);
        QCOMPARE(requestToken(settings(), consumer(), transport, FakeClock(), {}, 20ms).attempts, 2);
        transport.hang();
        QVERIFY_THROWS_EXCEPTION(NetworkError, (void)requestToken(settings(1), consumer(), transport, FakeClock(), {}, 20ms));
    }

    void cancelledBefore()
    {
        FakeTransport transport;
        const CancellationSource source;
        source.cancel();
        const ErrorPtr error = errorOf(transport, FakeClock(), settings(), source.token());
        QVERIFY(dynamic_cast<const CancelledError *>(error.get()) != nullptr);
        QCOMPARE(transport.requestCount(), std::size_t(0));
    }

    // An address that cannot be sent to stays so: no attempts are spent on it.
    void whatCannotBeSentIsNotTriedAgain()
    {
        FakeTransport transport;
        transport.enqueue([](const test::RecordedRequest &, const Cancellation &) -> net::HttpResponse { throw ClientError("no address"); });
        const ErrorPtr error = errorOf(transport, FakeClock());
        QVERIFY(dynamic_cast<const ClientError *>(error.get()) != nullptr);
        QCOMPARE(transport.requestCount(), std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(tst_token_request)
#include "tst_token_request.moc"
