// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// The same requests, files and tables, as botocore (and boto3, where it is there) has them.
#include "support/PeerProcess.h"

#include "aws/DynamoDb.h"
#include "aws/SecretsManager.h"
#include "aws/SigV4.h"
#include "base/Error.h"
#include "net/HttpClient.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <utility>
#include <vector>

using namespace strongroom;
using namespace strongroom::test;
using json = nlohmann::json;

namespace {

// python3 with botocore behind a pipe.
class Botocore {
public:
    // False: there is none. The distribution's python3 may have it where another in the PATH has not.
    bool start()
    {
        for (const QString &python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
            m_process.setProcessChannelMode(QProcess::SeparateChannels);
            m_process.start(python, {QStringLiteral(STRONGROOM_SOURCE_DIR "/tests/interop/aws/second_opinion.py")});
            if (const std::optional<json> hello = read()) {
                m_version = hello->at("botocore").get<std::string>();
                return true;
            }
            m_process.kill();
            m_process.waitForFinished();
        }
        return false;
    }
    ~Botocore()
    {
        m_process.closeWriteChannel();
        if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }
    json ask(const json &question)
    {
        m_process.write(QByteArray::fromStdString(question.dump()) + "\n");
        std::optional<json> answer = read();
        if (!answer) {
            throw std::runtime_error("botocore has no opinion: " + m_process.readAllStandardError().toStdString());
        }
        return *std::move(answer);
    }
    [[nodiscard]] const std::string &version() const { return m_version; }

private:
    std::optional<json> read()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000)) {
                return std::nullopt;
            }
        }
        return json::parse(m_process.readLine().toStdString());
    }

    QProcess m_process;
    std::string m_version;
};

std::string amzDate(std::chrono::sys_seconds time)
{
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC).toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toStdString();
}

constexpr const char *fullKey = "AKIDSTRONGROOM000001";
constexpr const char *fullSecret = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
constexpr const char *temporaryKey = "TEMPSTRONGROOM000002";
constexpr const char *temporarySecret = "temp/Secret+Key=1";
constexpr const char *temporaryToken = "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVzLWVhc3QtMSJHMEUCIQ==";

} // namespace

