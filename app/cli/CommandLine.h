// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From argv to a command that runs. Arguments come as the system gives them; nothing secret is taken from them.

#include "base/Cancellation.h"
#include "cli/ExitCodes.h"

#include <QStringList>

namespace strongroom::cli {

// Runs on a worker thread; everything thrown ends here as a message and an exit code.
[[nodiscard]] ExitCode runCommandLine(const QStringList &arguments, const Cancellation &cancellation);

} // namespace strongroom::cli
