// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How much of what goes on is said on standard error: --log, else LOCKER_LOG, as the Locker SDK has it (Locker page, section 12). Without
// either it is what the program says anyway.

#include "cli/Command.h"

namespace strongroom::cli {

void declareLogOption(QCommandLineParser &parser);
// For the whole program, from now on. ClientError: a level that is none.
void applyLogOption(const Invocation &invocation);

} // namespace strongroom::cli
