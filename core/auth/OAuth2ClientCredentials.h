// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// OAuth2 client credentials, one token per audience (RFC 6749 section 4.4; incountry page, section 3).

#include "auth/Authorizer.h"
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

class OAuth2ClientCredentials final : public Authorizer {
public:
    OAuth2ClientCredentials(OAuth2Settings settings, net::Transport &transport, const Clock &clock = Clock::system());   // ClientError
    ~OAuth2ClientCredentials() override;
    // 400/401 with invalid_client: AuthError(InvalidClient); other refusals: AuthError(Refused) with the endpoint's error and description;
    // an answer that is not a token: ServerError. One fetch in flight per audience; the others wait for it.
    void apply(net::HttpRequest &request, const AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] Renewal renew(const net::HttpRequest &rejected, const AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] const std::string &clientId() const noexcept override;
    void forgetTokens() override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::auth
