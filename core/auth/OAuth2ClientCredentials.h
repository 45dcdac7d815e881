// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// OAuth2 client credentials of the records service, one token per audience (RFC 6749 section 4.4; incountry page, section 3).

#include "auth/TokenAuthorizer.h"
#include "base/Clock.h"
#include "base/SecretBytes.h"
#include "net/Transport.h"

#include <chrono>
#include <map>
#include <memory>
#include <string>

namespace strongroom::auth {

struct OAuth2Settings {
    std::map<std::string, std::string> endpoints;      // region (lower case) -> token URL; must hold "default"
    std::string clientId;
    SecretBytes clientSecret;
    std::string scope;                                 // InCountry: the environment id
    std::chrono::milliseconds timeout{30'000};
    std::chrono::milliseconds renewBefore{5'000};      // renewed this much before it expires, at most a tenth of its life
};

class OAuth2ClientCredentials final : public TokenAuthorizer {
public:
    // `transport` must outlive this object. ClientError.
    OAuth2ClientCredentials(OAuth2Settings settings, net::Transport &transport, const Clock &clock = Clock::system());
    ~OAuth2ClientCredentials() override;
    [[nodiscard]] const std::string &clientId() const noexcept override;

protected:
    // 400/401 with invalid_client: AuthError(InvalidClient); other refusals: AuthError(Refused) with the endpoint's error and description;
    // an answer that is not a token: ServerError. NetworkError, CancelledError.
    [[nodiscard]] AccessToken authorize(const AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] AccessToken refresh(const AccessToken &old, RefreshReason reason, const AccessScope &scope, const Cancellation &cancellation) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::auth
