// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a window does about read-only and production connections: the two commands, the rule over the commands that change something, and the marks.

#include <QString>

namespace strongroom::ui {

class MainWindow;

// Before the menus are made.
void addModeCommands(MainWindow &window);
// Once everything is there that shows the mode.
void connectModes(MainWindow &window);
// The marks of the connection in front.
void showMode(MainWindow &window);
// "Acme (production)": for the title of the window.
[[nodiscard]] QString titleWithMode(const MainWindow &window, const QString &connectionId);

} // namespace strongroom::ui
