// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The check before a migration, and what is said about it.

#include "cli/Command.h"
#include "cli/MigrateVault.h"
#include "migration/Plan.h"
#include "migration/Preflight.h"

#include <string>

namespace strongroom::cli {

void declareCheckOptions(QCommandLineParser &parser);   // --check, --may-rewrite
struct CheckOptions {
    migration::CheckDepth depth = migration::CheckDepth::Sample;
    bool mayRewrite = false;
};
[[nodiscard]] CheckOptions checkOptionsOf(const Invocation &invocation);   // ClientError

// Looks, with its progress shown.
[[nodiscard]] migration::PreflightReport runCheck(const Invocation &invocation, const MigrationVault &vault, const connections::MigrationParts &parts, const migration::Plan &plan,
                                                  const CheckOptions &options);
// Findings and estimate, to standard error.
void tellFindings(Output &output, const migration::PreflightReport &report);
// A row per country.
[[nodiscard]] std::string countsTable(const migration::PreflightReport &report);
// Everything that was found. `planJson`: the plan that came of it, "" when it was refused.
[[nodiscard]] std::string checkJson(const migration::PreflightReport &report, const std::string &planJson);

} // namespace strongroom::cli
