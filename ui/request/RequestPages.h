// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace strongroom::ui {

class MainWindow;

// What the window has of the request page: its commands, before the menus are made, and the page itself, for every service.
void addRequestCommands(MainWindow &window);
void addRequestPages(MainWindow &window);

} // namespace strongroom::ui
