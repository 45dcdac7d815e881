// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A time that somebody else wrote down. system_clock counts nanoseconds in 64 bits on some systems: from 1677 to 2262, and a time beyond would be
// undefined behaviour, not a date.

#include <chrono>
#include <cstdint>
#include <optional>

namespace strongroom {

// nullopt: before 1970 or after 2261.
[[nodiscard]] constexpr std::optional<std::chrono::system_clock::time_point> wallTimeOf(std::chrono::milliseconds sinceEpoch) noexcept
{
    constexpr std::int64_t endOf2261 = 9'214'646'400'000;
    if (sinceEpoch.count() < 0 || sinceEpoch.count() >= endOf2261) {
        return std::nullopt;
    }
    return std::chrono::system_clock::time_point(std::chrono::duration_cast<std::chrono::system_clock::duration>(sinceEpoch));
}

} // namespace strongroom
