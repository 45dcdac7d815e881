// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Requests signed with TSV1, by libsodium directly (protocol page section 3.2): nothing of the sandbox nor of core is in it.

#include "TozSandbox.h"

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::test {

struct TozKeyPair
{
    std::string publicKey;
    std::string privateKey; // 64 bytes; both base64url
};

[[nodiscard]] TozKeyPair newSigningKeys();

// Who signs; without a client id somebody anonymous.
struct TozPerson
{
    TozKeyPair keys = newSigningKeys();
    std::string clientId;
    std::string encryptionKey = randomPart(32); // public
    TozUser user;                               // bearer and all; empty for anonymous
};

// Registers a client with keys that the test has.
[[nodiscard]] TozPerson newPerson(TozSandbox &sandbox, const std::string &name);

struct Tsv1Parts
{
    QByteArray method;
    std::string path;
    std::string query; // as it is signed
    std::int64_t seconds = 0;
    std::string nonce;
    std::string clientId;
};
[[nodiscard]] QByteArray tsv1Header(const TozKeyPair &keys, const Tsv1Parts &parts);
[[nodiscard]] std::string newNonce();

// Signed at the time of the sandbox's clock, with a fresh nonce. The query of pathAndQuery must be in the form that is signed.
[[nodiscard]] Answer signedCall(TozSandbox &sandbox, const TozPerson &person, const QByteArray &method, const std::string &pathAndQuery,
    const std::optional<nlohmann::json> &body = std::nullopt, const RequestHeaders &more = {});

// The body of a right note from one to the other; `more` replaces and adds members.
[[nodiscard]] nlohmann::json noteBody(const TozPerson &writer, const TozPerson &reader, const nlohmann::json &more = nlohmann::json::object());

} // namespace strongroom::test
