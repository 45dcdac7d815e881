// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Looks before anything is written, and can refuse. Blocking; throws only CancelledError: what goes wrong in a country is a finding. Writes
// nothing, but for mayRewrite, and then only when there is no other reason to refuse.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"
#include "incountry/StoredCipher.h"
#include "incountry/StoredRecords.h"
#include "migration/Journal.h"
#include "migration/Plan.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::migration {

enum class Severity { Note, Warning, Refusal };
enum class FindingCode {
    EmptyPage,             // the service counts records and sends none
    PartialPage,           // it sends fewer, or others, than it says
    TotalShrank, TotalGrew, // while we looked, three times in a row; a warning when it stood still at last
    RepeatedPage,          // the same records at another offset
    VersionsDoNotAddUp,    // counts per version against the total
    CountryUnreachable,
    ClockSkew,             // more than a minute
    WriteRefused,          // the idempotent rewrite
    WriteNotTried,         // not allowed by the user
    SampleDoesNotOpen,     // no record of a version opens; a warning when the secrets have no key of that version and other records open
    SomeDoNotOpen,         // will be set aside
    TargetVersionInUse,    // the service has records of a new version already, and they do not open with it
    TargetNotHighest,      // there are newer versions; they would be rewritten to an older one; a warning when they do not open, and so stay
    SameSecret,            // the target's secret is that of another version
    OtherWriter,           // an older version appeared or was written while we looked, or lately by a newer updated_at than the target's.
                           // Never a refusal: the run takes such records as they come; but what is written after it needs the old key
    KeyNotDurable,         // the secrets where they are kept do not have the target, or another one
    UnfinishedRun,         // of the same environment
    JournalNotWritable, DiskLow,
    NothingToDo,
};
[[nodiscard]] std::string_view nameOf(FindingCode code);   // "empty_page"

struct Finding {
    FindingCode code = FindingCode::NothingToDo;
    Severity severity = Severity::Note;
    std::string country;   // code; "" for all
    Sentence text;         // what was seen, figures in it
    Sentence advice;       // what to do; may be empty
};

struct UnreadableSample {
    std::string country;
    std::string keyHash;
    std::int64_t version = -1;
    Sentence reason;
};

struct CountryCheck {
    incountry::Country country;
    std::int64_t total = 0;
    std::map<std::int64_t, std::int64_t> byVersion;   // every version the service has
    std::int64_t withoutVersion = 0;
    std::int64_t toMigrate = 0;                       // total less those of the target version
    std::int64_t looked = 0;                          // records opened to see whether they open
    std::int64_t unreadable = 0;                      // of these
    ErrorPtr error;                                   // the country could not be asked
};

enum class CheckDepth { Sample, Everything };
struct PreflightOptions {
    CheckDepth depth = CheckDepth::Sample;
    int samplePerVersion = 20;
    bool mayRewrite = false;            // allowed to write one record per country exactly as it is
    std::string journalFolder;
    // The secrets as they are kept (keychain, file) at this moment; what cannot be read is thrown.
    std::function<incountry::SecretsData()> keptSecrets;
    // Free bytes on the disk of this folder, -1: not known. Empty: the system is asked.
    std::function<std::int64_t(const std::string &folder)> freeBytes;
};

struct PreflightProgress {
    std::string country;
    std::int64_t looked = 0;
    std::int64_t toLook = 0;   // known so far
};

struct PreflightReport {
    std::vector<CountryCheck> countries;        // in the plan's order
    std::vector<Finding> findings;              // refusals first
    std::vector<UnreadableSample> unreadable;   // the first 1,000
    std::optional<std::chrono::milliseconds> clockDifference;   // ours less the service's
    double recordsPerSecond = 0;                // measured: open and seal of the samples, one round trip per batch; 0: too few to tell
    std::optional<std::chrono::seconds> estimate;
    [[nodiscard]] bool refused() const;
    [[nodiscard]] std::int64_t toMigrate() const;
};

[[nodiscard]] PreflightReport preflight(incountry::StoredRecordStore &store, const incountry::StoredCipher &cipher, const Plan &plan,
                                        const PreflightOptions &options, const std::function<void(const PreflightProgress &)> &progress,
                                        const Cancellation &cancellation, const Clock &clock = Clock::system());

} // namespace strongroom::migration
