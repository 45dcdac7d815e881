// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/ManagedTokenAuthorizer.h"

#include "auth/BearerHeader.h"
#include "base/Error.h"
#include "tokens/TokenRequest.h"

#include <algorithm>
#include <utility>

namespace strongroom::tokens {

namespace {

using std::chrono::milliseconds;

// Beyond what a time point can hold, an end is no end.
constexpr std::int64_t longestMs = 10LL * 366 * 24 * 3600 * 1000;

auth::AccessToken asAccessToken(ManagedToken token, const TokenManager &manager, const Clock &clock)
{
    if (!auth::isBearerToken(token.accessToken.text())) {
        throw ServerError(Sentence::tr("the API token holds characters that a header cannot carry"))
            .advise(Sentence::tr("Tell those who run the token endpoint."));
    }
    auth::AccessToken access;
    access.value = std::move(token.accessToken);
    access.scope = std::move(token.scope);
    if (!token.tokenType.empty()) {
        access.tokenType = std::move(token.tokenType);
    }
    access.origin = token.fromCache ? manager.origin() : "token endpoint " + endpointHost(manager.settings());
    access.receivedAt = clock.wallNow();
    if (token.expiryMs) {
        const std::int64_t now = std::chrono::floor<milliseconds>(access.receivedAt).time_since_epoch().count();
        const milliseconds left(std::min(*token.expiryMs - now, longestMs));
        access.validUntil = clock.steadyNow() + left;
        access.expiresAt = std::chrono::system_clock::time_point(milliseconds(now) + left);
    }
    for (const Finding &finding : token.findings) {
        access.remarks.push_back(finding.sentence);
    }
    return access;
}

} // namespace

ManagedTokenAuthorizer::ManagedTokenAuthorizer(std::shared_ptr<TokenManager> manager, auth::TokenHeader header, const Clock &clock)
    : TokenAuthorizer(std::move(header), clock)
    , m_manager(std::move(manager))
    , m_clientId(m_manager->settings().place == TokenPlace::DynamoDb ? m_manager->settings().secretName : std::string())
{
}

ManagedTokenAuthorizer::~ManagedTokenAuthorizer() = default;

const std::string &ManagedTokenAuthorizer::clientId() const noexcept
{
    return m_clientId;
}

auth::AccessToken ManagedTokenAuthorizer::authorize(const auth::AccessScope &, const Cancellation &cancellation)
{
    return asAccessToken(m_manager->get(cancellation), *m_manager, clock());
}

auth::AccessToken ManagedTokenAuthorizer::authorizeAnew(const auth::AccessScope &, const Cancellation &cancellation)
{
    return asAccessToken(m_manager->refresh(cancellation), *m_manager, clock());
}

// The manager's own rule: with the authorizers' gap a stored token that is good for the table's other users would be asked for again and again.
bool ManagedTokenAuthorizer::expired(const auth::AccessToken &token) const
{
    return !token.validUntil || clock().steadyNow() + m_manager->settings().earlyRefresh >= *token.validUntil;
}

auth::AccessToken ManagedTokenAuthorizer::refresh(const auth::AccessToken &, auth::RefreshReason reason, const auth::AccessScope &, const Cancellation &cancellation)
{
    const bool look = reason == auth::RefreshReason::First || reason == auth::RefreshReason::Expired;
    return asAccessToken(look ? m_manager->get(cancellation) : m_manager->refresh(cancellation), *m_manager, clock());
}

} // namespace strongroom::tokens
