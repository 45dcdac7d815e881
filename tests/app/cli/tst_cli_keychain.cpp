// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
// strongroom-cli with a keychain: run by keyring-session.sh, in a D-Bus session with an unlocked gnome-keyring.
#include "CliProgram.h"
#include "keychain/SystemCredentialStore.h"
#include "support/SandboxProcess.h"

#include <QFile>
#include <QTest>

#include <memory>
#include <string>

using namespace strongroom;
using namespace strongroom::test;
using keychain::CredentialKind;
using nlohmann::json;

class tst_CliKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void addUseRemove();
    void addByImport();
    void lostCredential();
    void otherKeysByDescriptor();
    void newKeyIsKeptInTheKeychain();

private:
    QStringList addArguments(const QString &name) const;
    QString idOf(const QString &name);
    std::unique_ptr<SandboxProcess> m_sandbox;
    std::unique_ptr<CliProgram> m_cli;
};

void tst_CliKeychain::initTestCase()
{
    QCOMPARE(qEnvironmentVariable("STRONGROOM_KEYRING"), QStringLiteral("unlocked"));
    m_sandbox = std::make_unique<SandboxProcess>();
    m_cli = std::make_unique<CliProgram>();
    m_cli->set("DBUS_SESSION_BUS_ADDRESS", qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"));
}

QStringList tst_CliKeychain::addArguments(const QString &name) const
{
    return {QStringLiteral("connections"), QStringLiteral("add"), QStringLiteral("--name"), name,
            QStringLiteral("--environment-id"), QString::fromStdString(m_sandbox->incountry("environment_id")),
            QStringLiteral("--endpoint"), QString::fromStdString(m_sandbox->incountry("endpoint")),
            QStringLiteral("--token-endpoint"), QString::fromStdString(m_sandbox->incountry("token_endpoint")),
            QStringLiteral("--client-id"), QString::fromStdString(m_sandbox->incountry("client_id")),
            QStringLiteral("--country"), QStringLiteral("us"), QStringLiteral("--secret-fd"), QStringLiteral("0")};
}

QString tst_CliKeychain::idOf(const QString &name)
{
    for (const json &line : m_cli->run(words("connections list --json")).lines()) {
        if (line.at("name") == name.toStdString()) {
            return QString::fromStdString(line.at("id").get<std::string>());
        }
    }
    return {};
}

void tst_CliKeychain::addUseRemove()
{
    const QString keys = m_cli->file(QStringLiteral("keys.json"));
    QFile file(keys);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(m_sandbox->incountry("secrets_data")));
    file.close();
    m_cli->set("STRONGROOM_SECRETS_DATA_FILE", keys);
    const CliResult added = m_cli->run(addArguments(QStringLiteral("vault")), QByteArray::fromStdString(m_sandbox->incountry("client_secret")) + "\n");
    COMPARE_CODE(added, 0);
    m_cli->unset("STRONGROOM_SECRETS_DATA_FILE");
    QVERIFY(QFile::remove(keys));

    const CliResult listed = m_cli->run(words("connections list --json"));
    QVERIFY(listed.document().at("stored_credentials") == json({"client_id", "client_secret", "secrets_data"}));
    const CliResult tested = m_cli->run(words("connections test vault --json"));
    COMPARE_CODE(tested, 0);
    COMPARE_CODE(m_cli->run(words("records put --connection vault"), "{\"record_key\": \"kept\", \"body\": \"by the keychain\"}"), 0);
    const CliResult got = m_cli->run(words("records get kept --connection vault --json"));
    COMPARE_CODE(got, 0);
    QCOMPARE(got.document().at("body").get<std::string>(), std::string("by the keychain"));
    COMPARE_CODE(m_cli->run(words("secrets-data show --connection vault")), 0);
    QFile saved(m_cli->file(QStringLiteral("connections.json")));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(!saved.readAll().contains(QByteArray::fromStdString(m_sandbox->incountry("client_secret"))));

    const std::string id = idOf(QStringLiteral("vault")).toStdString();
    keychain::SystemCredentialStore store;
    QVERIFY(store.read({id, CredentialKind::ClientSecret})->sameAs(SecretBytes(std::string_view(m_sandbox->incountry("client_secret")))));
    COMPARE_CODE(m_cli->run(words("connections remove vault --yes")), 0);
    for (const CredentialKind kind : {CredentialKind::ClientId, CredentialKind::ClientSecret, CredentialKind::SecretsData}) {
        QVERIFY(!store.read({id, kind}));
    }
    QVERIFY(m_cli->run(words("connections list --json")).out.isEmpty());
    QVERIFY(!m_cli->said().contains(QByteArray::fromStdString(m_sandbox->incountry("client_secret"))));
}

