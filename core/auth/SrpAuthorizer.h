// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A user of a Cognito user pool, signed in by USER_SRP_AUTH and kept by its refresh token (auth page, section 5).

#include "auth/Environments.h"
#include "auth/ServiceAccountAuthorizer.h"
#include "auth/TokenAuthorizer.h"
#include "net/Transport.h"

#include <functional>
#include <memory>
#include <span>
#include <string>

namespace strongroom::auth {

struct UserCredentials {
    std::string userName;
    SecretBytes password;
};

// Fills the memory with random bytes; a test hands in another.
using RandomFill = std::function<void(std::span<std::byte>)>;

class SrpAuthorizer final : public TokenAuthorizer {
public:
    // `client.clientSecret` is empty for a public client. ClientError: no client id, no user name, no password, an environment without a user pool.
    SrpAuthorizer(ClientInfo client, UserCredentials user, Environment environment, std::shared_ptr<net::Transport> transport,
                  const Clock &clock = Clock::system(), RandomFill random = {});
    ~SrpAuthorizer() override;
    [[nodiscard]] const std::string &clientId() const noexcept override;
    [[nodiscard]] const std::string &userName() const noexcept;

protected:
    // AuthError: InvalidCredentials, InvalidClient, ChallengeRequired (request().code is its name), Refused; ServerError for answers that are none
    // (nothing more is sent then); NetworkError, CancelledError. Says so when the clock is off by more than two minutes.
    [[nodiscard]] AccessToken authorize(const AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] AccessToken refresh(const AccessToken &old, RefreshReason reason, const AccessScope &scope, const Cancellation &cancellation) override;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::auth
