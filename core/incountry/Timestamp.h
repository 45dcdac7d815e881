// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::incountry {

// A date of the service: ISO 8601 with offset or Z, a fraction of any length (kept to microseconds). A missing offset stays missing and
// then means UTC for ordering only (incountry page, section 11).
struct Timestamp {
    std::chrono::sys_time<std::chrono::microseconds> instant{};
    std::optional<std::chrono::minutes> offset = std::chrono::minutes(0);

    [[nodiscard]] static std::optional<Timestamp> parse(std::string_view iso8601);
    // Unix seconds, or milliseconds when larger than 2e10; what lies outside the years 0000 to 9999 becomes the nearest end.
    [[nodiscard]] static Timestamp fromNumber(std::int64_t number);
    [[nodiscard]] static Timestamp fromNumber(double number);

    [[nodiscard]] std::string toIso8601() const;   // 2021-02-03T04:05:06.007Z: milliseconds at least, microseconds when there are any
    friend bool operator==(const Timestamp &, const Timestamp &) = default;
};

} // namespace strongroom::incountry
