// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who is who in tests/peers/cognito-srp-peer.json, and an authorizer for a peer that runs.

#include "auth/SrpAuthorizer.h"
#include "support/PeerProcess.h"

#include <nlohmann/json.hpp>

#include <QByteArray>

#include <memory>
#include <string>
#include <utility>

namespace strongroom::test {

inline constexpr const char *publicClient = "3n4b5urk1ft4fl3mg5e62d9ado";
inline constexpr const char *confidentialClient = "5confidential0client00000aa";
inline constexpr const char *confidentialSecret = "1qk2cpc9u0m1r5v7h8k3l4n6b7";
inline constexpr const char *rotatingClient = "9rotating0client0000000000a";
inline constexpr const char *peerPassword = "Correct-Horse_7";
inline constexpr const char *adasOwnName = "6f0c3b1e-51d2-4c2f-9c69-1d2a7b9e4410";

struct PeerUser {
    std::string client = publicClient;
    std::string clientSecret{};
    std::string name = "ada";
    std::string password = peerPassword;
};

inline std::unique_ptr<auth::SrpAuthorizer> authorizerFor(const PeerProcess &peer, const PeerUser &user, const std::shared_ptr<net::Transport> &transport,
                                                          const Clock &clock = Clock::system(), auth::RandomFill random = {})
{
    auth::Environment environment;
    environment.name = "peer";
    environment.userPoolId = peer.ready().at("userPoolId");
    environment.cognitoEndpoint = peer.url("/");
    return std::make_unique<auth::SrpAuthorizer>(auth::ClientInfo{user.client, SecretBytes(std::string_view(user.clientSecret)), {}},
                                                 auth::UserCredentials{user.name, SecretBytes(std::string_view(user.password))}, environment, transport, clock,
                                                 std::move(random));
}

inline nlohmann::json claimsOf(const SecretBytes &token)
{
    const QByteArray text(token.text().data(), static_cast<qsizetype>(token.size()));
    return nlohmann::json::parse(QByteArray::fromBase64(text.split('.').at(1), QByteArray::Base64UrlEncoding).toStdString());
}

} // namespace strongroom::test
