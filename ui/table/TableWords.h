// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the table of records says of itself: how many there are and are loaded, how they are sorted and by whom, what is selected, which
// countries are missing. Status bar, header and strips take their words from here.

#include "base/ErrorText.h"
#include "records/RecordTableModel.h"

#include <QString>

#include <utility>

namespace strongroom::ui::tablewords {

// "Germany · de", or the code alone.
[[nodiscard]] QString countryName(const incountry::CountryInfo &country);

// "Count not known yet", "1–23 of 48,210 · 200 loaded", "1–23 of 320 · all loaded".
[[nodiscard]] QString count(const model::RecordTableModel &table, const std::pair<int, int> &visibleRows);
// "12 selected", or how many of them are loaded; empty for less than two.
[[nodiscard]] QString selection(qint64 selected, qint64 loaded);
// "Sorted by the service: updated_at, newest first"; empty when nothing is sorted.
[[nodiscard]] QString order(const model::RecordTableModel &table);
// What a click on a column's head does, or why it does nothing; in what order the column is now.
[[nodiscard]] QString headerHelp(const model::RecordTableModel &table, int column);
// "2 of 12 countries could not be asked", and which and why.
[[nodiscard]] model::ErrorText countryFailures(const model::RecordTableModel &table);

} // namespace strongroom::ui::tablewords
