// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/auth/AuthTokens.h"

#include "sandbox/Http.h"
#include "sandbox/Random.h"

#include <nlohmann/json.hpp>

#include <QList>
#include <QMessageAuthenticationCode>

#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr int keyBytes = 32;

QByteArray part(const json &claims) { return QByteArray::fromStdString(claims.dump()).toBase64(base64Url); }

// Strict: what does not come out as it went in is refused, so that a token has one spelling only.
std::optional<QByteArray> decoded(const QByteArray &text)
{
    const auto result = QByteArray::fromBase64Encoding(text, base64Url | QByteArray::AbortOnBase64DecodingErrors);
    if (!result || (*result).toBase64(base64Url) != text) {
        return std::nullopt;
    }
    return *result;
}

json objectIn(const QByteArray &text)
{
    const std::optional<QByteArray> bytes = decoded(text);
    return bytes ? json::parse(bytes->begin(), bytes->end(), nullptr, false) : json(json::value_t::discarded);
}

} // namespace

AuthTokens::AuthTokens(std::chrono::seconds lifetime, Clock clock) : m_lifetime(lifetime), m_clock(std::move(clock)), m_key(randomBytes(keyBytes))
{
}

void AuthTokens::setPlaces(std::string issuer, std::string audience)
{
    m_issuer = std::move(issuer);
    m_audience = std::move(audience);
}

void AuthTokens::forgetAll() { m_key = randomBytes(keyBytes); }

std::int64_t AuthTokens::now() const { return m_clock() + std::chrono::milliseconds(m_offset).count(); }

QByteArray AuthTokens::signatureOf(const QByteArray &signedPart) const
{
    return QMessageAuthenticationCode::hash(signedPart, m_key, QCryptographicHash::Sha256).toBase64(base64Url);
}

std::string AuthTokens::issue(const std::string &client, const std::string &scope) const
{
    const std::int64_t issued = now() / 1000;
    const json claims = {{"iss", m_issuer}, {"sub", client}, {"client_id", client}, {"aud", m_audience}, {"scope", scope}, {"iat", issued},
        {"exp", issued + m_lifetime.count()}, {"jti", randomText(12)}};
    const QByteArray signedPart = part({{"alg", "HS256"}, {"typ", "at+jwt"}}) + '.' + part(claims);
    return (signedPart + '.' + signatureOf(signedPart)).toStdString();
}

CheckedToken AuthTokens::check(const QByteArray &token) const
{
    const QList<QByteArray> parts = token.split('.');
    if (parts.size() != 3) {
        return {{}, "the access token is malformed"};
    }
    const json header = objectIn(parts[0]);
    if (!header.is_object() || header.value("alg", json()) != "HS256") {
        return {{}, "the access token is not one of this issuer"};
    }
    if (!equalInConstantTime(signatureOf(parts[0] + '.' + parts[1]).toStdString(), parts[2].toStdString())) {
        return {{}, "the signature of the access token is not right"};
    }
    // Signed by this process, so the claims are as issue() wrote them; another sandbox's port may have been another.
    const json claims = objectIn(parts[1]);
    if (claims.at("iss") != m_issuer || claims.at("aud") != m_audience) {
        return {{}, "the access token is for another service"};
    }
    AuthGrant grant{claims.at("sub").get<std::string>(), claims.at("scope").get<std::string>(), claims.at("exp").get<std::int64_t>()};
    if (grant.expiresAt * 1000 <= now()) {
        return {{}, "the access token has expired"};
    }
    return {std::move(grant), ""};
}

} // namespace strongroom::sandbox
