// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/CountryRows.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace strongroom::model {

namespace {

// The country whose part of the sums holds `value`; those without any are passed over.
int countryOf(const std::vector<qint64> &firsts, qint64 value)
{
    const auto behind = std::upper_bound(firsts.begin(), firsts.end(), value);
    return std::clamp(int(behind - firsts.begin()) - 1, 0, std::max(0, int(firsts.size()) - 2));
}

} // namespace

CountryRows::CountryRows(int pageSize, std::size_t byteBudget)
    : m_pageSize(pageSize)
    , m_byteBudget(byteBudget)
{
}

void CountryRows::count()
{
    m_firstRows.assign(1, 0);
    m_firstPages.assign(1, 0);
    for (const RowCache &country : m_countries) {
        m_firstRows.push_back(m_firstRows.back() + country.totalRows());
        m_firstPages.push_back(m_firstPages.back() + country.pageCount());
    }
}

std::optional<qint64> CountryRows::total() const
{
    const bool known = std::any_of(m_countries.begin(), m_countries.end(), [](const RowCache &country) { return country.total().has_value(); });
    return known ? std::optional(totalRows()) : std::nullopt;
}

CountryRows::Place CountryRows::placeOf(qint64 row) const
{
    const int country = countryOf(m_firstRows, row);
    return {country, row - firstRowOf(country)};
}

PageKey CountryRows::pageOf(qint64 row) const
{
    const Place place = placeOf(row);
    return {place.country, place.row / m_pageSize};
}

qint64 CountryRows::ordinalOf(const PageKey &page) const { return m_firstPages[std::size_t(page.country)] + page.page; }

PageKey CountryRows::pageAt(qint64 ordinal) const
{
    const int country = countryOf(m_firstPages, ordinal);
    return {country, ordinal - m_firstPages[std::size_t(country)]};
}

qint64 CountryRows::firstRowOf(const PageKey &page) const { return firstRowOf(page.country) + of(page.country).firstRowOf(page.page); }

qint64 CountryRows::lastRowOf(const PageKey &page) const { return firstRowOf(page.country) + of(page.country).lastRowOf(page.page); }

SharedRow CountryRows::rowAt(qint64 row) const
{
    const Place place = placeOf(row);
    return of(place.country).rowAt(place.row);
}

std::optional<qint64> CountryRows::rowOfRecordKey(const std::string &key) const
{
    for (int country = 0; country < countryCount(); ++country) {
        if (const std::optional<qint64> row = rowOfRecordKey(country, key)) {
            return row;
        }
    }
    return std::nullopt;
}

std::optional<qint64> CountryRows::rowOfRecordKey(int country, const std::string &key) const
{
    const std::optional<qint64> row = of(country).rowOfRecordKey(key);
    return row ? std::optional(firstRowOf(country) + *row) : std::nullopt;
}

std::vector<PageKey> CountryRows::heldPages() const
{
    std::vector<PageKey> held;
    for (int country = 0; country < countryCount(); ++country) {
        for (const auto &[number, page] : of(country).pages()) {
            held.push_back({country, number});
        }
    }
    return held;
}

std::vector<PageKey> CountryRows::failedPages() const
{
    std::vector<PageKey> failed;
    for (int country = 0; country < countryCount(); ++country) {
        for (const qint64 number : of(country).failedPages()) {
            failed.push_back({country, number});
        }
    }
    return failed;
}

qint64 CountryRows::loadedCount() const
{
    qint64 count = 0;
    for (const RowCache &country : m_countries) {
        count += country.loadedCount();
    }
    return count;
}

qint64 CountryRows::failedCount() const
{
    qint64 count = 0;
    for (const RowCache &country : m_countries) {
        count += country.failedCount();
    }
    return count;
}

qint64 CountryRows::unreadableCount() const
{
    qint64 count = 0;
    for (const RowCache &country : m_countries) {
        count += country.unreadableCount();
    }
    return count;
}

int CountryRows::pagesHeld() const
{
    int pages = 0;
    for (const RowCache &country : m_countries) {
        pages += country.pagesHeld();
    }
    return pages;
}

std::size_t CountryRows::bytesHeld() const
{
    std::size_t bytes = 0;
    for (const RowCache &country : m_countries) {
        bytes += country.bytesHeld();
    }
    return bytes;
}

ColumnSet CountryRows::columnsInUse() const
{
    ColumnSet used;
    for (const RowCache &country : m_countries) {
        used |= country.columnsInUse();
    }
    return used;
}

SharedRows CountryRows::begin(int countries)
{
    SharedRows gone;
    for (RowCache &country : m_countries) {
        SharedRows rows = country.clear();
        gone.insert(gone.end(), std::make_move_iterator(rows.begin()), std::make_move_iterator(rows.end()));
    }
    // The budget is ours: what a country may hold depends on the others.
    m_countries.assign(std::size_t(countries), RowCache(m_pageSize, 0));
    count();
    return gone;
}

SharedRows CountryRows::setTotal(int country, qint64 total)
{
    SharedRows gone = m_countries[std::size_t(country)].setTotal(total);
    count();
    return gone;
}

void CountryRows::forgetUnreadable()
{
    for (RowCache &country : m_countries) {
        country.forgetUnreadable();
    }
}

std::optional<CountryRows::Evicted> CountryRows::evictFarthest(const PageRange &shown, int keep)
{
    if (!exceedsBudget()) {
        return std::nullopt;
    }
    // The farthest page is the first or the last one of those with rows, so it is the first or the last country's with any.
    std::optional<PageKey> front;
    std::optional<PageKey> back;
    for (int country = 0; country < countryCount(); ++country) {
        if (const std::optional<PageRange> pages = of(country).pagesWithRows()) {
            front = front ? front : PageKey{country, pages->first};
            back = PageKey{country, pages->last};
        }
    }
    if (!front) {
        return std::nullopt;
    }
    const int country = shown.distanceTo(ordinalOf(*front)) > shown.distanceTo(ordinalOf(*back)) ? front->country : back->country;
    const qint64 first = m_firstPages[std::size_t(country)];
    std::optional<RowCache::Evicted> evicted = m_countries[std::size_t(country)].evictFarthest({shown.first - first, shown.last - first}, keep);
    if (!evicted) {
        return std::nullopt;
    }
    return Evicted{{country, evicted->page}, std::move(evicted->rows)};
}

} // namespace strongroom::model
