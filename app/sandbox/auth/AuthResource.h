// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What tokens and keys are good for: two services that say what they were asked and by whom. Values of headers are never repeated.
//   …/protected[/…]  a Bearer token (RFC 6750). GET, HEAD and OPTIONS take the scope reports:read, the others reports:write. An X-Api-Key may stand
//                    beside it, as in front of an API gateway; it must be right then.
//   …/keyed[/…]      an API key: X-Api-Key, or Authorization: Bearer <key>.

#include "sandbox/Http.h"
#include "sandbox/auth/AuthClients.h"
#include "sandbox/auth/AuthTokens.h"

namespace strongroom::sandbox {

class AuthResource
{
public:
    // What is given must outlive the resource.
    AuthResource(const AuthClients &clients, const AuthTokens &tokens);

    [[nodiscard]] Response guardedByToken(const Request &request) const;
    [[nodiscard]] Response guardedByKey(const Request &request) const;

private:
    const AuthClients &m_clients;
    const AuthTokens &m_tokens;
};

} // namespace strongroom::sandbox
