// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A new client (TozStore page, section 9): keys are made here, the service gets the public halves.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "net/Transport.h"
#include "tozstore/ClientConfiguration.h"
#include "tozstore/CryptoSuite.h"
#include "tozstore/RandomSource.h"

#include <memory>
#include <string>

namespace strongroom::tozstore {

enum class Backup : std::uint8_t {
    None,
    WithService   // the configuration, private keys and all, encrypted for the account that issued the token (section 9.2)
};

struct RegistrationRequest {
    std::string apiUrl;
    SecretBytes token;
    std::string name;
    SuiteKind suite = SuiteKind::Sodium;   // Nist: no signing keys, so version 1
    Backup backup = Backup::None;
};

struct Registered {
    ClientConfiguration configuration;   // the only copy there is: to be kept at once
    std::string backupClientId;          // the service's; may be empty
    ErrorPtr backupError;                // the client was registered, and its backup failed
};

// ClientError before anything is sent: empty token or name, URL. ServerError: a token that is used up or unknown.
[[nodiscard]] Registered registerClient(const RegistrationRequest &request, std::shared_ptr<net::Transport> transport,
                                        std::shared_ptr<RandomSource> random, const Cancellation &cancellation);

} // namespace strongroom::tozstore
