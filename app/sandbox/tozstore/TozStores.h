// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the parts of the TozStore service share. Parts with tables of their own keep them beside themselves.

#include "sandbox/Dates.h"
#include "sandbox/tozstore/TozAccess.h"
#include "sandbox/tozstore/TozClients.h"
#include "sandbox/tozstore/TozFileContents.h"
#include "sandbox/tozstore/TozIdentities.h"
#include "sandbox/tozstore/TozLoginTokens.h"
#include "sandbox/tozstore/TozNoteStore.h"
#include "sandbox/tozstore/TozPolicies.h"
#include "sandbox/tozstore/TozRecords.h"
#include "sandbox/tozstore/TozTransfers.h"
#include "sandbox/tozstore/TozTsv1.h"

#include <nlohmann/json.hpp>

#include <chrono>
#include <string>
#include <utility>

namespace strongroom::sandbox {

struct TozStores
{
    // dataFile: of the database; empty for one in memory.
    TozStores(Database &from, const QString &dataFile, std::chrono::seconds tokenLifetime, Clock now)
        : database(from),
          clock(std::move(now)),
          clients(from),
          access(clients, tokenLifetime, clock),
          policies(from),
          records(from, clock),
          tsv1(clients, clock),
          contents(dataFile),
          transfers(clock),
          logins(tokenLifetime, clock),
          notes(from, contents, clock),
          identities(from, clock)
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
    TozTsv1 tsv1;
    TozFileContents contents;
    TozTransfers transfers;
    TozLoginTokens logins;
    TozNoteStore notes;
    TozIdentities identities;
    std::string endpoint;       // http://127.0.0.1:<port>; known once the server listens
    std::string backupClientId; // who keeps the backups of credentials
};

} // namespace strongroom::sandbox
