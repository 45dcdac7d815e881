// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which commands change something at a connection's service: those cannot be chosen while the connection is read-only. What leaves is not decided
// here but by the connection's transport (net/WriteGate.h).

#include <QString>

#include <cstdint>

namespace strongroom::ui {

enum class CommandEffect : std::uint8_t {
    Reads,     // nothing, this computer alone, or only what waits to be sent
    Changes,
    Depends    // on what is chosen, or on more connections than the one in front: the transport decides
};

// Depends for one that nobody has decided about: a test names it.
[[nodiscard]] CommandEffect effectOf(const QString &commandId);
// Whether somebody has.
[[nodiscard]] bool isEffectDeclared(const QString &commandId);

} // namespace strongroom::ui
