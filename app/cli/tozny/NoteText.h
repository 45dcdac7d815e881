// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// TozStore notes for people and for scripts:
//
//   {"note_id", "name", "type", "client_id", "created", "views", "max_views", "expiration", "plain",
//    "signature": "good" | "missing" | "bad", "writer": "confirmed" | "stranger" | "unknown", "data": {name: text} | null, "error"?}
//
// The members of the second line are there for a note that was read.

#include "cli/Output.h"
#include "tozstore/Store.h"

#include <string>

namespace strongroom::cli {

[[nodiscard]] std::string noteJson(const tozstore::StoredNote &note);   // without the second line
[[nodiscard]] SensitiveText noteJson(const tozstore::ReadNote &note);
[[nodiscard]] std::string noteText(const tozstore::ReadNote &note);

} // namespace strongroom::cli
