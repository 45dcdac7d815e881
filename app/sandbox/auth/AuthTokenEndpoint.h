// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// POST …/token: client credentials (RFC 6749, section 4.4). The client is in HTTP Basic or in the body, never in both and never in the URL.

#include "sandbox/OAuth.h"
#include "sandbox/auth/AuthClients.h"
#include "sandbox/auth/AuthTokens.h"

#include <variant>

namespace strongroom::sandbox {

class AuthTokenEndpoint
{
public:
    // What is given must outlive the endpoint.
    AuthTokenEndpoint(const AuthClients &clients, const AuthTokens &tokens);

    [[nodiscard]] Response answer(const Request &request) const;

private:
    using Client = std::variant<const AuthClient *, OAuthError>;

    [[nodiscard]] Client clientOf(const Request &request, const Form &form) const;
    [[nodiscard]] Client basicClient(const Request &request, const Form &form) const;
    [[nodiscard]] Response grant(const AuthClient &client, const Form &form) const;

    const AuthClients &m_clients;
    const AuthTokens &m_tokens;
};

} // namespace strongroom::sandbox
