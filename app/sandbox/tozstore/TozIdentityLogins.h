// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Sign-ins that have begun (protocol page section 13, steps 3 to 5): from the right password to the tokens. In memory only.

#include "sandbox/Dates.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace strongroom::sandbox {

struct TozIdentityLogin
{
    enum class Step {
        Continue, // the client has only to say that it goes on
        Totp,     // a code of the second factor is wanted
        Fetch,    // the tokens may be fetched
    };

    std::int64_t identity = 0;
    std::string signingKey; // derived from the password; signs every request of this sign-in
    std::string challenge;  // PKCE, S256
    std::string sessionCode;
    std::string tabId;
    std::string authSessionId;
    Step step = Step::Continue;
    std::int64_t until = 0; // milliseconds
};

class TozIdentityLogins
{
public:
    static constexpr std::chrono::minutes lifetime{5};

    explicit TozIdentityLogins(Clock clock);

    [[nodiscard]] TozIdentityLogin begin(std::int64_t identity, const std::string &signingKey, const std::string &challenge);
    // Nothing: not begun, over, too late, or begun with another key.
    [[nodiscard]] std::optional<TozIdentityLogin> find(const std::string &sessionCode, const std::string &signingKey) const;
    void goTo(const TozIdentityLogin &login, TozIdentityLogin::Step step);
    void end(const TozIdentityLogin &login);

private:
    Clock m_clock;
    std::map<std::string, TozIdentityLogin> m_logins; // by session code
};

} // namespace strongroom::sandbox
