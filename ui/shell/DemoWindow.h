// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace strongroom::ui {

class MainWindow;

// The demo vault in the window: its connections come and go together, one for each service.
void connectDemo(MainWindow &window);
// Starts it, or goes back to it.
void openDemo(MainWindow &window);

} // namespace strongroom::ui
