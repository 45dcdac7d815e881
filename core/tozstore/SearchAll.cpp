// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/SearchAll.h"

#include <algorithm>
#include <utility>

namespace strongroom::tozstore {

namespace {

using namespace std::chrono;

constexpr sys_days serviceBegan = 2010y / January / 1d;    // before the first record there can be
constexpr sys_days lastDay = 9999y / December / 31d;
constexpr microseconds overlap{1};   // a part of four of them is not cut: its halves would be as long as itself

SearchTime timeAt(SearchAll::Moment moment)
{
    const auto whole = floor<seconds>(moment);
    return SearchTime::inZone(local_seconds(whole.time_since_epoch()), minutes(0), moment - whole);
}

} // namespace

SearchAll::SearchAll(const Search &search, Ask ask, Moment now) : m_search(search), m_ask(std::move(ask))
{
    (void)searchBody(search);
    m_search.nextToken = 0;
    Part all;
    all.openLow = !search.range || !search.range->start;
    all.openHigh = !search.range || !search.range->end;
    all.low = all.openLow ? Moment(serviceBegan) : search.range->start->moment();
    all.high = all.openHigh ? std::max(now + days(1), all.low + days(1)) : search.range->end->moment();
    if (all.openLow) {
        all.low = std::min(all.low, all.high);
    }
    m_parts.push_back(all);
}

Search SearchAll::searchOf(const Part &part, int limit) const
{
    Search search = m_search;
    search.limit = limit;
    search.nextToken = part.token;
    if (m_cuts == 0) {
        return search;   // as it was given: zones and all
    }
    SearchRange range;
    range.key = m_search.range ? m_search.range->key : SearchRangeKey::Created;
    if (!part.openLow) {
        range.start = timeAt(part.low);
    }
    if (!part.openHigh) {
        range.end = timeAt(part.high);
    }
    search.range = range;
    return search;
}

void SearchAll::requirePlausible() const
{
    // A range is halved some 60 times at most before a microsecond is left, for each 10,000 of the results; who needs more counts wrong, and
    // would be asked without end.
    constexpr std::int64_t mostResults = 1'000'000'000;
    constexpr std::int64_t mostHalvings = 128;
    if (m_total < 0 || m_total > mostResults || m_cuts > mostHalvings * (1 + m_total / (mostPagedResults / 2))) {
        throw ServerError(Sentence::tr("search records: the service's counts of results do not add up"))
            .advise(Sentence::tr("Narrow the range of time, or ask the service's operator."))
            .about("search_results");
    }
}

void SearchAll::cut(std::int64_t found, const Cancellation &cancellation)
{
    requirePlausible();
    for (;; found = unknown) {
        cancellation.throwIfCancelled();
        Part &part = m_parts.back();
        if (found == unknown) {
            Search probe = searchOf(part, 1);
            probe.includeData = false;
            found = m_ask(probe, cancellation).total;
        }
        if (found <= mostPagedResults) {
            part.sized = true;
            return;
        }
        if (part.high - part.low <= 4 * overlap) {
            if (part.openHigh && part.high < Moment(lastDay)) {
                part.high = Moment(lastDay);   // of a clock that is far ahead of this one
                continue;
            }
            // Neighbouring parts that overlap there hold the same moment.
            if (!m_full || part.low - *m_full > 4 * overlap || *m_full - part.low > 4 * overlap) {
                m_unreachable.push_back(timeAt(part.low).text());
            }
            m_full = part.low;
            part.sized = true;
            return;
        }
        const Moment middle = part.low + (part.high - part.low) / 2;
        Part early = part;
        early.high = middle;
        early.openHigh = false;
        Part late = part;
        late.low = middle - overlap;
        late.openLow = false;
        ++m_cuts;
        requirePlausible();
        const bool descending = m_search.order == SearchOrder::Descending;
        part = descending ? early : late;
        m_parts.push_back(descending ? late : early);
    }
}

void SearchAll::take(SearchPage page, std::vector<RecordRow> &rows)
{
    for (RecordRow &row : page.rows) {
        const std::string &id = row.meta().recordId;
        if (!m_before.contains(id) && m_seen.insert(id).second) {
            rows.push_back(std::move(row));
        }
    }
    Part &part = m_parts.back();
    // A token that does not move on would go round for ever.
    if (page.nextToken > part.token && !page.rows.empty()) {
        part.token = page.nextToken;
    } else {
        m_parts.pop_back();
        m_before = std::exchange(m_seen, {});
    }
}

std::vector<RecordRow> SearchAll::next(const Cancellation &cancellation)
{
    std::vector<RecordRow> rows;
    if (!m_begun) {
        SearchPage page = m_ask(searchOf(m_parts.back(), m_search.limit), cancellation);
        m_begun = true;
        m_total = page.total;
        if (page.total <= mostPagedResults) {
            m_parts.back().sized = true;
            take(std::move(page), rows);
        } else {
            cut(page.total, cancellation);
        }
    }
    while (rows.empty() && !m_parts.empty()) {
        if (!m_parts.back().sized) {
            cut(unknown, cancellation);
        }
        const Part &part = m_parts.back();
        const auto room = static_cast<int>(std::min<std::int64_t>(m_search.limit, mostPagedResults - part.token));
        SearchPage page = room > 0 ? m_ask(searchOf(part, room), cancellation) : SearchPage();
        take(std::move(page), rows);
    }
    return rows;
}

} // namespace strongroom::tozstore
