// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What opening a connection gives: the store of its service, when it has one, and its tokens. Both share one authorizer.

#include "connections/Opening.h"
#include "connections/TokenDesk.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::connections {

struct OpenedConnection {
    std::shared_ptr<incountry::RecordStore> records;
    std::shared_ptr<tozstore::Store> tozStore;
    std::shared_ptr<locker::Store> locker;
    std::shared_ptr<TokenDesk> tokens;
};

// What surrounds a connection: not of its own. The history of refreshes is kept there too.
struct OpeningContext {
    std::vector<auth::Environment> environments;   // the user's and the built-in ones
    std::map<std::string, std::string> variables;  // of the process: AWS_PROFILE and the like
    std::string home;
    std::string tokenStorePath;                    // of the local token store; empty: no connection may need it
    std::string historyPath;                       // empty: in memory only
};
// The program's: STRONGROOM_CONFIG_DIR and STRONGROOM_CACHE_DIR as for everything else. StorageError.
[[nodiscard]] OpeningContext openingContext();
// The same for one connection: the environments are read when it names one, so that a damaged list stands in nobody else's way.
[[nodiscard]] OpeningContext openingContext(const Connection &connection);

// Composes HttpClient, retries, authorizer and what stands on it. Sends nothing. ClientError, AuthError, StorageError.
[[nodiscard]] OpenedConnection openConnection(const Connection &connection, const Credentials &credentials, const OpeningContext &context);

// What the program keeps of this connection's tokens on this computer: its row of the local token store, and its history. StorageError.
void forgetTokensOf(const std::string &connectionId);

} // namespace strongroom::connections
