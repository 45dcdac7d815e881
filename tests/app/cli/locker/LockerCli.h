// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// strongroom-cli with the access key of a sandbox's empty Locker project in its variables.

#include "app/cli/CliProgram.h"
#include "support/SandboxProcess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <set>
#include <stdexcept>
#include <string>

namespace strongroom::test {

class LockerCli {
public:
    explicit LockerCli(const QStringList &sandboxOptions = {}) : m_sandbox(QStringList{QStringLiteral("--seed"), QStringLiteral("empty")} + sandboxOptions)
    {
        for (const QString &name : m_cli.environment().keys()) {
            if (name.startsWith(QLatin1String("LOCKER_")) || name.contains(QLatin1String("ACCESS_KEY"))) {
                m_cli.unset(name.toLatin1().constData());
            }
        }
        // Whatever a program puts aside is in one folder.
        QDir().mkpath(m_cli.file(QStringLiteral("tmp")));
        m_cli.set("TMPDIR", m_cli.file(QStringLiteral("tmp")));
        m_cli.set("STRONGROOM_CACHE_DIR", m_cli.file(QStringLiteral("cache")));
        m_cli.set("LOCKER_ACCESS_KEY_ID", accessKeyId());
        m_cli.set("LOCKER_SECRET_ACCESS_KEY", secretAccessKey());
        m_cli.set("LOCKER_API_BASE", apiBase());
        m_secrets.insert(secretAccessKey().toStdString());
    }

    [[nodiscard]] const nlohmann::json &locker() const { return m_sandbox.ready().at("locker"); }
    [[nodiscard]] QString apiBase() const { return text("api_base"); }
    [[nodiscard]] QString accessKeyId() const { return text("access_key_id"); }
    [[nodiscard]] QString secretAccessKey() const { return text("secret_access_key"); }
    CliProgram &program() { return m_cli; }
    SandboxProcess &sandbox() { return m_sandbox; }
    [[nodiscard]] QString file(const QString &name) const { return m_cli.file(name); }

    // Readable for its owner only.
    QString save(const QString &name, const QByteArray &content)
    {
        QDir().mkpath(QFileInfo(m_cli.file(name)).path());
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

    // `strongroom-cli locker WORDS`
    CliResult run(const QStringList &arguments, const QByteArray &input = {}) { return m_cli.run(QStringList{QStringLiteral("locker")} + arguments, input); }
    CliResult run(const char *arguments, const QByteArray &input = {}) { return run(words(arguments), input); }

    // A secret; its environment is made when it is missing.
    void put(const QString &key, const QString &environment, const QByteArray &value, const QStringList &options = {})
    {
        const QStringList where = environment.isEmpty() ? QStringList() : QStringList{QStringLiteral("--environment"), environment};
        if (!environment.isEmpty() && m_environments.insert(environment).second) {
            need(run(QStringList{QStringLiteral("environments"), QStringLiteral("create"), environment}));
        }
        const QStringList empty = value.isEmpty() ? QStringList{QStringLiteral("--empty")} : QStringList();
        need(run(QStringList{QStringLiteral("secrets"), QStringLiteral("create"), key} + where + empty + options, value));
        if (value.size() >= 8) {
            m_secrets.insert(value.toStdString());
        }
    }

    // Each file below the program's folder that holds one of the values or the secret access key.
    [[nodiscard]] QStringList filesWithSecrets() const
    {
        QStringList found;
        QDirIterator walk(m_cli.file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            const QByteArray content = load(walk.next());
            for (const std::string &secret : m_secrets) {
                if (content.contains(QByteArray::fromStdString(secret))) {
                    found.append(walk.filePath());
                }
            }
        }
        return found;
    }
    [[nodiscard]] bool saidASecret(const QByteArray &text) const
    {
        return std::any_of(m_secrets.begin(), m_secrets.end(), [&](const std::string &secret) { return text.contains(QByteArray::fromStdString(secret)); });
    }

private:
    [[nodiscard]] QString text(const char *member) const { return QString::fromStdString(locker().at(member).get<std::string>()); }
    static void need(const CliResult &result)
    {
        if (result.code != 0) {
            throw std::runtime_error("exit code " + std::to_string(result.code) + ": " + result.err.toStdString());
        }
    }

    SandboxProcess m_sandbox;
    CliProgram m_cli;
    std::set<std::string> m_secrets;
    std::set<QString> m_environments;
};

[[nodiscard]] inline std::string textIn(const nlohmann::json &object, const char *member) { return object.at(member).get<std::string>(); }

} // namespace strongroom::test
