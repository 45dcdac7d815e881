// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one thread on which QtKeychain's jobs run. One for the whole process, because QtKeychain queues its jobs in an object of its own
// that belongs to the thread that used it first. Internal to keychain.

#include <QObject>
#include <QThread>

#include <functional>

namespace strongroom::keychain {

class KeychainThread {
public:
    [[nodiscard]] static KeychainThread &instance();
    KeychainThread(const KeychainThread &) = delete;
    KeychainThread &operator=(const KeychainThread &) = delete;
    ~KeychainThread();

    void post(std::function<void()> task);
    [[nodiscard]] QObject *context() const noexcept { return m_context; }

private:
    KeychainThread();
    QThread *m_thread;
    QObject *m_context;
};

} // namespace strongroom::keychain
