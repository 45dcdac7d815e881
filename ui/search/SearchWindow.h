// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The search over every connection in a window: its page, its commands, and the way from a hit to where it is.

#include <QStringList>

namespace strongroom::search {
struct Hit;
}

namespace strongroom::ui {

class MainWindow;

void addSearchCommands(MainWindow &window);
[[nodiscard]] QStringList searchMenu();
void addSearchPage(MainWindow &window);   // after the pages of the services
// With `all`: everything that was found like this hit, by `text`.
void goToHit(MainWindow &window, const QString &connectionId, const search::Hit &hit, bool all, const QString &text);

} // namespace strongroom::ui
