// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// Saved sign-in and API-token connections, with a keychain: run by keyring-session.sh, in a D-Bus session with an unlocked gnome-keyring.
#include "TokenCli.h"

#include <memory>

using namespace strongroom::test;
using nlohmann::json;

class tst_CliTokenKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void accountFromVariables();
    void accountFromAFile();
    void managerKeepsItsToken();
    void withoutCredentials();
    void optionsOfOtherServices();

private:
    QByteArray listLine(const char *name);
    std::unique_ptr<TokenCli> m_cli;
};

void tst_CliTokenKeychain::init()
{
    QCOMPARE(qEnvironmentVariable("STRONGROOM_KEYRING"), QStringLiteral("unlocked"));
    m_cli = std::make_unique<TokenCli>();
    m_cli->program().set("DBUS_SESSION_BUS_ADDRESS", qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
}

void tst_CliTokenKeychain::cleanup()
{
    static_cast<void>(m_cli->run("connections remove svc --yes"));
    QVERIFY(!m_cli->saidTheSecret());
    QVERIFY(m_cli->filesWith(m_cli->text("client_secret").toUtf8()).isEmpty());
}

QByteArray tst_CliTokenKeychain::listLine(const char *name)
{
    for (const QByteArray &line : m_cli->run("tokens list").out.split('\n')) {
        if (line.startsWith(name)) {
            return line;
        }
    }
    return {};
}

void tst_CliTokenKeychain::accountFromVariables()
{
    COMPARE_CODE(m_cli->run("connections add --account --name svc"), 0);
    m_cli->forgetVariables();
    const json saved = m_cli->run("connections list --json").document();
    QCOMPARE(saved.at("service").get<std::string>(), std::string("sign-in"));
    QCOMPARE(saved.at("kind").get<std::string>(), std::string("service_account"));
    QVERIFY(saved.at("stored_credentials") == json({"client_id", "client_secret"}));

    const CliResult before = m_cli->run("tokens list --json");
    COMPARE_CODE(before, 0);
    QCOMPARE(before.document().at("state").get<std::string>(), std::string("none"));
    QVERIFY(before.document().at("last_refresh").is_null());
    const CliResult got = m_cli->run("auth token --connection svc");
    COMPARE_CODE(got, 0);
    QCOMPARE(m_cli->statusFor(got.out.trimmed()), 200);
    COMPARE_CODE(m_cli->run("auth test --connection svc"), 0);
    COMPARE_CODE(m_cli->run("connections test svc"), 0);
    COMPARE_CODE(m_cli->run(words("auth request GET --connection svc") << m_cli->text("protected_url")), 0);
    // The history outlives the programs that made it; the token does not.
    QVERIFY(!m_cli->run("tokens list --json").document().at("last_refresh").is_null());
    QVERIFY(m_cli->filesWith(got.out.trimmed()).isEmpty());
    (void)m_cli->console().call("POST", "/faults", {{"status", 401}, {"path", "/token"}, {"times", 0}, {"body", R"({"error":"invalid_client"})"}});
    COMPARE_CODE(m_cli->run("tokens refresh --connection svc"), 5);
    QVERIFY(listLine("svc").contains("\xE2\x9C\x97"));
    COMPARE_CODE(m_cli->run("records find --country us --connection svc"), 2);
}

void tst_CliTokenKeychain::accountFromAFile()
{
    m_cli->forgetVariables();
    COMPARE_CODE(m_cli->run(words("connections add --account --name svc --import") << m_cli->sandbox().readyFile()), 0);
    COMPARE_CODE(m_cli->run("auth token --connection svc"), 0);
    COMPARE_CODE(m_cli->run("connections remove svc --yes"), 0);
    COMPARE_CODE(m_cli->run("auth token --connection svc"), 2);
}

void tst_CliTokenKeychain::managerKeepsItsToken()
{
    COMPARE_CODE(m_cli->run(words("connections add --api-tokens --name svc --import") << m_cli->sandbox().readyFile()), 0);
    m_cli->forgetVariables();
    m_cli->console().forgetRequests();
    const CliResult first = m_cli->run("auth token --connection svc");
    COMPARE_CODE(first, 0);
    // A second program finds it in the store, and does not ask for another.
    QCOMPARE(m_cli->run("auth token --connection svc").out, first.out);
    QVERIFY(m_cli->console().requests() == std::vector<std::string>{"POST /token"});
    QVERIFY(m_cli->filesWith(first.out.trimmed()).isEmpty());
    COMPARE_CODE(m_cli->run("tokens refresh --connection svc"), 0);
    const CliResult second = m_cli->run("auth token --connection svc");
    QVERIFY(second.out != first.out);
    QCOMPARE(m_cli->statusFor(second.out.trimmed()), 200);
    QCOMPARE(m_cli->console().requests().size(), std::size_t{3});   // and the one that checked the token
}

void tst_CliTokenKeychain::withoutCredentials()
{
    COMPARE_CODE(m_cli->run("connections add --account --name svc --without-credentials"), 0);
    COMPARE_CODE(m_cli->run("auth token --connection svc"), 0);   // from the variables
    const QByteArray secret = m_cli->text("client_secret").toUtf8();
    m_cli->program().unset("STRONGROOM_CLIENT_SECRET");
    COMPARE_CODE(m_cli->run("auth token --connection svc"), 2);
    COMPARE_CODE(m_cli->run("auth token --connection svc --secret-fd 0", secret), 0);
}

void tst_CliTokenKeychain::optionsOfOtherServices()
{
    COMPARE_CODE(m_cli->run("connections add --account --name svc --endpoint https://x.example"), 2);
    COMPARE_CODE(m_cli->run("connections add --account --api-tokens --name svc"), 2);
    COMPARE_CODE(m_cli->run("connections add --account --locker --name svc"), 2);
    m_cli->forgetVariables();
    COMPARE_CODE(m_cli->run("connections add --account --name svc"), 2);
    COMPARE_CODE(m_cli->run("connections add --api-tokens --name svc"), 2);
    QVERIFY(m_cli->run("connections list --json").out.isEmpty());
}

QTEST_GUILESS_MAIN(tst_CliTokenKeychain)
#include "tst_cli_token_keychain.moc"
