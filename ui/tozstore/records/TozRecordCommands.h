// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

namespace strongroom::ui {

class CommandRegistry;
class TozRecordsPage;

// Makes the commands of records pages work on a TozStore page too; they must be in the registry. `page` answers the one in front; null: none.
void addTozRecordCommands(CommandRegistry &registry, const std::function<TozRecordsPage *()> &page);
[[nodiscard]] QStringList tozRowCommands();   // of a row's context menu

} // namespace strongroom::ui
