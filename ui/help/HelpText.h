// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace strongroom::ui {

class CommandRegistry;

// The user guide in the program's language (resources/help/guide*.md) and after it every command with its keys of today, by menu: Markdown.
[[nodiscard]] QString helpText(const CommandRegistry &registry);
// The titles of the English guide's chapters, in their order, which is that of every language: how a chapter is named in code and in links ("#the-filter").
[[nodiscard]] QStringList chapterNames();
[[nodiscard]] QString commandTable(const CommandRegistry &registry);

} // namespace strongroom::ui
