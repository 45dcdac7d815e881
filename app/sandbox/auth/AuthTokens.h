// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Access tokens as JSON Web Tokens (RFC 7519, claims as RFC 9068 has them), signed with HMAC-SHA-256 under a key that only this process has: a new
// sandbox takes no token of an old one.

#include "sandbox/Dates.h"

#include <QByteArray>

#include <chrono>
#include <optional>
#include <string>

namespace strongroom::sandbox {

struct AuthGrant
{
    std::string client;
    std::string scope;         // with blanks between
    std::int64_t expiresAt = 0; // seconds since 1970
};

struct CheckedToken
{
    std::optional<AuthGrant> grant;
    const char *problem = ""; // why there is none
};

class AuthTokens
{
public:
    AuthTokens(std::chrono::seconds lifetime, Clock clock);

    // Known once the server listens. The issuer, and the audience: who the tokens are for.
    void setPlaces(std::string issuer, std::string audience);
    // The service's clock goes wrong by so much; negative: it is late.
    void setClockOffset(std::chrono::seconds offset) { m_offset = offset; }
    // A new key: every token that was given out is worth nothing from now on.
    void forgetAll();

    [[nodiscard]] std::chrono::seconds lifetime() const noexcept { return m_lifetime; }
    [[nodiscard]] std::int64_t now() const; // milliseconds, by the service's clock
    [[nodiscard]] std::string issue(const std::string &client, const std::string &scope) const;
    [[nodiscard]] CheckedToken check(const QByteArray &token) const;

private:
    [[nodiscard]] QByteArray signatureOf(const QByteArray &signedPart) const;

    std::chrono::seconds m_lifetime;
    Clock m_clock;
    std::chrono::seconds m_offset{0};
    QByteArray m_key;
    std::string m_issuer;
    std::string m_audience;
};

} // namespace strongroom::sandbox
