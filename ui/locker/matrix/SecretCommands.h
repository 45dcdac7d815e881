// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class SecretsPage;

// What can be done with the matrix of secrets itself: compare, reveal, copy, filter. `page` answers the page in front; null: none, and the commands
// say so.
void addSecretCommands(CommandRegistry &registry, QWidget *window, const std::function<SecretsPage *()> &page);
[[nodiscard]] QStringList secretMenu();
[[nodiscard]] QStringList secretContextMenu();   // with those of the tray, as far as there are any

} // namespace strongroom::ui
