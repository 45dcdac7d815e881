// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/TozCommands.h"

namespace strongroom::cli {

std::vector<Command> tozCommands()
{
    std::vector<Command> commands;
    for (const auto &part : {tozAccountCommands(), tozConfigCommands(), tozRecordCommands(), tozRecordWriteCommands(), tozSearchCommands(), tozSharingCommands(), tozClientCommands(),
                             tozFileCommands(), tozNoteCommands(), tozNoteReadCommands()}) {
        commands.insert(commands.end(), part.begin(), part.end());
    }
    return commands;
}

} // namespace strongroom::cli
