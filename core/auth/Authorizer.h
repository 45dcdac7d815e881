// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts the credentials on a request. The caller never handles a token.

#include "base/Cancellation.h"
#include "net/HttpTypes.h"

#include <string>

namespace strongroom::auth {

// What a token must be good for. The audience is text as the service defines it (it may hold two URLs) and the cache key; the region only
// chooses the token endpoint (incountry page, sections 2 and 3).
struct AccessScope {
    std::string audience;
    std::string region = "default";
};

enum class Renewal { Renewed, NotPossible };

// Thread-safe; blocks for a token request where one is needed.
class Authorizer {
public:
    virtual ~Authorizer() = default;
    // Sets the Authorization header (replacing one). AuthError, NetworkError, ServerError, CancelledError.
    virtual void authorize(net::HttpRequest &request, const AccessScope &scope, const Cancellation &cancellation) = 0;
    // After the service answered 401 to `rejected`: gets a new token regardless of expiry, unless another thread has got one since.
    // NotPossible for credentials that cannot change (API key). The same errors.
    [[nodiscard]] virtual Renewal renew(const net::HttpRequest &rejected, const AccessScope &scope, const Cancellation &cancellation) = 0;
};

} // namespace strongroom::auth
