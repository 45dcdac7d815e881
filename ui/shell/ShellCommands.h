// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace strongroom::ui {

class MainWindow;

// Registers what the window itself can do: connections, demo vault, appearance, palette, quit.
void addShellCommands(MainWindow &window);

} // namespace strongroom::ui
