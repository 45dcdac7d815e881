// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What makes one sandbox's TozStore that TozStore. `profile` is not the service's: it is the demo client's e3db.json, private keys and all,
// kept for the ready file as Settings.h says of secretsData. The service itself never reads it.

#include "sandbox/Database.h"
#include "sandbox/tozstore/TozClients.h"

#include <nlohmann/json.hpp>

#include <string>

namespace strongroom::sandbox {

struct TozSettings
{
    std::string registrationToken; // for any number of registrations
    std::string backupClientId;
    nlohmann::json profile;        // without api_url
    bool seeded = false;
};

// Reads the settings, or registers the demo client and the account for backups and keeps them. The table sandbox_settings must exist.
[[nodiscard]] TozSettings loadOrCreateTozSettings(Database &database, TozClients &clients);

void markTozSeeded(Database &database);

} // namespace strongroom::sandbox
