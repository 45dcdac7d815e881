// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the system tells of the screen, of sleep and of other users. One small file for each system:
//   Linux     logind's Lock, PrepareForSleep and Active over D-Bus, and ActiveChanged of the session's screen saver
//   Windows   WM_WTSSESSION_CHANGE and WM_POWERBROADCAST
//   macOS     com.apple.screenIsLocked, NSWorkspaceWillSleepNotification, NSWorkspaceSessionDidResignActiveNotification
// A system that tells nothing (no bus, another desktop) is no error: the idle time and Ctrl+L are left. GUI thread.

#include <QObject>

#include <memory>

class QWidget;

namespace strongroom::ui {

class SystemLockEvents : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // What was asked for is done: a system that waits may go to sleep.
    virtual void setReady() {}

Q_SIGNALS:
    void screenLocked();
    void sleeping();       // about to
    void userSwitched();   // to another one

public:
    // Those of this system. `window` lives longer.
    [[nodiscard]] static std::unique_ptr<SystemLockEvents> create(QWidget *window);
};

} // namespace strongroom::ui
