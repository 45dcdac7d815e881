// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The columns of the record table: every member of a record that is a single value, in the order a reader expects.

#include "base/Roles.h"
#include "incountry/Members.h"
#include "incountry/StorageConfiguration.h"

#include <QString>

#include <variant>
#include <vector>

namespace strongroom::model {

enum class ColumnKind { Text, Integer, Date };

struct VersionColumn {
    friend bool operator==(const VersionColumn &, const VersionColumn &) = default;
};
struct AttachmentCountColumn {
    friend bool operator==(const AttachmentCountColumn &, const AttachmentCountColumn &) = default;
};
// No member of the record: where it is. The table knows it, not the row.
struct CountryColumn {
    friend bool operator==(const CountryColumn &, const CountryColumn &) = default;
};
using ColumnSource =
    std::variant<incountry::TextMember, incountry::RangeMember, incountry::DateMember, VersionColumn, AttachmentCountColumn, CountryColumn>;

struct RecordColumn {
    QString name;                            // the service's own: "record_key"
    ColumnKind kind = ColumnKind::Text;
    Protection protection = Protection::Plain;
    bool sortable = false;                   // the service can sort by it
    ColumnSource source;
};

// 28 text members, 10 ranges, version, 3 dates, attachments, country. The index is the model's column.
[[nodiscard]] std::vector<RecordColumn> recordColumns(incountry::SearchKeyStorage searchKeys);

} // namespace strongroom::model
