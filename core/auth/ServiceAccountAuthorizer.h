// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// OAuth 2 client credentials for a service account (auth page, section 4; RFC 6749, section 4.4).

#include "auth/Environments.h"
#include "auth/TokenAuthorizer.h"
#include "net/Transport.h"

#include <memory>
#include <string>

namespace strongroom::auth {

struct ClientInfo {
    std::string clientId;
    SecretBytes clientSecret;
    SecretBytes apiKey;            // for X-Api-Key; empty: none
};

class ServiceAccountAuthorizer final : public TokenAuthorizer {
public:
    // ClientError: no id, no secret, an id with a colon for basic-raw, an environment without a token URL.
    ServiceAccountAuthorizer(ClientInfo client, Environment environment, std::shared_ptr<net::Transport> transport, const Clock &clock = Clock::system());
    ~ServiceAccountAuthorizer() override;
    [[nodiscard]] const std::string &clientId() const noexcept override;

protected:
    // AuthError: InvalidClient, or Refused with the status and the endpoint's words (maybeLater for 429 and 5xx). NetworkError, CancelledError.
    [[nodiscard]] AccessToken authorize(const AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] AccessToken refresh(const AccessToken &old, RefreshReason reason, const AccessScope &scope, const Cancellation &cancellation) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::auth
