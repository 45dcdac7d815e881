// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "AwsVectors.h"
#include "support/FakeServer.h"

#include "aws/JsonService.h"
#include "aws/SigV4.h"
#include "base/Error.h"
#include "net/HttpClient.h"

#include <QTest>

#include <algorithm>
#include <memory>
#include <mutex>

using namespace strongroom;
using namespace strongroom::test;
using json = nlohmann::json;

namespace {

aws::SigningInput inputOf(const json &inputs, const std::string &body)
{
    aws::SigningInput input;
    input.method = awsText(inputs, "method");
    input.url = awsText(inputs, "url");
    input.headers = awsHeaders(inputs.at("headers"));
    input.body = bytesOf(body);
    input.region = awsText(inputs, "region");
    input.service = awsText(inputs, "service");
    input.time = std::chrono::sys_seconds(std::chrono::seconds(inputs.at("timeUnixMs").get<std::int64_t>() / 1000));
    return input;
}

std::string bodyOf(const json &inputs)
{
    if (!inputs.contains("bodyHex")) {
        return awsText(inputs, "body");
    }
    const QByteArray bytes = QByteArray::fromHex(QByteArray::fromStdString(awsText(inputs, "bodyHex")));
    return bytes.toStdString();
}

std::string headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.left(request.indexOf("\r\n\r\n")).split('\n')) {
        if (line.toLower().startsWith(name.toLower() + ":")) {
            return line.mid(name.size() + 1).trimmed().toStdString();
        }
    }
    return {};
}

} // namespace

