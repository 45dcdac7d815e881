// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class RecordsPage;

// "record.export" and "record.import". `page` answers the records page in front, or null.
void addTransferCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page);

} // namespace strongroom::ui
