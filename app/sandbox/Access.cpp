// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Access.h"

#include "sandbox/ApiError.h"
#include "sandbox/CountryList.h"
#include "sandbox/Random.h"

#include <QCryptographicHash>

#include <utility>

namespace strongroom::sandbox {

namespace {

std::string digest(const std::string &token)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(token), QCryptographicHash::Sha256).toStdString();
}

std::string bearerToken(const Request &request)
{
    const QByteArray value = request.header("Authorization").value_or(QByteArray());
    if (request.headerCount("Authorization") != 1 || value.left(7).toLower() != "bearer ") {
        throw ApiError::unauthorized("an access token is required: Authorization: Bearer <token>");
    }
    return value.mid(7).trimmed().toStdString();
}

} // namespace

Access::Access(Credentials credentials, std::chrono::seconds tokenLifetime, std::string endpointMask, Clock clock)
    : m_credentials(std::move(credentials)), m_tokenLifetime(tokenLifetime), m_endpointMask(std::move(endpointMask)), m_clock(std::move(clock))
{
}

void Access::setPort(quint16 port)
{
    m_port = port;
}

std::optional<std::string> Access::countryOfAudience(const std::string &audience) const
{
    const std::size_t space = audience.find(' ');
    std::string own = audience.substr(0, space);
    if (!own.empty() && own.back() == '/') {
        own.pop_back(); // the SDKs keep the slash that the endpoint was configured with
    }
    const std::string port = ":" + std::to_string(m_port);
    if (own != "http://127.0.0.1" + port && own != "http://localhost" + port) {
        return std::nullopt;
    }
    if (space == std::string::npos) {
        return std::string();
    }
    const std::string second = audience.substr(space + 1);
    for (const Country &country : countries()) {
        const std::string id = lowerCaseId(country);
        if (second == "https://" + id + m_endpointMask) {
            return id;
        }
    }
    return std::nullopt;
}

std::string Access::issueToken(const std::string &country)
{
    const std::int64_t now = m_clock();
    std::erase_if(m_grants, [now](const auto &entry) { return entry.second.expiresAt <= now; });
    std::string token = randomText(32);
    m_grants[digest(token)] = {country, now + std::chrono::milliseconds(m_tokenLifetime).count()};
    return token;
}

void Access::check(const Request &request, const std::string &country) const
{
    const std::string token = bearerToken(request);
    if (!equalInConstantTime(token, m_credentials.apiKey)) {
        const auto grant = m_grants.find(digest(token));
        if (grant == m_grants.end()) {
            throw ApiError::unauthorized("the access token is not known");
        }
        if (grant->second.expiresAt <= m_clock()) {
            throw ApiError::unauthorized("the access token has expired");
        }
        if (!grant->second.country.empty() && grant->second.country != country) {
            throw ApiError::forbidden("path.country", "the access token is for another country");
        }
    }
    const std::optional<QByteArray> environment = request.header("x-env-id");
    if (!environment || environment->isEmpty()) {
        throw ApiError::badRequest("header.x-env-id", "the header x-env-id is required");
    }
    if (environment->toStdString() != m_credentials.environmentId) {
        throw ApiError::forbidden("header.x-env-id", "the access token is for another environment");
    }
}

} // namespace strongroom::sandbox
