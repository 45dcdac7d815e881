// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/ResultPages.h"

#include "base/Error.h"

#include <algorithm>
#include <string>
#include <utility>

namespace strongroom::transfer {

ResultPages::ResultPages(incountry::RecordStore &store, const ExportQuery &query, const Cancellation &cancellation)
    : m_store(store), m_query(query), m_hook(cancellation.onCancel([stop = m_stop] { stop.cancel(); }))
{
}

ResultPages::~ResultPages()
{
    m_stop.cancel();
    dropAsked();
}

void ResultPages::ask(std::int64_t offset)
{
    incountry::FindOptions options;
    options.offset = offset;
    options.sort = m_query.sort;
    m_asked.push_back({offset, std::async(std::launch::async, [this, options, country = m_query.countries[m_country], token = m_stop.token()] {
                           return m_store.find(country, m_query.filter, options, token);
                       })});
}

// What was asked on the guess that pages are full; its answers and errors are nobody's.
void ResultPages::dropAsked()
{
    for (Asked &asked : m_asked) {
        asked.result.wait();
    }
    m_asked.clear();
}

void ResultPages::endCountry()
{
    if (m_firstTotal) {
        m_appeared += std::max<std::int64_t>(0, m_total - *m_firstTotal);
        m_disappeared += std::max<std::int64_t>(0, *m_firstTotal - m_total);
    }
    dropAsked();
    ++m_country;
    m_offset = 0;
    m_firstTotal.reset();
}

std::optional<ResultPages::Page> ResultPages::next()
{
    while (m_country < m_query.countries.size()) {
        if (m_firstTotal && m_offset >= m_total) {
            endCountry();
            continue;
        }
        if (!m_asked.empty() && m_asked.front().offset != m_offset) {   // a page came short
            dropAsked();
        }
        if (m_asked.empty()) {
            ask(m_offset);
        }
        while (m_firstTotal && m_asked.size() <= ahead && m_asked.back().offset + incountry::maxPageSize < m_total) {
            ask(m_asked.back().offset + incountry::maxPageSize);
        }
        std::future<incountry::FindResult> first = std::move(m_asked.front().result);
        m_asked.pop_front();
        incountry::FindResult result = first.get();
        if (m_firstTotal && result.meta.total != m_total) {
            // Records came or went, and the pages asked ahead may have been answered before that: a record that has moved over their edge since would
            // be in none. Asked again, it is in two at worst.
            dropAsked();
        }
        m_total = result.meta.total;
        if (!m_firstTotal) {
            m_firstTotal = m_total;
            m_expected += m_total;
        }
        const auto count = static_cast<std::int64_t>(result.rows.size());
        if (count == 0 && m_offset < m_total) {
            throw ServerError(Sentence::tr("the service counts %1 records in %2, but sends none from %3 on")
                                  .arg(m_total)
                                  .arg(m_query.countries[m_country].code())
                                  .arg(m_offset))
                .advise(Sentence::tr("Try again; if it happens again, tell the operator of the service."));
        }
        m_offset += count;
        if (count > 0) {
            return Page{m_query.countries[m_country], std::move(result.rows)};
        }
    }
    return std::nullopt;
}

} // namespace strongroom::transfer
