// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class KeysPage;

// Registers what can be done on a Keys page. `page` answers the one in front; null: none, and the commands say so.
void addKeyCommands(CommandRegistry &registry, QWidget *window, const std::function<KeysPage *()> &page);
// Their order in the menu.
[[nodiscard]] QStringList keyMenu();

} // namespace strongroom::ui
