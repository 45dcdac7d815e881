// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the parts of the TozStore service share. Parts with tables of their own keep them beside themselves.

#include "sandbox/Dates.h"
#include "sandbox/tozstore/TozAccess.h"
#include "sandbox/tozstore/TozClients.h"
#include "sandbox/tozstore/TozPolicies.h"
#include "sandbox/tozstore/TozRecords.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <utility>

namespace strongroom::sandbox {

struct TozStores
{
    TozStores(Database &from, std::chrono::seconds tokenLifetime, Clock now)
        : database(from), clock(std::move(now)), clients(from), access(clients, tokenLifetime, clock), policies(from), records(from, clock)
    {
    }
    TozStores(const TozStores &) = delete;
    TozStores &operator=(const TozStores &) = delete;

    Database &database;
    Clock clock; // milliseconds
    TozClients clients;
    TozAccess access;
    TozPolicies policies;
    TozRecords records;
    std::string endpoint;       // http://127.0.0.1:<port>; known once the server listens
    std::string backupClientId; // who keeps the backups of credentials
};

} // namespace strongroom::sandbox
