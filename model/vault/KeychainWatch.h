// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Says when a keychain keeps the program waiting: it may be showing a dialog of its own, behind the window. GUI thread, but for watch()'s
// result, which is called on workers. Outlives every call of what it watches.

#include "keychain/ChosenCredentialStore.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace strongroom::model {

class KeychainWatch final : public QObject {
    Q_OBJECT
public:
    // `patience`: how long a call may take before it is a wait.
    explicit KeychainWatch(std::chrono::milliseconds patience = std::chrono::milliseconds(1500), QObject *parent = nullptr);
    [[nodiscard]] keychain::Keychain watch(keychain::Keychain keychain);
    [[nodiscard]] bool isWaiting() const { return m_waiting; }

Q_SIGNALS:
    void waitingChanged(bool waiting);

private:
    void began();
    void ended();
    class Store;
    class Running;

    QTimer m_patience;
    int m_running = 0;
    bool m_waiting = false;
};

} // namespace strongroom::model
