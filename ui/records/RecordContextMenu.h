// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The context menus of a records page, and the few commands that exist for them. What a menu lists is named here and nowhere else; ids of
// commands that a build does not have are left out.

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class RecordsPage;

// Rows, column heads and filter chips.
void installRecordMenus(RecordsPage &page, const CommandRegistry &registry);
// Hide a column, change and remove a condition. `page` answers the one in front; null: none.
void addRecordMenuCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page);

} // namespace strongroom::ui
