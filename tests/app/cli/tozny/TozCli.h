// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// strongroom-cli as the clients of a sandbox's TozStore, each with an e3db.json of its own.

#include "app/cli/CliProgram.h"
#include "support/SandboxProcess.h"

#include <QFile>
#include <QTest>

#include <set>
#include <stdexcept>
#include <string>

namespace strongroom::test {

class TozCli {
public:
    explicit TozCli(const QStringList &sandboxOptions = {}) : m_sandbox(QStringList{QStringLiteral("--seed"), QStringLiteral("empty")} + sandboxOptions)
    {
        save(QStringLiteral("demo.json"), QByteArray::fromStdString(toz().at("profile").dump()));
        keepSecretsOf(toz().at("profile"));
        m_secrets.insert(toz().at("registration_token").get<std::string>());
    }

    [[nodiscard]] const nlohmann::json &toz() const { return m_sandbox.ready().at("tozstore"); }
    [[nodiscard]] QString apiUrl() const { return QString::fromStdString(toz().at("api_url").get<std::string>()); }
    [[nodiscard]] QByteArray token() const { return QByteArray::fromStdString(toz().at("registration_token").get<std::string>()); }
    CliProgram &program() { return m_cli; }
    SandboxProcess &sandbox() { return m_sandbox; }
    [[nodiscard]] QString file(const QString &name) const { return m_cli.file(name); }

    // Readable for its owner only.
    QString save(const QString &name, const QByteArray &content)
    {
        QFile made(m_cli.file(name));
        if (!made.open(QIODevice::WriteOnly | QIODevice::Truncate) || made.write(content) != content.size() || !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            throw std::runtime_error("cannot write " + name.toStdString());
        }
        return made.fileName();
    }
    static QByteArray load(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    // `strongroom-cli tozny WORDS --config-file <client>.json --json`
    CliResult as(const QString &client, const QStringList &arguments, const QByteArray &input = {})
    {
        return m_cli.run(QStringList{QStringLiteral("tozny")} + arguments + QStringList{QStringLiteral("--config-file"), m_cli.file(client + QStringLiteral(".json")), QStringLiteral("--json")}, input);
    }
    CliResult demo(const QStringList &arguments, const QByteArray &input = {}) { return as(QStringLiteral("demo"), arguments, input); }
    // For people.
    CliResult demoText(const QStringList &arguments, const QByteArray &input = {})
    {
        return m_cli.run(QStringList{QStringLiteral("tozny")} + arguments + QStringList{QStringLiteral("--config-file"), m_cli.file(QStringLiteral("demo.json"))}, input);
    }

    // Registers a client whose configuration is <name>.json; its id.
    QString newClient(const QString &name, const QStringList &options = {})
    {
        const QString path = m_cli.file(name + QStringLiteral(".json"));
        const CliResult made = m_cli.run(QStringList{QStringLiteral("tozny"), QStringLiteral("register"), QStringLiteral("--name"), name, QStringLiteral("--api-url"), apiUrl(), QStringLiteral("--token-file"),
                                                     QStringLiteral("-"), QStringLiteral("--config-file"), path, QStringLiteral("--json")} + options, token() + "\n");
        if (made.code != 0) {
            throw std::runtime_error("not registered: " + made.err.toStdString());
        }
        keepSecretsOf(nlohmann::json::parse(load(path).toStdString()));
        return QString::fromStdString(made.document().at("client_id").get<std::string>());
    }
    [[nodiscard]] QString demoId() const { return QString::fromStdString(toz().at("profile").at("client_id").get<std::string>()); }

    // A record of the demo client; its id.
    QString put(const QString &type, const nlohmann::json &data, const QStringList &options = {})
    {
        const CliResult written = demo(QStringList{QStringLiteral("records"), QStringLiteral("put"), QStringLiteral("--type"), type} + options, QByteArray::fromStdString(data.dump()));
        if (written.code != 0) {
            throw std::runtime_error("not written: " + written.err.toStdString());
        }
        return QString::fromStdString(written.document().at("record_id").get<std::string>());
    }

    // Nothing the program ever said holds a key, a secret or a token.
    void verifyNoSecretWasSaid() const
    {
        QVERIFY(!m_cli.said().isEmpty());
        QVERIFY(m_secrets.size() >= 4);
        for (const std::string &secret : m_secrets) {
            QVERIFY(secret.size() >= 8);
            QVERIFY(!m_cli.said().contains(QByteArray::fromStdString(secret)));
        }
    }
    void keepSecret(const std::string &secret) { m_secrets.insert(secret); }

private:
    void keepSecretsOf(const nlohmann::json &configuration)
    {
        for (const char *const member : {"api_secret", "private_key", "private_signing_key"}) {
            if (const std::string secret = configuration.at(member).get<std::string>(); !secret.empty()) {
                m_secrets.insert(secret);
            }
        }
    }

    SandboxProcess m_sandbox;
    CliProgram m_cli;
    std::set<std::string> m_secrets;
};

[[nodiscard]] inline std::string textIn(const nlohmann::json &object, const char *member) { return object.at(member).get<std::string>(); }

} // namespace strongroom::test
