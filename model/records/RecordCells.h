// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What one row of the record table shows, by column: no state, no model.

#include "base/Roles.h"
#include "incountry/Record.h"
#include "records/RecordColumns.h"

#include <QString>
#include <QVariant>

#include <bitset>
#include <cstddef>

namespace strongroom::model {

inline constexpr std::size_t maxRecordColumns = 64;
using ColumnSet = std::bitset<maxRecordColumns>;

[[nodiscard]] QString displayText(const incountry::RecordRow &row, const RecordColumn &column);
// QString, qlonglong, QDateTime (local time), or invalid where there is no value.
[[nodiscard]] QVariant exactValue(const incountry::RecordRow &row, const RecordColumn &column);
[[nodiscard]] bool isHashShown(const incountry::RecordRow &row, const RecordColumn &column);
[[nodiscard]] Sensitivity sensitivityOf(const RecordColumn &column);

// The plain record key, or the stored hash where only that is known.
[[nodiscard]] const std::string &recordKeyOf(const incountry::RecordRow &row);
[[nodiscard]] bool isRecordKeyHash(const incountry::RecordRow &row);

// Why an unreadable row cannot be opened, and what to do.
[[nodiscard]] QString unreadableReason(const incountry::UnreadableRecord &record);
[[nodiscard]] QString unreadableAdvice(const incountry::UnreadableRecord &record);

[[nodiscard]] ColumnSet columnsWithValue(const incountry::RecordRow &row, const std::vector<RecordColumn> &columns);
// Estimate of the memory a row holds.
[[nodiscard]] std::size_t bytesOf(const incountry::RecordRow &row);

} // namespace strongroom::model
