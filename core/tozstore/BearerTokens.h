// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bearer token of a client (TozStore page, section 3.1), fetched when it is needed, renewed a few seconds before it expires and after a 401.
// Internal to core/tozstore. Thread-safe; one request for a token at a time, the others wait for it.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "net/Transport.h"

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <string>

namespace strongroom::tozstore {

class BearerTokens {
public:
    // `transport` must outlive this object.
    BearerTokens(std::string apiUrl, std::string apiKeyId, SecretBytes apiSecret, net::Transport &transport, const Clock &clock, std::chrono::milliseconds timeout);

    // A token that is good. `rejected`: a request whose token the service refused; that one is not answered again.
    // AuthError(InvalidClient) for a 401, ServerError, NetworkError, CancelledError.
    [[nodiscard]] std::shared_ptr<const SecretBytes> get(const net::HttpRequest *rejected, const Cancellation &cancellation);

private:
    struct Token {
        std::shared_ptr<const SecretBytes> value;
        std::chrono::steady_clock::time_point renewAt;
    };
    struct Flight;
    [[nodiscard]] Token fetch(const Cancellation &cancellation);

    std::string m_url;
    std::string m_apiKeyId;
    SecretBytes m_apiSecret;
    net::Transport &m_transport;
    const Clock &m_clock;
    std::chrono::milliseconds m_timeout;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Token m_token;
    std::shared_ptr<Flight> m_flight;   // null: no request under way
};

} // namespace strongroom::tozstore
