// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a user has configured. Nothing secret in it: client credentials, API keys, secrets_data, the configuration of a TozStore client and an access key of Locker are
// in a CredentialStore under the connection's id; so are the keys, names and passwords of a sign-in or of the API-token manager.

#include "connections/ApiTokenConnection.h"
#include "connections/ConnectionMode.h"
#include "connections/ConnectionNetwork.h"
#include "connections/LockerConnection.h"
#include "connections/SignInConnection.h"
#include "connections/TozStoreConnection.h"
#include "incountry/StorageConfiguration.h"
#include "keychain/CredentialStore.h"

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::connections {

enum class Service { InCountry, TozStore, Locker, ApiTokens, SignIn };
enum class SignIn { ApiKey, OAuth2 };
enum class Origin { Saved, Demo, Environment };   // Demo: always marked as such on screen; only Saved ones are on disk

// A custom cipher by the names of its algorithm and of its version prefix.
struct CustomCipherChoice {
    std::string version;
    std::string algorithm;     // incountry::builtInCipherNames()
    bool current = false;
    friend bool operator==(const CustomCipherChoice &, const CustomCipherChoice &) = default;
};

struct Connection {
    std::string id;            // UUID without braces
    std::string name;          // unique, shown and used on the command line
    Service service = Service::InCountry;
    Origin origin = Origin::Saved;
    Mode mode = Mode::Normal;
    std::shared_ptr<net::WriteGate> gate;      // while the program runs: who may open it, opens it for every copy; null: the mode alone counts
    std::string extraCaPem;                    // own CA certificates, PEM
    NetworkSettings network;                   // its proxy, and the certificates it is pinned to
    std::set<keychain::CredentialKind> storedCredentials;   // what was written to the keychain: "not found" then means locked or lost

    // InCountry
    SignIn signIn = SignIn::OAuth2;
    incountry::StorageConfiguration storage;
    std::vector<std::string> countries;        // the ones the user works with; empty: ask the country list
    std::vector<CustomCipherChoice> customCiphers;

    TozStoreConnection tozstore;               // TozStore
    LockerConnection locker;                   // Locker
    ApiTokenConnection apiTokens;              // ApiTokens: the API-token manager
    SignInConnection account;                  // SignIn: a service account, a user of a user pool, or a key, for any HTTP API

    // ClientError that names the member of this service's settings.
    void validate() const;
};

[[nodiscard]] std::string newConnectionId();
[[nodiscard]] std::string_view nameOf(Service service);   // "InCountry", "TozStore", "Locker", "API tokens", "sign-in"
// For what only one service has. ClientError.
void requireService(const Connection &connection, Service service);

} // namespace strongroom::connections
