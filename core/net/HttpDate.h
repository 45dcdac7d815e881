// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core: the date of an HTTP header (RFC 9110, 5.6.7).

#include <chrono>
#include <optional>
#include <string_view>

namespace strongroom::net {

// The format to send and the two to accept. The day of the week is not looked at. nullopt: no such date.
[[nodiscard]] std::optional<std::chrono::sys_seconds> parseHttpDate(std::string_view text);

} // namespace strongroom::net
