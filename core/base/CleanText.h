// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Somebody else's text, made fit to be shown.

#include <cstddef>
#include <string>
#include <string_view>

namespace strongroom {

// One line of at most `maxBytes` bytes of valid UTF-8, "…" included where it was cut; control and direction characters become blanks.
[[nodiscard]] std::string cleanLine(std::string_view text, std::size_t maxBytes);

} // namespace strongroom
