// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Command.h"

#include <vector>

namespace strongroom::cli {

[[nodiscard]] std::vector<Command> lockerCommands();              // all of the following
[[nodiscard]] std::vector<Command> lockerSecretCommands();        // secrets list, get
[[nodiscard]] std::vector<Command> lockerSecretWriteCommands();   // secrets create, modify, delete
[[nodiscard]] std::vector<Command> lockerEnvironmentCommands();
[[nodiscard]] Command lockerDiffCommand();
[[nodiscard]] Command lockerImportCommand();
[[nodiscard]] Command lockerExportCommand();
[[nodiscard]] Command lockerRunCommand();

} // namespace strongroom::cli
