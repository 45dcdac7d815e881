// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A sandbox that writes down every request it answers: what the server has seen, whatever a client believes it sent.

#include <nlohmann/json.hpp>

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <stdexcept>
#include <string>
#include <vector>

namespace strongroom::test {

struct SeenRequest {
    std::string method;
    std::string path;   // without its query
    int status = 0;
};

class LoggedSandbox {
public:
    // Throws std::runtime_error when it does not come up within a minute.
    explicit LoggedSandbox(const QStringList &options)
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("strongroom.sandbox.http.debug=true"));
        environment.insert(QStringLiteral("QT_MESSAGE_PATTERN"), QStringLiteral("%{message}"));
        m_process.setProcessEnvironment(environment);
        m_process.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")));
        m_process.start(QStringLiteral(STRONGROOM_BIN_DIR "/strongroom-sandbox"),
                        QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--ready-file"), readyFile(), QStringLiteral("--exit-with-parent")} + options);
        const QDeadlineTimer deadline(60'000);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
                throw std::runtime_error("the sandbox did not start: " + m_process.errorString().toStdString());
            }
        }
    }
    LoggedSandbox(const LoggedSandbox &) = delete;
    LoggedSandbox &operator=(const LoggedSandbox &) = delete;
    ~LoggedSandbox() { stop(); }

    [[nodiscard]] QString readyFile() const { return m_folder.filePath(QStringLiteral("ready.json")); }

    void stop()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.closeWriteChannel();
            if (!m_process.waitForFinished(5000)) {
                m_process.kill();
                m_process.waitForFinished(5000);
            }
        }
    }

    // So far, in their order.
    [[nodiscard]] std::vector<SeenRequest> requests() const
    {
        static const QRegularExpression line(QStringLiteral("^(GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS) (\\S+) -> (\\d+)$"));
        std::vector<SeenRequest> seen;
        QFile file(m_folder.filePath(QStringLiteral("log")));
        if (!file.open(QIODevice::ReadOnly)) {
            throw std::runtime_error("the sandbox wrote no log");
        }
        while (!file.atEnd()) {
            const QString text = QString::fromUtf8(file.readLine()).trimmed();
            if (const QRegularExpressionMatch match = line.match(text); match.hasMatch()) {
                const QString path = match.captured(2).section(u'?', 0, 0);
                seen.push_back({match.captured(1).toStdString(), path.toStdString(), match.captured(3).toInt()});
            }
        }
        return seen;
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace strongroom::test
