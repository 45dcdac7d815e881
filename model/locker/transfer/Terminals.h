// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Terminal windows that hand their environment to what runs in them. Those whose window belongs to a service that runs already (gnome-terminal,
// macOS's Terminal) do not, and are none.

#include <QString>
#include <QStringList>

#include <optional>

namespace strongroom::model {

struct Terminal {
    QString name;             // "konsole"
    QString program;          // its path
    QStringList beforeCommand;   // "-e"
};

// The first that is installed; $TERMINAL goes before the others. nullopt: there is none.
[[nodiscard]] std::optional<Terminal> findTerminal();

} // namespace strongroom::model
