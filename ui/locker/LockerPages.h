// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Locker's part of the window: the commands of its pages, their menu, and the pages themselves, which model::pagesOf() puts into the tree.

#include <QStringList>

namespace strongroom::ui {

class MainWindow;

void addLockerCommands(MainWindow &window);   // before the menus are built
[[nodiscard]] QStringList lockerMenu(const MainWindow &window);
void addLockerPages(MainWindow &window);      // when PageHost and Sidebar are there

} // namespace strongroom::ui
