// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The run itself: fetch, open, seal, write, read back, as stages with bounded queues. Ends when what can be migrated is zero; may be
// stopped at any point and run again on the same journal. Blocking; the stages have threads of their own, which are gone when run() returns.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "base/PauseGate.h"
#include "incountry/SecretsData.h"
#include "incountry/StoredCipher.h"
#include "incountry/StoredRecords.h"
#include "migration/Journal.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::migration {

enum class CountryStage { Waiting, Settling, Working, LastLook, Done, Failed };   // Settling: deciding what the last run left as planned

struct CountryStatus {
    std::string country;
    CountryStage stage = CountryStage::Waiting;
    std::int64_t expected = 0;    // what there is to do, as far as known: done and still matching
    std::int64_t verified = 0;    // or written, with verification off
    std::int64_t setAside = 0;
    std::int64_t superseded = 0;
    std::int64_t batches = 0;     // written in this run
    double recordsPerSecond = 0;  // over the last seconds
    ErrorPtr error;               // when Failed
};
enum class Bottleneck { Unknown, KeyDerivation, Server, RateLimit, Disk };   // the stage that is busy most of the time
struct RunStatus {
    std::vector<CountryStatus> countries;
    double recordsPerSecond = 0;
    Bottleneck bottleneck = Bottleneck::Unknown;
    std::optional<std::chrono::milliseconds> backingOff;   // the service asked for a rest
};
// At most some ten times a second, from any thread, one call at a time.
using RunStatusSink = std::function<void(const RunStatus &)>;

struct RunOptions {
    // The secrets as they are kept at this moment. Before the first write the target is read from there and compared: StorageError when it is
    // not there, and nothing is written.
    std::function<incountry::SecretsData()> keptSecrets;
    int writers = 4;               // batches on their way to the service at once
    std::chrono::milliseconds longestBackOff{60'000};
    int retries = 8;               // of one batch, after 429, 5xx or no answer; then the country fails and the run can be resumed
};

struct RunResult {
    bool finished = false;         // false: cancelled, or a country failed
    std::vector<CountryStatus> countries;
};

// Sets the journal's phase: Running, then Finished or Stopped. A country that fails does not stop the others; its error is in its status.
// StorageError of the journal stops everything (nothing is written that is not journaled) and is thrown, CancelledError too.
RunResult runMigration(incountry::StoredRecordStore &store, const incountry::StoredCipher &cipher, Journal &journal, const RunOptions &options,
                       const PauseGate &gate, const RunStatusSink &sink, const Cancellation &cancellation, const Clock &clock = Clock::system());

} // namespace strongroom::migration
