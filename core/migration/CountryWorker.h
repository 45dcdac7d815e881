// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One country after the other from beginning to end: settles, fetches, hands on to the opening stage, and writes what comes back with threads of
// its own. Internal to core/migration.

#include "migration/RunShared.h"
#include "migration/Sealing.h"

#include <functional>
#include <thread>
#include <vector>

namespace strongroom::migration {

class CountryWorker;

// Fetched records on their way to be opened.
struct FetchedBatch {
    CountryRun *run = nullptr;
    CountryWorker *worker = nullptr;   // gets them back, sealed
    std::vector<std::string> keys;
    std::vector<incountry::WireRecord> records;
};
// The same, opened and sealed.
struct SealedBatch {
    CountryRun *run = nullptr;
    std::vector<std::string> keys;
    SealedRecords records;
};
using OpeningQueue = BoundedQueue<FetchedBatch>;
// Ends the whole run.
using Fatal = std::function<void(ErrorPtr)>;

class CountryWorker {
public:
    CountryWorker(const RunShared &shared, OpeningQueue &opening, Fatal fatal, std::size_t mostBatches);
    ~CountryWorker();
    CountryWorker(const CountryWorker &) = delete;
    CountryWorker &operator=(const CountryWorker &) = delete;

    // Blocks until the country is done, has failed, or the run is stopped; throws nothing.
    void work(CountryRun &run);
    // Called by the opening stage.
    void hand(SealedBatch batch) { m_sealed.push(std::move(batch)); }

private:
    void migrate(CountryRun &run);
    void waitWhenFruitless(const CountryRun &run, int passes) const;
    void joinWriters();
    void handOn(CountryRun &run, std::vector<incountry::WireRecord> records);
    void writeAll();
    void judge(CountryRun &run, const std::exception_ptr &thrown);

    const RunShared &m_shared;
    OpeningQueue &m_opening;
    const Fatal m_fatal;
    BoundedQueue<SealedBatch> m_sealed;
    CancellationHook m_stopHook;
    std::vector<std::thread> m_writers;
};

// Whether the error ends the run and not its country alone: the journal's, and a cancellation.
[[nodiscard]] bool isFatal(const VaultError &error);

} // namespace strongroom::migration
