// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The columns of a table of TozStore records and what their cells say. What every record has stands first; the fields that the loaded rows
// have in `plain` and `data` follow as they are met. Cheap: a cell looks one text up; nothing is opened here.

#include "base/Roles.h"
#include "tozstore/RecordRow.h"

#include <QSet>
#include <QString>
#include <QVariant>

#include <memory>
#include <vector>

namespace strongroom::model {

class TozNames;
using SharedTozRow = std::shared_ptr<const tozstore::RecordRow>;

struct TozColumn {
    enum class Source { Type, Data, Writer, Created, Modified, RecordId, Version, Signature, PlainField, DataField };
    Source source = Source::Type;
    QString field;   // of PlainField and DataField
    friend bool operator==(const TozColumn &, const TozColumn &) = default;
};

[[nodiscard]] QString tozColumnName(const TozColumn &column);      // "type", "plain.city", "data.dose": for the settings
[[nodiscard]] QString tozColumnHeading(const TozColumn &column);   // "Type", "city", "dose"
[[nodiscard]] QString tozColumnHelp(const TozColumn &column);
[[nodiscard]] Protection tozColumnProtection(const TozColumn &column);
[[nodiscard]] const std::vector<TozColumn> &tozFixedColumns();

// Names of fields in these rows.
struct TozFieldNames {
    QSet<QString> plain;
    QSet<QString> data;
};
[[nodiscard]] TozFieldNames tozFieldNames(const std::vector<SharedTozRow> &rows);

[[nodiscard]] QString tozCellText(const tozstore::RecordRow &row, const TozColumn &column, const TozNames &names);   // shortened, for people
[[nodiscard]] QString tozExactText(const tozstore::RecordRow &row, const TozColumn &column);                         // whole, for copying
[[nodiscard]] QString tozSignatureText(tozstore::RecordSignatureState state);
[[nodiscard]] QString tozTimeText(const std::optional<tozstore::ServiceTime> &time);        // "2026-11-20 14:02", local time
[[nodiscard]] QString tozExactTimeText(const std::optional<tozstore::ServiceTime> &time);   // with seconds and offset

} // namespace strongroom::model
