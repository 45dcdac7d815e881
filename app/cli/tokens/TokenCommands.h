// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Command.h"

#include <vector>

namespace strongroom::cli {

[[nodiscard]] std::vector<Command> tokenCommands();        // all of the following
[[nodiscard]] Command authTokenCommand();
[[nodiscard]] Command authTestCommand();
[[nodiscard]] Command authRequestCommand();
[[nodiscard]] Command tokensListCommand();
[[nodiscard]] std::vector<Command> tokensShowCommands();   // show, refresh
[[nodiscard]] Command tokensPolicyCommand();

} // namespace strongroom::cli
