// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class RecordsPage;

// What can be done with the filter of a records page: see addRecordCommands().
void addFilterCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page);

// The ids of what a cell can be used for, for context menus.
[[nodiscard]] QStringList cellFilterCommands();

} // namespace strongroom::ui
