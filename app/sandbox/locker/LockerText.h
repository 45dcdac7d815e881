// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The forms of what a client sends: a service without keys can check no more (protocol page sections 6 to 8).

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::sandbox {

// Dates of Locker: microseconds since 1970-01-01T00:00:00Z.
using Micros = std::int64_t;

// "2." b64(iv) "|" b64(ct) "|" b64(mac): three parts in canonical base64 of 16, a positive multiple of 16, and 32 bytes.
[[nodiscard]] bool isSealed(const std::string &text);
// 32 bytes in canonical base64url without padding.
[[nodiscard]] bool isLookupHash(const std::string &text);
// Version 4, any letter case.
[[nodiscard]] bool isUuid4(const std::string &text);

// "1760000000" or with a fraction, of which six digits count.
[[nodiscard]] std::optional<Micros> parseSeconds(const std::string &text);
// With six decimals: "1760000000.123456".
[[nodiscard]] std::string secondsText(Micros date);

[[nodiscard]] std::string newLockerId(); // a UUID

} // namespace strongroom::sandbox
