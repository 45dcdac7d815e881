// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli tokens against the sandbox: a service account, and a token manager whose store is on this computer.
#include "TokenCli.h"

#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<TokenCli>(); }
    void cleanup() { QVERIFY(!m_cli->saidTheSecret()); }

    void showsClaimsWithoutTheSignature();
    void showsATokenThatIsNoJwt();
    void refreshes();
    void managerOfTheReadyFile();
    void nothingSaved();
    void policy();
    void policyNeedsATable();
    void badSettings_data();
    void badSettings();

private:
    void manager();
    std::unique_ptr<TokenCli> m_cli;
};

void tst_CliTokens::showsClaimsWithoutTheSignature()
{
    const CliResult got = m_cli->run("tokens show --json");
    COMPARE_CODE(got, 0);
    const json document = got.document();
    QCOMPARE(document.at("header").at("alg").get<std::string>(), std::string("HS256"));
    QCOMPARE(document.at("claims").at("sub").get<std::string>(), m_cli->auth().at("client_id").get<std::string>());
    QCOMPARE(document.at("state").get<std::string>(), std::string("good"));
    QVERIFY(document.at("findings").empty());
    const CliResult shown = m_cli->run("tokens show");
    COMPARE_CODE(shown, 0);
    QVERIFY(shown.out.contains("\"scope\": \"reports:read reports:write\""));
    QVERIFY(shown.out.contains("good for"));
    QVERIFY(!shown.out.contains("eyJ") && !got.out.contains("eyJ"));   // as every part of a token begins
    COMPARE_CODE(m_cli->run("tokens show no-such-token"), 2);
}

void tst_CliTokens::showsATokenThatIsNoJwt()
{
    (void)m_cli->console().call("POST", "/faults", {{"status", 200}, {"path", "/token"}, {"times", 0}, {"body", R"({"access_token":"opaque-token-7","token_type":"Bearer","expires_in":600})"}});
    const CliResult got = m_cli->run("tokens show --json");
    COMPARE_CODE(got, 0);
    QVERIFY(got.document().at("claims").is_null());
    const CliResult shown = m_cli->run("tokens show");
    COMPARE_CODE(shown, 0);
    QVERIFY2(shown.err.contains("no JSON Web Token"), shown.err.constData());
    QVERIFY(!m_cli->program().said().contains("opaque-token-7"));
}

void tst_CliTokens::refreshes()
{
    m_cli->console().forgetRequests();
    const CliResult got = m_cli->run("tokens refresh --json");
    COMPARE_CODE(got, 0);
    QCOMPARE(got.document().at("state").get<std::string>(), std::string("good"));
    QVERIFY(m_cli->console().requests() == std::vector<std::string>{"POST /token"});
    (void)m_cli->console().call("POST", "/faults", {{"status", 503}, {"path", "/token"}, {"times", 0}});
    const CliResult refused = m_cli->run("tokens refresh");
    QVERIFY2(refused.code == 3 || refused.code == 5, refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    m_cli->forgetVariables();
    m_cli->program().set("STRONGROOM_API_KEY", QStringLiteral("a-key"));
    COMPARE_CODE(m_cli->run("tokens refresh"), 2);
}

void tst_CliTokens::managerOfTheReadyFile()
{
    m_cli->forgetVariables();
    const QStringList file{QStringLiteral("--connection-file"), m_cli->sandbox().readyFile()};
    m_cli->console().forgetRequests();
    const CliResult first = m_cli->run(words("tokens show --json") + file);
    COMPARE_CODE(first, 0);
    QCOMPARE(first.document().at("claims").at("sub").get<std::string>(), m_cli->auth().at("client_id").get<std::string>());
    QVERIFY(m_cli->console().requests() == std::vector<std::string>{"POST /token"});
    QVERIFY(m_cli->filesWith(m_cli->text("client_secret").toUtf8()).isEmpty());
    QVERIFY(m_cli->filesWith(QByteArray::fromStdString(first.document().at("claims").at("jti").get<std::string>())).isEmpty());
    COMPARE_CODE(m_cli->run(words("tokens refresh") + file), 0);
}

void tst_CliTokens::nothingSaved()
{
    const CliResult got = m_cli->run("tokens list");
    COMPARE_CODE(got, 0);
    QVERIFY(got.out.isEmpty());
    QVERIFY(got.err.contains("connections add"));
    COMPARE_CODE(m_cli->run("tokens list --connection nobody"), 2);
}

void tst_CliTokens::manager()
{
    m_cli->program().set("SECRET_NAME", QStringLiteral("bank/consumer"));
    m_cli->program().set("URL", QStringLiteral("https://auth.example/token"));
    m_cli->program().set("TABLE_NAME", QStringLiteral("T2"));
}

void tst_CliTokens::policy()
{
    manager();
    const CliResult got = m_cli->run("tokens policy --account 123456789012 --region eu-west-1");
    COMPARE_CODE(got, 0);
    const std::string text = got.document().dump();
    for (const char *const part : {"dynamodb:GetItem", "dynamodb:PutItem", "secretsmanager:GetSecretValue", "arn:aws:dynamodb:eu-west-1:123456789012:table/T2",
             "arn:aws:secretsmanager:eu-west-1:123456789012:secret:bank/consumer-??????"}) {
        QVERIFY2(text.find(part) != std::string::npos, part);
    }
    QVERIFY(m_cli->run("tokens policy").out.contains("us-east-1:ACCOUNT:table/T2"));
    m_cli->program().set("AWS_REGION", QStringLiteral("eu-north-1"));
    QVERIFY(m_cli->run("tokens policy").out.contains("arn:aws:dynamodb:eu-north-1:"));
    COMPARE_CODE(m_cli->run("tokens policy --account 12"), 2);
}

void tst_CliTokens::policyNeedsATable()
{
    const CliResult account = m_cli->run("tokens policy");
    COMPARE_CODE(account, 2);
    m_cli->forgetVariables();
    const CliResult local = m_cli->run(words("tokens policy --connection-file") << m_cli->sandbox().readyFile());
    COMPARE_CODE(local, 2);
    QVERIFY2(local.err.contains("on this computer"), local.err.constData());
}

void tst_CliTokens::badSettings_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("URL") << QByteArray("URL") << QStringLiteral("http://auth.example/token");
    QTest::newRow("RETRIES") << QByteArray("RETRIES") << QStringLiteral("two");
    QTest::newRow("IS_LOCAL") << QByteArray("IS_LOCAL") << QStringLiteral("maybe");
    QTest::newRow("no secret") << QByteArray("SECRET_NAME") << QString();
}

void tst_CliTokens::badSettings()
{
    QFETCH(QByteArray, name);
    QFETCH(QString, value);
    manager();
    m_cli->program().set(name.constData(), value);
    const CliResult refused = m_cli->run("tokens refresh");
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains(name), refused.err.constData());
}

QTEST_GUILESS_MAIN(tst_CliTokens)
#include "tst_cli_tokens.moc"
