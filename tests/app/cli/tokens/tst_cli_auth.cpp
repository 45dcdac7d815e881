// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli auth token and auth test against the sandbox.
#include "TokenCli.h"

#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliAuth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<TokenCli>(); }
    void cleanup() { QVERIFY(!m_cli->saidTheSecret()); }

    void tokenIntoAPipe();
    void tokenAsJson();
    void scopeOfTheVariables();
    void tokenFromTheReadyFile();
    void tokenFromAnEnvFile();
    void secretByDescriptor();
    void otherWaysToSayWhoTheClientIs_data();
    void otherWaysToSayWhoTheClientIs();
    void refusedClients_data();
    void refusedClients();
    void nothingGiven();
    void incomplete();
    void answersThatAreNone_data();
    void answersThatAreNone();
    void serviceGone();
    void testSteps();
    void testFails();
    void secretsInArguments();

private:
    std::unique_ptr<TokenCli> m_cli;
};

void tst_CliAuth::tokenIntoAPipe()
{
    const CliResult got = m_cli->run("auth token");
    COMPARE_CODE(got, 0);
    QVERIFY2(got.err.isEmpty(), got.err.constData());
    QCOMPARE(got.out.count('\n'), 1);
    QCOMPARE(m_cli->statusFor(got.out.trimmed()), 200);
    // Nothing of it stays.
    QVERIFY(m_cli->filesWith(got.out.trimmed()).isEmpty());
    QVERIFY(m_cli->filesWith(m_cli->text("client_secret").toUtf8()).isEmpty());
}

void tst_CliAuth::tokenAsJson()
{
    const CliResult got = m_cli->run("auth token --json");
    COMPARE_CODE(got, 0);
    const json document = got.document();
    QCOMPARE(m_cli->statusFor(QByteArray::fromStdString(document.at("access_token").get<std::string>())), 200);
    QCOMPARE(document.at("state").get<std::string>(), std::string("good"));
    QCOMPARE(document.at("scope").get<std::string>(), m_cli->auth().at("scope").get<std::string>());
    QVERIFY(document.at("origin").get<std::string>().find("127.0.0.1") != std::string::npos);
    QVERIFY(document.at("expires_at").get<std::string>().ends_with("Z"));
    QVERIFY(document.at("last_error").is_null());
}

void tst_CliAuth::scopeOfTheVariables()
{
    m_cli->program().set("STRONGROOM_SCOPE", QStringLiteral("reports:read"));
    QCOMPARE(m_cli->run("auth token --json").document().at("scope").get<std::string>(), std::string("reports:read"));
    m_cli->program().set("STRONGROOM_SCOPE", QStringLiteral("admin"));
    const CliResult refused = m_cli->run("auth token");
    COMPARE_CODE(refused, 5);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(refused.err.contains("the scope exceeds what this client may have"), refused.err.constData());
}

void tst_CliAuth::tokenFromTheReadyFile()
{
    m_cli->forgetVariables();
    const CliResult got = m_cli->run(words("auth token --connection-file") << m_cli->sandbox().readyFile());
    COMPARE_CODE(got, 0);
    QCOMPARE(m_cli->statusFor(got.out.trimmed()), 200);
    // Before the command's words too.
    COMPARE_CODE(m_cli->run(QStringList{QStringLiteral("--connection-file"), m_cli->sandbox().readyFile()} + words("auth token")), 0);
}

void tst_CliAuth::tokenFromAnEnvFile()
{
    m_cli->forgetVariables();
    const QString file = m_cli->save(QStringLiteral("a.env"), QStringLiteral("# a service account\nexport STRONGROOM_TOKEN_URL=\"%1\"\nSTRONGROOM_CLIENT_ID=%2\nSTRONGROOM_CLIENT_SECRET='%3'\n")
                                                                  .arg(m_cli->text("token_endpoint"), m_cli->text("client_id"), m_cli->text("client_secret"))
                                                                  .toUtf8());
    COMPARE_CODE(m_cli->run(words("auth token --env-file") << file), 0);
    m_cli->program().set("STRONGROOM_CLIENT_ID", QStringLiteral("somebody"));   // the environment comes first
    COMPARE_CODE(m_cli->run(words("auth token --env-file") << file), 5);
    const QString other = m_cli->save(QStringLiteral("b.env"), "A=1\n");
    m_cli->forgetVariables();
    const CliResult refused = m_cli->run(words("auth token --env-file") << other);
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("b.env"), refused.err.constData());
}

void tst_CliAuth::secretByDescriptor()
{
    m_cli->program().unset("STRONGROOM_CLIENT_SECRET");
    const CliResult got = m_cli->run("auth token --secret-fd 0", m_cli->text("client_secret").toUtf8() + "\n");
    COMPARE_CODE(got, 0);
    COMPARE_CODE(m_cli->run("auth token --secret-fd 0", ""), 2);
    COMPARE_CODE(m_cli->run("auth token --password-fd 0", "x"), 2);   // there is no user
}

void tst_CliAuth::otherWaysToSayWhoTheClientIs_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<int>("code");
    QTest::newRow("form-encoded") << QStringLiteral("basic-form") << 0;
    QTest::newRow("in the body") << QStringLiteral("post") << 0;
    QTest::newRow("as it is") << QStringLiteral("basic-raw") << 5;   // this client insists on form-encoding
    QTest::newRow("unknown") << QStringLiteral("digest") << 2;
}

