// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// core/aws as a whole against servers that are not this program's: a checker of signatures with a Secrets Manager of its own, and npm's dynalite.
#include "support/PeerProcess.h"

#include "aws/DynamoDb.h"
#include "aws/SecretsManager.h"
#include "base/Error.h"
#include "net/HttpClient.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTest>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace strongroom;
using namespace strongroom::test;
using json = nlohmann::json;

namespace {

struct User {
    const char *key;
    const char *secret;
    const char *token;
};
constexpr User full{"AKIDSTRONGROOM000001", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", ""};
constexpr User temporary{"TEMPSTRONGROOM000002", "temp/Secret+Key=1", "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQ=="};
constexpr User readOnly{"AKIDREADONLY00000003", "readonly", ""};
constexpr User expired{"TEMPEXPIRED000000004", "expired", "old"};

// Waits for nothing: the peer's faults are counted, not timed. The time is the computer's.
class ImpatientClock final : public Clock {
public:
    [[nodiscard]] std::chrono::steady_clock::time_point steadyNow() const override { return Clock::system().steadyNow(); }
    [[nodiscard]] std::chrono::system_clock::time_point wallNow() const override { return Clock::system().wallNow() + offset; }
    void sleep(std::chrono::milliseconds, const Cancellation &cancellation) const override { cancellation.throwIfCancelled(); }
    std::chrono::seconds offset{0};
};

} // namespace

class tst_aws_peers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        SKIP_WITHOUT_PEER("dynalite-peer");
        m_dynalite.emplace("dynalite-peer");
        m_peer.emplace("aws-json-peer", json{{"dynalite", m_dynalite->port()}});
    }
    void init()
    {
        if (m_peer) {
            m_peer->control("/__reset");
        }
        aws::setClockOffset(std::chrono::seconds(0));
        m_clock.offset = std::chrono::seconds(0);
    }
    void cleanupTestCase() { aws::setClockOffset(std::chrono::seconds(0)); }

    void tableAndItem()
    {
        aws::DynamoDb dynamo = dynamoOf(full);
        expectCode<ServerError>("ResourceNotFoundException", [&] { static_cast<void>(dynamo.getItem("Tokens", "apiToken1", {})); });
        expectCode<ServerError>("ResourceNotFoundException", [&] { static_cast<void>(dynamo.describeTable("Tokens", {})); });
        dynamo.createTable("Tokens", {});
        dynamo.createTable("Tokens", {});   // it is there: fine
        QTRY_COMPARE(dynamo.describeTable("Tokens", {}), aws::TableStatus::Active);
        QVERIFY(!dynamo.getItem("Tokens", "apiToken1", {}));
        const std::string text = "C2rIHw11LXGGmZcXlvBNyQ== \"\\ \u00e4\u20ac\U0001F511";
        dynamo.putItem("Tokens", {{"Id", "apiToken1"}, {"token", text}}, {});
        dynamo.putItem("Tokens", {{"Id", "other"}, {"token", "x"}}, {});
        const std::optional<aws::Item> item = dynamoOf(temporary).getItem("Tokens", "apiToken1", {});
        QVERIFY(item.has_value());
        QCOMPARE(item->at("token").text.value_or(""), text);
        dynamo.putItem("Tokens", {{"Id", "apiToken1"}, {"token", "overwritten"}}, {});
        QCOMPARE(dynamo.getItem("Tokens", "apiToken1", {})->at("token").text.value_or(""), std::string("overwritten"));
        dynamo.putItem("Tokens", {{"Id", "apiToken1"}, {"token", std::string(290 << 10, 'x')}}, {});
    }

    void tableWithAnotherKey()
    {
        aws::JsonService &service = *serviceOf(full, aws::ServiceName::DynamoDb);
        const json other = {{"TableName", "Other"},
                            {"AttributeDefinitions", json::array({json{{"AttributeName", "Name"}, {"AttributeType", "S"}}})},
                            {"KeySchema", json::array({json{{"AttributeName", "Name"}, {"KeyType", "HASH"}}})},
                            {"BillingMode", "PAY_PER_REQUEST"}};
        const json numbered = {{"TableName", "Numbered"},
                               {"AttributeDefinitions", json::array({json{{"AttributeName", "Id"}, {"AttributeType", "N"}}})},
                               {"KeySchema", json::array({json{{"AttributeName", "Id"}, {"KeyType", "HASH"}}})},
                               {"BillingMode", "PAY_PER_REQUEST"}};
        const json ranged = {{"TableName", "Ranged"},
                             {"AttributeDefinitions", json::array({json{{"AttributeName", "Id"}, {"AttributeType", "S"}}, json{{"AttributeName", "At"}, {"AttributeType", "S"}}})},
                             {"KeySchema", json::array({json{{"AttributeName", "Id"}, {"KeyType", "HASH"}}, json{{"AttributeName", "At"}, {"KeyType", "RANGE"}}})},
                             {"BillingMode", "PAY_PER_REQUEST"}};
        for (const json &table : {other, numbered, ranged}) {
            const std::string name = table.at("TableName").get<std::string>();
            static_cast<void>(service.call("DynamoDB_20120810.CreateTable", table, name, {}));
            aws::DynamoDb dynamo = dynamoOf(full);
            QTRY_COMPARE(dynamo.describeTable(name, {}), aws::TableStatus::Active);
            const auto says = [&](const std::function<void()> &call) {
                try {
                    call();
                    return std::string();
                } catch (const ServerError &error) {
                    return error.request().code + ": " + error.what();
                }
            };
            const std::string expected = "ValidationException: table " + name + " has another key than this program uses: its key must be one text named Id";
            QCOMPARE(says([&] { static_cast<void>(dynamo.getItem(name, "1", {})); }), expected);
            QCOMPARE(says([&] { dynamo.putItem(name, {{"Id", "1"}, {"token", "x"}}, {}); }), expected);
        }
    }

    void secrets()
    {
        aws::JsonService &service = *serviceOf(full, aws::ServiceName::SecretsManager);
        aws::SecretsManager secrets = secretsOf(full);
        expectCode<ServerError>("ResourceNotFoundException", [&] { static_cast<void>(secrets.getSecretValue("mbank/consumer", {})); });
        const std::string text = R"({"consumerKey":"k\u00e4","consumerSecret":"s"})";
        static_cast<void>(service.call("secretsmanager.CreateSecret", {{"Name", "mbank/consumer"}, {"SecretString", text}}, "mbank/consumer", {}));
        static_cast<void>(service.call("secretsmanager.CreateSecret", {{"Name", "bin"}, {"SecretBinary", "AAECA/8="}}, "bin", {}));
        const aws::SecretValue byName = secrets.getSecretValue("mbank/consumer", {});
        QCOMPARE(std::string(byName.value.text()), text);
        QCOMPARE(byName.name, std::string("mbank/consumer"));
        const aws::SecretValue byArn = secretsOf(temporary).getSecretValue(byName.arn, {});
        QCOMPARE(byArn.versionId, byName.versionId);
        QCOMPARE(secrets.getSecretValue("bin", {}).value.text(), std::string_view("\0\1\2\3\xFF", 5));
        static_cast<void>(service.call("secretsmanager.DeleteSecret", json::object({{"SecretId", "bin"}}), "bin", {}));
        expectCode<ServerError>("InvalidRequestException", [&] { static_cast<void>(secrets.getSecretValue("bin", {})); });
    }

    void refusedUsers()
    {
        const auto put = [](aws::DynamoDb dynamo) { return [dynamo = std::make_shared<aws::DynamoDb>(std::move(dynamo))] { dynamo->putItem("Tokens", {{"Id", "1"}}, {}); }; };
        expectCode<AuthError>("UnrecognizedClientException", put(dynamoOf({"AKIDNOBODY", "x", ""})));
        expectCode<AuthError>("UnrecognizedClientException", put(dynamoOf({temporary.key, temporary.secret, "another"})));
        expectCode<AuthError>("InvalidSignatureException", put(dynamoOf({full.key, "wrong", ""})));
        expectCode<AuthError>("ExpiredTokenException", put(dynamoOf(expired)));
        expectCode<ServerError>("AccessDeniedException", put(dynamoOf(readOnly)));
        try {
            put(dynamoOf(readOnly))();
        } catch (const ServerError &error) {
            QCOMPARE(std::string(error.what()), std::string("write to table Tokens: the IAM permission dynamodb:PutItem on table Tokens is missing"));
        }
        // None of them was asked again.
        QCOMPARE(json::parse(m_peer->control("/__calls").toStdString()).size(), std::size_t(6));
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("requests");
        QTest::addColumn<bool>("good");
        const auto text = [](const json &fault) { return QByteArray::fromStdString(fault.dump()); };
        QTest::newRow("throttling that ends") << text({{"times", 2}, {"type", "ThrottlingException"}, {"ns", "com.amazon.coral.availability#"}}) << 3 << true;
        QTest::newRow("throttling that does not") << text({{"times", 9}, {"type", "ProvisionedThroughputExceededException"}}) << 3 << false;
        QTest::newRow("dropped twice") << text({{"times", 2}, {"drop", true}}) << 3 << true;
        QTest::newRow("dropped always") << text({{"times", 9}, {"drop", true}}) << 3 << false;
        QTest::newRow("a proxy's page, once") << text({{"times", 1}, {"html", "<html>busy</html>"}}) << 2 << true;
        QTest::newRow("a proxy's page, always") << text({{"times", 9}, {"html", "<html>busy</html>"}}) << 3 << false;
        QTest::newRow("a proxy's page, good") << text({{"times", 9}, {"html", "<html>welcome</html>"}, {"status", 200}}) << 1 << false;
        QTest::newRow("wrong checksum, once") << text({{"times", 1}, {"crc", true}}) << 2 << true;
        QTest::newRow("wrong checksum, always") << text({{"times", 9}, {"crc", true}}) << 3 << false;
        QTest::newRow("internal error") << text({{"times", 1}, {"type", "InternalServerError"}, {"status", 500}}) << 2 << true;
        QTest::newRow("refused") << text({{"times", 1}, {"type", "ConditionalCheckFailedException"}}) << 1 << false;
    }
    void faults()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, requests);
        QFETCH(bool, good);
        aws::DynamoDb dynamo = dynamoOf(full);
        dynamo.createTable("Faults", {});
        QTRY_COMPARE(dynamo.describeTable("Faults", {}), aws::TableStatus::Active);
        m_peer->control("/__reset");
        json one = json::parse(fault.toStdString());
        one["op"] = "GetItem";
        m_peer->control("/__faults", json::array({one}).dump());
        std::string failure;
        try {
            static_cast<void>(dynamo.getItem("Faults", "1", {}));
        } catch (const VaultError &error) {
            failure = error.what();
        }
        QVERIFY2(failure.empty() == good, failure.c_str());
        QCOMPARE(static_cast<int>(json::parse(m_peer->control("/__calls").toStdString()).size()), requests);
    }

    // Ten minutes: refused by the peer, corrected once, and right from then on.
    void clockThatIsOff_data()
    {
        QTest::addColumn<int>("minutes");
        QTest::newRow("behind") << -10;
        QTest::newRow("ahead") << 10;
    }
    void clockThatIsOff()
    {
        QFETCH(int, minutes);
        m_clock.offset = std::chrono::minutes(minutes);
        aws::DynamoDb dynamo = dynamoOf(full);
        dynamo.createTable("Clock", {});
        const auto offset = aws::clockOffset() + m_clock.offset;
        QVERIFY2(offset > std::chrono::seconds(-5) && offset < std::chrono::seconds(5), std::to_string(offset.count()).c_str());
        QTRY_COMPARE(dynamo.describeTable("Clock", {}), aws::TableStatus::Active);
        const json calls = json::parse(m_peer->control("/__calls").toStdString());
        QCOMPARE(calls.at(0).at("status").get<int>(), 400);
        for (std::size_t i = 1; i < calls.size(); ++i) {
            QVERIFY(calls.at(i).at("status").get<int>() == 200 || minutes == 10);   // the second row finds the table: it was in use
        }
        QCOMPARE(calls.at(1).at("target").get<std::string>(), std::string("DynamoDB_20120810.CreateTable"));
    }

    void serviceWhoseOwnClockIsOff()
    {
        // Its Date header and its judgement go by its own clock, which is the one that counts.
        PeerProcess odd("aws-json-peer", json{{"clockOffsetMs", 600000}});
        aws::SecretsManager secrets = secretsOf(full, odd.url());
        expectCode<ServerError>("ResourceNotFoundException", [&] { static_cast<void>(secrets.getSecretValue("none", {})); });
        QVERIFY(aws::clockOffset() > std::chrono::seconds(590) && aws::clockOffset() < std::chrono::seconds(610));
    }

    void hostsAndPorts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::newRow("127.0.0.1") << QByteArray("127.0.0.1");
        QTest::newRow("localhost") << QByteArray("localhost");
    }
    void hostsAndPorts()
    {
        QFETCH(QByteArray, host);
        aws::SecretsManager secrets = secretsOf(full, "http://" + host.toStdString() + ":" + std::to_string(m_peer->port()));
        expectCode<ServerError>("ResourceNotFoundException", [&] { static_cast<void>(secrets.getSecretValue("none", {})); });
    }

    void addressOfVersionSix()
    {
        if (!QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6))) {
            QSKIP("this computer has no IPv6");
        }
        PeerProcess six("aws-json-peer", json{{"host", "::1"}});
        aws::SecretsManager secrets = secretsOf(full, six.url());
        expectCode<ServerError>("ResourceNotFoundException", [&] { static_cast<void>(secrets.getSecretValue("none", {})); });
    }

