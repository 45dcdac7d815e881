// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a user would see as an error: banners in the error's colour, pages that stand for one ("The service could not be reached"), rows and
// connections that failed.

#include "connections/ConnectionManager.h"
#include "shell/MainWindow.h"

#include <QStringList>

namespace strongroom::test {

// One line for each, with the page it is on; only what can be seen now.
[[nodiscard]] QStringList errorsOnScreen(const ui::MainWindow &window);
[[nodiscard]] QStringList failedConnections(const model::ConnectionManager &manager);

} // namespace strongroom::test
