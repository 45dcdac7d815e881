// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Who may do what: issues access tokens and checks them on every storage request. Tokens live in memory only.

#include "sandbox/Dates.h"
#include "sandbox/Http.h"

#include <chrono>
#include <map>
#include <optional>
#include <string>

namespace strongroom::sandbox {

struct Credentials
{
    std::string clientId;
    std::string clientSecret;
    std::string apiKey;
    std::string environmentId;
};

class Access
{
public:
    Access(Credentials credentials, std::chrono::seconds tokenLifetime, std::string endpointMask, Clock clock);

    // Known once the server listens: http://127.0.0.1:<port>
    void setPort(quint16 port);

    [[nodiscard]] const Credentials &credentials() const { return m_credentials; }
    [[nodiscard]] std::chrono::seconds tokenLifetime() const { return m_tokenLifetime; }

    // An audience is this server's endpoint, alone or followed by one space and the endpoint of a country
    // (https://<cc><mask>), as the SDKs send it when they are configured with an endpoint mask (protocol page section 2).
    // Returns the country the token is bound to, "" for all; nothing when the audience is not known here.
    [[nodiscard]] std::optional<std::string> countryOfAudience(const std::string &audience) const;

    // A random token for the environment and the country ("" for all).
    [[nodiscard]] std::string issueToken(const std::string &country);

    // Throws ApiError: 401 for a missing, unknown or expired token, 403 for another environment or country.
    void check(const Request &request, const std::string &country) const;

private:
    struct Grant
    {
        std::string country;
        std::int64_t expiresAt = 0;
    };

    Credentials m_credentials;
    std::chrono::seconds m_tokenLifetime;
    std::string m_endpointMask;
    Clock m_clock;
    quint16 m_port = 0;
    std::map<std::string, Grant> m_grants; // by SHA-256 of the token, so that a lookup's time tells nothing about tokens
};

} // namespace strongroom::sandbox
