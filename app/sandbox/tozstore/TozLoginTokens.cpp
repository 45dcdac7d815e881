// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozLoginTokens.h"

#include "sandbox/tozstore/TozText.h"

#include <QCryptographicHash>

#include <utility>

namespace strongroom::sandbox {

namespace {

constexpr int tokenBytes = 32;

std::string digest(const std::string &token)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(token), QCryptographicHash::Sha256).toStdString();
}

} // namespace

TozLoginTokens::TozLoginTokens(std::chrono::seconds accessLifetime, Clock clock) : m_lifetime(accessLifetime), m_clock(std::move(clock))
{
}

TozLogin TozLoginTokens::start(const std::string &clientId, const std::string &realm)
{
    const std::int64_t now = m_clock();
    TozLogin login{{}, {}, clientId, realm, now + std::chrono::milliseconds(m_lifetime).count(), now + std::chrono::milliseconds(refreshLifetime).count()};
    const std::string access = randomBase64Url(tokenBytes);
    const std::string refresh = randomBase64Url(tokenBytes);
    m_logins[digest(access)] = login;
    m_refresh[digest(refresh)] = digest(access);
    login.access = access;
    login.refresh = refresh;
    return login;
}

std::optional<TozLogin> TozLoginTokens::byAccess(const std::string &token) const
{
    const auto found = m_logins.find(digest(token));
    return found != m_logins.end() && found->second.accessUntil > m_clock() ? std::optional(found->second) : std::nullopt;
}

std::optional<TozLogin> TozLoginTokens::renew(const std::string &refreshToken, const std::string &clientId)
{
    const auto refresh = m_refresh.find(digest(refreshToken));
    if (refresh == m_refresh.end()) {
        return std::nullopt;
    }
    const auto login = m_logins.find(refresh->second);
    if (login == m_logins.end() || login->second.clientId != clientId || login->second.refreshUntil <= m_clock()) {
        return std::nullopt;
    }
    const std::string realm = login->second.realm;
    m_logins.erase(login);
    m_refresh.erase(refresh);
    return start(clientId, realm);
}

bool TozLoginTokens::end(const std::string &accessToken, const std::string &clientId)
{
    const std::string hash = digest(accessToken);
    const auto login = m_logins.find(hash);
    if (login == m_logins.end() || login->second.clientId != clientId) {
        return false;
    }
    m_logins.erase(login);
    std::erase_if(m_refresh, [&hash](const auto &entry) { return entry.second == hash; });
    return true;
}

} // namespace strongroom::sandbox
