// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/WatchedStore.h"

namespace strongroom::migration {

using incountry::StoredPage;
using incountry::StoredRecord;
using incountry::WireRecord;

StoredPage WatchedStore::findStored(const incountry::Country &country, const incountry::FindFilter &filter, const incountry::FindOptions &options, const Cancellation &cancellation)
{
    const auto start = m_clock.steadyNow();
    StoredPage page = m_store.findStored(country, filter, options, cancellation);
    if (page.records.size() > 1) {
        m_spent += m_clock.steadyNow() - start;
        ++m_answers;
    }
    if (page.serverTime) {
        const auto difference = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.wallNow() - *page.serverTime);
        if (!m_difference || std::chrono::abs(difference) < std::chrono::abs(*m_difference)) {
            m_difference = difference;
        }
    }
    return page;
}

std::vector<WireRecord> WatchedStore::findByHash(const incountry::Country &country, std::span<const std::string> recordKeyHashes, const Cancellation &cancellation)
{
    return m_store.findByHash(country, recordKeyHashes, cancellation);
}

void WatchedStore::writeStored(const incountry::Country &country, std::span<const StoredRecord> records, const Cancellation &cancellation)
{
    m_store.writeStored(country, records, cancellation);
}

std::chrono::nanoseconds WatchedStore::roundTrip() const { return m_answers == 0 ? std::chrono::nanoseconds(0) : m_spent / m_answers; }

} // namespace strongroom::migration
