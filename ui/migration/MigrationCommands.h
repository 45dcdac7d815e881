// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class MigrationPage;

// What the window lends to the commands.
struct MigrationPlaces {
    std::function<bool()> hasConnection;           // one that migrations are for
    std::function<MigrationPage *()> page;         // of the connection at hand; null: not shown so far
    std::function<void()> showPage;                // brings it to the front
};

void addMigrationCommands(CommandRegistry &registry, QWidget *window, const MigrationPlaces &places);
[[nodiscard]] QStringList migrationMenu();

} // namespace strongroom::ui
