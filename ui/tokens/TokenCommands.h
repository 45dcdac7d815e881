// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class TokensPage;

// Registers what can be done with tokens, and the keys that mean the same on every page. `page` answers the one in front; null: none.
void addTokenCommands(CommandRegistry &registry, QWidget *window, const std::function<TokensPage *()> &page);
[[nodiscard]] QStringList tokenRowCommands();   // of the context menu

} // namespace strongroom::ui