private:
    std::shared_ptr<aws::JsonService> serviceOf(User user, aws::ServiceName name, const std::string &endpoint = {})
    {
        m_services.push_back(std::make_shared<aws::JsonService>(
            aws::ServiceSettings{name, endpoint.empty() ? m_peer->url() : endpoint, "us-east-1"},
            [user] { return aws::Credentials{user.key, SecretBytes(std::string_view(user.secret)), SecretBytes(std::string_view(user.token))}; }, m_client, m_clock));
        return m_services.back();
    }
    aws::DynamoDb dynamoOf(User user) { return aws::DynamoDb(serviceOf(user, aws::ServiceName::DynamoDb)); }
    aws::SecretsManager secretsOf(User user, const std::string &endpoint = {}) { return aws::SecretsManager(serviceOf(user, aws::ServiceName::SecretsManager, endpoint)); }

    template <typename Error, typename Call>
    static void expectCode(const std::string &code, const Call &call)
    {
        try {
            call();
            QFAIL(("no error, but expected " + code).c_str());
        } catch (const Error &error) {
            QCOMPARE(error.request().code, code);
            QVERIFY(!error.request().requestId.empty());
        }
    }

    std::optional<PeerProcess> m_dynalite;
    std::optional<PeerProcess> m_peer;
    ImpatientClock m_clock;
    std::shared_ptr<net::HttpClient> m_client = std::make_shared<net::HttpClient>();
    std::vector<std::shared_ptr<aws::JsonService>> m_services;
};

QTEST_GUILESS_MAIN(tst_aws_peers)
#include "tst_aws_peers.moc"
