// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "auth/Jwt.h"

#include "base/Json.h"
#include "crypto/Encoding.h"

#include <cstdint>
#include <string>

namespace strongroom::auth {

namespace {

// RFC 7515, section 2: base64url without padding.
std::optional<WipingBytes> decodePart(std::string_view part)
{
    if (part.size() % 4 == 1 || part.find('=') != std::string_view::npos) {
        return std::nullopt;
    }
    SensitiveText padded(part);
    while (padded.size() % 4 != 0) {
        padded.append("=");
    }
    return crypto::decodeSecretBase64(padded.view(), crypto::Base64Variant::UrlSafe);
}

// NumericDate (RFC 7519, section 2), of this calendar: up to the end of the year 9999.
std::optional<std::chrono::sys_seconds> dateOf(const Json &object, const char *name)
{
    constexpr double last = 253'402'300'799.0;
    const auto found = object.find(name);
    if (found == object.end() || !found->is_number()) {
        return std::nullopt;
    }
    const auto seconds = found->get<double>();
    if (!(seconds >= 0.0 && seconds <= last)) {
        return std::nullopt;
    }
    return std::chrono::sys_seconds(std::chrono::seconds(static_cast<std::int64_t>(seconds)));
}

} // namespace

std::optional<JwtClaims> readJwt(std::string_view token)
{
    const std::size_t first = token.find('.');
    const std::size_t second = first == std::string_view::npos ? first : token.find('.', first + 1);
    if (second == std::string_view::npos || token.find('.', second + 1) != std::string_view::npos) {
        return std::nullopt;
    }
    const auto header = decodePart(token.substr(0, first));
    const auto payload = decodePart(token.substr(first + 1, second - first - 1));
    if (!header || !payload || !decodePart(token.substr(second + 1))) {
        return std::nullopt;
    }
    const auto headerJson = parseJson(textOf(*header));
    const auto claims = parseJson(textOf(*payload));
    if (!headerJson || !headerJson->is_object() || !claims || !claims->is_object()) {
        return std::nullopt;
    }
    JwtClaims jwt;
    jwt.header = SensitiveText(textOf(*header));
    jwt.payload = SensitiveText(textOf(*payload));
    jwt.issuedAt = dateOf(*claims, "iat");
    jwt.notBefore = dateOf(*claims, "nbf");
    jwt.expiresAt = dateOf(*claims, "exp");
    return jwt;
}

} // namespace strongroom::auth
