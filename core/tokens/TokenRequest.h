// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A new token from the token endpoint, with its attempts and the wait between them (api-tokens page, section 3).

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "net/Transport.h"
#include "tokens/Consumer.h"
#include "tokens/TokenObject.h"
#include "tokens/TokenSettings.h"

#include <chrono>
#include <cstdint>
#include <string>

namespace strongroom::tokens {

struct RequestedToken {
    AnsweredToken answer;
    std::int64_t arrivedMs = 0;   // since 1970
    int attempts = 0;
};

// Every failure but a request that cannot be sent at all is tried again; the last one is thrown, with the number of attempts in its text:
// AuthError (the consumer or what it asks for was refused), ServerError (request().code is the OAuth error), NetworkError. CancelledError at once.
// `attemptTime`: of one attempt, its answer included.
[[nodiscard]] RequestedToken requestToken(const TokenSettings &settings, const Consumer &consumer, net::Transport &transport, const Clock &clock,
                                          const Cancellation &cancellation, std::chrono::milliseconds attemptTime = std::chrono::seconds(30));

// "auth.example:8443", for people.
[[nodiscard]] std::string endpointHost(const TokenSettings &settings);

} // namespace strongroom::tokens
