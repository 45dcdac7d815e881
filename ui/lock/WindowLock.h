// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The lock of one window. When the vault locks, everything that shows something goes without a question: popups, dialogs (nested ones from the
// top), pages, banners, our clipboard content; then the lock page stands in the window, and of the commands only quit and help are left. After
// unlocking the page that was in front comes back. A dialog that something late opens behind the lock is closed at once.
//
// Trap: what asked for the lock may be a key press in one of the widgets that go, so they go later, in the same turn of the event loop.

#include "connections/ConnectionTreeModel.h"
#include "lock/IdleWatch.h"
#include "lock/SystemLockEvents.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>
#include <optional>
#include <utility>

class QKeyEvent;

namespace strongroom::model {
class VaultLock;
}

namespace strongroom::ui {

class LockPage;
class MainWindow;

class WindowLock final : public QObject {
    Q_OBJECT
public:
    // Both live longer. `lock` locks more than this window.
    WindowLock(MainWindow *window, model::VaultLock *lock, const Clock &clock = Clock::system());
    ~WindowLock() override;

    [[nodiscard]] LockPage *page() const noexcept { return m_page; }
    [[nodiscard]] IdleWatch *idle() noexcept { return &m_idle; }
    // Whose events lock; the system's unless a test puts its own there.
    void follow(std::unique_ptr<SystemLockEvents> events);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool isLockKey(const QKeyEvent &event) const;
    void wipe();
    void closeEverythingElse();
    void sweep();
    void showLockPage();
    void showIdle();
    void comeBack();

    MainWindow *m_window;
    model::VaultLock *m_lock;
    LockPage *m_page;
    IdleWatch m_idle;
    std::unique_ptr<SystemLockEvents> m_events;
    QList<QPointer<QObject>> m_own;   // children that the window was made with
    std::optional<std::pair<QString, model::ConnectionPage>> m_place;   // in front when it locked
    QString m_connection;
};

// Ctrl+L.
void addLockCommands(MainWindow &window);

} // namespace strongroom::ui
