// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Clock.h"

#include <condition_variable>
#include <mutex>

namespace strongroom {

namespace {
class SystemClock final : public Clock {
public:
    std::chrono::steady_clock::time_point steadyNow() const override { return std::chrono::steady_clock::now(); }
    std::chrono::system_clock::time_point wallNow() const override { return std::chrono::system_clock::now(); }

    void sleep(std::chrono::milliseconds duration, const Cancellation &cancellation) const override
    {
        std::mutex mutex;
        std::condition_variable woken;
        const CancellationHook hook = cancellation.onCancel([&] {
            const std::scoped_lock lock(mutex);
            woken.notify_all();
        });
        std::unique_lock lock(mutex);
        woken.wait_for(lock, duration, [&] { return cancellation.isCancelled(); });
        lock.unlock();
        cancellation.throwIfCancelled();
    }
};
} // namespace

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace strongroom
