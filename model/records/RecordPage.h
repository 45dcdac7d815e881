// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One page of what a query finds, asked for, opened and measured on the pool.

#include "base/Cancellation.h"
#include "incountry/Country.h"
#include "incountry/FindFilter.h"
#include "incountry/RecordStore.h"
#include "records/RecordCells.h"
#include "records/RecordColumns.h"

#include <QThreadPool>
#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

using SharedRow = std::shared_ptr<const incountry::RecordRow>;
using SharedRows = std::vector<SharedRow>;

struct RecordQuery {
    std::shared_ptr<incountry::RecordStore> store;
    std::vector<incountry::CountryInfo> countries;   // at least one where there is a store; results stand in this order
    incountry::FindFilter filter;
    std::vector<incountry::SortKey> sort;
    std::vector<RecordColumn> columns;
};

struct RecordPage {
    qint64 total = 0;        // all that match
    SharedRows rows;
    std::size_t bytes = 0;   // estimate
    int unreadable = 0;      // rows
    ColumnSet inUse;
};

// A page of one country's result. `country` counts in RecordQuery::countries.
struct PageKey {
    static constexpr qint64 countOnly = -1;   // no page: how many there are

    int country = 0;
    qint64 page = 0;

    friend auto operator<=>(const PageKey &, const PageKey &) = default;
};

// Pages by number from 0, `first` to `last`, both included.
struct PageRange {
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] qint64 distanceTo(qint64 page) const { return std::max({first - page, page - last, qint64{0}}); }

    friend bool operator==(const PageRange &, const PageRange &) = default;
};

// At most `limit` rows of a country's result from row `offset` on. Blocks; throws VaultError. On the pool.
[[nodiscard]] RecordPage loadRecordPage(const RecordQuery &query, int country, int limit, qint64 offset, const Cancellation &cancellation);

// Lets go of rows on the pool: freeing wipes every body, and a page of large ones is not for the GUI thread.
void disposeRows(QThreadPool *pool, SharedRows rows);

} // namespace strongroom::model
