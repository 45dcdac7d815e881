// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordPage.h"

#include <utility>
#include <variant>

namespace strongroom::model {

using namespace incountry;

RecordPage loadRecordPage(const RecordQuery &query, int country, int limit, qint64 offset, const Cancellation &cancellation)
{
    FindOptions options;
    options.limit = limit;
    options.offset = offset;
    options.sort = query.sort;
    FindResult result = query.store->find(query.countries.at(std::size_t(country)).country, query.filter, options, cancellation);
    RecordPage page;
    page.total = std::max<qint64>(result.meta.total, 0);
    if (result.rows.size() > std::size_t(limit)) {
        result.rows.erase(result.rows.begin() + limit, result.rows.end());
    }
    page.rows.reserve(result.rows.size());
    for (RecordRow &row : result.rows) {
        page.bytes += bytesOf(row);
        page.inUse |= columnsWithValue(row, query.columns);
        page.unreadable += std::holds_alternative<UnreadableRecord>(row) ? 1 : 0;
        page.rows.push_back(std::make_shared<const RecordRow>(std::move(row)));
    }
    if (!page.rows.empty()) {
        page.total = std::max<qint64>(page.total, offset + qint64(page.rows.size()));
    }
    return page;
}

void disposeRows(QThreadPool *pool, SharedRows rows)
{
    if (!rows.empty()) {
        pool->start([rows = std::make_shared<SharedRows>(std::move(rows))] { rows->clear(); });
    }
}

} // namespace strongroom::model
