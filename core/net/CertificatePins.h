// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Public key pins as text (RFC 7469, 2.1.1): base64 of a SHA-256. Any thread.

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::net {

inline constexpr std::size_t mostPins = 16;

// The pin in its one spelling: 44 characters. Takes pin-sha256="…" and sha256/… too. nullopt: not the base64 of 32 bytes.
[[nodiscard]] std::optional<std::string> normalPin(std::string_view text);

// ClientError about "pins": one that is not a pin (its place is named), one twice, or too many.
void requirePins(const std::vector<std::string> &pins);

} // namespace strongroom::net
