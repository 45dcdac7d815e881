// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class NotesPage;

// The commands "notes.…". `page` answers the notes page in front, or null.
void addNoteCommands(CommandRegistry &registry, QWidget *window, const std::function<NotesPage *()> &page);
[[nodiscard]] QStringList noteMenu();

} // namespace strongroom::ui
