// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozAccess.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozText.h"

#include <QCryptographicHash>

#include <optional>
#include <utility>

namespace strongroom::sandbox {

namespace {

constexpr int tokenBytes = 32;

std::string digest(const std::string &token)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(token), QCryptographicHash::Sha256).toStdString();
}

} // namespace

TozAccess::TozAccess(TozClients &clients, std::chrono::seconds tokenLifetime, Clock clock)
    : m_clients(clients), m_tokenLifetime(tokenLifetime), m_clock(std::move(clock))
{
}

TozToken TozAccess::issueToken(const std::string &clientId)
{
    const std::int64_t now = m_clock();
    std::erase_if(m_grants, [now](const auto &entry) { return entry.second.expiresAt <= now; });
    TozToken token{randomBase64Url(tokenBytes), now + std::chrono::milliseconds(m_tokenLifetime).count()};
    m_grants[digest(token.text)] = {clientId, token.expiresAt};
    return token;
}

TozClient TozAccess::callerOf(const Request &request)
{
    if (request.headerCount("Authorization") != 1) {
        throw ApiError::unauthorized("one Authorization header is required");
    }
    const QByteArray value = *request.header("Authorization");
    if (value.left(7).toLower() == "bearer ") {
        return bearerCaller(value.mid(7).trimmed().toStdString());
    }
    throw ApiError::unauthorized("the Authorization header must hold a bearer token");
}

TozClient TozAccess::bearerCaller(const std::string &token)
{
    const auto grant = m_grants.find(digest(token));
    if (grant == m_grants.end()) {
        throw ApiError::unauthorized("the access token is not known");
    }
    if (grant->second.expiresAt <= m_clock()) {
        throw ApiError::unauthorized("the access token has expired");
    }
    std::optional<TozClient> client = m_clients.byId(grant->second.clientId);
    if (!client) {
        throw ApiError::unauthorized("the client of the access token is gone");
    }
    return std::move(*client);
}

} // namespace strongroom::sandbox
