// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The test of a connection, one line a step.

#include "cli/Command.h"
#include "connections/Opening.h"

namespace strongroom::cli {

// Reports every step as it ends; the exit code is the first failure's. ClientError: no country, or one for a service that has none.
[[nodiscard]] ExitCode testStepByStep(Invocation &invocation, const connections::ConfiguredConnection &configured);

} // namespace strongroom::cli
