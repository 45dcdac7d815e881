// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A migration in words, in one place so that wizard, list, banner and report agree.

#include "incountry/Country.h"
#include "migration/Journal.h"
#include "migration/Plan.h"
#include "migration/Preflight.h"
#include "migration/Run.h"
#include "migration/Verdict.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {

// "Germany · de", or "de" where the service gave no name.
[[nodiscard]] QString countryText(const std::vector<incountry::CountryInfo> &known, const std::string &code);
[[nodiscard]] QString countryList(const std::vector<incountry::Country> &countries);   // "de, fr and in"

[[nodiscard]] QString severityText(migration::Severity severity);      // "Refused", "Warning", "Note"
[[nodiscard]] QString bottleneckText(migration::Bottleneck bottleneck); // "limited by key derivation"; empty: not known
[[nodiscard]] QString stageText(const migration::CountryStatus &status);   // "writing batch 63"
[[nodiscard]] QString phaseText(const migration::JournalSummary &run);     // "Interrupted at 43 %"
[[nodiscard]] QString needText(const migration::Need &need, const std::vector<incountry::CountryInfo> &known);
[[nodiscard]] QString eventText(migration::RunEvent event, std::int64_t amount);   // empty for the two window figures

// Sums over the countries of a journal.
struct RunTotals {
    std::int64_t expected = 0;     // by the plan, at least what is known by now
    std::int64_t done = 0;         // verified, written where verification is off, superseded
    std::int64_t setAside = 0;
    std::int64_t undecided = 0;    // planned
    std::int64_t written = 0;      // what a roll back looks at
    std::int64_t rolledBack = 0;
    std::int64_t keptTheirs = 0;
    [[nodiscard]] int percent() const;
};
[[nodiscard]] RunTotals totalsOf(const migration::JournalSummary &run);

enum class RunSituation { InProgress, Interrupted, Stopped, Finished, RollBackInterrupted, RolledBack };
[[nodiscard]] RunSituation situationOf(const migration::JournalSummary &run);
[[nodiscard]] bool canResume(const migration::JournalSummary &run);
[[nodiscard]] bool canRollBack(const migration::JournalSummary &run);   // the stored forms were kept, and something was written

[[nodiscard]] QDateTime toDateTime(std::chrono::system_clock::time_point time);
[[nodiscard]] QString dateText(std::chrono::system_clock::time_point time);   // "2026-11-26 14:02", local time

} // namespace strongroom::model
