// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The check of one country before a run. Internal to core/migration. Only tryWriting() writes.

#include "base/Cancellation.h"
#include "migration/CountryLook.h"
#include "migration/Opener.h"
#include "migration/Preflight.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::migration {

struct Opened {
    std::int64_t looked = 0;
    std::int64_t unreadable = 0;
    std::int64_t encrypted = 0;          // of those looked at; only these tell something about a key
    std::int64_t encryptedOpened = 0;
};

class CountryCheckup {
public:
    struct Context {
        incountry::StoredRecordStore &store;
        Opener &opener;
        const Plan &plan;
        const PreflightOptions &options;
        const std::function<void(const PreflightProgress &)> &progress;
        Cancellation cancellation;
    };
    // `versions`: those of the secrets.
    CountryCheckup(const Context &context, const incountry::Country &country, std::set<std::int64_t> versions);

    // Throws CancelledError only; what the store throws is the country's error.
    void look();
    // Writes one record exactly as it is stored and reads it back. False: there is none to try with.
    [[nodiscard]] bool tryWriting();

    [[nodiscard]] const CountryCheck &result() const noexcept { return m_check; }
    [[nodiscard]] const std::map<std::optional<std::int64_t>, Opened> &opened() const noexcept { return m_opened; }
    [[nodiscard]] std::vector<Finding> &findings() noexcept { return m_findings; }
    [[nodiscard]] const std::vector<UnreadableSample> &unreadable() const noexcept { return m_unreadable; }
    [[nodiscard]] std::int64_t storedBytes() const noexcept { return m_storedBytes; }   // of the records looked at

private:
    using Dates = std::map<std::int64_t, incountry::Timestamp>;   // by version: the newest updated_at

    void lookThrough();
    [[nodiscard]] CountryLook countAndSample(std::vector<incountry::StoredRecord> &samples);
    void samplePages(CountryLook &look, std::int64_t total, std::vector<incountry::StoredRecord> &samples);
    void sample(CountryLook &look, const VersionChoice &choice, std::int64_t count, std::vector<incountry::StoredRecord> &samples);
    void openEverything();
    void openAll(const std::vector<incountry::StoredRecord> &records);
    [[nodiscard]] Dates newest(CountryLook &look);
    void compareWriters(const Dates &before, const Dates &after);
    void noteWriter(const Flaw &flaw);
    void addWriter(const Sentence &what);
    // `looks`: how often it was looked, to be said of what moved; 0: not to be said.
    void report(const CountryLook &look, Severity ofMoves, int looks);
    void add(FindingCode code, Severity severity, const Sentence &text, const Sentence &advice);
    [[nodiscard]] bool rewrite(const std::string &keyHash);

    Context m_context;
    std::set<std::int64_t> m_versions;
    CountryCheck m_check;
    StoredCounts m_counts;
    std::map<std::optional<std::int64_t>, Opened> m_opened;
    std::vector<Finding> m_findings;
    std::vector<UnreadableSample> m_unreadable;
    std::vector<std::string> m_rewritable;   // keys of readable records with a body, those of the target version first
    std::int64_t m_storedBytes = 0;
    std::int64_t m_toLook = 0;
    bool m_sorts = true;                     // the service sorts by updated_at
};

} // namespace strongroom::migration
