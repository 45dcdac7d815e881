// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozIdentityLogins.h"

#include "sandbox/tozstore/TozText.h"

#include <utility>

namespace strongroom::sandbox {

namespace {

constexpr int codeBytes = 18;

} // namespace

TozIdentityLogins::TozIdentityLogins(Clock clock) : m_clock(std::move(clock))
{
}

TozIdentityLogin TozIdentityLogins::begin(std::int64_t identity, const std::string &signingKey, const std::string &challenge)
{
    const std::int64_t now = m_clock();
    std::erase_if(m_logins, [now](const auto &entry) { return entry.second.until <= now; });
    TozIdentityLogin login;
    login.identity = identity;
    login.signingKey = signingKey;
    login.challenge = challenge;
    login.sessionCode = randomBase64Url(codeBytes);
    login.tabId = randomBase64Url(codeBytes);
    login.authSessionId = newUuid();
    login.until = now + std::chrono::milliseconds(lifetime).count();
    m_logins[login.sessionCode] = login;
    return login;
}

std::optional<TozIdentityLogin> TozIdentityLogins::find(const std::string &sessionCode, const std::string &signingKey) const
{
    const auto found = m_logins.find(sessionCode);
    const bool good = found != m_logins.end() && found->second.until > m_clock() && found->second.signingKey == signingKey;
    return good ? std::optional(found->second) : std::nullopt;
}

void TozIdentityLogins::goTo(const TozIdentityLogin &login, TozIdentityLogin::Step step)
{
    m_logins.at(login.sessionCode).step = step;
}

void TozIdentityLogins::end(const TozIdentityLogin &login)
{
    m_logins.erase(login.sessionCode);
}

} // namespace strongroom::sandbox
