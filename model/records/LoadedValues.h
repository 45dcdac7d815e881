// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace strongroom::model {

class RecordTableModel;

// Distinct values of a member in rows first..last that are loaded, as a filter's text has them; at most `limit`, those that the service
// cannot be asked for left out. Looks at no more than maxLoadedRows rows.
inline constexpr int maxLoadedRows = 400;
[[nodiscard]] QStringList loadedValues(const RecordTableModel &table, const QString &member, int first, int last, int limit);

} // namespace strongroom::model
