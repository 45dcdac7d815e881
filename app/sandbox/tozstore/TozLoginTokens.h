// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of identities that have signed in (protocol page section 13). In memory only, by hash.

#include "sandbox/Dates.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace strongroom::sandbox {

struct TozLogin
{
    std::string access; // the tokens themselves, in the answer of start() only
    std::string refresh;
    std::string clientId; // of the identity's storage client
    std::string realm;    // domain
    std::int64_t accessUntil = 0; // milliseconds
    std::int64_t refreshUntil = 0;
};

class TozLoginTokens
{
public:
    static constexpr std::chrono::hours refreshLifetime{24};

    TozLoginTokens(std::chrono::seconds accessLifetime, Clock clock);

    [[nodiscard]] TozLogin start(const std::string &clientId, const std::string &realm);

    // Nothing: not known, over, or expired.
    [[nodiscard]] std::optional<TozLogin> byAccess(const std::string &token) const;
    // The old pair is good for nothing afterwards.
    [[nodiscard]] std::optional<TozLogin> renew(const std::string &refreshToken, const std::string &clientId);
    // False: no such session of this client.
    [[nodiscard]] bool end(const std::string &accessToken, const std::string &clientId);

private:
    std::chrono::seconds m_lifetime;
    Clock m_clock;
    std::map<std::string, TozLogin> m_logins;          // by hash of the access token
    std::map<std::string, std::string> m_refresh;      // hash of the refresh token: hash of the access token
};

} // namespace strongroom::sandbox
