// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One page of a TozStore search, or all it finds, printed.

#include "cli/Command.h"
#include "tozstore/Search.h"

namespace strongroom::cli {

void declareSearchRun(QCommandLineParser &parser);   // --all, --strict
[[nodiscard]] ExitCode runSearch(Invocation &invocation, const tozstore::Search &search);

} // namespace strongroom::cli
