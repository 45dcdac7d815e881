// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One clause of a search, or one end of its time range, as it is typed into the filter line:
//
//   type=medicine               exact            -type=test            excluded
//   type~medicin                fuzzy            city=Berlin           a plain field; plain.type=x where the name is taken
//   type*=med*                  wildcard         type=a,b              any of them
//   type/=med.+                 regexp           type=a city=Berlin    all of them
//   created>=2026-11-01         from then on; modified<="2026-11-20 12:00 +01:00" until then
//
// Values with blanks, commas or quotes go into "double quotes" (\" and \\ in them).

#include "tozstore/Search.h"

#include <QString>

#include <variant>

namespace strongroom::model {

struct TozTextProblem {
    QString text;
    QString advice;
};

struct TozTypedClause {
    bool isExcluded = false;
    tozstore::SearchClause clause;
};

struct TozTypedEnd {
    tozstore::SearchRangeKey key = tozstore::SearchRangeKey::Created;
    bool isStart = true;
    tozstore::SearchTime time;
};

using TozTyped = std::variant<TozTypedClause, TozTypedEnd, TozTextProblem>;
[[nodiscard]] TozTyped parseTozCondition(const QString &text);
// The text that parseTozCondition() makes this of; empty: the line has no words for it (any of several different terms).
[[nodiscard]] QString tozConditionText(const tozstore::SearchClause &clause, bool isExcluded);

// "2026-11-20", "2026-11-20 12:00", "2026-11-20T12:00:30", each with or without a zone ("Z", "+01:00"; none: UTC). nullopt: no such time.
[[nodiscard]] std::optional<tozstore::SearchTime> parseSearchTime(const QString &text);
// "2026-11-20 12:00 UTC", "2026-11-20 UTC+01:00".
[[nodiscard]] QString searchTimeText(const tozstore::SearchTime &time);

} // namespace strongroom::model
