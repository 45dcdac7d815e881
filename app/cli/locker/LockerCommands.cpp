// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/LockerCommands.h"

namespace strongroom::cli {

std::vector<Command> lockerCommands()
{
    std::vector<Command> commands;
    for (const auto &part : {lockerSecretCommands(), lockerSecretWriteCommands(), lockerEnvironmentCommands(),
                             std::vector<Command>{lockerDiffCommand(), lockerImportCommand(), lockerExportCommand(), lockerRunCommand()}}) {
        commands.insert(commands.end(), part.begin(), part.end());
    }
    return commands;
}

} // namespace strongroom::cli
