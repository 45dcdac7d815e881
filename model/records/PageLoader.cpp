// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/PageLoader.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace strongroom::model {

std::vector<qint64> pagesNearestFirst(const PageRange &shown, qint64 middle, int lookAhead, qint64 pageCount)
{
    std::vector<qint64> pages;
    for (qint64 page = std::max<qint64>(0, shown.first - lookAhead); page <= std::min(pageCount - 1, shown.last + lookAhead); ++page) {
        pages.push_back(page);
    }
    std::stable_sort(pages.begin(), pages.end(), [&shown, middle](qint64 a, qint64 b) {
        return std::pair(shown.distanceTo(a), std::abs(a - middle)) < std::pair(shown.distanceTo(b), std::abs(b - middle));
    });
    return pages;
}

PageLoader::PageLoader(QThreadPool *pool, QObject *context, Handlers handlers)
    : m_pool(pool)
    , m_context(context)
    , m_handlers(std::move(handlers))
{
}

void PageLoader::load(const std::vector<PageKey> &pages, const RecordQuery &query, int pageSize)
{
    for (const PageKey &page : pages) {
        // Cancelled loads hold a thread until they notice: there is a limit to them too.
        if (activeCount() >= m_pagesInFlight || int(m_loads.size()) >= 2 * m_pagesInFlight) {
            return;
        }
        if (!isLoading(page)) {
            start(page, query, pageSize);
        }
    }
}

void PageLoader::start(const PageKey &page, const RecordQuery &query, int pageSize)
{
    const quint64 id = ++m_lastId;
    Load &load = m_loads[id];
    load.page = page;
    load.timer.start();
    load.handle = startAsync(
        m_pool, m_context, Sentence::tr("load records"),
        [query, pageSize, page](const Cancellation &cancellation, const ProgressSink &) {
            // There is no asking for none: the smallest answer that tells the total holds one record.
            return page.page == PageKey::countOnly ? loadRecordPage(query, page.country, 1, 0, cancellation)
                                                   : loadRecordPage(query, page.country, pageSize, page.page * pageSize, cancellation);
        },
        [this, id](RecordPage data) {
            if (const std::optional<PageKey> taken = take(id)) {
                m_handlers.loaded(*taken, std::move(data));
            } else {
                disposeRows(m_pool, std::move(data.rows));
                m_handlers.cancelledOneEnded();
            }
        },
        [this, id](const ErrorPtr &error) {
            if (const std::optional<PageKey> taken = take(id)) {
                m_handlers.failed(*taken, error);
            } else {
                m_handlers.cancelledOneEnded();
            }
        });
}

bool PageLoader::isLoading(const PageKey &page) const
{
    return std::any_of(m_loads.begin(), m_loads.end(),
                       [&page](const auto &entry) { return !entry.second.cancelled && entry.second.page == page; });
}

int PageLoader::activeCount() const
{
    return int(std::count_if(m_loads.begin(), m_loads.end(), [](const auto &entry) { return !entry.second.cancelled; }));
}

void PageLoader::cancelIf(const std::function<bool(const PageKey &)> &condition)
{
    for (auto &[id, load] : m_loads) {
        if (!load.cancelled && condition(load.page)) {
            load.cancelled = true;
            load.handle.cancel();
        }
    }
}

void PageLoader::cancelAll()
{
    cancelIf([](const PageKey &) { return true; });
}

std::optional<PageKey> PageLoader::take(quint64 id)
{
    const auto found = m_loads.find(id);
    if (found == m_loads.end()) {
        return std::nullopt;
    }
    const Load load = std::move(found->second);
    m_loads.erase(found);
    if (load.cancelled) {
        return std::nullopt;
    }
    m_lastLoadTime = std::chrono::milliseconds(load.timer.elapsed());
    return load.page;
}

} // namespace strongroom::model
