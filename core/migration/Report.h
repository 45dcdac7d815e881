// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A run as a report: what was asked, what came of it, and every record that needs somebody's attention. Made from the journal, so that it is the
// same whenever and by whomever it is made.

#include "base/ByteStream.h"
#include "migration/Journal.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::migration {

struct ReportCountry {
    std::string country;
    std::int64_t expected = 0;   // by the plan; -1: not counted
    std::int64_t migrated = 0;   // verified, or written where verification is off; superseded ones too
    std::int64_t setAside = 0;
    std::int64_t left = 0;       // planned and not decided
    std::int64_t rolledBack = 0;
    std::int64_t keptTheirs = 0;
    CountryCounts counts;
};
struct Report {
    JournalSummary run;
    std::vector<ReportCountry> countries;
    std::vector<JournalItem> attention;   // set aside, superseded, kept theirs: the first 10,000
    std::int64_t attentionTotal = 0;
};
[[nodiscard]] Report makeReport(const Journal &journal);
[[nodiscard]] std::string reportToJson(const Report &report);
// One row per record of the journal with its state and reason (RFC 4180); streamed, whatever the size.
void writeReportCsv(const Journal &journal, ByteSink &sink);

} // namespace strongroom::migration
