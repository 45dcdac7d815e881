// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A sign-in or an API-token connection from variables: of the process, and of an env file beneath them. Nothing is stored.
//
//   service account    STRONGROOM_CLIENT_ID, STRONGROOM_CLIENT_SECRET, and STRONGROOM_TOKEN_URL or STRONGROOM_ENVIRONMENT (a name of the list);
//                      STRONGROOM_SCOPE, STRONGROOM_CLIENT_AUTH (basic-raw, basic-form, post)
//   user of a pool     STRONGROOM_USER_NAME, STRONGROOM_PASSWORD, STRONGROOM_CLIENT_ID, and STRONGROOM_USER_POOL_ID or STRONGROOM_ENVIRONMENT;
//                      STRONGROOM_CLIENT_SECRET, STRONGROOM_COGNITO_ENDPOINT, STRONGROOM_SCOPE
//   API key            STRONGROOM_API_KEY alone
//   each of them       STRONGROOM_X_API_KEY, STRONGROOM_HEADER_SCHEME (Bearer, raw)
//   API-token manager  SECRET_NAME, URL and the published SDKs' others (api-tokens page, section 1); the credentials of AWS as everywhere

#include "connections/Opening.h"

#include <map>
#include <optional>
#include <string>

namespace strongroom::cli {

struct TokenVariables {
    std::map<std::string, std::string> process;
    std::map<std::string, std::string> file;   // what the process has too is the process'

    // An empty variable is as if it were not there.
    [[nodiscard]] std::optional<std::string> value(const std::string &name) const;
    // Both in one.
    [[nodiscard]] std::map<std::string, std::string> all() const;
};

// Whether any variable speaks of one.
[[nodiscard]] bool hasSignInVariable(const TokenVariables &variables);
[[nodiscard]] bool hasTokenManagerVariable(const TokenVariables &variables);

// What is missing among the secrets is left out, for a descriptor or a prompt. ClientError that names the variable.
[[nodiscard]] connections::ConfiguredConnection signInFromVariables(const TokenVariables &variables);
// The table that the SDKs share, when SECRET_NAME or URL is there; else a local store, with the consumer and the endpoint of a service account.
[[nodiscard]] connections::ConfiguredConnection tokenManagerFromVariables(const TokenVariables &variables);

} // namespace strongroom::cli