class tst_aws_botocore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_botocore.start()) {
            QSKIP("**** SKIPPED: botocore's second opinion was NOT tried: python3 cannot import it (python3-botocore) ****");
        }
        qInfo("botocore %s", m_botocore.version().c_str());
    }

    // 500 requests by chance, from a fixed seed: methods, paths, queries, headers, bodies, tokens and times.
    void signatures()
    {
        std::mt19937 random(20261127);
        const auto pick = [&random](const std::vector<std::string> &list) { return list[random() % list.size()]; };
        const auto word = [&random](std::string_view letters, std::size_t longest) {
            std::string out(1 + random() % longest, ' ');
            for (char &c : out) {
                c = letters[random() % letters.size()];
            }
            return out;
        };
        constexpr std::string_view plain = "abcXYZ019-._~";
        constexpr std::string_view odd = "abc XYZ/+=&%\"\\{}:;,!";
        aws::SigningKeys keys;
        for (int i = 0; i < 500; ++i) {
            const bool service = i % 2 == 0;   // as the program itself asks, or anything
            const std::string region = pick({"us-east-1", "eu-west-3", "cn-north-1", "us-gov-west-1"});
            aws::SigningInput input;
            input.method = service ? "POST" : pick({"GET", "POST", "PUT", "DELETE", "PATCH"});
            input.region = region;
            input.service = pick({"dynamodb", "secretsmanager", "execute-api"});
            input.url = pick({"https://dynamodb." + region + ".amazonaws.com", "http://127.0.0.1:4566", "http://localhost:8000", "https://host.example.test:8443"});
            if (service) {
                input.url += "/";
                input.headers = {{"Content-Type", pick({"application/x-amz-json-1.0", "application/x-amz-json-1.1"})}, {"X-Amz-Target", "DynamoDB_20120810." + word("abcXYZ", 12)}};
            } else {
                for (unsigned segments = random() % 4; segments > 0; --segments) {
                    input.url += "/" + pick({word(plain, 6), "a%20b", "%E9%8D%B5", "..", ".", "", "x:y@z"});
                }
                const unsigned pairs = random() % 4;
                for (unsigned n = 0; n < pairs; ++n) {
                    input.url += (n == 0 ? "?" : "&") + word("abcXYZ019", 3) + "=" + pick({"", word("abcXYZ019-._~", 5), "%2Fx%20y", "%E9%8D%B5"});
                }
                input.headers = {{"X-Own-" + word("abc", 3), "  a   b " + word("abcXYZ 019;/", 12)}, {"User-Agent", "never signed"}};
            }
            const std::string body = random() % 4 == 0 ? std::string() : word(odd, 400);
            input.body = bytesOf(body);
            input.time = std::chrono::sys_seconds(std::chrono::seconds(1'500'000'000 + static_cast<long long>(random() % 500'000'000U)));
            const std::string secret = word(odd, 40);
            const std::string token = random() % 3 == 0 ? word("abcXYZ019+/=", 200) : std::string();
            const aws::Credentials credentials{word("ABCDEF012", 20), SecretBytes(std::string_view(secret)), SecretBytes(std::string_view(token))};
            const json opinion = m_botocore.ask({{"do", "sign"}, {"method", input.method}, {"url", input.url}, {"headers", input.headers}, {"body", body}, {"region", region},
                                                 {"service", input.service}, {"time", amzDate(input.time)}, {"accessKeyId", credentials.accessKeyId},
                                                 {"secretAccessKey", secret}, {"sessionToken", token}});
            const aws::Signature own = aws::sign(input, credentials, &keys);
            QCOMPARE(own.amzDate, opinion.at("date").get<std::string>());
            if (own.authorization != opinion.at("authorization").get<std::string>()) {
                QFAIL((input.method + " " + input.url + "\n" + own.canonicalRequest + "\n" + own.authorization + "\n" + opinion.dump()).c_str());
            }
        }
    }

    // Files and environments that the vectors do not have.
    void credentials_data()
    {
        QTest::addColumn<QByteArray>("credentials");
        QTest::addColumn<QByteArray>("config");
        QTest::addColumn<QByteArray>("environment");   // JSON
        QTest::addColumn<QByteArray>("profile");
        const QByteArray two = "[default]\naws_access_key_id=A\naws_secret_access_key=a\n[work]\naws_access_key_id=W\naws_secret_access_key=w\naws_session_token=t\n";
        const auto environment = [](const std::map<std::string, std::string> &values) { return QByteArray::fromStdString(json(values).dump()); };
        QTest::newRow("both") << two << QByteArray("[profile work]\nregion = eu-west-1\n") << environment({}) << QByteArray("work");
        QTest::newRow("upper case") << QByteArray("[default]\nAWS_ACCESS_KEY_ID=A\nAWS_SECRET_ACCESS_KEY=a\n") << QByteArray() << environment({}) << QByteArray();
        QTest::newRow("equals in the value") << QByteArray("[default]\naws_access_key_id=A\naws_secret_access_key=a=b==\n") << QByteArray() << environment({}) << QByteArray();
        QTest::newRow("hash in the value") << QByteArray("[default]\naws_access_key_id=A\naws_secret_access_key=a#b ;c\n") << QByteArray() << environment({}) << QByteArray();
        QTest::newRow("single quotes") << QByteArray("[my team]\naws_access_key_id=A\naws_secret_access_key=a\n") << QByteArray("[profile 'my team']\nregion=eu-west-2\n")
                                       << environment({{"AWS_PROFILE", "my team"}}) << QByteArray();
        QTest::newRow("older token name") << QByteArray("[default]\naws_access_key_id=A\naws_secret_access_key=a\naws_security_token=old\n") << QByteArray() << environment({})
                                          << QByteArray();
        QTest::newRow("default in the config file") << QByteArray() << QByteArray("[default]\naws_access_key_id=C\naws_secret_access_key=c\nregion=eu-west-3\n") << environment({})
                                                    << QByteArray();
        QTest::newRow("nothing") << QByteArray() << QByteArray() << environment({}) << QByteArray();
        QTest::newRow("environment and profile") << two << QByteArray() << environment({{"AWS_ACCESS_KEY_ID", "E"}, {"AWS_SECRET_ACCESS_KEY", "e"}}) << QByteArray("work");
        QTest::newRow("half a pair") << QByteArray("[default]\naws_access_key_id=A\n") << QByteArray() << environment({}) << QByteArray();
        QTest::newRow("unknown profile") << two << QByteArray() << environment({}) << QByteArray("nobody");
    }
    void credentials()
    {
        QFETCH(QByteArray, credentials);
        QFETCH(QByteArray, config);
        QFETCH(QByteArray, environment);
        QFETCH(QByteArray, profile);
        const QTemporaryDir home;
        QDir(home.path()).mkdir(QStringLiteral(".aws"));
        const auto write = [&home](const QString &name, const QByteArray &content) {
            QFile file(home.filePath(QStringLiteral(".aws/") + name));
            QVERIFY(content.isEmpty() || (file.open(QIODevice::WriteOnly) && file.write(content) == content.size()));
        };
        write(QStringLiteral("credentials"), credentials);
        write(QStringLiteral("config"), config);
        aws::CredentialQuestion question;
        question.home = home.path().toStdString();
        question.profile = profile.toStdString();
        question.environment = json::parse(environment.toStdString()).get<std::map<std::string, std::string>>();
        question.defaultRegion = "no-region";
        const json opinion = m_botocore.ask({{"do", "credentials"}, {"home", question.home}, {"profile", question.profile}, {"environment", question.environment}});
        if (opinion.contains("error")) {
            QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::resolveCredentials(question)));
            return;
        }
        const aws::ResolvedCredentials own = aws::resolveCredentials(question);
        QCOMPARE(own.credentials.accessKeyId, opinion.at("accessKeyId").get<std::string>());
        QCOMPARE(std::string(own.credentials.secretAccessKey.text()), opinion.at("secretAccessKey").get<std::string>());
        QCOMPARE(std::string(own.credentials.sessionToken.text()), opinion.at("sessionToken").get<std::string>());
        QCOMPARE(own.region == "no-region" ? std::string() : own.region, opinion.at("region").get<std::string>());
    }

    // What Strongroom writes, boto3 reads, and the other way round.
    void boto3()
    {
        SKIP_WITHOUT_PEER("dynalite-peer");
        const PeerProcess dynalite("dynalite-peer");
        const PeerProcess peer("aws-json-peer", json{{"dynalite", dynalite.port()}});
        const auto boto = [&](const char *service, const char *call, const json &arguments) {
            return m_botocore.ask({{"do", "boto3"}, {"service", service}, {"endpoint", peer.url()}, {"call", call}, {"arguments", arguments}, {"accessKeyId", temporaryKey},
                                   {"secretAccessKey", temporarySecret}, {"sessionToken", temporaryToken}});
        };
        if (boto("secretsmanager", "get_secret_value", json{{"SecretId", "none"}}).contains("missing")) {
            QSKIP("**** boto3 was NOT tried: python3 cannot import it (python3-boto3) ****");
        }
        const auto client = std::make_shared<net::HttpClient>();
        const auto service = [&](aws::ServiceName name) {
            return std::make_shared<aws::JsonService>(
                aws::ServiceSettings{name, peer.url(), "us-east-1"}, [] { return aws::Credentials{fullKey, SecretBytes(std::string_view(fullSecret)), {}}; }, client);
        };
        aws::DynamoDb dynamo(service(aws::ServiceName::DynamoDb));
        dynamo.createTable("Tokens", {});
        QTRY_COMPARE(dynamo.describeTable("Tokens", {}), aws::TableStatus::Active);
        const std::string text = "sealed \u00e4\u20ac \"\\/ \U0001F511";
        dynamo.putItem("Tokens", {{"Id", "apiToken1"}, {"token", text}}, {});
        const json key = {{"Id", {{"S", "apiToken1"}}}};
        QCOMPARE(boto("dynamodb", "get_item", {{"TableName", "Tokens"}, {"Key", key}}).at("answer").at("Item").at("token").at("S").get<std::string>(), text);
        const json described = boto("dynamodb", "describe_table", json{{"TableName", "Tokens"}}).at("answer").at("Table");
        QCOMPARE(described.at("KeySchema").at(0).at("AttributeName").get<std::string>(), std::string("Id"));
        QCOMPARE(described.at("BillingModeSummary").at("BillingMode").get<std::string>(), std::string("PAY_PER_REQUEST"));
        json item = key;
        item["token"] = {{"S", "from boto " + text}};
        QVERIFY(boto("dynamodb", "put_item", {{"TableName", "Tokens"}, {"Item", item}}).contains("answer"));
        QCOMPARE(dynamo.getItem("Tokens", "apiToken1", {})->at("token").text.value_or(""), "from boto " + text);
        QVERIFY(boto("secretsmanager", "create_secret", {{"Name", "mbank/consumer"}, {"SecretString", text}}).contains("answer"));
        const aws::SecretValue secret = aws::SecretsManager(service(aws::ServiceName::SecretsManager)).getSecretValue("mbank/consumer", {});
        QCOMPARE(std::string(secret.value.text()), text);
    }

private:
    Botocore m_botocore;
};

QTEST_GUILESS_MAIN(tst_aws_botocore)
#include "tst_aws_botocore.moc"
