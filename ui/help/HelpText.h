// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace strongroom::ui {

class CommandRegistry;

// The user guide (resources/help/guide.md) and after it every command with its keys of today, by menu: Markdown.
[[nodiscard]] QString helpText(const CommandRegistry &registry);
[[nodiscard]] QString commandTable(const CommandRegistry &registry);

} // namespace strongroom::ui
