// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "AwsVectors.h"
#include "support/FakeClock.h"
#include "support/FakeTransport.h"

#include "aws/DynamoDb.h"
#include "aws/ErrorAnswer.h"
#include "aws/SecretsManager.h"
#include "base/Error.h"

#include <QTest>

#include <functional>
#include <memory>

using namespace strongroom;
using namespace strongroom::test;
using json = nlohmann::json;

namespace {

constexpr const char *secretKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
constexpr const char *sessionToken = "IQoJb3JpZ2luX2VjEXAMPLE//////////wEaCXVz";

struct Service {
    std::shared_ptr<FakeTransport> transport = std::make_shared<FakeTransport>();
    FakeClock clock;
    std::shared_ptr<aws::JsonService> dynamo = make(aws::ServiceName::DynamoDb, "https://dynamodb.eu-west-1.amazonaws.com/");
    std::shared_ptr<aws::JsonService> secrets = make(aws::ServiceName::SecretsManager, "https://secretsmanager.eu-west-1.amazonaws.com/");

    std::shared_ptr<aws::JsonService> make(aws::ServiceName name, const std::string &endpoint)
    {
        return std::make_shared<aws::JsonService>(
            aws::ServiceSettings{name, endpoint, "eu-west-1"},
            [] { return aws::Credentials{"AKID", SecretBytes(std::string_view(secretKey)), SecretBytes(std::string_view(sessionToken))}; }, transport, clock,
            [] { return 0.5; });
    }
    std::optional<aws::Item> getItem() { return aws::DynamoDb(dynamo).getItem("Tokens", "apiToken1", {}); }
    aws::SecretValue getSecret() { return aws::SecretsManager(secrets).getSecretValue("mbank/consumer", {}); }
};

std::string answerText(const char *code, const std::string &message) { return json({{"__type", code}, {"message", message}}).dump(); }

// What somebody reads.
std::string wordsOf(const VaultError &error) { return std::string(error.what()) + " | " + error.advice(); }

} // namespace

