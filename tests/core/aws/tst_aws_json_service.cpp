// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "AwsVectors.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"
#include "support/JoiningThread.h"

#include "aws/DynamoDb.h"
#include "aws/SecretsManager.h"
#include "base/Error.h"

#include <QTest>

#include <atomic>
#include <memory>
#include <vector>

using namespace strongroom;
using namespace strongroom::test;
using json = nlohmann::json;
using namespace std::chrono_literals;
using Milliseconds = std::vector<std::chrono::milliseconds>;

namespace {

// zlib.crc32(b'{"Item":{"Id":{"S":"1"}}}') in Python
constexpr const char *itemBody = R"({"Item":{"Id":{"S":"1"}}})";
constexpr const char *itemCrc = "4061918457";

constexpr const char *creatingTable = R"({"TableDescription":{"TableStatus":"CREATING"}})";
constexpr const char *tableCreating = R"({"Table":{"TableStatus":"CREATING"}})";
constexpr const char *putItemBody = R"({"TableName":"Tokens","Item":{"Id":{"S":"1"},"token":{"S":"ä\"\\"}}})";
constexpr const char *createTableBody = R"({
    "TableName":"Tokens", "AttributeDefinitions":[{"AttributeName":"Id","AttributeType":"S"}],
    "KeySchema":[{"AttributeName":"Id","KeyType":"HASH"}], "BillingMode":"PAY_PER_REQUEST"
})";

// The same for the same JSON, whatever the order of its members.
std::string sorted(const std::string &text) { return json::parse(text).dump(); }

std::string throttled() { return R"({"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException","message":"slow"})"; }
std::string inUse() { return json({{"__type", "com.amazonaws.dynamodb.v20120810#ResourceInUseException"}, {"message", ""}}).dump(); }
std::string expired() { return R"({"__type":"com.amazon.coral.service#ExpiredTokenException","message":"The security token included in the request is expired"})"; }
std::string skewed()
{
    return json({{"__type", "com.amazon.coral.service#InvalidSignatureException"},
                 {"message", "Signature expired: 20260301T120000Z is now earlier than 20260301T120500Z (20260301T121000Z - 5 min.)"}})
        .dump();
}

struct Fixture {
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    FakeClock clock;   // 2026-03-01 12:00:00 UTC
    int asked = 0;     // for credentials
    std::vector<std::string> keys{"AKID"};
    double random = 1.0;
    std::shared_ptr<aws::JsonService> service = std::make_shared<aws::JsonService>(
        aws::ServiceSettings{aws::ServiceName::DynamoDb, "https://dynamodb.us-east-1.amazonaws.com/", "us-east-1"},
        [this] {
            const std::string &key = keys[std::min(static_cast<std::size_t>(asked++), keys.size() - 1)];
            return aws::Credentials{key, SecretBytes(std::string_view("secret")), SecretBytes(std::string_view("token"))};
        },
        transport, clock, [this] { return random; });
    std::optional<aws::Item> get(const Cancellation &cancellation = {}) { return aws::DynamoDb(service).getItem("Tokens", "1", cancellation); }
};

} // namespace

