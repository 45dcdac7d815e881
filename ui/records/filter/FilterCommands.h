// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::model {
class ViewSettings;
}

namespace strongroom::ui {

class CommandRegistry;
class RecordsPage;

// What can be done with the filter of a records page: see addRecordCommands().
void addFilterCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page);
// Whether the filters of all pages are kept when the program ends.
void addFilterHistoryCommand(CommandRegistry &registry, QWidget *window, model::ViewSettings *settings);

// The ids of what a cell can be used for, for context menus.
[[nodiscard]] QStringList cellFilterCommands();

} // namespace strongroom::ui