void tst_CliAuth::otherWaysToSayWhoTheClientIs()
{
    QFETCH(QString, way);
    QFETCH(int, code);
    const json &reader = m_cli->auth().at("read_only");
    m_cli->program().set("STRONGROOM_CLIENT_ID", QString::fromStdString(reader.at("client_id").get<std::string>()));
    m_cli->program().set("STRONGROOM_CLIENT_SECRET", QString::fromStdString(reader.at("client_secret").get<std::string>()));
    m_cli->program().set("STRONGROOM_CLIENT_AUTH", way);
    COMPARE_CODE(m_cli->run("auth token"), code);
    QVERIFY(!m_cli->program().said().contains(QByteArray::fromStdString(reader.at("client_secret").get<std::string>())));
}

void tst_CliAuth::refusedClients_data()
{
    QTest::addColumn<QByteArray>("variable");
    QTest::newRow("wrong secret") << QByteArray("STRONGROOM_CLIENT_SECRET");
    QTest::newRow("unknown client") << QByteArray("STRONGROOM_CLIENT_ID");
}

void tst_CliAuth::refusedClients()
{
    QFETCH(QByteArray, variable);
    m_cli->program().set(variable.constData(), QStringLiteral("wrong-value-7"));
    const CliResult refused = m_cli->run("auth token");
    COMPARE_CODE(refused, 5);
    QVERIFY(refused.out.isEmpty());
    QVERIFY2(!refused.err.isEmpty(), "it does not say why");
    QVERIFY(variable != "STRONGROOM_CLIENT_SECRET" || !refused.err.contains("wrong-value-7"));
}

void tst_CliAuth::nothingGiven()
{
    m_cli->forgetVariables();
    const CliResult refused = m_cli->run("auth token");
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("--connection NAME"), refused.err.constData());
    COMPARE_CODE(m_cli->run(words("auth token --connection x --connection-file") << m_cli->sandbox().readyFile()), 2);
    COMPARE_CODE(m_cli->run("auth token --connection nobody"), 2);
    COMPARE_CODE(m_cli->run("auth token --connection-file nowhere.json"), 1);
}

// Without a terminal nobody is asked.
void tst_CliAuth::incomplete()
{
    m_cli->program().unset("STRONGROOM_CLIENT_SECRET");
    const CliResult refused = m_cli->run("auth token");
    COMPARE_CODE(refused, 2);
    QVERIFY2(refused.err.contains("the client secret is missing") && refused.err.contains("STRONGROOM_CLIENT_SECRET"), refused.err.constData());
    m_cli->program().set("STRONGROOM_TOKEN_URL", QStringLiteral("http://auth.example/token"));
    COMPARE_CODE(m_cli->run("auth token"), 2);
}

void tst_CliAuth::answersThatAreNone_data()
{
    QTest::addColumn<QString>("fault");
    QTest::newRow("HTML") << QStringLiteral(R"({"status":200,"body":"<html>Sign in</html>","content_type":"text/html"})");
    QTest::newRow("no token in it") << QStringLiteral(R"({"status":200,"body":"{\"token_type\":\"Bearer\"}"})");
    QTest::newRow("a token that is none") << QStringLiteral(R"({"status":200,"body":"{\"access_token\":\"a b\",\"token_type\":\"Bearer\"}"})");
    QTest::newRow("too many requests") << QStringLiteral(R"({"status":429,"headers":{"Retry-After":"1"}})");
    QTest::newRow("out of order") << QStringLiteral(R"({"status":503,"body":"<html>","content_type":"text/html"})");
    QTest::newRow("elsewhere") << QStringLiteral(R"({"status":302,"headers":{"Location":"/auth/protected"}})");
}

void tst_CliAuth::answersThatAreNone()
{
    QFETCH(QString, fault);
    json ordered = json::parse(fault.toStdString());
    ordered["path"] = "/token";
    ordered["times"] = 0;
    (void)m_cli->console().call("POST", "/faults", ordered);
    const CliResult refused = m_cli->run("auth token");
    QVERIFY2(refused.code == 5 || refused.code == 3, refused.err.constData());
    QVERIFY(refused.out.isEmpty());
    QVERIFY(!refused.err.contains("<html>"));
}

void tst_CliAuth::serviceGone()
{
    m_cli->sandbox().stop();
    const CliResult refused = m_cli->run("auth token");
    COMPARE_CODE(refused, 3);
    QVERIFY(refused.out.isEmpty());
}

void tst_CliAuth::testSteps()
{
    const CliResult tested = m_cli->run("auth test --json");
    COMPARE_CODE(tested, 0);
    bool signedIn = false;
    for (const json &step : tested.lines()) {
        signedIn = signedIn || (step.at("step") == "sign_in" && step.at("state") == "passed");
        QVERIFY2(step.at("state") == "passed" || step.at("state") == "skipped", step.dump().c_str());
    }
    QVERIFY(signedIn);
    const CliResult shown = m_cli->run("auth test");
    COMPARE_CODE(shown, 0);
    QVERIFY(shown.out.contains("Sign-in"));
    COMPARE_CODE(m_cli->run("auth test --country us"), 2);
}

void tst_CliAuth::testFails()
{
    m_cli->program().set("STRONGROOM_CLIENT_SECRET", QStringLiteral("wrong-value-7"));
    const CliResult tested = m_cli->run("auth test");
    COMPARE_CODE(tested, 5);
    QVERIFY(tested.out.contains("\xE2\x9C\x97 Sign-in"));
    QVERIFY(!m_cli->program().said().contains("wrong-value-7"));
}

void tst_CliAuth::secretsInArguments()
{
    for (const char *const option : {"--client-secret", "--password", "--token=abc", "--api-key"}) {
        const CliResult refused = m_cli->run(words("auth token") << QString::fromLatin1(option) << QStringLiteral("s3cret-of-a-user"));
        COMPARE_CODE(refused, 2);
        QVERIFY(!refused.err.contains("s3cret-of-a-user"));
    }
}

QTEST_GUILESS_MAIN(tst_CliAuth)
#include "tst_cli_auth.moc"
