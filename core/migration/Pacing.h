// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// When a request may go out: the plan's rate, the number of batches on the wire, and the rest a service asks for. Internal to core/migration;
// thread-safe. All waiting goes through the clock and ends with CancelledError when the run is stopped.

#include "base/Cancellation.h"
#include "base/Clock.h"
#include "base/Error.h"

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <mutex>

namespace strongroom::migration {

class RateLimit {
public:
    RateLimit(double perSecond, const Clock &clock) : m_perSecond(perSecond), m_clock(clock) {}   // 0: none
    // Waits until as many more may go out.
    void take(std::size_t records, const Cancellation &stop);

private:
    const double m_perSecond;
    const Clock &m_clock;
    std::mutex m_mutex;
    std::chrono::steady_clock::time_point m_free;   // the epoch: at once
};

// At most so many at once.
class Permits {
public:
    explicit Permits(int count) : m_free(count) {}
    class Held {
    public:
        explicit Held(Permits &permits);
        ~Held();
        Held(const Held &) = delete;
        Held &operator=(const Held &) = delete;

    private:
        Permits &m_permits;
    };

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_free;
};

// The same request may succeed later: no answer, 408, 425, 429, 5xx.
[[nodiscard]] bool mayPass(const VaultError &error);
// What was wrong is in the records that were sent; sending fewer of them may help.
[[nodiscard]] bool isAboutRecords(const VaultError &error);

class BackOff {
public:
    using Sink = std::function<void(std::chrono::milliseconds)>;   // 0: it is over
    BackOff(int retries, std::chrono::milliseconds longest, const Clock &clock, Sink sink)
        : m_retries(retries), m_longest(longest), m_clock(clock), m_sink(std::move(sink))
    {
    }
    // Half a second, and twice as long each time. Throws the error itself when there were enough of them.
    void rest(const VaultError &error, int attempt, const Cancellation &stop) const;

    // `counted` runs before each rest.
    template <typename Call, typename Counted>
    auto keepTrying(const Call &call, const Counted &counted, const Cancellation &stop) const
    {
        for (int attempt = 0;; ++attempt) {
            ErrorPtr error;
            try {
                return call();
            } catch (const VaultError &caught) {
                if (!mayPass(caught)) {
                    throw;
                }
                error = caught.clone();
            }
            if (attempt < m_retries) {
                counted();
            }
            rest(*error, attempt, stop);
        }
    }

private:
    const int m_retries;
    const std::chrono::milliseconds m_longest;
    const Clock &m_clock;
    const Sink m_sink;
};

} // namespace strongroom::migration
