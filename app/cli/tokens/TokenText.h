// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Tokens as text for people and as JSON: what may be told about them, never the token.

#include "base/Json.h"
#include "cli/Output.h"
#include "connections/TokenDesk.h"

#include <chrono>
#include <optional>
#include <string>

namespace strongroom::cli {

using WallTime = std::chrono::system_clock::time_point;

[[nodiscard]] const char *nameOf(connections::TokenState state);                   // "good", for JSON
[[nodiscard]] std::string stateText(connections::TokenState state);                // for people
[[nodiscard]] std::string localTimeText(const std::optional<WallTime> &time);      // 2026-11-27 05:10:00 in this computer's time zone; "" for none
[[nodiscard]] OrderedJson timeJson(const std::optional<WallTime> &time);           // 2026-11-27T04:10:00Z, or null
[[nodiscard]] std::string lifeText(const std::optional<WallTime> &expiresAt, WallTime now);   // "good for 59 min", "over for 3 s"

[[nodiscard]] OrderedJson rowJson(const connections::TokenRow &row);
// Label and value, one a line; what there is nothing to say about is left out.
[[nodiscard]] std::string rowText(const connections::TokenRow &row, WallTime now);

} // namespace strongroom::cli
