// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which commands change something at a service. This decides what is refused before anything is read or asked; what leaves is the transport's own
// decision (net/WriteGate.h), by request.

#include <QStringList>

#include <cstdint>

namespace strongroom::cli {

enum class CommandEffect : std::uint8_t {
    Reads,     // nothing, or this computer alone
    Changes,
    Depends    // on its arguments: the transport decides
};

// Of a command by its words. One that nobody has decided about changes something.
[[nodiscard]] CommandEffect effectOf(const QStringList &words);
// Whether somebody has.
[[nodiscard]] bool isEffectDeclared(const QStringList &words);

} // namespace strongroom::cli
