// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A time as the service writes it (TozStore page, section 1): RFC 3339 with 0 to 9 digits of a second and Z or a numeric offset. Two forms
// beyond that occur and are taken: a space for the T, and no zone, which is UTC. The text is kept, to be sent back as it came.

#include <chrono>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

struct ServiceTime {
    std::string text;
    std::chrono::sys_seconds instant{};        // UTC
    std::chrono::nanoseconds fraction{};         // below 1 s; by itself, as sys_time<nanoseconds> ends in the year 2262

    // nullopt: not such a text, or a date or time of day that is not one.
    [[nodiscard]] static std::optional<ServiceTime> parse(std::string_view text);

    // 0001-01-01T00:00:00Z is how the service says that there is no time.
    [[nodiscard]] bool isSet() const;
    friend bool operator==(const ServiceTime &, const ServiceTime &) = default;
};

// By the moment; the texts don't count.
[[nodiscard]] std::strong_ordering compareMoments(const ServiceTime &a, const ServiceTime &b);

} // namespace strongroom::tozstore
