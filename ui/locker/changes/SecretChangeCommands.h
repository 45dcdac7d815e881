// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Changing secrets: "secret.new", "secret.edit", "secret.editMany" and "secret.copyTo" on the cells of the matrix in front, and "secrets.send",
// "secrets.review", "secrets.discard" and "secrets.undo" on the tray of the Locker connection in front. What they do waits in the tray until it is sent.

#include "locker/matrix/SecretMatrixModel.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace strongroom::model {
class LockerSession;
class SecretTray;
}

namespace strongroom::ui {

class CommandRegistry;

// Null and empty where a page of another kind is in front.
struct SecretPlaces {
    std::function<model::LockerSession *()> session;        // of the Locker page in front
    std::function<bool()> isMatrix;                         // that page is the secrets; the keys of records' commands are for secrets then
    std::function<QList<model::SecretCell>()> cells;        // the selected ones of it; the current one where there is no more
    std::function<std::optional<model::SecretCell>()> current;   // the one with the cursor
    std::function<model::SecretTray *()> tray;              // of the connection in front
};

// The keys of the records' commands (new, edit, edit many) and of the records' changes (review, commit, undo) do the same here.
void addSecretChangeCommands(CommandRegistry &registry, QWidget *window, const SecretPlaces &places);
[[nodiscard]] QStringList secretChangeMenu();   // of the tray

} // namespace strongroom::ui
