// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A client with its private keys. No service has those: the seeder plays some SDK that registered and wrote data before, and what it made
// is handed to the first user through the ready file.

#include "sandbox/tozstore/TozClients.h"

#include <nlohmann/json.hpp>

#include <string>

namespace strongroom::sandbox {

// Registers a client with new Sodium keys. The answer is its e3db.json of version 2 without api_url.
[[nodiscard]] nlohmann::json registerDemoClient(TozClients &clients, const std::string &name, const std::string &token);

// A client whose private keys nobody keeps: the account for backups. Its id.
[[nodiscard]] std::string registerKeylessClient(TozClients &clients, const std::string &name);

} // namespace strongroom::sandbox
