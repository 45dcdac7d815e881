// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What ConnectionManager knows of a connection while the program runs. Private to it.

#include "base/Async.h"
#include "connections/ConnectionManager.h"
#include "locker/Store.h"
#include "tozstore/Store.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace strongroom::model {

struct ConnectionManager::Session {
    ConnectionState state = ConnectionState::Closed;
    ErrorPtr error;
    std::shared_ptr<incountry::RecordStore> store;   // InCountry
    std::shared_ptr<tozstore::Store> tozStore;       // TozStore
    std::shared_ptr<locker::Store> lockerStore;      // Locker
    std::shared_ptr<connections::TokenDesk> tokens;  // null where the backend has none
    AsyncHandle opening;
    quint64 turn = 0;   // of the last open() or close(): an answer to an older one is not for us
    std::vector<incountry::CountryInfo> countries;
    bool countriesKnown = false;
    std::shared_ptr<const connections::Credentials> credentials;   // ThisSession only
    bool isHeld = false;     // closed while the vault is locked, its stores in use
    bool hasForgotten = false;   // its credentials went when the vault locked
    std::optional<qint64> recordCount;
    std::optional<qint64> secretCount;
    // Stores with keys that were replaced since: what runs on one goes on, and ends with the connection.
    std::vector<std::weak_ptr<incountry::RecordStore>> retired;

    // Access keys, tokens and what was opened: gone.
    void lockStores()
    {
        if (const auto records = std::exchange(store, nullptr)) {
            records->lock();
        }
        if (const auto client = std::exchange(tozStore, nullptr)) {
            client->lock();
        }
        if (const auto project = std::exchange(lockerStore, nullptr)) {
            project->lock();
        }
        if (const auto desk = std::exchange(tokens, nullptr)) {
            desk->lock();
        }
        lockRetired();
    }

    void lockRetired()
    {
        for (const std::weak_ptr<incountry::RecordStore> &old : std::exchange(retired, {})) {
            if (const std::shared_ptr<incountry::RecordStore> running = old.lock()) {
                running->lock();
            }
        }
    }
};

} // namespace strongroom::model
