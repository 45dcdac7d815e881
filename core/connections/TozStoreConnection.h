// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a TozStore client may stand in a file that anybody can read. Its API secret and its private keys are one credential
// (CredentialKind::TozConfiguration): the whole text of its e3db.json (tozstore/ClientConfiguration.h).

#include "tozstore/CryptoSuite.h"

#include <string>
#include <string_view>

namespace strongroom::tozstore {
struct ClientConfiguration;
}

namespace strongroom::connections {

struct TozStoreConnection {
    std::string apiUrl;       // no slash at the end
    std::string clientId;     // UUID, lower case
    std::string clientName;   // client_email of the configuration; may be empty
    tozstore::SuiteKind suite = tozstore::SuiteKind::Sodium;
    bool canSign = false;     // has a signing key: a configuration of version 2

    // ClientError that names the member.
    void validate() const;
    friend bool operator==(const TozStoreConnection &, const TozStoreConnection &) = default;
};

// ClientError unless it is https, or http to this computer. `member` names it in the error.
void requireServiceUrl(std::string_view url, const std::string &member);

[[nodiscard]] TozStoreConnection settingsOf(const tozstore::ClientConfiguration &configuration);

} // namespace strongroom::connections
