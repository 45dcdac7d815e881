// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class RecordsPage;

// What can be done with the table of records as a whole: copy the selection, go to a record key, sort here, ask missing countries again.
// `page` answers the page in front; null: none, and the commands say so.
void addTableCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page);

} // namespace strongroom::ui
