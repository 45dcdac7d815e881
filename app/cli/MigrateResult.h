// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What came of a run, in figures.

#include "cli/Output.h"
#include "migration/Journal.h"

#include <cstdint>
#include <string>

namespace strongroom::cli {

struct RunFigures {
    std::int64_t migrated = 0;
    std::int64_t setAside = 0;
    std::int64_t left = 0;         // begun and not decided
    std::int64_t rolledBack = 0;
    std::int64_t keptTheirs = 0;
};
[[nodiscard]] RunFigures figuresOf(const migration::Plan &plan, const migration::CountryCounts &counts);
[[nodiscard]] RunFigures figuresOf(const migration::JournalSummary &run);
[[nodiscard]] std::string stateOf(const migration::JournalSummary &run);   // "finished"; "interrupted" when it runs and nobody is at it

// Figures to standard error, with --json the report to standard output.
void tellResult(Output &output, const migration::Journal &journal);

} // namespace strongroom::cli
