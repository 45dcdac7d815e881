// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of one query in several countries, country after country in the query's order: a RowCache for each, and the arithmetic between
// a row of the table and a row of a country's result. A country that has not answered has no rows. One byte budget for all of them.
//
// Pages have two names: PageKey, which stays what it is, and the ordinal, which counts all pages from the top and shifts when a country's
// total changes. What is near is measured in ordinals, what is held or on its way is named by key.

#include "records/RowCache.h"

namespace strongroom::model {

class CountryRows {
public:
    struct Place {
        int country = 0;
        qint64 row = 0;   // in the country's own result
    };
    struct Evicted {
        PageKey page;
        SharedRows rows;
    };

    explicit CountryRows(int pageSize = incountry::maxPageSize, std::size_t byteBudget = std::size_t{64} << 20);

    // ---- the grid ----
    [[nodiscard]] int countryCount() const { return int(m_countries.size()); }
    [[nodiscard]] const RowCache &of(int country) const { return m_countries[std::size_t(country)]; }
    [[nodiscard]] std::optional<qint64> total() const;   // nullopt: no country has answered
    [[nodiscard]] qint64 totalRows() const { return m_firstRows.back(); }
    [[nodiscard]] qint64 pageCount() const { return m_firstPages.back(); }
    [[nodiscard]] qint64 firstRowOf(int country) const { return m_firstRows[std::size_t(country)]; }
    [[nodiscard]] Place placeOf(qint64 row) const;                 // 0 <= row < totalRows()
    [[nodiscard]] PageKey pageOf(qint64 row) const;                // the first one where there are no rows
    [[nodiscard]] qint64 ordinalOf(const PageKey &page) const;
    [[nodiscard]] PageKey pageAt(qint64 ordinal) const;            // 0 <= ordinal < pageCount()
    [[nodiscard]] qint64 firstRowOf(const PageKey &page) const;
    [[nodiscard]] qint64 lastRowOf(const PageKey &page) const;     // < first: behind the end of its country

    // ---- what is held ----
    [[nodiscard]] const RowCache::Page *page(const PageKey &key) const { return of(key.country).page(key.page); }
    [[nodiscard]] SharedRow rowAt(qint64 row) const;
    [[nodiscard]] std::optional<qint64> rowOfRecordKey(const std::string &key) const;   // of several the first
    [[nodiscard]] std::optional<qint64> rowOfRecordKey(int country, const std::string &key) const;
    [[nodiscard]] bool needsLoad(const PageKey &key) const { return of(key.country).needsLoad(key.page); }
    [[nodiscard]] std::vector<PageKey> heldPages() const;          // of which something is known
    [[nodiscard]] std::vector<PageKey> failedPages() const;
    [[nodiscard]] qint64 loadedCount() const;
    [[nodiscard]] qint64 failedCount() const;
    [[nodiscard]] qint64 unreadableCount() const;
    [[nodiscard]] int pagesHeld() const;
    [[nodiscard]] std::size_t bytesHeld() const;
    [[nodiscard]] ColumnSet columnsInUse() const;
    [[nodiscard]] bool exceedsBudget() const { return bytesHeld() > m_byteBudget; }

    // ---- changes; each answers the rows it let go of ----
    [[nodiscard]] SharedRows begin(int countries);   // as if nothing had ever answered
    [[nodiscard]] SharedRows setTotal(int country, qint64 total);
    [[nodiscard]] SharedRows place(const PageKey &key, RecordPage page) { return at(key).place(key.page, std::move(page)); }
    void setError(const PageKey &key, ErrorPtr error) { at(key).setError(key.page, std::move(error)); }
    void markStale(const PageKey &key) { at(key).markStale(key.page); }
    [[nodiscard]] SharedRows drop(const PageKey &key) { return at(key).drop(key.page); }
    void forgetUnreadable();
    // As RowCache's; `shown` and `keep` in ordinals.
    [[nodiscard]] std::optional<Evicted> evictFarthest(const PageRange &shown, int keep);

private:
    [[nodiscard]] RowCache &at(const PageKey &key) { return m_countries[std::size_t(key.country)]; }
    void count();

    int m_pageSize;
    std::size_t m_byteBudget;
    std::vector<RowCache> m_countries;
    std::vector<qint64> m_firstRows{0};    // one more than there are countries: the last is the total
    std::vector<qint64> m_firstPages{0};
};

} // namespace strongroom::model
