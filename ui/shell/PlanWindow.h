// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a window does with the file of a migration plan, from the command line, the desktop, a drop or the menu: finds the connection to the plan's
// environment and opens the wizard with what the plan says.

#include <QObject>
#include <QPointer>
#include <QString>

namespace strongroom::migration {
struct Plan;
}
namespace strongroom::model {
class MigrationSession;
}

namespace strongroom::ui {

class MainWindow;

class PlanWindow final : public QObject {
    Q_OBJECT
public:
    explicit PlanWindow(MainWindow *window);   // before the menus are made; adds its command and takes dropped plans
    // Waits while the connections are being loaded and while the vault is locked.
    void open(const QString &path);
    void chooseFile();

private:
    void openWaiting();
    void begin(const migration::Plan &plan, const QString &name);

    MainWindow *m_window;
    QPointer<model::MigrationSession> m_session;   // the one a plan was given to last
    QString m_waiting;
    bool m_loaded = false;
};

} // namespace strongroom::ui
