// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who is asking. Issues the bearer tokens and checks what a request carries. Tokens live in memory only.

#include "sandbox/Dates.h"
#include "sandbox/Http.h"
#include "sandbox/tozstore/TozClients.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <string>

namespace strongroom::sandbox {

struct TozToken
{
    std::string text;
    std::int64_t expiresAt = 0; // milliseconds
};

class TozAccess
{
public:
    // clients must outlive this.
    TozAccess(TozClients &clients, std::chrono::seconds tokenLifetime, Clock clock);

    [[nodiscard]] std::chrono::seconds tokenLifetime() const { return m_tokenLifetime; }

    [[nodiscard]] TozToken issueToken(const std::string &clientId);

    // The registered client that sent this. Throws ApiError 401 when nothing, or nothing valid, says who it is.
    [[nodiscard]] TozClient callerOf(const Request &request);

private:
    struct Grant
    {
        std::string clientId;
        std::int64_t expiresAt = 0;
    };

    [[nodiscard]] TozClient bearerCaller(const std::string &token);

    TozClients &m_clients;
    std::chrono::seconds m_tokenLifetime;
    Clock m_clock;
    std::map<std::string, Grant> m_grants; // by SHA-256 of the token, so that a lookup's time tells nothing about tokens
};

} // namespace strongroom::sandbox
