// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connections/DemoVault.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

namespace strongroom {

// The demo vault as a process of our own: strongroom-sandbox, found beside this program. It listens on a free loopback port and ends with
// us. Its ready file holds the demo's credentials and keys: it is in a folder only this user can read, and goes as soon as it was read.
class SandboxDemoVault final : public model::DemoVault {
    Q_OBJECT
public:
    explicit SandboxDemoVault(QObject *parent = nullptr);
    ~SandboxDemoVault() override;
    [[nodiscard]] static bool isInstalled();
    [[nodiscard]] State state() const override { return m_state; }
    void start() override;
    void stop() override;

private:
    void lookForReadyFile();
    void end(const ErrorPtr &error);
    void setState(State state);

    State m_state = State::Stopped;
    QProcess m_process;
    QTimer m_poll;
    QElapsedTimer m_started;
    std::unique_ptr<QTemporaryDir> m_folder;
    model::DemoConnections m_connections;
};

} // namespace strongroom
