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

void PageLoader::load(const std::vector<qint64> &pages, const RecordQuery &query, int pageSize)
{
    for (const qint64 page : pages) {
        // Cancelled loads hold a thread until they notice: there is a limit to them too.
        if (activeCount() >= m_pagesInFlight || int(m_loads.size()) >= 2 * m_pagesInFlight) {
            return;
        }
        if (!isLoading(page)) {
            start(page, query, pageSize);
        }
    }
}

void PageLoader::start(qint64 page, const RecordQuery &query, int pageSize)
{
    const quint64 id = ++m_lastId;
    Load &load = m_loads[id];
    load.page = page;
    load.timer.start();
    load.handle = startAsync(
        m_pool, m_context, "load records",
        [query, pageSize, offset = page * pageSize](const Cancellation &cancellation, const ProgressSink &) {
            return loadRecordPage(query, pageSize, offset, cancellation);
        },
        [this, id](RecordPage data) {
            if (const std::optional<qint64> number = take(id)) {
                m_handlers.loaded(*number, std::move(data));
            } else {
                disposeRows(m_pool, std::move(data.rows));
                m_handlers.cancelledOneEnded();
            }
        },
        [this, id](const ErrorPtr &error) {
            if (const std::optional<qint64> number = take(id)) {
                m_handlers.failed(*number, error);
            } else {
                m_handlers.cancelledOneEnded();
            }
        });
}

bool PageLoader::isLoading(qint64 page) const
{
    return std::any_of(m_loads.begin(), m_loads.end(),
                       [page](const auto &entry) { return !entry.second.cancelled && entry.second.page == page; });
}

int PageLoader::activeCount() const
{
    return int(std::count_if(m_loads.begin(), m_loads.end(), [](const auto &entry) { return !entry.second.cancelled; }));
}

template <typename Condition>
void PageLoader::cancelIf(Condition condition)
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
    cancelIf([](qint64) { return true; });
}

void PageLoader::cancelFartherThan(qint64 distance, const PageRange &shown)
{
    cancelIf([distance, &shown](qint64 page) { return shown.distanceTo(page) > distance; });
}

void PageLoader::cancelFrom(qint64 page)
{
    cancelIf([page](qint64 loading) { return loading >= page; });
}

std::optional<qint64> PageLoader::take(quint64 id)
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
