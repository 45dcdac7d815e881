// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Linux: logind on the system bus (org.freedesktop.login1) and the screen saver on the session bus (org.freedesktop.ScreenSaver, and GNOME's
// own). Every call is asynchronous; a bus or a service that is not there is left alone. While the program runs it holds a delay inhibitor:
// logind waits with sleep until setReady(), at most InhibitDelayMaxSec (5 s by default).

#include "lock/SystemLockEvents.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QString>
#include <QVariantMap>

class QDBusPendingCallWatcher;

namespace strongroom::ui {

class LogindEvents final : public SystemLockEvents {
    Q_OBJECT
public:
    LogindEvents(const QDBusConnection &system, const QDBusConnection &session, QObject *parent = nullptr);
    void setReady() override;
    [[nodiscard]] bool isFollowingSession() const noexcept { return !m_sessionPath.isEmpty(); }   // logind has named this session
    [[nodiscard]] bool isHoldingSleep() const { return m_inhibitor.isValid(); }

Q_SIGNALS:
    void followed();    // the session is known
    void inhibited();   // sleep waits for us from now on

private Q_SLOTS:
    void onLock();
    void onPrepareForSleep(bool begins);
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void onScreenSaver(bool active);

private:
    void findSession();
    void askDisplay();
    void follow(const QString &path);
    void inhibit();

    QDBusConnection m_system;
    QDBusConnection m_session;
    QString m_sessionPath;
    QDBusUnixFileDescriptor m_inhibitor;
};

} // namespace strongroom::ui
