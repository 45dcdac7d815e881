// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The request that a command line describes.

#include "cli/Command.h"
#include "connections/RequestTrial.h"

namespace strongroom::cli {

void declareRequest(QCommandLineParser &parser);   // -H, --headers-fd, --data…, --no-auth, --timeout

// Of the arguments METHOD and URL and the options. ClientError: a header that is none, or one with a secret in it; StorageError.
[[nodiscard]] connections::TrialRequest requestOf(const Invocation &invocation);

} // namespace strongroom::cli
