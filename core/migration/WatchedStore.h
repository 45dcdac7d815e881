// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/migration.

#include "base/Clock.h"
#include "incountry/StoredRecords.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strongroom::migration {

// A store that is watched: how long its answers take, and what time it is there.
class WatchedStore final : public incountry::StoredRecordStore {
public:
    WatchedStore(incountry::StoredRecordStore &store, const Clock &clock) : m_store(store), m_clock(clock) {}
    [[nodiscard]] incountry::StoredPage findStored(const incountry::Country &country, const incountry::FindFilter &filter, const incountry::FindOptions &options,
                                                   const Cancellation &cancellation) override;
    [[nodiscard]] std::vector<incountry::WireRecord> findByHash(const incountry::Country &country, std::span<const std::string> recordKeyHashes,
                                                                const Cancellation &cancellation) override;
    void writeStored(const incountry::Country &country, std::span<const incountry::StoredRecord> records, const Cancellation &cancellation) override;

    // Of answers with several records; zero: there were none.
    [[nodiscard]] std::chrono::nanoseconds roundTrip() const;
    // Ours less theirs; the smallest of all answers, because their Date says only the second and the way back takes time.
    [[nodiscard]] std::optional<std::chrono::milliseconds> clockDifference() const { return m_difference; }

private:
    incountry::StoredRecordStore &m_store;
    const Clock &m_clock;
    std::chrono::nanoseconds m_spent{};
    int m_answers = 0;
    std::optional<std::chrono::milliseconds> m_difference;
};

} // namespace strongroom::migration
