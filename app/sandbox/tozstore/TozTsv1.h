// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Checks TSV1-ED25519-BLAKE2B signatures of requests (protocol page section 3.2). Nonces live in memory only.
//
// The SDKs do not all sign the same text for a query. The real service is written in Go and its own client encodes the pairs anew, so that is
// what counts here too: pairs sorted by name, form-encoded. Of equal names both orders are taken, as sent (Go, JavaScript) and by value (Python).
// What the JavaScript SDK signs raw and another way ("q=two%20words") is refused, as the page says it must be expected.

#include "sandbox/Dates.h"
#include "sandbox/Http.h"
#include "sandbox/tozstore/TozClients.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace strongroom::sandbox {

// Who signed. The key has signed; that it belongs to the client was checked.
struct TozSigner
{
    std::string signingKey; // Ed25519 public key, base64url
    std::string clientId;   // "": anonymous

    [[nodiscard]] bool isAnonymous() const { return clientId.empty(); }
};

class TozTsv1
{
public:
    // How far a client's clock may be off, either way. The page gives no figure.
    static constexpr std::chrono::minutes tolerance{5};

    // clients must outlive this. Throws std::runtime_error when libsodium does not start.
    TozTsv1(TozClients &clients, Clock clock);

    // Throws ApiError 401 for everything that is not a good signature; with `driftStatus` when it is only too old or from the future.
    [[nodiscard]] TozSigner signerOf(const Request &request, int driftStatus = 401);

    // The texts a good client may have signed for this query; more than one only where a name comes twice.
    [[nodiscard]] static std::vector<std::string> signedQueries(const Request &request);

private:
    void checkTime(const std::string &timestamp, int driftStatus) const;
    void useNonce(const std::string &key, const std::string &nonce, const std::string &timestamp);

    TozClients &m_clients;
    Clock m_clock;
    std::map<std::string, std::int64_t> m_nonces; // key and nonce: until when a repetition must be noticed
};

} // namespace strongroom::sandbox