void tst_CliKeychain::addByImport()
{
    const CliResult added = m_cli->run(words("connections add --name imported --country us --import") << m_sandbox->readyFile());
    COMPARE_CODE(added, 0);
    COMPARE_CODE(m_cli->run(words("records find --connection imported")), 0);
    // A name taken is refused before anything is asked or stored.
    COMPARE_CODE(m_cli->run(words("connections add --name imported --country us --import") << m_sandbox->readyFile()), 2);
}

void tst_CliKeychain::lostCredential()
{
    const std::string id = idOf(QStringLiteral("imported")).toStdString();
    keychain::SystemCredentialStore store;
    store.remove({id, CredentialKind::SecretsData});
    const CliResult result = m_cli->run(words("records find --connection imported"));
    COMPARE_CODE(result, 1);
    QVERIFY(result.err.contains("locked, or"));
}

void tst_CliKeychain::otherKeysByDescriptor()
{
    // What is handed in is not asked of the keychain, where it is missing.
    QFile file(m_cli->file(QStringLiteral("given.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(m_sandbox->incountry("secrets_data")));
    file.close();
    COMPARE_CODE(m_cli->shell(QStringLiteral("\"$CLI\" records find --connection imported --secrets-data-fd 3 3< given.json")), 0);
}

void tst_CliKeychain::newKeyIsKeptInTheKeychain()
{
    m_cli->set("STRONGROOM_DATA_DIR", m_cli->file(QStringLiteral("data")));
    COMPARE_CODE(m_cli->run(words("connections add --name rotating --country us --import") << m_sandbox->readyFile()), 0);
    const std::string id = idOf(QStringLiteral("rotating")).toStdString();
    keychain::SystemCredentialStore store;
    const auto kept = [&] { return json::parse(store.read({id, CredentialKind::SecretsData})->text()); };
    const json before = kept();
    const CliResult planned = m_cli->run(words("migrate plan --connection rotating --generate-key --out plan.json --json"));
    COMPARE_CODE(planned, 0);
    const json after = kept();
    QCOMPARE(after.at("secrets").size(), before.at("secrets").size() + 1);
    QCOMPARE(after.at("currentVersion"), before.at("currentVersion"));
    const std::string key = after.at("secrets").back().at("secret").get<std::string>();
    const json target = after.at("secrets").back().at("version");
    QVERIFY(planned.document().at("plan").at("target_version") == target);
    QVERIFY(planned.document().at("plan").at("connection_id") == id);
    // The plan knows its connection. When the run starts, new records get the new version.
    COMPARE_CODE(m_cli->run(words("migrate run plan.json")), 0);
    QVERIFY(kept().at("currentVersion") == target);
    // What a plan was made with may be gone by the time it is run.
    store.write({id, CredentialKind::SecretsData}, SecretBytes(std::string_view(before.dump())));
    COMPARE_CODE(m_cli->run(words("migrate run plan.json")), 2);
    QVERIFY(!m_cli->said().contains(QByteArray::fromStdString(key)));
}

QTEST_GUILESS_MAIN(tst_CliKeychain)
#include "tst_cli_keychain.moc"
