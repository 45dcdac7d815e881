// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An Authorizer whose header is a token that is got when first needed and replaced when it is over (auth page, section 2). One token per audience.
// Overlapping uses share one call; the others wait for its result or its error. A failure reaches every waiting caller and is not remembered.
// No lock is held while the network is used.

#include "auth/Authorizer.h"
#include "auth/HeaderScheme.h"
#include "base/Clock.h"

#include <chrono>
#include <memory>

namespace strongroom::auth {

inline constexpr std::chrono::milliseconds expirationGap{60'000};

struct TokenHeader {
    HeaderScheme scheme = HeaderScheme::Bearer;
    SecretBytes apiKey;                    // for X-Api-Key; empty: none
};

class TokenAuthorizer : public Authorizer {
public:
    ~TokenAuthorizer() override;
    void apply(net::HttpRequest &request, const AccessScope &scope, const Cancellation &cancellation) final;
    [[nodiscard]] Renewal renew(const net::HttpRequest &rejected, const AccessScope &scope, const Cancellation &cancellation) final;
    // What apply() would put on a request. For copying and decoding; apply() is for requests.
    [[nodiscard]] SecretBytes accessToken(const AccessScope &scope, const Cancellation &cancellation);
    // The held one, expired or not; empty: none. Never makes a call.
    [[nodiscard]] SecretBytes heldToken(const AccessScope &scope) const;
    // A new one now, whatever is held. A second caller shares the call under way.
    void refreshNow(const AccessScope &scope, const Cancellation &cancellation);
    // Drops the token of one audience.
    void invalidate(const AccessScope &scope);
    [[nodiscard]] std::vector<HeldToken> heldTokens() const final;
    void forgetTokens() override;
    // Before the first use.
    void setObserver(RefreshObserver observer);

protected:
    TokenAuthorizer(TokenHeader header, const Clock &clock);
    [[nodiscard]] const Clock &clock() const noexcept;

    // From nothing.
    [[nodiscard]] virtual AccessToken authorize(const AccessScope &scope, const Cancellation &cancellation) = 0;
    // From nothing, when the user asks for a new one: a kind with a store must not answer what lies there.
    [[nodiscard]] virtual AccessToken authorizeAnew(const AccessScope &scope, const Cancellation &cancellation) { return authorize(scope, cancellation); }
    // now + gap >= validUntil, where the gap is the token's own or expirationGap; an unknown lifetime is over at once. Pure; called with a lock held.
    [[nodiscard]] virtual bool expired(const AccessToken &token) const;
    // `old` has been given out before. The result replaces it whole.
    [[nodiscard]] virtual AccessToken refresh(const AccessToken &old, RefreshReason reason, const AccessScope &scope, const Cancellation &cancellation) = 0;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace strongroom::auth
