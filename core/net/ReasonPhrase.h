// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace strongroom::net {

// "Not Found": the standard phrase of a status (IANA's registry, RFC 9110 section 15). Empty for a status that has none. What the server wrote in
// its place is not asked for: HTTP/2 has none.
[[nodiscard]] std::string_view reasonPhrase(int status) noexcept;

} // namespace strongroom::net
