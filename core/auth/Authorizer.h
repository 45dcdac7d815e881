// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts the credentials on a request: the one contract of all services' clients (auth page, section 2). The caller never handles a token.

#include "auth/AccessToken.h"
#include "base/Cancellation.h"
#include "net/HttpTypes.h"

#include <string>
#include <vector>

namespace strongroom::auth {

enum class Renewal { Renewed, NotPossible };

// One per (client, environment[, user]). Thread-safe; blocks for a token request where one is needed. Construction sends nothing.
class Authorizer {
public:
    virtual ~Authorizer() = default;
    // Sets the Authorization header, and X-Api-Key when there is a key; what the request has under those names is replaced. Last thing before
    // sending: a kind may sign what it sees. AuthError, NetworkError, ServerError, CancelledError.
    virtual void apply(net::HttpRequest &request, const AccessScope &scope, const Cancellation &cancellation) = 0;
    // After the service answered 401 to `rejected`: gets a new token regardless of expiry, unless another thread has got one since.
    // NotPossible for credentials that cannot change (API key, signatures). The same errors. A caller does so once for a request: no loop.
    [[nodiscard]] virtual Renewal renew(const net::HttpRequest &rejected, const AccessScope &scope, const Cancellation &cancellation) = 0;

    // Never makes a call. Empty for a key that has no id. The secret has no getter.
    [[nodiscard]] virtual const std::string &clientId() const noexcept = 0;
    // What is held in memory now; never makes a call. Empty for kinds without tokens.
    [[nodiscard]] virtual std::vector<HeldToken> heldTokens() const { return {}; }
    virtual void forgetTokens() {}   // on lock, and when the user asks
};

} // namespace strongroom::auth
