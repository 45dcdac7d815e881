// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The windows of the program. All stand on the services of the first, which somebody else owns: connections, jobs, lock, the trays of changes. Each has
// its own pages, sidebar and trail. The set makes the others, knows which one is in charge when something of the whole program has to be asked or said,
// and writes down where they are, a second after it changed, so that a crash loses nothing.
//
// Trap: the first holds what all share. Closed while others are open it is empty and hidden, never destroyed. A closed window whose page is at a job
// stays, hidden, until the job has ended.

#include "shell/DeskState.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <optional>

namespace strongroom::ui {

class MainWindow;

class WindowSet final : public QObject {
    Q_OBJECT
public:
    static constexpr std::chrono::milliseconds writesAfter{1000};

    // `first` outlives the set.
    explicit WindowSet(MainWindow *first);
    ~WindowSet() override;

    // Makes the windows that were open when the program ended, however it did. Before the connections are loaded.
    void restore();
    void show();
    // Where a window was, now that the connections are there. The one in front opens its connection; another one waits until its own is opened, here or
    // elsewhere. False: nothing is known of this window.
    bool bringBack(MainWindow *window);

    MainWindow *openFrom(MainWindow *from);   // beside it, at the same page; null: it is locked
    // In the order in which they were opened.
    [[nodiscard]] const QList<MainWindow *> &windows() const noexcept { return m_open; }
    [[nodiscard]] MainWindow *active() const;   // the one used last
    [[nodiscard]] QStringList unsavedTexts(const QString &connectionId) const;   // of all windows
    void applyShortcuts();                      // they were changed in one

    // Closes all; what would be lost is asked before the first goes that could lose it, and a no keeps those that are left.
    void quit(MainWindow *from);
    // Whether the program ends with this window, which then has to ask for all.
    [[nodiscard]] bool endsProgram(const MainWindow *window) const;
    void wasClosed(MainWindow *window);

    void write();   // now

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Quitting { No, Asking, Ending };

    MainWindow *add();
    void take(MainWindow *window);
    void note(MainWindow *window);
    void writeSoon();
    [[nodiscard]] std::optional<model::RecentPlace> placeFor(MainWindow *window) const;
    void letGo(MainWindow *window);
    [[nodiscard]] bool isAtJob(const MainWindow *window) const;
    void goOnQuitting();
    void waitForAnswer(MainWindow *window);
    void stopQuitting();

    MainWindow *m_first;
    QList<MainWindow *> m_open;
    QList<QPointer<MainWindow>> m_made;      // open or not
    QList<QPointer<MainWindow>> m_leaving;   // closed, at a job
    MainWindow *m_active;
    QHash<MainWindow *, model::RecentPlace> m_wanted;    // until the connections are loaded
    QHash<MainWindow *, model::RecentPlace> m_waiting;   // until that connection is open
    QHash<MainWindow *, model::RecentPlace> m_places;    // seen last, for as long as the lock covers them
    // Of restore(), whatever the window system activates meanwhile.
    MainWindow *m_wasFront = nullptr;
    QString m_frontConnection;
    bool m_restored = false;
    QTimer m_soon;
    Quitting m_quitting = Quitting::No;
    MainWindow *m_quitter = nullptr;
};

} // namespace strongroom::ui
