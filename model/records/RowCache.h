// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of a query that are held, sparsely by page, of as many as the service says there are. Nothing here loads, signals or frees:
// rows that are let go of are handed back, because wiping them takes longer than the GUI thread has (disposeRows).
//
// A page is not there, or its rows are, or its last load failed, or both (a reload failed and the old rows stay). A page that came with
// fewer rows than it had to have is not asked for again: the missing ones are failed rows until it is retried.

#include "base/Error.h"
#include "records/RecordPage.h"

#include <QString>
#include <QtGlobal>

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {

class RowCache {
public:
    struct Page {
        SharedRows rows;
        std::size_t bytes = 0;
        ColumnSet inUse;
        int expected = 0;      // rows that this page had to have when it came
        bool stale = false;    // shown until its replacement is there
        ErrorPtr error;        // the last load failed; rows may be there from an earlier one
    };
    struct Evicted {
        qint64 page = 0;
        SharedRows rows;
    };

    explicit RowCache(int pageSize = incountry::maxPageSize, std::size_t byteBudget = std::size_t{64} << 20);

    // ---- the grid ----
    [[nodiscard]] qint64 pageOf(qint64 row) const { return row / m_pageSize; }
    [[nodiscard]] qint64 firstRowOf(qint64 page) const { return page * m_pageSize; }
    [[nodiscard]] qint64 lastRowOf(qint64 page) const { return firstRowOf(page) + expectedRows(page) - 1; }   // < first: behind the end
    [[nodiscard]] int expectedRows(qint64 page) const;
    [[nodiscard]] qint64 pageCount() const { return (totalRows() + m_pageSize - 1) / m_pageSize; }
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }   // nullopt: not known yet
    [[nodiscard]] qint64 totalRows() const { return m_total.value_or(0); }

    // ---- what is held ----
    [[nodiscard]] const Page *page(qint64 number) const;   // null: nothing is known of it
    [[nodiscard]] const std::map<qint64, Page> &pages() const { return m_pages; }
    [[nodiscard]] SharedRow rowAt(qint64 row) const;
    [[nodiscard]] std::optional<qint64> rowOfRecordKey(const std::string &key) const;
    // False too for a page whose load failed.
    [[nodiscard]] bool needsLoad(qint64 number) const;
    [[nodiscard]] std::vector<qint64> failedPages() const;   // with an error, or with rows missing
    [[nodiscard]] qint64 loadedCount() const;                // rows held
    [[nodiscard]] qint64 failedCount() const;                // rows
    [[nodiscard]] qint64 unreadableCount() const;            // rows found since clear(), evicted ones included
    [[nodiscard]] int pagesHeld() const;                     // with rows
    [[nodiscard]] std::optional<PageRange> pagesWithRows() const;   // first and last one that holds any
    [[nodiscard]] std::size_t bytesHeld() const { return m_bytes; }
    [[nodiscard]] ColumnSet columnsInUse() const;

    // ---- changes; each answers the rows it let go of ----
    // Pages behind the new end go.
    [[nodiscard]] SharedRows setTotal(qint64 total);
    // In place of what the page had. Behind the end nothing is placed; rows beyond the end are cut off.
    [[nodiscard]] SharedRows place(qint64 number, RecordPage page);
    void setError(qint64 number, ErrorPtr error);
    // Its rows stay until place(); its error goes.
    void markStale(qint64 number);
    [[nodiscard]] SharedRows drop(qint64 number);
    [[nodiscard]] SharedRows dropPages();   // the total stays
    [[nodiscard]] SharedRows clear();       // as if nothing had ever answered
    void forgetUnreadable();                // counts anew
    // The page with rows farthest from what is shown, while the budget is exceeded; never one that is shown or within `keep` pages of it.
    [[nodiscard]] std::optional<Evicted> evictFarthest(const PageRange &shown, int keep);

private:
    SharedRows take(std::map<qint64, Page>::iterator page);

    int m_pageSize;
    std::size_t m_byteBudget;
    std::optional<qint64> m_total;
    std::map<qint64, Page> m_pages;
    std::map<qint64, int> m_unreadable;
    std::size_t m_bytes = 0;
};

} // namespace strongroom::model
