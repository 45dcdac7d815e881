// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much Locker's client says on standard error (Locker page, section 12): an explicit setting, else LOCKER_LOG, else errors only. A line holds
// methods, paths without query, statuses, durations, kinds of errors and counts; never a name, a hash, a header or a body.

#include "base/Log.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace strongroom::locker {

Q_DECLARE_LOGGING_CATEGORY(lockerLog)

enum class LogLevel : std::uint8_t { Debug, Info, Warning, Error };

// "debug", "info", "warning" or "error"; empty is not given. ClientError for anything else; it names where that came from.
[[nodiscard]] LogLevel resolveLogLevel(std::string_view given, const std::map<std::string, std::string> &environment);
// Of the whole program, from now on.
void setLogLevel(LogLevel level);

} // namespace strongroom::locker
