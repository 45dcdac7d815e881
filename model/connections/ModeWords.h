// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a connection's mode is called wherever it is shown.

#include "connections/Connection.h"

#include <QString>

namespace strongroom::model {

class WriteAccess;

[[nodiscard]] QString modeName(connections::Mode mode);                    // "Normal", "Read-only", "Production"
// "Production, read-only", "Production, changes allowed"; empty: a normal connection.
[[nodiscard]] QString modeText(connections::Mode mode, bool changesAllowed);
// Why a command that changes something cannot run now, and what to do; empty: it can.
[[nodiscard]] QString refusalText(const WriteAccess &access, const QString &connectionId);

} // namespace strongroom::model
