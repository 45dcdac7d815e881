// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tokens/TokenCommands.h"

namespace strongroom::cli {

std::vector<Command> tokenCommands()
{
    std::vector<Command> commands{authTokenCommand(), authTestCommand(), authRequestCommand(), tokensListCommand()};
    for (Command &command : tokensShowCommands()) {
        commands.push_back(std::move(command));
    }
    commands.push_back(tokensPolicyCommand());
    return commands;
}

} // namespace strongroom::cli
