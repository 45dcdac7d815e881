// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Values as people read them, in one place so that table, inspector and editor agree. Numbers and dates follow the user's locale; dates are local time, with
// the whole year. The C locale has them as ISO 8601 does. What is exact (milliseconds, offset) has one form everywhere.

#include "base/Progress.h"
#include "incountry/Timestamp.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::model {

[[nodiscard]] QDateTime toDateTime(const incountry::Timestamp &timestamp);        // UTC, milliseconds
[[nodiscard]] QString dateTimeFormat();                                          // for QDateTimeEdit: "dd.MM.yyyy HH:mm"
[[nodiscard]] QString dateTimeText(const QDateTime &time);                        // "20.11.2026 14:02"; in local time; invalid: empty
[[nodiscard]] QString timeText(const QDateTime &time);                            // "14:02"
[[nodiscard]] QString dateText(const incountry::Timestamp &timestamp);            // as dateTimeText()
[[nodiscard]] QString exactDateText(const incountry::Timestamp &timestamp);       // "2026-11-20 14:02:07.123 UTC+01:00"
[[nodiscard]] QString integerText(std::int64_t value);                            // "48,210"
[[nodiscard]] QString byteText(std::int64_t bytes);                               // "1.4 MB"
[[nodiscard]] QString durationText(std::chrono::milliseconds duration);           // "84 ms", "12 s", "2 min", "3 h 10 min"
[[nodiscard]] QString shortHash(std::string_view hash);                           // "9f3c2ab1…e07d"
[[nodiscard]] bool looksLikeHash(std::string_view text);                          // 64 lower-case hex digits

} // namespace strongroom::model
