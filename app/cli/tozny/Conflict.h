// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// When a TozStore record is another one by now.

#include "cli/ExitCodes.h"
#include "cli/Output.h"
#include "tozstore/RecordRow.h"

namespace strongroom::cli {

// "The record was changed meanwhile: ..." with the newer version and how to go on; with --json the newer record as {"conflict": record | null}.
// The exit code is that of an error of the service.
[[nodiscard]] ExitCode tellConflict(Output &output, const std::string &recordId, const tozstore::RecordConflict &conflict);

} // namespace strongroom::cli
