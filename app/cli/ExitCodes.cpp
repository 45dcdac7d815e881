// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/ExitCodes.h"

#include "net/WriteGate.h"

namespace strongroom::cli {

ExitCode exitCodeOf(const VaultError &error)
{
    if (isReadOnlyRefusal(error)) {
        return ExitCode::ReadOnly;
    }
    switch (error.kind()) {
    case ErrorKind::Client:
        return ExitCode::BadInput;
    case ErrorKind::Server:
    case ErrorKind::Network:
        return ExitCode::Service;
    case ErrorKind::Crypto:
        return ExitCode::Crypto;
    case ErrorKind::Auth:
        return ExitCode::SignIn;
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::Storage:
        return ExitCode::Other;
    }
    return ExitCode::Other;
}

} // namespace strongroom::cli
