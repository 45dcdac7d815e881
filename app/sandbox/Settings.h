// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What makes one sandbox that sandbox: its credentials and its environment id. A server knows these.
//
// secretsData is different: no InCountry service has its clients' keys. It is here only because the seeder plays "some SDK that wrote
// data before", and somebody has to hand its keys to the first client, through the ready file. The server itself never reads it.

#include "sandbox/Database.h"

#include <nlohmann/json.hpp>

#include <string>

namespace strongroom::sandbox {

struct Settings
{
    std::string clientId;
    std::string clientSecret;
    std::string apiKey;
    std::string environmentId;
    nlohmann::json secretsData;
    bool seeded = false;
};

// Reads the settings kept in the table sandbox_settings, or makes random ones and keeps them: a data file that is opened again
// has its credentials and keys.
[[nodiscard]] Settings loadOrCreateSettings(Database &database);

// The seeding is done once in the life of a data file.
void markSeeded(Database &database);

} // namespace strongroom::sandbox
