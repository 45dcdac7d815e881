// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class AccessPage;
class CommandRegistry;

// The commands "access.…". `page` answers the "Who can read this?" page in front, or null.
void addAccessCommands(CommandRegistry &registry, QWidget *window, const std::function<AccessPage *()> &page);
[[nodiscard]] QStringList accessMenu();

} // namespace strongroom::ui
