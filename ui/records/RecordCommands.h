// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class RecordsPage;

// Registers everything that can be done on a records page. `page` answers the one in front; null: none, and the commands say so.
void addRecordCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page);

} // namespace strongroom::ui
