// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A strongroom-sandbox for one test program: started on a port of the system's choice, ended with the object (and by itself when the
// test dies). The test's CMakeLists needs add_dependencies(tst_x strongroom-sandbox).
//
//   SandboxProcess sandbox({"--seed", "demo", "--records", "480"});
//   sandbox.incountry("endpoint")            "http://127.0.0.1:40123"
//   sandbox.readyFile()                      what a user would import

#include <nlohmann/json.hpp>

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <stdexcept>
#include <string>

namespace strongroom::test {

class SandboxProcess {
public:
    // Throws std::runtime_error when it does not come up within a minute.
    explicit SandboxProcess(const QStringList &options = {})
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(STRONGROOM_BIN_DIR "/strongroom-sandbox"),
                        QStringList{QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--ready-file"), readyFile(), QStringLiteral("--exit-with-parent")} + options);
        // It prints its address once the ready file is there and connections are accepted.
        const QDeadlineTimer deadline(60'000);
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {
                throw std::runtime_error("the sandbox did not start: " + m_process.errorString().toStdString());
            }
        }
        QFile file(readyFile());
        if (!file.open(QIODevice::ReadOnly)) {
            throw std::runtime_error("the sandbox wrote no ready file");
        }
        m_ready = nlohmann::json::parse(file.readAll().toStdString());
    }
    SandboxProcess(const SandboxProcess &) = delete;
    SandboxProcess &operator=(const SandboxProcess &) = delete;
    ~SandboxProcess() { stop(); }

    [[nodiscard]] QString readyFile() const { return m_folder.filePath(QStringLiteral("ready.json")); }
    [[nodiscard]] const nlohmann::json &ready() const { return m_ready; }
    // A text member of the ready file's "incountry"; secrets_data as JSON text.
    [[nodiscard]] std::string incountry(const char *name) const
    {
        const nlohmann::json &value = m_ready.at("incountry").at(name);
        return value.is_string() ? value.get<std::string>() : value.dump();
    }

    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    // For tests of what happens when the service goes away.
    void stop()
    {
        if (m_process.state() == QProcess::NotRunning) {
            return;
        }
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(5000)) {
            m_process.kill();
            m_process.waitForFinished(5000);
        }
    }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    nlohmann::json m_ready;
};

} // namespace strongroom::test
