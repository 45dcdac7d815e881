// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "locker/transfer/LockerTransferContext.h"

#include <QStringList>

#include <functional>
#include <optional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class DropRouter;
struct Services;

// What the page in front says. `context` answers nullopt when `refusal` says why.
struct LockerTransferPlace {
    std::function<bool()> applies;           // a Locker page is in front
    std::function<std::optional<LockerTransferContext>()> context;
    std::function<QString()> refusal;        // nothing is loaded; empty: something is
    std::function<QString()> writeRefusal;   // nothing can be changed
};

// "secrets.import", "secrets.export" and "secrets.run". The services outlive the registry.
void addLockerTransferCommands(CommandRegistry &registry, const Services &services, QWidget *window, const LockerTransferPlace &place);
[[nodiscard]] QStringList lockerTransferMenu();

// A file dropped on the window while a Locker page is in front is imported there.
void addSecretFileDrops(DropRouter &drops, const Services &services, QWidget *window, const LockerTransferPlace &place);

} // namespace strongroom::ui
