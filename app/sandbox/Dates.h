// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Instants are int64 milliseconds since 1970-01-01T00:00:00Z everywhere in the sandbox.

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace strongroom::sandbox {

using Clock = std::function<std::int64_t()>; // now

[[nodiscard]] std::int64_t systemNow();

// ISO 8601 with milliseconds and Z, as the service writes it: 2026-11-20T14:02:05.037Z
[[nodiscard]] std::string isoDate(std::int64_t instant);

// RFC 9110, section 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT", whatever language the computer speaks.
[[nodiscard]] std::string httpDate(std::int64_t instant);

// ISO 8601 date, time and an offset or Z; a fraction of any length is kept to milliseconds. Nothing when it is anything else.
[[nodiscard]] std::optional<std::int64_t> parseIsoDate(const std::string &text);

} // namespace strongroom::sandbox