class tst_aws_sigv4 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void botocore_data()
    {
        QTest::addColumn<int>("index");
        m_cases = readAwsCases("sigv4", 33);
        for (std::size_t i = 0; i < m_cases.size(); ++i) {
            QTest::newRow(awsText(m_cases[i], "name").c_str()) << static_cast<int>(i);
        }
    }
    void botocore()
    {
        QFETCH(int, index);
        const json &one = m_cases[static_cast<std::size_t>(index)];
        const std::string body = bodyOf(one.at("inputs"));
        aws::SigningKeys keys;
        for (aws::SigningKeys *const used : {static_cast<aws::SigningKeys *>(nullptr), &keys, &keys}) {   // without, filling and from the cache
            const aws::Signature signature = aws::sign(inputOf(one.at("inputs"), body), awsCredentials(one.at("inputs")), used);
            const json &expect = one.at("expect");
            QCOMPARE(signature.amzDate, awsText(expect, "amzDate"));
            QCOMPARE(signature.payloadSha256, awsText(expect, "payloadSha256"));
            QCOMPARE(signature.signedHeaders, awsText(expect, "signedHeaders"));
            QCOMPARE(signature.canonicalRequest, awsText(expect, "canonicalRequest"));
            QCOMPARE(signature.stringToSign, awsText(expect, "stringToSign"));
            QCOMPARE(signature.signature, awsText(expect, "signature"));
            QCOMPARE(signature.authorization, awsText(expect, "authorization"));
        }
    }

    void published_data()
    {
        QTest::addColumn<int>("index");
        m_published = readAwsCases("sigv4-published", 34);
        for (std::size_t i = 0; i < m_published.at("cases").size(); ++i) {
            QTest::newRow(awsText(m_published.at("cases")[i], "name").c_str()) << static_cast<int>(i);
        }
    }
    void published()
    {
        QFETCH(int, index);
        const json &one = m_published.at("cases")[static_cast<std::size_t>(index)];
        const std::string body = awsText(one, "body");
        aws::SigningInput input;
        input.method = awsText(one, "method");
        input.body = bytesOf(body);
        input.region = awsText(m_published, "region");
        input.service = awsText(m_published, "service");
        aws::Credentials credentials = awsCredentials(m_published);
        std::string host;
        for (auto &[name, value] : awsHeaders(one.at("headers"))) {
            if (name == "Host") {
                host = value;
            } else if (name == "X-Amz-Date") {
                input.time = awsTime(value);
            } else if (name == "X-Amz-Security-Token") {
                credentials.sessionToken = SecretBytes(std::string_view(value));
            } else {
                input.headers.emplace_back(name, value);
            }
        }
        if (awsText(one, "name") == "get-vanilla-with-session-token") {   // the suite gives it beside the request
            credentials.sessionToken = SecretBytes(std::string_view("6e86291e8372ff2a2260956d9b8aae1d763fbf315fa00fa31553b73ebf194267"));
        }
        input.url = "https://" + host + awsText(one, "target");
        const aws::Signature signature = aws::sign(input, credentials);
        const json &expect = one.at("expect");
        QCOMPARE(signature.canonicalRequest, awsText(expect, "canonicalRequest"));
        QCOMPARE(signature.stringToSign, awsText(expect, "stringToSign"));
        QCOMPARE(signature.authorization, awsText(expect, "authorization"));
    }

    // What boto3 put on the wire, recorded.
    void recorded()
    {
        int verified = 0;
        for (const json &one : readAwsCases("exchanges", 17)) {
            const json &request = one.at("request");
            const json &headers = request.at("headers");
            const std::string expected = awsText(headers, "Authorization");
            const std::string body = awsText(request, "body");
            aws::SigningInput input;
            input.method = awsText(request, "method");
            input.url = "http://" + awsText(headers, "Host") + awsText(request, "path");
            input.headers = {{"Content-Type", awsText(headers, "Content-Type")}, {"X-Amz-Target", awsText(headers, "X-Amz-Target")}};
            input.body = bytesOf(body);
            input.region = awsText(one.at("inputs"), "region");
            input.service = awsText(headers, "X-Amz-Target").starts_with("DynamoDB") ? "dynamodb" : "secretsmanager";
            input.time = awsTime(awsText(headers, "X-Amz-Date"));
            const aws::Signature signature = aws::sign(input, awsCredentials(one.at("inputs")));
            QCOMPARE(signature.authorization, expected);
            ++verified;
        }
        QCOMPARE(verified, 17);
    }

    // A corrected secret under the same key id is another key.
    void cachedKeyIsOfItsSecret()
    {
        const json cases = readAwsCases("sigv4", 33);
        const json &one = cases[0].at("inputs");
        const std::string body = bodyOf(one);
        aws::SigningKeys keys;
        aws::Credentials wrong = awsCredentials(one);
        wrong.secretAccessKey = SecretBytes(std::string_view("mistyped"));
        const std::string first = aws::sign(inputOf(one, body), wrong, &keys).signature;
        const std::string second = aws::sign(inputOf(one, body), awsCredentials(one), &keys).signature;
        QCOMPARE(second, awsText(cases[0].at("expect"), "signature"));
        QVERIFY(first != second);
    }

    void refusedUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("none") << QString();
        QTest::newRow("path") << QStringLiteral("/x");
        QTest::newRow("scheme") << QStringLiteral("ftp://host/");
        QTest::newRow("no host") << QStringLiteral("https:///x");
        QTest::newRow("user") << QStringLiteral("https://a:b@host/");
        QTest::newRow("port") << QStringLiteral("https://host:99999/");
    }
    void refusedUrls()
    {
        QFETCH(QString, url);
        aws::SigningInput input;
        input.url = url.toStdString();
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::sign(input, {"A", SecretBytes(std::string_view("s")), {}})));
    }

    void endpoints()
    {
        using aws::ServiceName;
        aws::Endpoints given;
        QCOMPARE(aws::endpointOf(ServiceName::DynamoDb, given, "eu-west-1"), std::string("https://dynamodb.eu-west-1.amazonaws.com/"));
        QCOMPARE(aws::endpointOf(ServiceName::SecretsManager, given, "cn-north-1"), std::string("https://secretsmanager.cn-north-1.amazonaws.com.cn/"));
        given.isLocal = true;
        QCOMPARE(aws::endpointOf(ServiceName::DynamoDb, given, "us-east-1"), std::string("http://localhost:4566/"));
        given.all = "https://vpce.example.test:443";
        QCOMPARE(aws::endpointOf(ServiceName::DynamoDb, given, "us-east-1"), std::string("https://vpce.example.test/"));
        given.secretsManager = "http://[0:0:0:0:0:0:0:1]:4567/";
        QCOMPARE(aws::endpointOf(ServiceName::SecretsManager, given, "us-east-1"), std::string("http://[::1]:4567/"));
        given.dynamoDb = "http://192.0.2.7:8000";
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::endpointOf(ServiceName::DynamoDb, given, "us-east-1")));
        given.dynamoDb = "http://localhost.example.test/";
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::endpointOf(ServiceName::DynamoDb, given, "us-east-1")));
        given.dynamoDb = "https://host/?a=b";
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::endpointOf(ServiceName::DynamoDb, given, "us-east-1")));
        for (const char *const region : {"", "us", "US-EAST-1", "us-east-1.evil.test", "us east", "a/b", "abcdefghijklmnopqrstuvwxyz-0123456"}) {
            QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(aws::endpointOf(ServiceName::DynamoDb, {}, region)));
        }
    }

    // Host is the HTTP stack's to write; the signature must be over the same.
    void signedHostIsTheOneOnTheWire_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<bool>("six");
        QTest::newRow("127.0.0.1") << QStringLiteral("127.0.0.1") << false;
        QTest::newRow("localhost") << QStringLiteral("localhost") << false;
        QTest::newRow("LOCALHOST") << QStringLiteral("LOCALHOST") << false;
        QTest::newRow("[::1]") << QStringLiteral("[::1]") << true;
        QTest::newRow("[0:0:0:0:0:0:0:1]") << QStringLiteral("[0:0:0:0:0:0:0:1]") << true;
    }
    void signedHostIsTheOneOnTheWire()
    {
        QFETCH(QString, host);
        QFETCH(bool, six);
        if (six && !QTcpServer().listen(QHostAddress(QHostAddress::LocalHostIPv6))) {
            QSKIP("this computer has no IPv6");
        }
        std::mutex mutex;
        QByteArray seen;
        const FakeServer server(
            [&](FakeServer::Peer &peer) {
                const QByteArray request = peer.readRequest();
                {
                    const std::scoped_lock lock(mutex);
                    seen = request;
                }
                peer.write("HTTP/1.1 200 OK\r\nContent-Type: application/x-amz-json-1.0\r\nContent-Length: 2\r\n\r\n{}");
            },
            std::nullopt, six ? QHostAddress(QHostAddress::LocalHostIPv6) : QHostAddress(QHostAddress::LocalHost));
        const json keys = {{"accessKeyId", "AKID"}, {"secretAccessKey", "secret"}, {"sessionToken", "token/+="}};
        aws::JsonService service({aws::ServiceName::DynamoDb, server.url("", host.toStdString()), "us-east-1"}, [&] { return awsCredentials(keys); },
                                 std::make_shared<net::HttpClient>());
        QVERIFY(service.call("DynamoDB_20120810.GetItem", {{"TableName", "T"}}, "T", {}).is_object());
        const std::scoped_lock lock(mutex);
        QCOMPARE(headerOf(seen, "X-Amz-Security-Token"), std::string("token/+="));
        QCOMPARE(headerOf(seen, "Content-Type"), std::string("application/x-amz-json-1.0"));
        // Verified as the service does: from what came in, with Host as it came in.
        const std::string body = seen.mid(seen.indexOf("\r\n\r\n") + 4).toStdString();
        aws::SigningInput input;
        input.method = "POST";
        input.url = "http://" + headerOf(seen, "Host") + "/";
        input.headers = {{"Content-Type", headerOf(seen, "Content-Type")}, {"X-Amz-Target", headerOf(seen, "X-Amz-Target")}};
        input.body = bytesOf(body);
        input.region = "us-east-1";
        input.service = "dynamodb";
        input.time = awsTime(headerOf(seen, "X-Amz-Date"));
        const aws::Signature expected = aws::sign(input, awsCredentials(keys));
        QCOMPARE(expected.host, headerOf(seen, "Host"));
        QCOMPARE(headerOf(seen, "Authorization"), expected.authorization);
    }

private:
    json m_cases;
    json m_published;
};

QTEST_GUILESS_MAIN(tst_aws_sigv4)
#include "tst_aws_sigv4.moc"
