// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From sealed records to records that are known to be written: planned in the journal, looked at once more, written, read back. A lost answer is
// decided by reading, a refused batch is halved until the culprit is alone. Internal to core/migration; one object per thread.

#include "migration/RunShared.h"
#include "migration/Sealing.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace strongroom::migration {

// The records as the service has them now, by stored record key.
using Found = std::map<std::string, incountry::WireRecord, std::less<>>;
[[nodiscard]] Found findNow(const RunShared &shared, const CountryRun &run, std::span<const std::string> keyHashes);

class BatchWriter {
public:
    explicit BatchWriter(const RunShared &shared) : m_shared(shared) {}
    ~BatchWriter();

    // Returns when every record is decided in the journal, or left to the next pass. What it throws ends the country, or the run.
    void write(CountryRun &run, SealedRecords records);
    // Enters the windows measured since the last time.
    void flushWindows();

private:
    enum class Earlier { None, Unknown };   // whether a write of these may have been done already
    enum class Entry { Missing, Made };     // whether the journal has them as planned
    using Batch = std::vector<Prepared>;
    using Changed = std::vector<incountry::WireRecord>;

    void writeBatch(CountryRun &run, Batch batch);
    [[nodiscard]] Batch openAnew(CountryRun &run, Changed changed);
    void deliver(CountryRun &run, Batch batch, Entry entry, Earlier earlier, Changed &changed);
    void plan(const CountryRun &run, const Batch &batch);
    void halve(CountryRun &run, Batch batch, Earlier earlier, Changed &changed, const VaultError &refusal);
    // Takes out what need not be written.
    void lookAgain(CountryRun &run, Batch &batch, Earlier earlier, Changed &changed);
    void readBack(CountryRun &run, Batch batch, Changed &changed);
    void measureWindow(CountryRun &run, std::chrono::steady_clock::duration window);

    struct Windows {
        std::chrono::microseconds sum{0};
        std::chrono::microseconds longest{0};
    };
    const RunShared &m_shared;
    std::map<std::string, std::pair<incountry::Country, Windows>> m_windows;
    std::chrono::steady_clock::time_point m_flushed;
};

} // namespace strongroom::migration
