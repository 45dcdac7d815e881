// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Hears how a prompt of the Secret Service ended. Internal to keychain.

#include <QDBusVariant>
#include <QEventLoop>
#include <QObject>

namespace strongroom::keychain {

class SecretServicePrompt final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    [[nodiscard]] bool isCompleted() const { return m_completed; }
    [[nodiscard]] bool wasDismissed() const { return m_dismissed; }
    void endsLoop(QEventLoop *loop) { m_loop = loop; }

public Q_SLOTS:
    void completed(bool dismissed, const QDBusVariant &result);   // org.freedesktop.Secret.Prompt.Completed

private:
    bool m_completed = false;
    bool m_dismissed = false;
    QEventLoop *m_loop = nullptr;
};

} // namespace strongroom::keychain
