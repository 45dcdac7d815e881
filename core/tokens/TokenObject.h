// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The token object that is stored: the endpoint's JSON with a member `expiry`, whose unit depends on who wrote it (api-tokens page, section 5).

#include "base/SecretBytes.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tokens {

struct TokenObject {
    SensitiveText json;
    SecretBytes accessToken;
    std::string tokenType;                     // as sent; may be empty
    std::string scope;
    std::optional<std::int64_t> expiryMs;      // since 1970
};

// A stored object. nullopt: not JSON, no object, no access_token, no expiry that is a positive number; all that is one thing: unreadable.
[[nodiscard]] std::optional<TokenObject> readStoredObject(std::string_view json);

// Seconds below 1e11, milliseconds from there on. nullopt: not a positive number.
[[nodiscard]] std::optional<std::int64_t> expiryMsOf(double stored);
// Strictly before it.
[[nodiscard]] bool isValidAt(std::int64_t nowMs, std::int64_t expiryMs, std::chrono::seconds earlyRefresh = std::chrono::seconds(0));

// The endpoint's answer. nullopt: no object with a non-empty text access_token. `lifetime`: of expires_in, a number or a text of digits; nullopt
// when it is of no use.
struct AnsweredToken {
    TokenObject object;                        // without expiry
    std::optional<std::chrono::milliseconds> lifetime;
};
[[nodiscard]] std::optional<AnsweredToken> readAnsweredToken(std::string_view json);

enum class ExpiryUnit { Seconds, Milliseconds };   // of the published Python SDK; of everybody else
// The object with this expiry in place of its own; every other member stays.
[[nodiscard]] SensitiveText withExpiry(std::string_view json, std::int64_t expiryMs, ExpiryUnit unit);

} // namespace strongroom::tokens
