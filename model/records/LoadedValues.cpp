// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/LoadedValues.h"

#include "records/RecordTableModel.h"
#include "records/ValueFilter.h"

#include <QSet>

namespace strongroom::model {

QStringList loadedValues(const RecordTableModel &table, const QString &member, int first, int last, int limit)
{
    QStringList values;
    QSet<QString> seen;
    first = std::max(first, 0);
    last = std::min({last, table.rowCount() - 1, first + maxLoadedRows - 1});
    for (int row = first; row <= last && values.size() < limit; ++row) {
        const SharedRow shared = table.rowAt(row);
        if (shared == nullptr) {
            continue;
        }
        const MemberValue value = memberValue(*shared, member);
        if (!value.refusal.isEmpty() || std::holds_alternative<std::monostate>(value.value)) {
            continue;
        }
        if (const QString text = valueText(value); !seen.contains(text)) {
            seen.insert(text);
            values.append(text);
        }
    }
    return values;
}

} // namespace strongroom::model
