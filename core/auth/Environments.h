// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An environment: a name that a user picks, which stands for endpoints (auth page, section 3). Nothing secret.

#include "auth/HeaderScheme.h"

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::auth {

enum class ClientAuthentication { BasicRaw, BasicForm, Post };   // auth page, section 4

struct Environment {
    std::string name;              // unique without case
    std::vector<std::string> aliases;
    std::string tokenUrl;          // https, or http to this computer; empty: no client credentials here
    std::string scope;
    ClientAuthentication clientAuthentication = ClientAuthentication::BasicRaw;
    std::string region;
    std::string userPoolId;        // "us-east-1_AbCdEf"; empty: no SRP here
    std::string cognitoEndpoint;   // empty: the region's
    HeaderScheme scheme = HeaderScheme::Bearer;

    // ClientError that names the member. The two checks say what one kind of sign-in needs beyond validate().
    void validate() const;
    void requireTokenUrl() const;
    void requireUserPool() const;
    friend bool operator==(const Environment &, const Environment &) = default;
};

[[nodiscard]] std::string_view nameOf(ClientAuthentication authentication);   // "basic-raw"
[[nodiscard]] ClientAuthentication clientAuthenticationOf(std::string_view name);   // ClientError
[[nodiscard]] std::string_view nameOf(HeaderScheme scheme);                   // "Bearer", "raw"
[[nodiscard]] HeaderScheme headerSchemeOf(std::string_view name);             // ClientError

// dev, stg and prod of Envase.
[[nodiscard]] const std::vector<Environment> &builtInEnvironments();
// By name or alias, without case. ClientError that names those there are.
[[nodiscard]] const Environment &findEnvironment(const std::vector<Environment> &environments, std::string_view name);

// Of "us-east-1_AbCdEf": the region before the underscore, the pool's name after it. ClientError: not of that form.
struct UserPool {
    std::string id;
    std::string region;
    std::string name;
};
[[nodiscard]] UserPool parseUserPool(std::string_view id);
// The environment's own, or https://cognito-idp.<region>.amazonaws.com/ (.cn for cn-*).
[[nodiscard]] std::string cognitoEndpointOf(const Environment &environment);

} // namespace strongroom::auth
