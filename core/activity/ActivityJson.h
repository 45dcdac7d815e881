// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Entries of the activity journal as text. Dates are UTC with milliseconds; members that say nothing are left out of JSON and empty in CSV.

#include "activity/ActivityEntry.h"
#include "base/Error.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace strongroom::activity {

[[nodiscard]] std::string dateText(std::chrono::system_clock::time_point time);          // "2026-03-01T12:00:00.000Z"
[[nodiscard]] std::string_view activityErrorName(ErrorKind kind);                         // "server"
[[nodiscard]] std::string activityToJson(const ActivityEntry &entry);                   // one line, no line break
[[nodiscard]] std::optional<ActivityEntry> activityFromJson(std::string_view line);     // nullopt: damaged
[[nodiscard]] std::string activityToJsonArray(std::span<const ActivityEntry> entries);
[[nodiscard]] std::string activityToCsv(std::span<const ActivityEntry> entries);

} // namespace strongroom::activity
