// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli auth and tokens against servers that did not come out of this program's code: a Cognito user pool, and AWS with DynamoDB behind it. The
// token endpoint is the sandbox's.
#include "TokenCli.h"

#include "aws/JsonService.h"
#include "net/HttpClient.h"
#include "support/PeerProcess.h"

#include <memory>

using namespace strongroom;
using namespace strongroom::test;
using nlohmann::json;

class tst_CliTokenPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<TokenCli>(); }

    void aUserSignsIn_data();
    void aUserSignsIn();
    void aConfidentialClient();
    void passwordByDescriptor();
    void tokensOfTheTable();
    void whatIsMissingInAws_data();
    void whatIsMissingInAws();

private:
    void user(const PeerProcess &pool, const QString &name, const QString &password);
    void manager(const PeerProcess &aws);
    static json admin(const PeerProcess &aws, aws::ServiceName service, const std::string &target, const json &body);
    std::unique_ptr<TokenCli> m_cli;
};

void tst_CliTokenPeers::user(const PeerProcess &pool, const QString &name, const QString &password)
{
    m_cli->forgetVariables();
    CliProgram &program = m_cli->program();
    program.set("STRONGROOM_USER_POOL_ID", QStringLiteral("us-east-1_Strong001"));
    program.set("STRONGROOM_COGNITO_ENDPOINT", QString::fromStdString(pool.url("/")));
    program.set("STRONGROOM_CLIENT_ID", QStringLiteral("3n4b5urk1ft4fl3mg5e62d9ado"));
    program.set("STRONGROOM_USER_NAME", name);
    program.set("STRONGROOM_PASSWORD", password);
}

void tst_CliTokenPeers::aUserSignsIn_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("password");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("said");
    const QString right = QStringLiteral("Correct-Horse_7");
    QTest::newRow("by name") << QStringLiteral("ada") << right << 0 << QByteArray();
    QTest::newRow("by alias") << QStringLiteral("ada@example.test") << right << 0 << QByteArray();
    QTest::newRow("wrong password") << QStringLiteral("ada") << QStringLiteral("Wrong-Horse_7") << 5 << QByteArray("password");
    QTest::newRow("unknown user") << QStringLiteral("nobody") << right << 5 << QByteArray("user name");
    QTest::newRow("a new password is asked for") << QStringLiteral("newbie") << QStringLiteral("Temp-Pass_1") << 5 << QByteArray("NEW_PASSWORD_REQUIRED");
    QTest::newRow("a second factor") << QStringLiteral("totp") << right << 5 << QByteArray("SOFTWARE_TOKEN_MFA");
}

void tst_CliTokenPeers::aUserSignsIn()
{
    SKIP_WITHOUT_PEER("cognito-srp-peer");
    QFETCH(QString, name);
    QFETCH(QString, password);
    QFETCH(int, code);
    QFETCH(QByteArray, said);
    const PeerProcess pool("cognito-srp-peer");
    user(pool, name, password);
    const CliResult got = m_cli->run("tokens show --json");
    COMPARE_CODE(got, code);
    QVERIFY2(said.isEmpty() || got.err.contains(said), got.err.constData());
    QVERIFY(!m_cli->program().said().contains(password.toUtf8()));
    if (code == 0) {
        // The name that the pool has given its user.
        QCOMPARE(got.document().at("claims").at("username").get<std::string>(), std::string("6f0c3b1e-51d2-4c2f-9c69-1d2a7b9e4410"));
        QVERIFY(got.document().at("origin").get<std::string>().find("us-east-1_Strong001") != std::string::npos);
    } else {
        QVERIFY(got.out.isEmpty());
    }
}

void tst_CliTokenPeers::aConfidentialClient()
{
    SKIP_WITHOUT_PEER("cognito-srp-peer");
    const PeerProcess pool("cognito-srp-peer");
    user(pool, QStringLiteral("ada"), QStringLiteral("Correct-Horse_7"));
    m_cli->program().set("STRONGROOM_CLIENT_ID", QStringLiteral("5confidential0client00000aa"));
    COMPARE_CODE(m_cli->run("auth token"), 5);
    m_cli->program().set("STRONGROOM_CLIENT_SECRET", QStringLiteral("1qk2cpc9u0m1r5v7h8k3l4n6b7"));
    COMPARE_CODE(m_cli->run("auth token"), 0);
    QVERIFY(!m_cli->program().said().contains("1qk2cpc9u0m1r5v7h8k3l4n6b7"));
}

void tst_CliTokenPeers::passwordByDescriptor()
{
    SKIP_WITHOUT_PEER("cognito-srp-peer");
    const PeerProcess pool("cognito-srp-peer");
    user(pool, QStringLiteral("ada"), {});
    COMPARE_CODE(m_cli->run("auth token"), 2);
    COMPARE_CODE(m_cli->run("auth token --password-fd 0", "Correct-Horse_7\n"), 0);
    COMPARE_CODE(m_cli->run("auth test --password-fd 0", "Correct-Horse_7\n"), 0);
}

