// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Command.h"

#include <vector>

namespace strongroom::cli {

[[nodiscard]] std::vector<Command> connectionCommands();   // list, remove, test
[[nodiscard]] Command connectionAddCommand();
[[nodiscard]] Command connectionEditCommand();
void declareMode(QCommandLineParser &parser);              // --mode
[[nodiscard]] Command findCommand();
[[nodiscard]] std::vector<Command> recordCommands();       // get, delete
[[nodiscard]] std::vector<Command> writeCommands();        // put, put-batch
[[nodiscard]] Command exportCommand();
[[nodiscard]] Command importCommand();
[[nodiscard]] std::vector<Command> attachmentCommands();
[[nodiscard]] std::vector<Command> secretsDataCommands();
[[nodiscard]] Command secretsUsageCommand();
[[nodiscard]] std::vector<Command> vaultCommands();        // where credentials are kept
[[nodiscard]] std::vector<Command> migrateCommands();      // all of the following
[[nodiscard]] Command migratePlanCommand();
[[nodiscard]] std::vector<Command> migrateRunCommands();   // run, resume
[[nodiscard]] Command migrateRollBackCommand();
[[nodiscard]] std::vector<Command> migrateStatusCommands();   // status, report
[[nodiscard]] Command migrateVerdictCommand();

} // namespace strongroom::cli
