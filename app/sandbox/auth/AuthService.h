// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// {endpoint}/auth/…: token (AuthTokenEndpoint.h), protected and keyed (AuthResource.h).

#include "sandbox/Faults.h"
#include "sandbox/Service.h"
#include "sandbox/auth/AuthResource.h"
#include "sandbox/auth/AuthTokenEndpoint.h"

#include <string>

namespace strongroom::sandbox {

// The state of the service, beside its clients.
struct AuthState
{
    AuthTokens tokens;
    Faults faults;
};

class AuthService final : public Service
{
public:
    // What is given must outlive the service.
    AuthService(const AuthClients &clients, AuthState &state);

    [[nodiscard]] std::optional<Response> handle(const Request &request) override;

private:
    [[nodiscard]] Response answer(const Request &request) const;

    AuthState &m_state;
    AuthTokenEndpoint m_endpoint;
    AuthResource m_resource;
};

inline constexpr const char *authPath = "auth";

} // namespace strongroom::sandbox