json tst_CliTokenPeers::admin(const PeerProcess &aws, aws::ServiceName service, const std::string &target, const json &body)
{
    const auto keys = [] { return aws::Credentials{"AKIDSTRONGROOM000001", SecretBytes(std::string_view("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")), {}}; };
    aws::JsonService caller({service, aws.url(), "us-east-1"}, keys, std::make_shared<net::HttpClient>());
    return caller.call(target, body, "the test", {});
}

// As the SDKs' own environment has it.
void tst_CliTokenPeers::manager(const PeerProcess &aws)
{
    (void)admin(aws, aws::ServiceName::SecretsManager, "secretsmanager.CreateSecret",
                {{"Name", "bank/consumer"}, {"SecretString", json{{"consumerKey", m_cli->text("client_id").toStdString()}, {"consumerSecret", m_cli->text("client_secret").toStdString()}}.dump()}});
    const QString url = m_cli->text("token_endpoint");
    m_cli->forgetVariables();
    CliProgram &program = m_cli->program();
    program.set("SECRET_NAME", QStringLiteral("bank/consumer"));
    program.set("URL", url);
    program.set("SCOPE", QStringLiteral("reports:read"));
    program.set("INTERVAL", QStringLiteral("1"));
    program.set("TABLE_NAME", QStringLiteral("Table2"));
    program.set("AWS_ENDPOINT_URL", QString::fromStdString(aws.url()));
    program.set("AWS_ACCESS_KEY_ID", QStringLiteral("AKIDSTRONGROOM000001"));
    program.set("AWS_SECRET_ACCESS_KEY", QStringLiteral("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"));
}

void tst_CliTokenPeers::tokensOfTheTable()
{
    SKIP_WITHOUT_PEER("dynalite-peer");
    const PeerProcess dynalite("dynalite-peer");
    const PeerProcess aws("aws-json-peer", {{"dynalite", dynalite.port()}});
    manager(aws);
    // Without a table the token is there all the same, and it is said that it could not be kept.
    const CliResult unkept = m_cli->run("tokens show --json");
    COMPARE_CODE(unkept, 0);
    QVERIFY(!unkept.document().at("findings").empty());
    (void)admin(aws, aws::ServiceName::DynamoDb, "DynamoDB_20120810.CreateTable",
                {{"TableName", "Table2"}, {"AttributeDefinitions", {{{"AttributeName", "Id"}, {"AttributeType", "S"}}}}, {"KeySchema", {{{"AttributeName", "Id"}, {"KeyType", "HASH"}}}},
                 {"BillingMode", "PAY_PER_REQUEST"}});
    QTRY_COMPARE(admin(aws, aws::ServiceName::DynamoDb, "DynamoDB_20120810.DescribeTable", {{"TableName", "Table2"}}).at("Table").at("TableStatus").get<std::string>(), std::string("ACTIVE"));

    m_cli->console().forgetRequests();
    const CliResult first = m_cli->run("auth token");
    COMPARE_CODE(first, 0);
    QVERIFY2(first.err.isEmpty(), first.err.constData());
    QCOMPARE(m_cli->run("auth token").out, first.out);   // from the table
    QVERIFY(m_cli->console().requests() == std::vector<std::string>{"POST /token"});
    const CliResult shown = m_cli->run("tokens show --json");
    COMPARE_CODE(shown, 0);
    QVERIFY(shown.document().at("origin").get<std::string>().find("Table2") != std::string::npos);
    COMPARE_CODE(m_cli->run("tokens refresh"), 0);
    QVERIFY(m_cli->run("auth token").out != first.out);
    COMPARE_CODE(m_cli->run("auth test"), 0);
    COMPARE_CODE(m_cli->run(words("auth request GET") << m_cli->text("protected_url")), 0);
    QVERIFY(!m_cli->saidTheSecret());
    QVERIFY(!m_cli->program().said().contains("wJalrXUtnFEMI"));
}

void tst_CliTokenPeers::whatIsMissingInAws_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QList<int>>("codes");
    QTest::newRow("no such secret") << QByteArray("SECRET_NAME") << QStringLiteral("bank/nothing") << QList<int>{3};
    QTest::newRow("wrong AWS key") << QByteArray("AWS_SECRET_ACCESS_KEY") << QStringLiteral("another") << QList<int>{5};
    QTest::newRow("half an AWS key") << QByteArray("AWS_SECRET_ACCESS_KEY") << QString() << QList<int>{2};
    QTest::newRow("no such service") << QByteArray("AWS_ENDPOINT_URL") << QStringLiteral("http://127.0.0.1:1") << QList<int>{3};
}

void tst_CliTokenPeers::whatIsMissingInAws()
{
    SKIP_WITHOUT_PEER("aws-json-peer");
    QFETCH(QByteArray, variable);
    QFETCH(QString, value);
    QFETCH(QList<int>, codes);
    const PeerProcess aws("aws-json-peer");
    manager(aws);
    m_cli->program().set(variable.constData(), value);
    const CliResult refused = m_cli->run("auth token");
    QVERIFY2(codes.contains(refused.code), (std::to_string(refused.code) + ": " + refused.err.toStdString()).c_str());
    QVERIFY(refused.out.isEmpty());
    QVERIFY(!m_cli->saidTheSecret());
}

QTEST_GUILESS_MAIN(tst_CliTokenPeers)
#include "tst_cli_token_peers.moc"
