// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The parts of a window that have to do with new versions: the strip, the section of the settings, the command app.updates.

namespace strongroom::ui {

class MainWindow;
class UpdateStrip;

// Nothing where the window's services have no notice of updates.
void addUpdateCommands(MainWindow &window);
// The strip, for the window to place; null: none. The section comes after those that are there.
[[nodiscard]] UpdateStrip *addUpdates(MainWindow &window);

} // namespace strongroom::ui
