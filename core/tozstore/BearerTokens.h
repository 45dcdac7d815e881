// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bearer token of a client (TozStore page, section 3.1), fetched when it is needed, renewed a few seconds before it expires and after a 401.
// Internal to core/tozstore.

#include "auth/TokenAuthorizer.h"
#include "net/Transport.h"

#include <chrono>
#include <memory>
#include <string>

namespace strongroom::tozstore {

class BearerTokens final : public auth::TokenAuthorizer {
public:
    BearerTokens(const std::string &apiUrl, std::string apiKeyId, SecretBytes apiSecret, std::shared_ptr<net::Transport> transport, const Clock &clock,
                 std::chrono::milliseconds timeout);
    [[nodiscard]] const std::string &clientId() const noexcept override { return m_apiKeyId; }

protected:
    // AuthError(InvalidClient) for a 401, ServerError, NetworkError, CancelledError.
    [[nodiscard]] auth::AccessToken authorize(const auth::AccessScope &scope, const Cancellation &cancellation) override;
    [[nodiscard]] auth::AccessToken refresh(const auth::AccessToken &old, auth::RefreshReason reason, const auth::AccessScope &scope, const Cancellation &cancellation) override;

private:
    std::string m_url;
    std::string m_apiKeyId;
    SecretBytes m_apiSecret;
    std::shared_ptr<net::Transport> m_transport;
    std::chrono::milliseconds m_timeout;
};

} // namespace strongroom::tozstore
