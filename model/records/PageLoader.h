// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The loads of pages that are on their way: a few at a time, no page twice, and none that nobody wants any more.

#include "base/Async.h"
#include "base/Error.h"
#include "records/RecordPage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace strongroom::model {

// The pages of [0, pageCount) that are shown or at most `lookAhead` away from it, in the order of loading: nearest to what is shown
// first, of those the ones nearest to `middle`.
[[nodiscard]] std::vector<qint64> pagesNearestFirst(const PageRange &shown, qint64 middle, int lookAhead, qint64 pageCount);

class PageLoader {
public:
    // Exactly one of them for each load, on the context's thread.
    struct Handlers {
        std::function<void(const PageKey &page, RecordPage data)> loaded;
        std::function<void(const PageKey &page, const ErrorPtr &error)> failed;
        std::function<void()> cancelledOneEnded;   // its place is free
    };

    // The pool outlives the loader, the loader lives as long as the context.
    PageLoader(QThreadPool *pool, QObject *context, Handlers handlers);
    void setPagesInFlight(int pages) { m_pagesInFlight = pages; }

    // As many of these as may start now, from the front; those on their way already are left alone.
    void load(const std::vector<PageKey> &pages, const RecordQuery &query, int pageSize);

    void cancelAll();
    void cancelIf(const std::function<bool(const PageKey &)> &condition);

    [[nodiscard]] int activeCount() const;   // cancelled ones are not active, though they may take a while to end
    [[nodiscard]] std::optional<std::chrono::milliseconds> lastLoadTime() const { return m_lastLoadTime; }
    void forgetLastLoadTime() { m_lastLoadTime.reset(); }

private:
    struct Load {
        PageKey page;
        bool cancelled = false;
        AsyncHandle handle;
        QElapsedTimer timer;
    };

    void start(const PageKey &page, const RecordQuery &query, int pageSize);
    [[nodiscard]] bool isLoading(const PageKey &page) const;
    // nullopt: nobody wants it any more.
    std::optional<PageKey> take(quint64 id);

    QThreadPool *m_pool;
    QObject *m_context;
    Handlers m_handlers;
    int m_pagesInFlight = 4;
    std::map<quint64, Load> m_loads;
    quint64 m_lastId = 0;
    std::optional<std::chrono::milliseconds> m_lastLoadTime;
};

} // namespace strongroom::model
