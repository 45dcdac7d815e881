// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The calls to a Cognito user pool that need no signature of AWS's (auth page, 5.1 and 5.6). Each is made once; only a refused connection, before
// anything was sent, is tried again. Blocking, thread-safe. All throw as CognitoFailure.h and CognitoAnswers.h say, and NetworkError, CancelledError.

#include "auth/CognitoAnswers.h"
#include "base/Cancellation.h"
#include "base/Clock.h"
#include "net/Transport.h"

#include <memory>
#include <string>
#include <string_view>

namespace strongroom::auth {

class CognitoClient {
public:
    // `clientSecret` is empty for a public client.
    CognitoClient(std::string endpoint, CognitoIdentity identity, SecretBytes clientSecret, std::shared_ptr<net::Transport> transport, const Clock &clock);
    // InitiateAuth with USER_SRP_AUTH; A in hex.
    [[nodiscard]] PasswordChallenge startLogin(const std::string &publicNumber, const Cancellation &cancellation) const;
    // RespondToAuthChallenge.
    [[nodiscard]] AccessToken finishLogin(const PasswordChallenge &challenge, std::string_view timestamp, std::string_view signature, const Cancellation &cancellation) const;
    // InitiateAuth with REFRESH_TOKEN_AUTH. `user`: the pool's own name.
    [[nodiscard]] AccessToken renew(const SecretBytes &refreshToken, std::string_view user, const Cancellation &cancellation) const;
    // GetTokensFromRefreshToken, for clients that rotate their refresh tokens.
    [[nodiscard]] AccessToken renewRotating(const SecretBytes &refreshToken, const Cancellation &cancellation) const;

    [[nodiscard]] const CognitoIdentity &identity() const noexcept { return m_identity; }

private:
    struct Exchange {
        net::HttpRequest request;
        net::HttpResponse response;   // status 200
    };
    [[nodiscard]] Exchange call(std::string_view operation, SensitiveText body, const SecretBytes *refreshToken, const Cancellation &cancellation) const;
    [[nodiscard]] net::HttpResponse send(const net::HttpRequest &request, const Cancellation &cancellation) const;
    [[nodiscard]] SensitiveText secretHash(std::string_view user) const;   // empty for a public client

    std::string m_endpoint;
    CognitoIdentity m_identity;
    SecretBytes m_clientSecret;
    std::shared_ptr<net::Transport> m_transport;
    const Clock &m_clock;
};

} // namespace strongroom::auth
