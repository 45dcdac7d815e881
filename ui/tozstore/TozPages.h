// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// TozStore's part of the window: the commands of its pages, their menu, and the pages themselves, which model::pagesOf() puts into the tree.

#include <QStringList>

namespace strongroom::ui {

class MainWindow;

void addTozCommands(MainWindow &window);   // before the menus are built
[[nodiscard]] QStringList tozMenu();       // empty: no menu
void addTozPages(MainWindow &window);      // when PageHost and Sidebar are there
[[nodiscard]] QString tozRemovalText();    // before a connection goes

} // namespace strongroom::ui
