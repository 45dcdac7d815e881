// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace strongroom::connections {

// The standard phrase of an HTTP status (RFC 9110, section 15; RFC 6585), "Not Found"; empty for one that has none.
[[nodiscard]] std::string_view statusPhrase(int status);

} // namespace strongroom::connections
