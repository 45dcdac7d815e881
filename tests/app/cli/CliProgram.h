// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Runs strongroom-cli as a user would, in an environment that holds nothing of the machine's: no INC_ variables, no keychain, a
// configuration folder of its own.

#include <nlohmann/json.hpp>

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QtCore/qfloat16.h>   // QCOMPARE of a json asks for it

#include <stdexcept>
#include <vector>

namespace strongroom::test {

struct CliResult {
    int code = -1;   // -1: it did not end, or crashed
    QByteArray out;
    QByteArray err;

    [[nodiscard]] nlohmann::json document() const { return nlohmann::json::parse(out.toStdString()); }
    // Standard output as JSON Lines.
    [[nodiscard]] std::vector<nlohmann::json> lines() const
    {
        std::vector<nlohmann::json> all;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty()) {
                all.push_back(nlohmann::json::parse(line.toStdString()));
            }
        }
        return all;
    }
};

class CliProgram {
public:
    static QString path() { return QStringLiteral(STRONGROOM_BIN_DIR "/strongroom-cli"); }

    CliProgram()
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : m_environment.keys()) {
            if (name.startsWith(QLatin1String("INC_")) || name.startsWith(QLatin1String("STRONGROOM_"))) {
                m_environment.remove(name);
            }
        }
        set("STRONGROOM_CONFIG_DIR", m_folder.path());
        set("HOME", m_folder.path());
        set("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=/nonexistent/bus"));
        set("LC_ALL", QStringLiteral("C.UTF-8"));
    }

    void set(const char *name, const QString &value) { m_environment.insert(QString::fromLatin1(name), value); }
    void unset(const char *name) { m_environment.remove(QString::fromLatin1(name)); }
    // Put behind every command's own arguments.
    void setCommonArguments(const QStringList &arguments) { m_common = arguments; }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    // Everything the program ever said, for the secrets that must not be in it.
    [[nodiscard]] const QByteArray &said() const { return m_said; }

    CliResult run(const QStringList &arguments, const QByteArray &input = {}) { return runProgram(path(), arguments + m_common, input); }
    // A shell command line; "$CLI" is the program, "$COMMON" the common arguments.
    CliResult shell(const QString &command)
    {
        QProcessEnvironment environment = m_environment;
        m_environment.insert(QStringLiteral("CLI"), path());
        m_environment.insert(QStringLiteral("COMMON"), m_common.join(QLatin1Char(' ')));
        CliResult result = runProgram(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command}, {});
        m_environment = environment;
        return result;
    }

private:
    CliResult runProgram(const QString &program, const QStringList &arguments, const QByteArray &input)
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_folder.path());
        process.start(program, arguments);
        if (!process.waitForStarted()) {
            throw std::runtime_error("cannot start " + program.toStdString());
        }
        process.write(input);
        process.closeWriteChannel();
        CliResult result;
        if (process.waitForFinished(60'000) && process.exitStatus() == QProcess::NormalExit) {
            result.code = process.exitCode();
        } else {
            process.kill();
            process.waitForFinished();
        }
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        m_said += result.out + result.err;
        return result;
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    QStringList m_common;
    QByteArray m_said;
};

// "records get x" as a list; for arguments without blanks.
[[nodiscard]] inline QStringList words(const char *text) { return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts); }

} // namespace strongroom::test

// The code first, with what was said when it is another. The command behind `result` runs once.
#define COMPARE_CODE(result, expected) \
    do { \
        const strongroom::test::CliResult &compared = result; \
        QVERIFY2(compared.code == (expected), ("exit code " + std::to_string(compared.code) + ": " + compared.err.toStdString()).c_str()); \
    } while (false)
