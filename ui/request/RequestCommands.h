// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace strongroom::ui {

class CommandRegistry;
class RequestPage;

struct RequestPlaces {
    std::function<RequestPage *()> page;          // the one in front; null: none
    std::function<bool()> hasConnection;          // one is chosen
    std::function<void()> showPage;               // of the chosen connection
};

// What can be done with a request and its answer.
void addRequestCommands(CommandRegistry &registry, QWidget *window, const RequestPlaces &places);
[[nodiscard]] QStringList requestMenu();

} // namespace strongroom::ui
