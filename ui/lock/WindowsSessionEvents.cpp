// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Windows: WM_WTSSESSION_CHANGE, which a window has to ask for, and WM_POWERBROADCAST, which every top-level window gets.

#include "lock/SystemLockEvents.h"

#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QWidget>

#define WIN32_LEAN_AND_MEAN
#include <windows.h>
#include <wtsapi32.h>

namespace strongroom::ui {

namespace {

class WindowsSessionEvents final : public SystemLockEvents, public QAbstractNativeEventFilter {
public:
    explicit WindowsSessionEvents(QWidget *window) : m_window(reinterpret_cast<HWND>(window->winId()))
    {
        m_registered = WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION) != FALSE;
        QCoreApplication::instance()->installNativeEventFilter(this);
    }

    ~WindowsSessionEvents() override
    {
        if (m_registered) {
            WTSUnRegisterSessionNotification(m_window);
        }
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const MSG *const got = static_cast<const MSG *>(message);
        if (got->message == WM_WTSSESSION_CHANGE) {
            if (got->wParam == WTS_SESSION_LOCK) {
                Q_EMIT screenLocked();
            } else if (got->wParam == WTS_CONSOLE_DISCONNECT || got->wParam == WTS_REMOTE_DISCONNECT) {
                Q_EMIT userSwitched();
            }
        } else if (got->message == WM_POWERBROADCAST && got->wParam == PBT_APMSUSPEND) {
            Q_EMIT sleeping();
        }
        return false;
    }

private:
    HWND m_window;
    bool m_registered = false;
};

} // namespace

std::unique_ptr<SystemLockEvents> SystemLockEvents::create(QWidget *window) { return std::make_unique<WindowsSessionEvents>(window); }

} // namespace strongroom::ui
