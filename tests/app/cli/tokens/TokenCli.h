// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// strongroom-cli with the service account of a sandbox in its variables.

#include "app/cli/CliProgram.h"
#include "support/AuthConsole.h"
#include "support/SandboxProcess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <stdexcept>
#include <string>

namespace strongroom::test {

class TokenCli {
public:
    explicit TokenCli(const QStringList &sandboxOptions = {}) : m_sandbox(sandboxOptions), m_console(m_sandbox)
    {
        for (const QString &name : m_cli.environment().keys()) {
            if (name.startsWith(QLatin1String("AWS_")) || name == QLatin1String("URL") || name == QLatin1String("SECRET_NAME")) {
                m_cli.unset(name.toLatin1().constData());
            }
        }
        m_cli.set("STRONGROOM_CACHE_DIR", m_cli.file(QStringLiteral("cache")));
        m_cli.set("STRONGROOM_TOKEN_URL", text("token_endpoint"));
        m_cli.set("STRONGROOM_CLIENT_ID", text("client_id"));
        m_cli.set("STRONGROOM_CLIENT_SECRET", text("client_secret"));
    }

    [[nodiscard]] const nlohmann::json &auth() const { return m_sandbox.ready().at("auth"); }
    [[nodiscard]] QString text(const char *member) const { return QString::fromStdString(auth().at(member).get<std::string>()); }
    CliProgram &program() { return m_cli; }
    SandboxProcess &sandbox() { return m_sandbox; }
    AuthConsole &console() { return m_console; }

    CliResult run(const QStringList &arguments, const QByteArray &input = {}) { return m_cli.run(arguments, input); }
    CliResult run(const char *arguments, const QByteArray &input = {}) { return m_cli.run(words(arguments), input); }
    void forgetVariables()
    {
        for (const char *const name : {"STRONGROOM_TOKEN_URL", "STRONGROOM_CLIENT_ID", "STRONGROOM_CLIENT_SECRET"}) {
            m_cli.unset(name);
        }
    }
    QString save(const QString &name, const QByteArray &content)
    {
        QFile made(m_cli.file(name));
        if (!made.open(QIODevice::WriteOnly | QIODevice::Truncate) || made.write(content) != content.size() || !made.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
            throw std::runtime_error("cannot write " + name.toStdString());
        }
        return made.fileName();
    }
    // How the sandbox answers a request with this token.
    [[nodiscard]] int statusFor(const QByteArray &token)
    {
        QNetworkRequest request{QUrl(text("protected_url"))};
        request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(m_network.get(request));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        if (!reply->isFinished()) {
            loop.exec();
        }
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    // Each file below the program's folder that holds this text.
    [[nodiscard]] QStringList filesWith(const QByteArray &secret) const
    {
        QStringList found;
        QDirIterator walk(m_cli.file(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            QFile file(walk.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret)) {
                found.append(walk.filePath());
            }
        }
        return found;
    }
    [[nodiscard]] bool saidTheSecret() const { return m_cli.said().contains(text("client_secret").toUtf8()); }

private:
    SandboxProcess m_sandbox;
    CliProgram m_cli;
    AuthConsole m_console;
    QNetworkAccessManager m_network;
};

} // namespace strongroom::test
