// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the program's end tells a script. Documented in --help.

#include "base/Error.h"

namespace strongroom::cli {

enum class ExitCode {
    Done = 0,
    Other = 1,       // this computer: disk, keychain
    BadInput = 2,
    Service = 3,     // server or network
    Crypto = 4,
    SignIn = 5,
    Cancelled = 6,
    Refused = 7,     // the check before a migration, or a verdict of no
    ReadOnly = 8,    // it would change something at a read-only or production connection
    NotIntact = 9,   // what `audit verify` found
    CommandNotExecutable = 126,   // of `locker run`, as shells have them
    CommandNotFound = 127,
};

[[nodiscard]] ExitCode exitCodeOf(const VaultError &error);

} // namespace strongroom::cli
