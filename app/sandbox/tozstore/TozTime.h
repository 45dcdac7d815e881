// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Instants of TozStore are int64 microseconds since 1970-01-01T00:00:00Z: finer than the clock of the rest of the sandbox, so that
// records written in the same millisecond still have times of their own and a range can be cut between them.

#include "sandbox/Dates.h"

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::sandbox {

// RFC 3339 in UTC: six digits and Z. The Python SDK needs one to six digits in some places and takes them in all.
[[nodiscard]] std::string tozTime(std::int64_t microseconds);

// RFC 3339 with Z or an offset; a fraction of up to nine digits is kept to microseconds. Nothing when it is anything else.
[[nodiscard]] std::optional<std::int64_t> parseTozTime(const std::string &text);

// A clock that never answers the same twice.
class TozClock
{
public:
    // `last` is the latest instant that was given out before, in microseconds.
    TozClock(Clock clock, std::int64_t last);

    [[nodiscard]] std::int64_t next();

private:
    Clock m_clock;
    std::int64_t m_last;
};

} // namespace strongroom::sandbox
