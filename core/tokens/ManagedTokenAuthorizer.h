// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The token of a TokenManager on requests.

#include "auth/TokenAuthorizer.h"
#include "tokens/TokenManager.h"

#include <memory>
#include <string>

namespace strongroom::tokens {

class ManagedTokenAuthorizer final : public auth::TokenAuthorizer {
public:
    ManagedTokenAuthorizer(std::shared_ptr<TokenManager> manager, auth::TokenHeader header, const Clock &clock = Clock::system());
    ~ManagedTokenAuthorizer() override;
    // The secret's name, or empty: the consumer key is as confidential as its secret.
    [[nodiscard]] const std::string &clientId() const noexcept override;

protected:
    [[nodiscard]] auth::AccessToken authorize(const auth::AccessScope &scope, const Cancellation &cancellation) override;
    // The manager's rule: its early refresh instead of the authorizers' gap.
    [[nodiscard]] auth::AccessToken authorizeAnew(const auth::AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] bool expired(const auth::AccessToken &token) const override;
    // Looks at the store again when the token is over; goes to the endpoint at once when it was rejected or the user asked.
    [[nodiscard]] auth::AccessToken refresh(const auth::AccessToken &old, auth::RefreshReason reason, const auth::AccessScope &scope, const Cancellation &cancellation) override;

private:
    std::shared_ptr<TokenManager> m_manager;
    std::string m_clientId;
};

} // namespace strongroom::tokens
