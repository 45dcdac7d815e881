// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records of one country that are under way, and the bound on how many batches that are. Internal to core/migration; thread-safe.

#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <span>
#include <string>
#include <unordered_set>

namespace strongroom::migration {

class InFlight {
public:
    explicit InFlight(std::size_t mostBatches) : m_most(mostBatches) {}

    // These wait; false: abandon() was called.
    bool waitForRoom();
    bool waitForNone();
    void abandon();

    // False: it is under way already.
    [[nodiscard]] bool take(const std::string &keyHash);
    void giveBack(const std::string &keyHash);             // it is not to be migrated after all
    void beginBatch();                                     // of records that were taken
    void endBatch(std::span<const std::string> keyHashes);
    [[nodiscard]] bool empty() const;                      // no batch is under way

    // A page that is on its way shows records as they were before: what is finished from here on counts as under way until the next call.
    void beginFetch();

    // Records that left the service's list of what is to be done, so far. They move those behind them forward.
    void left(std::size_t records);
    [[nodiscard]] std::int64_t leftSoFar() const;

private:
    const std::size_t m_most;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::unordered_set<std::string> m_keys;
    std::unordered_set<std::string> m_justFinished;
    std::size_t m_batches = 0;
    std::int64_t m_left = 0;
    bool m_abandoned = false;
};

} // namespace strongroom::migration
