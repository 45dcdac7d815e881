// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "cli/Command.h"

#include <vector>

namespace strongroom::cli {

[[nodiscard]] std::vector<Command> auditCommands();   // verify, list, export

} // namespace strongroom::cli
