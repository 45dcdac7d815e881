// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Settings, env files and the IAM policy of the API-token manager (api-tokens page, sections 1 and 8).

#include "TokenVectors.h"

#include "base/Error.h"
#include "tokens/TokenSettings.h"

#include <QTest>

using namespace strongroom;
using namespace strongroom::tokens;
using namespace std::chrono_literals;
using test::json;

namespace {

using Variables = std::map<std::string, std::string>;

const Variables least{{"SECRET_NAME", "mbank/consumer"}, {"URL", "https://auth.example/oauth2/token"}};

TokenSettings leastSettings() { return settingsFromEnvironment(least); }

// The member that the error is about; empty: nothing was thrown.
template <typename Work>
std::string refusedMember(const Work &work)
{
    try {
        work();
    } catch (const ClientError &error) {
        return error.member().empty() ? "(none)" : error.member();
    }
    return {};
}

} // namespace

class tst_token_settings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void vectors_data()
    {
        QTest::addColumn<QByteArray>("vector");
        for (const json &one : test::tokenCases("settings.json", 30)) {
            QTest::newRow(one.at("name").get<std::string>().c_str()) << QByteArray::fromStdString(one.dump());
        }
    }
    void vectors()
    {
        QFETCH(QByteArray, vector);
        const json one = json::parse(vector.toStdString());
        const auto environment = one.at("inputs").at("env").get<Variables>();
        const json &expect = one.at("expect");
        if (expect.contains("error")) {
            QCOMPARE(refusedMember([&] { (void)settingsFromEnvironment(environment); }), expect.at("field").get<std::string>());
            return;
        }
        const TokenSettings settings = settingsFromEnvironment(environment);
        QCOMPARE(settings.place, TokenPlace::DynamoDb);
        QCOMPARE(settings.secretName, expect.at("secretName").get<std::string>());
        QCOMPARE(settings.url, expect.at("url").get<std::string>());
        QCOMPARE(settings.scope, expect.at("scope").is_null() ? std::string() : expect.at("scope").get<std::string>());
        QCOMPARE(settings.retries, expect.at("retries").get<int>());
        QCOMPARE(settings.interval.count(), expect.at("intervalMs").get<std::int64_t>());
        QCOMPARE(settings.isLocal, expect.at("isLocal").get<bool>());
        QCOMPARE(settings.tableName, expect.at("tableName").get<std::string>());
        QCOMPARE(settings.rowId(), expect.at("rowId").get<std::string>());
        const json &endpoint = expect.at("endpoint");
        if (endpoint.is_null()) {
            QVERIFY(settings.endpointUrl.empty() && !settings.isLocal);
        } else if (settings.endpointUrl.empty()) {
            QCOMPARE(endpoint.get<std::string>(), std::string("http://localhost:4566"));
            QVERIFY(settings.isLocal);
        } else {
            QCOMPARE(settings.endpointUrl, endpoint.get<std::string>());
        }
    }

    void envFiles_data()
    {
        QTest::addColumn<QByteArray>("vector");
        for (const json &one : test::tokenCases("dotenv.json", 14)) {
            QTest::newRow(one.at("name").get<std::string>().c_str()) << QByteArray::fromStdString(one.dump());
        }
    }
    void envFiles()
    {
        QFETCH(QByteArray, vector);
        const json one = json::parse(vector.toStdString());
        Variables expected;
        for (const auto &[name, value] : one.at("expect").at("values").items()) {
            if (!value.is_null()) {
                expected[name] = value.get<std::string>();
            }
        }
        QVERIFY(readEnvFile(one.at("inputs").at("file").get<std::string>()) == expected);
    }

    // What python-dotenv 1.0.0 answers to these.
    void moreEnvFiles()
    {
        QVERIFY(readEnvFile("") == Variables());
        QVERIFY(readEnvFile("\xEF\xBB\xBF" "A=1") == (Variables{{"A", "1"}}));
        QVERIFY(readEnvFile("'A B'=1\rC=\"\\t\\a\\q\"") == (Variables{{"A B", "1"}, {"C", "\t\a\\q"}}));
        QVERIFY(readEnvFile("A='x' # c\nB=\"y\"#c\nexport\tC=\t3\t") == (Variables{{"A", "x"}, {"B", "y"}, {"C", "3"}}));
        QVERIFY(readEnvFile("A= # not a comment") == (Variables{{"A", "# not a comment"}}));
        QVERIFY(readEnvFile("A=1\nA\n") == Variables());
    }
    void wrongEnvFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no name") << QByteArray("A=1\n=2") << QByteArray("line 2 ");
        QTest::newRow("two words") << QByteArray("A=1\r\nB=2\r\nhello world\r\n") << QByteArray("line 3 ");
        QTest::newRow("open quote") << QByteArray("A=\"x\nB=1\n") << QByteArray("line 1 ");
        QTest::newRow("behind a quote") << QByteArray("A=\"x\ny\" z") << QByteArray("line 2 ");
        QTest::newRow("not UTF-8") << QByteArray("A=\xff") << QByteArray("UTF-8");
    }
    void wrongEnvFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, line);
        try {
            (void)readEnvFile(text.toStdString());
            QFAIL("it was read");
        } catch (const ClientError &error) {
            QVERIFY2(std::string_view(error.what()).find(line.toStdString()) != std::string_view::npos, error.what());
        }
    }

    void realVariablesWin()
    {
        Variables environment = least;
        environment["SCOPE"] = "";
        environment["TABLE_NAME"] = "Mine";
        const TokenSettings settings = settingsFromEnvironment(environment, {{"SCOPE", "of the file"}, {"TABLE_NAME", "File"}, {"RETRIES", "7"}});
        QCOMPARE(settings.scope, std::string());
        QCOMPARE(settings.tableName, std::string("Mine"));
        QCOMPARE(settings.retries, 7);
    }

    void regions()
    {
        Variables environment = least;
        environment["AWS_DEFAULT_REGION"] = "eu-west-1";
        QCOMPARE(settingsFromEnvironment(environment).region, std::string("eu-west-1"));
        environment["AWS_REGION"] = "eu-central-1";
        QCOMPARE(settingsFromEnvironment(environment).region, std::string("eu-central-1"));
        environment["AWS_REGION"] = "nowhere/else";
        QCOMPARE(refusedMember([&] { (void)settingsFromEnvironment(environment); }), std::string("AWS_REGION"));
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("url with blank") << QByteArray("URL") << QByteArray("https://auth.example/a b");
        QTest::newRow("url with umlaut") << QByteArray("URL") << QByteArray("https://auth.example/\xc3\xbc");
        QTest::newRow("empty user") << QByteArray("URL") << QByteArray("https://@auth.example/");
        QTest::newRow("empty fragment") << QByteArray("URL") << QByteArray("https://auth.example/#");
        QTest::newRow("localhost's cousin") << QByteArray("URL") << QByteArray("http://localhost.example/");
        QTest::newRow("mapped address") << QByteArray("URL") << QByteArray("http://[::ffff:10.0.0.1]/");
        QTest::newRow("another scheme") << QByteArray("URL") << QByteArray("ftp://auth.example/");
        QTest::newRow("no number") << QByteArray("RETRIES") << QByteArray("");
        QTest::newRow("plus sign") << QByteArray("INTERVAL") << QByteArray("+5");
        QTest::newRow("minus zero") << QByteArray("RETRIES") << QByteArray("-0");
        QTest::newRow("one too many") << QByteArray("INTERVAL") << QByteArray("2147483648");
        QTest::newRow("table") << QByteArray("TABLE_NAME") << QByteArray("a/b");
        QTest::newRow("endpoint") << QByteArray("AWS_ENDPOINT_URL") << QByteArray("http://aws.example");
        QTest::newRow("endpoint of the table") << QByteArray("AWS_ENDPOINT_URL_DYNAMODB") << QByteArray("x");
        QTest::newRow("endpoint of the secret") << QByteArray("AWS_ENDPOINT_URL_SECRETS_MANAGER") << QByteArray("x");
    }
    void refused()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Variables environment = least;
        environment[name.toStdString()] = value.toStdString();
        QCOMPARE(refusedMember([&] { (void)settingsFromEnvironment(environment); }), name.toStdString());
    }

    void thisComputer()
    {
        for (const char *const url : {"http://[::1]:8080/t", "http://127.1.2.3/t", "https://[2001:db8::1]/t?x=1", "http://localhost/t"}) {
            TokenSettings settings = leastSettings();
            settings.url = url;
            settings.validate();
        }
    }

    void earlyRefreshIsBounded()
    {
        TokenSettings settings = leastSettings();
        settings.earlyRefresh = 300s;
        settings.validate();
        settings.earlyRefresh = 301s;
        QCOMPARE(refusedMember([&] { settings.validate(); }), std::string("earlyRefresh"));
        settings.earlyRefresh = -1s;
        QCOMPARE(refusedMember([&] { settings.validate(); }), std::string("earlyRefresh"));
    }

    // Nothing of AWS is needed for the file on this computer.
    void localNeedsNoSecretName()
    {
        TokenSettings settings;
        settings.place = TokenPlace::Local;
        settings.url = "https://auth.example/token";
        settings.tableName.clear();
        settings.validate();
        QCOMPARE(settings.rowId(), std::string("apiToken1.sealed"));
        QCOMPARE(iamPolicy(settings, "us-east-1"), std::string());
    }

    void rowsByFormat()
    {
        TokenSettings settings = leastSettings();
        settings.format = ItemFormat::SealedV1;
        QCOMPARE(settings.rowId(), std::string("apiToken1.sealed"));
        settings.tokenId = "mine";
        QCOMPARE(settings.rowId(), std::string("mine"));
    }

    void names()
    {
        for (const TokenPlace place : {TokenPlace::Local, TokenPlace::DynamoDb}) {
            QCOMPARE(tokenPlaceOf(nameOf(place)), place);
        }
        for (const ItemFormat format : {ItemFormat::Python, ItemFormat::SealedV1}) {
            QCOMPARE(itemFormatOf(nameOf(format)), format);
        }
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)tokenPlaceOf("Local"));
        QVERIFY_THROWS_EXCEPTION(ClientError, (void)itemFormatOf(""));
    }

    void policy()
    {
        TokenSettings settings = leastSettings();
        const json basic = json::parse(iamPolicy(settings, "eu-central-1", "123456789012"));
        QCOMPARE(basic.at("Version").get<std::string>(), std::string("2012-10-17"));
        QVERIFY(basic.at("Statement")
                == json::parse(R"([{"Effect":"Allow","Action":["secretsmanager:GetSecretValue"],"Resource":"arn:aws:secretsmanager:eu-central-1:123456789012:secret:mbank/consumer-??????"},
                                   {"Effect":"Allow","Action":["dynamodb:GetItem","dynamodb:PutItem"],"Resource":"arn:aws:dynamodb:eu-central-1:123456789012:table/Tokens"}])"));
        settings.createTable = true;
        settings.secretName = "arn:aws:secretsmanager:eu-central-1:123456789012:secret:mbank-AbCdEf";
        const json more = json::parse(iamPolicy(settings, "cn-north-1"));
        QVERIFY(more.at("Statement")
                == json::parse(R"([{"Effect":"Allow","Action":["secretsmanager:GetSecretValue"],"Resource":"arn:aws:secretsmanager:eu-central-1:123456789012:secret:mbank-AbCdEf"},
                                   {"Effect":"Allow","Action":["dynamodb:GetItem","dynamodb:PutItem","dynamodb:CreateTable","dynamodb:DescribeTable"],
                                    "Resource":"arn:aws-cn:dynamodb:cn-north-1:ACCOUNT:table/Tokens"}])"));
    }
};

QTEST_APPLESS_MAIN(tst_token_settings)
#include "tst_token_settings.moc"
