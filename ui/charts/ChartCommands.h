// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace strongroom::ui {

class MainWindow;

// "view.picture": of the page in front, where it has one: keys, a migration, secrets, tokens, sharing.
void addChartCommands(MainWindow &window);

} // namespace strongroom::ui
