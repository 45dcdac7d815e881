// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Operations on one record: what it becomes, every difference by member, or why it stays as it is. Pure; any thread.
//
// All or nothing by record: where one operation is refused the record is refused, because half of what was asked for is nothing anybody
// asked for. Operations work one after the other; a second one sees what the first made. The body's other members keep their bytes.

#include "bulk/BulkOperation.h"
#include "incountry/Record.h"

#include <QString>

#include <optional>
#include <vector>

namespace strongroom::model {

struct BulkDifference {
    QString member;                  // "key1", "body", "body.address"
    std::optional<QString> from;     // nullopt: no value
    std::optional<QString> to;
    bool fromIsHash = false;         // the value before is known by its hash only
};

struct BulkOutcome {
    enum class Kind { Changed, Unaffected, Refused };
    Kind kind = Kind::Unaffected;
    std::optional<incountry::Record> after;      // of a changed one
    std::vector<BulkDifference> differences;     // at least one for a changed one
    QString reason;                              // of the others: why
};

[[nodiscard]] BulkOutcome applyBulk(const incountry::RecordRow &row, const std::vector<BulkOperation> &operations, incountry::SearchKeyStorage searchKeys);

} // namespace strongroom::model
