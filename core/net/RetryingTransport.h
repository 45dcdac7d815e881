// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Repeats what may be repeated (Repeat::Allowed) after a NetworkError that is retryable and after 429, 502, 503 and 504, and nothing else.
// Waits Retry-After (seconds or date, bounded) or exponential backoff with full jitter.

#include "base/Clock.h"
#include "net/Transport.h"

#include <chrono>
#include <functional>

namespace strongroom::net {

struct RetryPolicy {
    int attempts = 4;                                     // in all; 1 = never repeat
    std::chrono::milliseconds firstDelay{300};            // doubles each time
    std::chrono::milliseconds longestDelay{20'000};       // also the bound of Retry-After; a longer one ends the retries
};

class RetryingTransport final : public Transport {
public:
    // `random` answers in [0, 1); the default is a real one.
    RetryingTransport(Transport &inner, const RetryPolicy &policy, const Clock &clock = Clock::system(), std::function<double()> random = {});
    [[nodiscard]] HttpResponse send(const HttpRequest &request, const Cancellation &cancellation) override;

private:
    Transport &m_inner;
    RetryPolicy m_policy;
    const Clock &m_clock;
    std::function<double()> m_random;
};

} // namespace strongroom::net
