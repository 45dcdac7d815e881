// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <functional>

class QWidget;

namespace strongroom::model {
class ChangeTray;
}

namespace strongroom::ui {

class ChangesPage;
class CommandRegistry;

// Where the commands act: the tray of the connection in front, and its page when that is in front. Both may answer null.
struct ChangePlaces {
    std::function<model::ChangeTray *()> tray;
    std::function<ChangesPage *()> page;
    std::function<void()> showPage;
};

// "changes.…": go to the page, commit, retry, resolve, remove, undo.
void addChangeCommands(CommandRegistry &registry, QWidget *window, const ChangePlaces &places);

} // namespace strongroom::ui
