// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RowCache.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace strongroom::model {

namespace {

void append(SharedRows &rows, SharedRows more)
{
    rows.insert(rows.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

RowCache::RowCache(int pageSize, std::size_t byteBudget)
    : m_pageSize(pageSize)
    , m_byteBudget(byteBudget)
{
}

int RowCache::expectedRows(qint64 page) const { return int(std::clamp<qint64>(totalRows() - firstRowOf(page), 0, m_pageSize)); }

const RowCache::Page *RowCache::page(qint64 number) const
{
    const auto found = m_pages.find(number);
    return found == m_pages.end() ? nullptr : &found->second;
}

SharedRow RowCache::rowAt(qint64 row) const
{
    const Page *held = page(pageOf(row));
    const std::size_t inPage = std::size_t(row % m_pageSize);
    return held && inPage < held->rows.size() ? held->rows[inPage] : nullptr;
}

std::optional<qint64> RowCache::rowOfRecordKey(const std::string &key) const
{
    for (const auto &[number, page] : m_pages) {
        for (std::size_t i = 0; i < page.rows.size(); ++i) {
            if (recordKeyOf(*page.rows[i]) == key) {
                return firstRowOf(number) + qint64(i);
            }
        }
    }
    return std::nullopt;
}

bool RowCache::needsLoad(qint64 number) const
{
    const Page *held = page(number);
    return !held || (!held->error && (held->stale || held->expected < expectedRows(number)));
}

std::vector<qint64> RowCache::failedPages() const
{
    std::vector<qint64> failed;
    for (const auto &[number, page] : m_pages) {
        if (page.error || (!needsLoad(number) && int(page.rows.size()) < expectedRows(number))) {
            failed.push_back(number);
        }
    }
    return failed;
}

qint64 RowCache::loadedCount() const
{
    qint64 count = 0;
    for (const auto &[number, page] : m_pages) {
        count += qint64(page.rows.size());
    }
    return count;
}

qint64 RowCache::failedCount() const
{
    qint64 count = 0;
    for (const auto &[number, page] : m_pages) {
        if (!needsLoad(number)) {
            count += std::max<qint64>(0, expectedRows(number) - qint64(page.rows.size()));
        }
    }
    return count;
}

qint64 RowCache::unreadableCount() const
{
    qint64 count = 0;
    for (const auto &[number, unreadable] : m_unreadable) {
        count += unreadable;
    }
    return count;
}

std::optional<PageRange> RowCache::pagesWithRows() const
{
    const auto holdsRows = [](const auto &entry) { return !entry.second.rows.empty(); };
    const auto front = std::find_if(m_pages.begin(), m_pages.end(), holdsRows);
    if (front == m_pages.end()) {
        return std::nullopt;
    }
    return PageRange{front->first, std::find_if(m_pages.rbegin(), m_pages.rend(), holdsRows)->first};
}

int RowCache::pagesHeld() const
{
    return int(std::count_if(m_pages.begin(), m_pages.end(), [](const auto &entry) { return !entry.second.rows.empty(); }));
}

ColumnSet RowCache::columnsInUse() const
{
    ColumnSet used;
    for (const auto &[number, page] : m_pages) {
        used |= page.inUse;
    }
    return used;
}

SharedRows RowCache::setTotal(qint64 total)
{
    m_total = total;
    SharedRows gone;
    while (!m_pages.empty() && m_pages.rbegin()->first >= pageCount()) {
        append(gone, take(std::prev(m_pages.end())));
    }
    if (const auto last = m_pages.find(pageCount() - 1); last != m_pages.end()) {
        Page &page = last->second;
        const int expected = expectedRows(last->first);
        page.expected = std::min(page.expected, expected);
        while (page.rows.size() > std::size_t(expected)) {
            gone.push_back(std::move(page.rows.back()));
            page.rows.pop_back();
        }
    }
    m_unreadable.erase(m_unreadable.lower_bound(pageCount()), m_unreadable.end());
    return gone;
}

SharedRows RowCache::place(qint64 number, RecordPage page)
{
    const int expected = expectedRows(number);
    if (expected == 0) {   // behind the end by now
        return std::move(page.rows);
    }
    if (page.rows.size() > std::size_t(expected)) {
        page.rows.resize(std::size_t(expected));
    }
    Page &held = m_pages[number];
    SharedRows gone = std::move(held.rows);
    m_bytes -= held.bytes;
    held = Page{std::move(page.rows), page.bytes, page.inUse, expected, false, {}};
    m_bytes += held.bytes;
    m_unreadable[number] = page.unreadable;
    return gone;
}

void RowCache::setError(qint64 number, ErrorPtr error) { m_pages[number].error = std::move(error); }

void RowCache::markStale(qint64 number)
{
    if (const auto found = m_pages.find(number); found != m_pages.end()) {
        found->second.stale = true;
        found->second.error.reset();
    }
}

SharedRows RowCache::drop(qint64 number)
{
    const auto found = m_pages.find(number);
    return found == m_pages.end() ? SharedRows() : take(found);
}

SharedRows RowCache::dropPages()
{
    SharedRows gone;
    gone.reserve(std::size_t(loadedCount()));
    while (!m_pages.empty()) {
        append(gone, take(m_pages.begin()));
    }
    return gone;
}

SharedRows RowCache::clear()
{
    m_total.reset();
    m_unreadable.clear();
    return dropPages();
}

void RowCache::forgetUnreadable() { m_unreadable.clear(); }

std::optional<RowCache::Evicted> RowCache::evictFarthest(const PageRange &shown, int keep)
{
    if (m_bytes <= m_byteBudget) {
        return std::nullopt;
    }
    // The farthest page is the first or the last one of those that hold something.
    const auto holdsRows = [](const auto &entry) { return !entry.second.rows.empty(); };
    const auto front = std::find_if(m_pages.begin(), m_pages.end(), holdsRows);
    const auto back = std::find_if(m_pages.rbegin(), m_pages.rend(), holdsRows);
    if (front == m_pages.end()) {
        return std::nullopt;
    }
    const auto farthest = shown.distanceTo(front->first) > shown.distanceTo(back->first) ? front : std::prev(back.base());
    if (shown.distanceTo(farthest->first) <= keep) {
        return std::nullopt;
    }
    const qint64 number = farthest->first;
    return Evicted{number, take(farthest)};
}

SharedRows RowCache::take(std::map<qint64, Page>::iterator page)
{
    SharedRows rows = std::move(page->second.rows);
    m_bytes -= page->second.bytes;
    m_pages.erase(page);
    return rows;
}

} // namespace strongroom::model
