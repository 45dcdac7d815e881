// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who is registered with TozStore, and the tokens that let somebody register. Of a client's credentials the store has its public keys, the
// id of its API key and a hash of the API secret: what lets it check them, and nothing to sign in with.

#include "sandbox/Database.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>

namespace strongroom::sandbox {

struct TozClient
{
    std::string id;
    std::string name;
    nlohmann::json publicKey;  // {"curve25519": …} or {"p384": …}
    nlohmann::json signingKey; // {"ed25519": …} or {}
    bool hasBackup = false;

    // The text of the signing key; "" when there is none.
    [[nodiscard]] std::string ed25519() const { return signingKey.value("ed25519", ""); }
};

struct TozCredentials
{
    std::string apiKeyId;
    std::string apiSecret;
};

enum class TokenUse {
    Once,
    Always,
};

class TozClients
{
public:
    explicit TozClients(Database &database);

    // The only time that the secret is seen.
    [[nodiscard]] TozCredentials add(TozClient &client, const std::string &token);

    [[nodiscard]] std::optional<TozClient> byId(const std::string &id);
    // E-mail address or, as historically, the name of the client. The first that registered wins.
    [[nodiscard]] std::optional<TozClient> byName(const std::string &name);
    // Nothing when the key is not known or the secret is another.
    [[nodiscard]] std::optional<TozClient> byCredentials(const TozCredentials &credentials);

    void addToken(const std::string &token, TokenUse use);
    [[nodiscard]] bool tokenIsKnown(const std::string &token);
    // False when the token is not known or was used up.
    [[nodiscard]] bool useToken(const std::string &token);

    // Notes that the client has a backup. False when it did not register with this token.
    [[nodiscard]] bool markBackedUp(const std::string &clientId, const std::string &token);

private:
    [[nodiscard]] std::optional<TozClient> first(const char *condition, const std::string &value);

    Database &m_database;
};

} // namespace strongroom::sandbox
