// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A clock in the test's hand. sleep() returns at once, moves both times on and remembers how long it was asked to wait.

#include "base/Clock.h"
#include "base/Error.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <vector>

namespace strongroom::test {

class FakeClock final : public Clock {
public:
    using Milliseconds = std::chrono::milliseconds;

    // 2026-03-01 12:00:00 UTC; the steady time starts at one hour.
    [[nodiscard]] std::chrono::steady_clock::time_point steadyNow() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_steady;
    }
    [[nodiscard]] std::chrono::system_clock::time_point wallNow() const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_wall;
    }
    void sleep(Milliseconds duration, const Cancellation &cancellation) const override
    {
        cancellation.throwIfCancelled();
        std::function<void(Milliseconds)> during;
        {
            const std::scoped_lock lock(m_mutex);
            m_sleeps.push_back(duration);
            m_steady += duration;
            m_wall += duration;
            during = m_duringSleep;
        }
        if (during) {
            during(duration);
        }
        cancellation.throwIfCancelled();
    }

    void advance(std::chrono::nanoseconds by)
    {
        const std::scoped_lock lock(m_mutex);
        m_steady += std::chrono::duration_cast<std::chrono::steady_clock::duration>(by);
        m_wall += std::chrono::duration_cast<std::chrono::system_clock::duration>(by);
    }
    // Somebody sets the computer's clock; the steady time does not notice.
    void setWall(std::chrono::system_clock::time_point now)
    {
        const std::scoped_lock lock(m_mutex);
        m_wall = now;
    }
    [[nodiscard]] std::vector<Milliseconds> sleeps() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_sleeps;
    }
    // Runs inside every sleep(), for example to cancel the operation.
    void onSleep(std::function<void(Milliseconds)> during)
    {
        const std::scoped_lock lock(m_mutex);
        m_duringSleep = std::move(during);
    }

private:
    mutable std::mutex m_mutex;
    mutable std::chrono::steady_clock::time_point m_steady{std::chrono::hours(1)};
    mutable std::chrono::system_clock::time_point m_wall{std::chrono::seconds(1'772'366'400)};
    mutable std::vector<Milliseconds> m_sleeps;
    std::function<void(Milliseconds)> m_duringSleep;
};

} // namespace strongroom::test
