// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A client with its private keys. No service has those: the seeder plays some SDK that registered and wrote data before, and what it made
// is handed to the first user through the ready file.

#include "sandbox/tozstore/TozClients.h"
#include "sandbox/tozstore/seed/TozDemoCrypto.h"

#include <nlohmann/json.hpp>

#include <string>

namespace strongroom::sandbox {

struct TozDemoClient
{
    std::string id;
    std::string name;
    TozBoxKeys box;
    TozSigningKeys signing;
    TozCredentials credentials;
};

// Registers a client with new Sodium keys.
[[nodiscard]] TozDemoClient registerDemoClient(TozClients &clients, const std::string &name, const std::string &token);

// Its e3db.json of version 2 without api_url, and back. Throws std::runtime_error when a key is damaged.
[[nodiscard]] nlohmann::json profileOf(const TozDemoClient &client);
[[nodiscard]] TozDemoClient clientOf(const nlohmann::json &profile);

} // namespace strongroom::sandbox
