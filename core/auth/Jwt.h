// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a JSON Web Token says (RFC 7519), for people. The signature is neither checked nor kept: a token is opaque to this program.

#include "base/SecretBytes.h"

#include <chrono>
#include <optional>
#include <string_view>

namespace strongroom::auth {

struct JwtClaims {
    SensitiveText header;    // the JSON object, as sent
    SensitiveText payload;
    std::optional<std::chrono::sys_seconds> issuedAt;    // iat, nbf and exp where they are numbers
    std::optional<std::chrono::sys_seconds> notBefore;
    std::optional<std::chrono::sys_seconds> expiresAt;
};

// nullopt: three parts of base64url, the first two JSON objects, is what it is not.
[[nodiscard]] std::optional<JwtClaims> readJwt(std::string_view token);

} // namespace strongroom::auth
