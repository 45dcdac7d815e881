// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of import and export: formats by name, what an import would do, and what it did.

#include "cli/Output.h"
#include "cli/locker/ImportPlan.h"
#include "variables/Variables.h"

#include <string>
#include <vector>

namespace strongroom::cli {

[[nodiscard]] std::string formatNames();   // "env, json, …"
// ClientError lists them.
[[nodiscard]] variables::Format formatOption(const std::string &name);

// A table of what is new or differs, without what is the same; no value in it. Empty when there is nothing.
[[nodiscard]] std::string previewText(const ImportPlan &plan, const std::vector<variables::Variable> &variables);
[[nodiscard]] std::string previewJson(const ImportItem &item, const variables::Variable &variable, bool newEnvironment);
void tellCounts(Output &output, const ImportPlan &plan);

enum class ImportResult : std::uint8_t { Written, Unchanged, Skipped, Conflict, Failed, NotSent };
struct ImportOutcome {
    ImportResult result = ImportResult::NotSent;
    ErrorPtr error;
};
// A table of all but those that are as they were, or JSON of all; errors with their advice; the sums.
void tellResults(Output &output, const ImportPlan &plan, const std::vector<variables::Variable> &variables, const std::vector<ImportOutcome> &outcomes);

} // namespace strongroom::cli
