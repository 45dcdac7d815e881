// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens in the window: the page of all connections with its link in the sidebar, the pages of those connections that are about tokens, and the
// commands of both.

#include <QStringList>

namespace strongroom::ui {

class MainWindow;

// Before the menus are made.
void addTokenCommands(MainWindow &window);
[[nodiscard]] QStringList tokenMenu();
// After the pages and the sidebar are there.
void addTokenPages(MainWindow &window);

} // namespace strongroom::ui
