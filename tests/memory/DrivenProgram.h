// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// strongroom-driven from outside: its steps, its memory, and all it leaves. driver/Driver.h has the steps.

#include "Canaries.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <stdexcept>
#include <string>

#include <unistd.h>

namespace strongroom::test {

// Everything a program writes goes below `folder`: settings, caches, temporary files. It says everything it can.
[[nodiscard]] inline QProcessEnvironment privateEnvironment(const QString &folder)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "TMPDIR", "HOME"}) {
        environment.insert(QString::fromLatin1(name), folder + QStringLiteral("/user"));
    }
    environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*=true"));
    return environment;
}

class DrivenProgram {
public:
    // What it says goes to the file `messages` there.
    explicit DrivenProgram(const QString &folder)
    {
        m_process.setProcessEnvironment(privateEnvironment(folder));
        m_process.setProgram(QStringLiteral(STRONGROOM_DRIVEN));
        m_process.setProcessChannelMode(QProcess::SeparateChannels);
        m_process.setStandardErrorFile(folder + QStringLiteral("/messages"));
        m_process.start();
        if (!m_process.waitForStarted()) {
            throw std::runtime_error("strongroom-driven did not start");
        }
    }
    ~DrivenProgram()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    DrivenProgram(const DrivenProgram &) = delete;
    DrivenProgram &operator=(const DrivenProgram &) = delete;

    // std::runtime_error with the step and what went wrong. Answers what it printed before.
    QByteArray step(const QString &line)
    {
        m_process.write(line.toUtf8() + '\n');
        QByteArray printed;
        const QDeadlineTimer deadline(90'000);
        while (!deadline.hasExpired()) {
            while (m_process.canReadLine()) {
                const QByteArray answer = m_process.readLine().trimmed();
                if (answer == "ok") {
                    return printed;
                }
                if (answer.startsWith("failed")) {
                    throw std::runtime_error((line.toUtf8() + " " + answer).toStdString());
                }
                printed += answer + '\n';
            }
            if (!m_process.waitForReadyRead(1'000) && m_process.state() != QProcess::Running) {
                break;
            }
        }
        throw std::runtime_error((line.toUtf8() + ": no answer").toStdString());
    }

    [[nodiscard]] std::vector<Hit> search(const PatternSearch &patterns)
    {
        if (::geteuid() != 0) {
            step(QStringLiteral("readable"));
        }
        return searchProcess(int(m_process.processId()), patterns);
    }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    QProcess m_process;
};

} // namespace strongroom::test