class tst_aws_json_service : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { aws::setClockOffset(std::chrono::seconds(0)); }

    void whatGoesOut()
    {
        Fixture f;
        f.transport->answer(200, itemBody);
        QVERIFY(f.get().has_value());
        const RecordedRequest request = f.transport->request(0);
        QCOMPARE(request.method, net::Method::Post);
        QCOMPARE(request.url, std::string("https://dynamodb.us-east-1.amazonaws.com/"));
        QCOMPARE(sorted(request.body), sorted(R"({"TableName":"Tokens","Key":{"Id":{"S":"1"}}})"));
        QCOMPARE(request.header("Content-Type"), std::string("application/x-amz-json-1.0"));
        QCOMPARE(request.header("X-Amz-Target"), std::string("DynamoDB_20120810.GetItem"));
        QCOMPARE(request.header("X-Amz-Date"), std::string("20260301T120000Z"));
        QCOMPARE(request.header("X-Amz-Security-Token"), std::string("token"));
        QVERIFY(request.header("Authorization")
                    .starts_with("AWS4-HMAC-SHA256 Credential=AKID/20260301/us-east-1/dynamodb/aws4_request, "
                                 "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token;x-amz-target, Signature="));
        QCOMPARE(request.headers.size(), std::size_t(5));   // and nothing else that a service could miss in the signature
        QCOMPARE(request.repeat, net::Repeat::Never);
        QVERIFY(request.timeout <= 20s);
    }

    void bodies()
    {
        Fixture f;
        aws::DynamoDb dynamo(f.service);
        f.transport->answer(200, "{}").answer(200, creatingTable).answer(200, tableCreating);
        dynamo.putItem("Tokens", {{"Id", "1"}, {"token", "ä\"\\"}}, {});
        dynamo.createTable("Tokens", {});
        QCOMPARE(dynamo.describeTable("Tokens", {}), aws::TableStatus::Creating);
        QCOMPARE(sorted(f.transport->request(0).body), sorted(putItemBody));
        QCOMPARE(sorted(f.transport->request(1).body), sorted(createTableBody));
        QCOMPARE(sorted(f.transport->request(2).body), sorted(R"({"TableName":"Tokens"})"));
        const auto secrets = std::make_shared<aws::JsonService>(
            aws::ServiceSettings{aws::ServiceName::SecretsManager, "https://secretsmanager.us-east-1.amazonaws.com", "us-east-1"},
            [] { return aws::Credentials{"AKID", SecretBytes(std::string_view("secret")), {}}; }, f.transport, f.clock);
        f.transport->answer(200, R"({"ARN":"arn:x","Name":"n","VersionId":"v","CreatedDate":1.79E9,"SecretBinary":"AAH/"})");
        const aws::SecretValue secret = aws::SecretsManager(secrets).getSecretValue("n", {});
        const RecordedRequest request = f.transport->request(3);
        QCOMPARE(sorted(request.body), sorted(R"({"SecretId":"n"})"));
        QCOMPARE(request.header("Content-Type"), std::string("application/x-amz-json-1.1"));
        QCOMPARE(request.header("X-Amz-Target"), std::string("secretsmanager.GetSecretValue"));
        QVERIFY(!request.hasHeader("X-Amz-Security-Token"));
        QCOMPARE(secret.arn + secret.name + secret.versionId, std::string("arn:xnv"));
        QCOMPARE(secret.value.text(), std::string_view("\0\1\xFF", 3));
    }

    void tableStates_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::addColumn<int>("state");
        QTest::newRow("CREATING") << QByteArray("CREATING") << static_cast<int>(aws::TableStatus::Creating);
        QTest::newRow("ACTIVE") << QByteArray("ACTIVE") << static_cast<int>(aws::TableStatus::Active);
        QTest::newRow("UPDATING") << QByteArray("UPDATING") << static_cast<int>(aws::TableStatus::Updating);
        QTest::newRow("DELETING") << QByteArray("DELETING") << static_cast<int>(aws::TableStatus::Deleting);
        QTest::newRow("ARCHIVED") << QByteArray("ARCHIVED") << static_cast<int>(aws::TableStatus::Other);
    }
    void tableStates()
    {
        QFETCH(QByteArray, word);
        QFETCH(int, state);
        Fixture f;
        f.transport->answer(200, R"({"Table":{"TableStatus":")" + word.toStdString() + R"("}})");
        QCOMPARE(static_cast<int>(aws::DynamoDb(f.service).describeTable("Tokens", {})), state);
    }

    void throttlingThatEnds()
    {
        Fixture f;
        f.transport->answer(400, throttled()).answer(400, throttled()).answer(200, itemBody);
        QVERIFY(f.get().has_value());
        QCOMPARE(f.clock.sleeps(), (Milliseconds{1000ms, 2000ms}));
        QCOMPARE(f.asked, 3);
        // Each attempt has its own time and signature.
        QCOMPARE(f.transport->request(0).header("X-Amz-Date"), std::string("20260301T120000Z"));
        QCOMPARE(f.transport->request(2).header("X-Amz-Date"), std::string("20260301T120003Z"));
        QVERIFY(f.transport->request(0).header("Authorization") != f.transport->request(2).header("Authorization"));
    }

    void throttlingThatDoesNot()
    {
        Fixture f;
        f.random = 0.25;
        for (int i = 0; i < 4; ++i) {
            f.transport->answer(400, throttled());
        }
        try {
            static_cast<void>(f.get());
            QFAIL("no error");
        } catch (const ServerError &error) {
            QVERIFY(error.retryable());
            QVERIFY2(std::string(error.what()).ends_with("DynamoDB is asked too often (ProvisionedThroughputExceededException), 3 times"), error.what());
        }
        QCOMPARE(f.transport->requestCount(), std::size_t(3));
        QCOMPARE(f.clock.sleeps(), (Milliseconds{250ms, 500ms}));
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("requests");
        QTest::addColumn<int>("waited");
        QTest::newRow("longer") << QByteArray("7") << 2 << 7000;
        QTest::newRow("shorter") << QByteArray("0") << 2 << 1000;
        QTest::newRow("the most") << QByteArray("20") << 2 << 20000;
        QTest::newRow("too long") << QByteArray("21") << 1 << 0;
        QTest::newRow("no number") << QByteArray("soon") << 2 << 1000;
    }
    void retryAfter()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, requests);
        QFETCH(int, waited);
        Fixture f;
        f.transport->answer(503, "", {{"Retry-After", value.toStdString()}}).answer(200, itemBody);
        if (requests == 1) {
            try {
                static_cast<void>(f.get());
                QFAIL("no error");
            } catch (const ServerError &error) {
                QCOMPARE(error.request().retryAfter, 21);
                QVERIFY(error.advice().find("21 seconds") != std::string::npos);
            }
        } else {
            QVERIFY(f.get().has_value());
        }
        QCOMPARE(static_cast<int>(f.transport->requestCount()), requests);
        QCOMPARE(f.clock.sleeps(), waited == 0 ? Milliseconds{} : Milliseconds{std::chrono::milliseconds(waited)});
    }

    void lostAnswers()
    {
        Fixture f;
        f.transport->fail().fail().answer(200, itemBody);
        QVERIFY(f.get().has_value());
        QCOMPARE(f.transport->requestCount(), std::size_t(3));
        f.transport->fail().fail().fail();
        QVERIFY_THROWS_EXCEPTION(NetworkError, static_cast<void>(f.get()));
        // What cannot pass is not tried again: a name that is not found, a certificate that is refused.
        f.transport->fail(NetworkError("the host was not found"));
        const std::size_t before = f.transport->requestCount();
        QVERIFY_THROWS_EXCEPTION(NetworkError, static_cast<void>(f.get()));
        QCOMPARE(f.transport->requestCount(), before + 1);
    }

    void repeatedCreateTableIsDone()
    {
        Fixture f;
        f.transport->fail().answer(400, inUse());
        aws::DynamoDb(f.service).createTable("Tokens", {});
        QCOMPARE(f.transport->requestCount(), std::size_t(2));
    }

    void checksum()
    {
        Fixture f;
        f.transport->answer(200, itemBody, {{"x-amz-crc32", "1"}}).answer(200, itemBody, {{"x-amz-crc32", "nonsense"}}).answer(200, itemBody, {{"x-amz-crc32", itemCrc}});
        QVERIFY(f.get().has_value());
        QCOMPARE(f.transport->requestCount(), std::size_t(3));
        for (int i = 0; i < 3; ++i) {
            f.transport->answer(200, itemBody, {{"x-amz-crc32", "1"}});
        }
        try {
            static_cast<void>(f.get());
            QFAIL("no error");
        } catch (const NetworkError &error) {
            QVERIFY(std::string(error.what()).find("checksum is wrong") != std::string::npos);
        }
        // Of a compressed body it is of another text; that one has a checksum of its own.
        f.transport->answer(200, itemBody, {{"x-amz-crc32", "1"}, {"Content-Encoding", "gzip"}});
        QVERIFY(f.get().has_value());
    }

    void clockOffByTenMinutes()
    {
        Fixture f;
        f.transport->answer(400, skewed(), {{"Date", "Sun, 01 Mar 2026 12:10:00 GMT"}}).answer(200, itemBody).answer(200, itemBody);
        QVERIFY(f.get().has_value());
        QCOMPARE(f.transport->request(1).header("X-Amz-Date"), std::string("20260301T121000Z"));
        QCOMPARE(aws::clockOffset(), 600s);
        QVERIFY(f.clock.sleeps().empty());   // nothing to wait for
        // Kept: the next request, of another service too, is right at once.
        QVERIFY(f.get().has_value());
        QCOMPARE(f.transport->request(2).header("X-Amz-Date"), std::string("20260301T121000Z"));
    }

    void clockThatStaysWrong_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<int>("requests");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("behind") << QByteArray("Sun, 01 Mar 2026 12:10:00 GMT") << 2 << QByteArray("this computer's clock is 10 minutes behind the service's");
        QTest::newRow("ahead") << QByteArray("Sun, 01 Mar 2026 09:00:00 GMT") << 2 << QByteArray("this computer's clock is 3 hours ahead of the service's");
        QTest::newRow("no date") << QByteArray("yesterday") << 1 << QByteArray("Signature expired");
        QTest::newRow("same date") << QByteArray("Sun, 01 Mar 2026 12:00:01 GMT") << 1 << QByteArray("Signature expired");
    }
    void clockThatStaysWrong()
    {
        QFETCH(QByteArray, date);
        QFETCH(int, requests);
        QFETCH(QByteArray, words);
        Fixture f;
        f.transport->answer(400, skewed(), {{"Date", date.toStdString()}}).answer(400, skewed(), {{"Date", date.toStdString()}});
        try {
            static_cast<void>(f.get());
            QFAIL("no error");
        } catch (const AuthError &error) {
            QCOMPARE(error.failure(), AuthFailure::Refused);
            QVERIFY2(std::string(error.what()).find(words.toStdString()) != std::string::npos, error.what());
            QCOMPARE(error.advice(), std::string("Set this computer's clock."));
        }
        QCOMPARE(static_cast<int>(f.transport->requestCount()), requests);
    }

    void wrongSignatureMentionsTheClock()
    {
        Fixture f;
        f.transport->answer(400, R"({"__type":"InvalidSignatureException","message":"does not match"})", {{"Date", "Sun, 01 Mar 2026 12:04:00 GMT"}});
        try {
            static_cast<void>(f.get());
            QFAIL("no error");
        } catch (const AuthError &error) {
            QCOMPARE(error.failure(), AuthFailure::InvalidClient);
            QVERIFY2(error.advice().find("clock is 4 minutes behind the service's") != std::string::npos, error.advice().c_str());
        }
        QCOMPARE(aws::clockOffset(), 0s);
    }

    void sessionThatWasRenewed()
    {
        Fixture f;
        f.keys = {"OLD", "NEW"};
        f.transport->answer(400, expired()).answer(200, itemBody);
        QVERIFY(f.get().has_value());
        QVERIFY(f.transport->request(1).header("Authorization").find("Credential=NEW/") != std::string::npos);
        QCOMPARE(f.asked, 2);
    }

    void sessionThatIsOver()
    {
        Fixture f;
        f.keys = {"OLD"};   // looked at again, still the same: nothing is sent
        f.transport->answer(400, expired());
        QVERIFY_THROWS_EXCEPTION(AuthError, static_cast<void>(f.get()));
        QCOMPARE(f.asked, 2);
        QCOMPARE(f.transport->requestCount(), std::size_t(1));
        // Once, whatever the files say.
        Fixture g;
        g.keys = {"A", "B", "C"};
        g.transport->answer(400, expired()).answer(400, expired());
        QVERIFY_THROWS_EXCEPTION(AuthError, static_cast<void>(g.get()));
        QCOMPARE(g.transport->requestCount(), std::size_t(2));
    }

    void errorsOfTheCredentialsComeThrough()
    {
        FakeClock clock;
        const auto transport = std::make_shared<FakeTransport>();
        const auto service = std::make_shared<aws::JsonService>(aws::ServiceSettings{aws::ServiceName::DynamoDb, "http://localhost:4566", "us-east-1"},
                                                                []() -> aws::Credentials { throw ClientError("none"); }, transport, clock);
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::DynamoDb(service).getItem("T", "1", {})));
        QCOMPARE(transport->requestCount(), std::size_t(0));
    }

    void cancelledWhileWaiting()
    {
        Fixture f;
        const CancellationSource source;
        f.clock.onSleep([&](std::chrono::milliseconds) { source.cancel(); });
        f.transport->answer(500);
        QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(f.get(source.token())));
        QCOMPARE(f.transport->requestCount(), std::size_t(1));
    }

    void cancelledWhileAsking()
    {
        Fixture f;
        f.transport->hang();
        const CancellationSource source;
        const JoiningThread canceller([&] {
            while (f.transport->requestCount() == 0) {
                std::this_thread::yield();
            }
            source.cancel();
        });
        QVERIFY_THROWS_EXCEPTION(CancelledError, static_cast<void>(f.get(source.token())));
    }

    void manyThreads()
    {
        std::atomic<int> asked = 0;
        const auto transport = std::make_shared<FakeTransport>([&](const RecordedRequest &, const Cancellation &) { return httpResponse(++asked % 3 == 0 ? 500 : 200, itemBody); });
        FakeClock clock;
        const auto service = std::make_shared<aws::JsonService>(aws::ServiceSettings{aws::ServiceName::DynamoDb, "http://localhost:4566", "us-east-1", 10},
                                                                [] { return aws::Credentials{"AKID", SecretBytes(std::string_view("s")), {}}; }, transport, clock);
        std::atomic<int> good = 0;
        {
            std::vector<JoiningThread> threads;
            for (int i = 0; i < 16; ++i) {
                threads.emplace_back([&] {
                    for (int n = 0; n < 20; ++n) {
                        good += aws::DynamoDb(service).getItem("T", "1", {}).has_value() ? 1 : 0;
                    }
                });
            }
        }
        QCOMPARE(good.load(), 320);
    }

    void badSettings()
    {
        const auto transport = std::make_shared<FakeTransport>();
        const auto make = [&](const std::string &endpoint, const std::string &region) {
            return aws::JsonService({aws::ServiceName::DynamoDb, endpoint, region}, [] { return aws::Credentials(); }, transport);
        };
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(make("https://x.test", "not a region").settings()));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(make("http://192.0.2.1", "us-east-1").settings()));
        QCOMPARE(make("https://x.test:443", "us-east-1").settings().endpoint, std::string("https://x.test/"));
    }
};

QTEST_GUILESS_MAIN(tst_aws_json_service)
#include "tst_aws_json_service.moc"
