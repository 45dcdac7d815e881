// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a sign-in connection may stand in a file that anybody can read. Client id, client secret, API key, user name and password are credentials.

#include "auth/Environments.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::connections {

enum class SignInKind : std::uint8_t { ServiceAccount, UserPassword, ApiKey };   // OAuth2 client credentials; Cognito SRP; a fixed key
[[nodiscard]] std::string_view nameOf(SignInKind kind);   // "service_account", "user_password", "api_key"

struct SignInConnection {
    SignInKind kind = SignInKind::ServiceAccount;
    std::string environment;                      // a name of the environments list; not for ApiKey
    std::optional<auth::Environment> inlined;     // goes with the connection instead of standing in the list: demo, variables
    std::string scope;                            // empty: the environment's
    std::string testUrl;                          // GET, for the test of the connection and to begin with on the request page; may be empty

    void validate() const;   // ClientError that names the member
    friend bool operator==(const SignInConnection &, const SignInConnection &) = default;
};

} // namespace strongroom::connections
