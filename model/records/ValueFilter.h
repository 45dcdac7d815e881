// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Filter by this value": what a row holds in a member, as a condition. The service compares hashes of plain values, so where a row shows
// only the hash (unreadable and legacy records) there is nothing to ask for; that is said, never guessed around.

#include "incountry/FindFilter.h"
#include "incountry/Record.h"

#include <QString>

#include <cstdint>
#include <string>
#include <variant>

namespace strongroom::model {

struct MemberValue {
    QString member;    // "key1"
    std::variant<std::monostate, std::string, std::int64_t, incountry::Timestamp> value;   // monostate: not set
    QString refusal;   // why the service cannot be asked for it; empty: it can
};

enum class ValueUse { Only, Without, AtLeast, AtMost };

[[nodiscard]] MemberValue memberValue(const incountry::RecordRow &row, const QString &member);
// Why this value cannot be used so, for the user; empty: it can.
[[nodiscard]] QString valueUseRefusal(const MemberValue &value, ValueUse use);
// The filter with the value added. "Only" joins a list of values that is there already, "Without" leaves it out of one. ClientError when
// the two do not go together (search and key1), or when it is refused.
[[nodiscard]] incountry::FindFilter withValue(incountry::FindFilter filter, const MemberValue &value, ValueUse use);
// As a filter's text has it, without quotes; "null" where it is not set.
[[nodiscard]] QString valueText(const MemberValue &value);

} // namespace strongroom::model
