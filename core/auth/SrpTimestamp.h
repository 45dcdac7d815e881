// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <string>

namespace strongroom::auth {

// "Tue Feb 3 00:00:00 UTC 2026": UTC, English, no padding of the day, the fraction of a second cut off (auth page, 5.3). From integers and constant
// tables: under another locale the library functions write other names, and the login fails. Years 1970 to 9999.
[[nodiscard]] std::string srpTimestamp(std::chrono::system_clock::time_point time);

} // namespace strongroom::auth