class tst_aws_errors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { aws::setClockOffset(std::chrono::seconds(0)); }

    void codeAndMessage_data()
    {
        QTest::addColumn<int>("index");
        m_errors = readAwsCases("errors", 14);
        for (std::size_t i = 0; i < m_errors.size(); ++i) {
            QTest::newRow(awsText(m_errors[i], "name").c_str()) << static_cast<int>(i);
        }
    }
    void codeAndMessage()
    {
        QFETCH(int, index);
        const json &one = m_errors[static_cast<std::size_t>(index)];
        const json &inputs = one.at("inputs");
        HeaderList headers;
        for (const auto &[name, value] : inputs.at("headers").items()) {
            headers.emplace_back(name, value.get<std::string>());
        }
        const int status = inputs.at("status").get<int>();
        const aws::ErrorAnswer answer = aws::errorAnswerOf(httpResponse(status, awsText(inputs, "body"), headers));
        QCOMPARE(answer.code, awsText(one.at("expect"), "code"));
        QCOMPARE(answer.message, awsText(one.at("expect"), "message"));
        // And as an error of a call, with its code.
        Service service;
        for (int i = 0; i < 3; ++i) {
            service.transport->answer(status, awsText(inputs, "body"), headers);
        }
        try {
            static_cast<void>(service.getItem());
            QFAIL("no error");
        } catch (const VaultError &error) {
            QCOMPARE(error.request().code, answer.code);
            QCOMPARE(error.request().status, status);
            QVERIFY(!error.advice().empty());
        }
    }

    void retries_data()
    {
        QTest::addColumn<int>("index");
        m_retries = readAwsCases("retry", 30);
        for (std::size_t i = 0; i < m_retries.size(); ++i) {
            QTest::newRow(awsText(m_retries[i], "name").c_str()) << static_cast<int>(i);
        }
    }
    void retries()
    {
        QFETCH(int, index);
        const json &one = m_retries[static_cast<std::size_t>(index)];
        const int status = one.at("inputs").at("status").get<int>();
        const std::string code = awsText(one.at("inputs"), "code");
        const bool retry = one.at("expect").at("retry").get<bool>();
        const bool throttled = one.at("expect").at("throttled").get<bool>();
        QCOMPARE(aws::isWorthRetrying(status, code), retry);
        QCOMPARE(aws::isThrottling(status, code), throttled);
        Service service;
        const std::string body = code.empty() ? std::string() : answerText(code.c_str(), "x");
        for (int i = 0; i < 3; ++i) {
            service.transport->answer(status, body);
        }
        try {
            static_cast<void>(service.getSecret());
            QFAIL("no error");
        } catch (const VaultError &error) {
            QCOMPARE(error.retryable(), retry);
            QCOMPARE(std::string(error.what()).find("asked too often") != std::string::npos, throttled);
        }
        QCOMPARE(service.transport->requestCount(), std::size_t(retry ? 3 : 1));
    }

    // Each code of the page, as a person reads it.
    void sentences_data()
    {
        QTest::addColumn<bool>("dynamo");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("words");
        QTest::addColumn<bool>("credentials");
        const auto row = [](const char *name, bool dynamo, const char *code, const char *message, const char *words, bool credentials = false) {
            QTest::newRow(name) << dynamo << QByteArray(code) << QByteArray(message) << QByteArray(words) << credentials;
        };
        row("no table", true, "ResourceNotFoundException", "Requested resource not found", "there is no table Tokens in eu-west-1");
        row("no secret", false, "ResourceNotFoundException", "Secrets Manager can't find it", "there is no secret mbank/consumer in eu-west-1");
        row("denied, by the operation", true, "AccessDeniedException", "denied", "the IAM permission dynamodb:GetItem on table Tokens is missing");
        row("denied, secret", false, "AccessDeniedException", "", "the IAM permission secretsmanager:GetSecretValue on secret mbank/consumer is missing");
        row("denied, in its words", true, "AccessDeniedException",
            "User: arn:aws:iam::1:user/x is not authorized to perform: dynamodb:GetItem on resource: arn:aws:dynamodb:eu-west-1:1:table/Tokens because no identity-based policy "
            "allows the dynamodb:GetItem action",
            "the IAM permission dynamodb:GetItem on arn:aws:dynamodb:eu-west-1:1:table/Tokens is missing");
        row("denied, another action", false, "AccessDeniedException", "User: x is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:eu-west-1:1:key/k.",
            "the IAM permission kms:Decrypt on arn:aws:kms:eu-west-1:1:key/k is missing");
        row("unknown key", true, "UnrecognizedClientException", "The security token included in the request is invalid.", "AWS does not know the access key", true);
        row("unknown key, old name", true, "InvalidClientTokenId", "x", "or the session token does not go with it", true);
        row("signature", true, "InvalidSignatureException", "The request signature we calculated does not match", "the secret access key is wrong, or a proxy changes the requests", true);
        row("signature, old name", true, "SignatureDoesNotMatch", "x", "the secret access key is wrong, or a proxy changes the requests", true);
        row("signature, half", true, "IncompleteSignatureException", "x", "the secret access key is wrong, or a proxy changes the requests", true);
        row("signature, none", true, "MissingAuthenticationTokenException", "x", "the secret access key is wrong, or a proxy changes the requests", true);
        row("session", true, "ExpiredTokenException", "x", "the temporary AWS credentials have expired", true);
        row("session, old name", true, "ExpiredToken", "x", "Get new temporary credentials", true);
        row("kms", false, "DecryptionFailure", "KMS", "cannot open it with its KMS key (KMS)");
        row("kms denied", false, "KMSAccessDeniedException", "x", "kms:Decrypt");
        row("deletion", false, "InvalidRequestException", "You can't perform this operation on the secret because it was marked for deletion.", "because it was marked for deletion.");
        row("schema", true, "ValidationException", "The provided key element does not match the schema", "table Tokens has another key than this program uses");
        row("validation", true, "ValidationException", "Invalid table name", "DynamoDB does not take the request (Invalid table name)");
        row("serialization", true, "SerializationException", "", "report this with the request id REQ-1");
        row("parameter", false, "InvalidParameterException", "bad", "Secrets Manager does not take the request (bad)");
        row("something else", true, "BrandNewException", "hm", "DynamoDB answered 400 BrandNewException (hm)");
    }
    void sentences()
    {
        QFETCH(bool, dynamo);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, words);
        QFETCH(bool, credentials);
        Service service;
        service.transport->answer(400, answerText(code.constData(), message.toStdString()), {{"x-amzn-RequestId", "REQ-1"}});
        const auto call = [&] { dynamo ? static_cast<void>(service.getItem()) : static_cast<void>(service.getSecret()); };
        try {
            call();
            QFAIL("no error");
        } catch (const VaultError &error) {
            QVERIFY2(wordsOf(error).find(words.toStdString()) != std::string::npos, wordsOf(error).c_str());
            QVERIFY2(std::string(error.what()).starts_with(dynamo ? "read from table Tokens: " : "read secret mbank/consumer: ") || code == "ValidationException", error.what());
            QCOMPARE(error.request().code, code.toStdString());
            QCOMPARE(error.request().detail, message.toStdString());
            QCOMPARE(error.request().requestId, std::string("REQ-1"));
            QCOMPARE(error.kind(), credentials ? ErrorKind::Auth : ErrorKind::Server);
        }
        QCOMPARE(service.transport->requestCount(), std::size_t(1));
    }

    // A service that prints what it expected to be signed prints the session token with it.
    void noSecretInAnError_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("canonical text") << QByteArray("The request signature we calculated does not match the signature you provided.\n\nThe Canonical String for this request should have been\n'POST\n/\n\nx-amz-security-token:")
                + sessionToken + "'";
        QTest::newRow("token") << QByteArray("odd token ") + sessionToken;
        QTest::newRow("key") << QByteArray("odd key ") + secretKey;
    }
    void noSecretInAnError()
    {
        QFETCH(QByteArray, message);
        Service service;
        service.transport->answer(400, answerText("InvalidSignatureException", message.toStdString()));
        try {
            static_cast<void>(service.getItem());
            QFAIL("no error");
        } catch (const AuthError &error) {
            const std::string all = wordsOf(error) + error.request().detail;
            QVERIFY2(all.find(sessionToken) == std::string::npos && all.find(secretKey) == std::string::npos && all.find("Canonical") == std::string::npos, all.c_str());
        }
    }

    void answersThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("html") << QByteArray("<html>Welcome to the hotel</html>");
        QTest::newRow("array") << QByteArray("[]");
        QTest::newRow("item is a list") << QByteArray(R"({"Item":[]})");
    }
    void answersThatAreNone()
    {
        QFETCH(QByteArray, body);
        Service service;
        service.transport->answer(200, body.toStdString(), {{"Content-Type", "text/html"}});
        QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(service.getItem()));
    }

    void secretWithoutValue_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("neither") << QByteArray(R"({"ARN":"a","Name":"n","VersionId":"v"})");
        QTest::newRow("not base64") << QByteArray(R"({"SecretBinary":"%%%"})");
        QTest::newRow("another type") << QByteArray(R"({"SecretString":17})");
    }
    void secretWithoutValue()
    {
        QFETCH(QByteArray, body);
        Service service;
        service.transport->answer(200, body.toStdString());
        QVERIFY_THROWS_EXCEPTION(ServerError, static_cast<void>(service.getSecret()));
    }

    void refusedBeforeAnythingIsSent()
    {
        Service service;
        aws::SecretsManager secrets(service.secrets);
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(secrets.getSecretValue("", {})));
        QVERIFY_THROWS_EXCEPTION(ClientError, static_cast<void>(secrets.getSecretValue(std::string(2049, 'x'), {})));
        aws::DynamoDb dynamo(service.dynamo);
        QVERIFY_THROWS_EXCEPTION(ClientError, dynamo.putItem("Tokens", {{"Id", "1"}, {"token", std::string(301 << 10, 'x')}}, {}));
        QCOMPARE(service.transport->requestCount(), std::size_t(0));
    }

    // The answers that the services gave, to the calls that they were given for.
    void recordedAnswers()
    {
        int replayed = 0;
        for (const json &one : readAwsCases("exchanges", 17)) {
            const json &response = one.at("response");
            HeaderList headers;
            for (const auto &[name, value] : response.at("headers").items()) {
                headers.emplace_back(name, value.get<std::string>());
            }
            Service service;
            service.transport->answer(response.at("status").get<int>(), awsText(response, "body"), headers);
            const std::string name = awsText(one, "name");
            const std::string target = awsText(one.at("request").at("headers"), "X-Amz-Target");
            const std::string code = awsText(json::parse(awsText(response, "body")), "__type");
            aws::DynamoDb dynamo(service.dynamo);
            std::optional<ErrorKind> failure;
            std::string failureCode;
            try {
                if (target.ends_with("GetItem")) {
                    const std::optional<aws::Item> item = dynamo.getItem("Cap", "apiToken1", {});
                    QCOMPARE(item.has_value(), name != "ddb-get-miss");
                    if (item) {
                        QCOMPARE(item->at("token").text.value_or(""), std::string("C2rIHw11LXGGmZcXlvBNyQ=="));
                    }
                } else if (target.ends_with("PutItem")) {
                    dynamo.putItem("Cap", {{"Id", "apiToken1"}, {"token", "C2rIHw11LXGGmZcXlvBNyQ=="}}, {});
                } else if (target.ends_with("CreateTable")) {
                    dynamo.createTable("Cap", {});
                } else if (target.ends_with("DescribeTable")) {
                    QCOMPARE(dynamo.describeTable("Cap", {}), aws::TableStatus::Active);
                } else {
                    const aws::SecretValue secret = service.getSecret();
                    QVERIFY(json::parse(secret.value.text()).at("consumerKey").is_string());
                    QVERIFY(secret.arn.starts_with("arn:aws:secretsmanager:us-east-1:123456789012:secret:"));
                }
            } catch (const VaultError &error) {
                failure = error.kind();
                failureCode = error.request().code;
            }
            const std::string bare = code.substr(code.find('#') + 1);
            QCOMPARE(failureCode, name == "ddb-create-again" ? std::string() : bare);
            const bool credentials = name == "sm-wrong-key" || name == "sm-unknown-key" || name == "sm-expired";
            if (failure) {
                QCOMPARE(*failure, credentials ? ErrorKind::Auth : ErrorKind::Server);
            }
            ++replayed;
        }
        QCOMPARE(replayed, 17);
    }

    void itemsOfOtherTypes()
    {
        Service service;
        service.transport->answer(200, R"({"Item":{"Id":{"S":"1"},"n":{"N":"5"},"two":{"S":"x","N":"1"},"bare":"x","b":{"S":7}}})");
        const std::optional<aws::Item> item = service.getItem();
        QVERIFY(item.has_value());
        QCOMPARE(item->at("Id").text.value_or(""), std::string("1"));
        for (const char *const name : {"n", "two", "bare", "b"}) {
            QVERIFY2(!item->at(name).text.has_value(), name);
        }
    }

private:
    json m_errors;
    json m_retries;
};

QTEST_GUILESS_MAIN(tst_aws_errors)
#include "tst_aws_errors.moc"
