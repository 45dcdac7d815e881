// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One request of the user's own with an authorizer's header on it (RequestTrial.h). Internal to connections.

#include "auth/TokenAuthorizer.h"
#include "base/Clock.h"
#include "connections/RequestTrial.h"
#include "net/Transport.h"

#include <cstdint>
#include <memory>
#include <string>

namespace strongroom::connections {

inline constexpr std::int64_t mostTrialBytes = 8LL << 20;

// Scheme, host and port of a URL, without a slash at the end.
[[nodiscard]] std::string originOf(const std::string &url);

class TrialSender {
public:
    // `tokens` is the authorizer when it has tokens, else null.
    TrialSender(std::shared_ptr<net::Transport> transport, std::shared_ptr<auth::Authorizer> authorizer, std::shared_ptr<auth::TokenAuthorizer> tokens, const Clock &clock);
    // ClientError before anything is sent; the authorizer's errors; NetworkError; CancelledError.
    [[nodiscard]] TrialAnswer send(const TrialRequest &request, const auth::AccessScope &audience, const Cancellation &cancellation) const;

private:
    [[nodiscard]] SecretBytes heldToken(const auth::AccessScope &audience) const;
    void authorize(net::HttpRequest &request, const auth::AccessScope &audience, TrialAnswer &answer, const Cancellation &cancellation) const;
    [[nodiscard]] net::HttpResponse timed(const net::HttpRequest &request, TrialAnswer &answer, const Cancellation &cancellation) const;

    std::shared_ptr<net::Transport> m_transport;
    std::shared_ptr<auth::Authorizer> m_authorizer;
    std::shared_ptr<auth::TokenAuthorizer> m_tokens;
    const Clock &m_clock;
};

} // namespace strongroom::connections
