// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One time budget for a whole operation, however many requests it takes: a cancellation that comes by itself when the
// time is over, and can be told from the caller's. A transport's own limit is for each wait, so that an answer that trickles in would never end.

#include "base/Cancellation.h"
#include "base/Error.h"

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

namespace strongroom {

// Watches over the budgets of one client, on a thread that begins with the first of them. Thread-safe.
class BudgetWatch {
public:
    BudgetWatch() = default;
    BudgetWatch(const BudgetWatch &) = delete;
    BudgetWatch &operator=(const BudgetWatch &) = delete;
    ~BudgetWatch();

private:
    friend class TimeBudget;
    using Moment = std::chrono::steady_clock::time_point;
    struct Watched {
        CancellationSource source;
        std::shared_ptr<std::atomic<bool>> over;
    };
    void add(Moment until, Watched watched);
    void remove(const std::shared_ptr<std::atomic<bool>> &over);
    void watch();

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::multimap<Moment, Watched> m_watched;
    bool m_ended = false;
    std::thread m_thread;
};

class TimeBudget {
public:
    // Ends with the caller's cancellation, with the vault's lock, or when the time is over. CancelledError: it has ended already.
    TimeBudget(BudgetWatch &watch, std::chrono::milliseconds time, const Cancellation &caller, const Cancellation &lock);
    TimeBudget(const TimeBudget &) = delete;
    TimeBudget &operator=(const TimeBudget &) = delete;
    ~TimeBudget();

    [[nodiscard]] const Cancellation &token() const noexcept { return m_token; }
    // The time was what ended it, and nobody who wanted it to end.
    [[nodiscard]] bool isOver() const;
    // What a caller gets to hear then.
    [[nodiscard]] NetworkError error(const Sentence &operation) const;

private:
    BudgetWatch &m_watch;
    std::chrono::milliseconds m_time;
    Cancellation m_caller;
    Cancellation m_lock;
    std::shared_ptr<std::atomic<bool>> m_over = std::make_shared<std::atomic<bool>>(false);
    CancellationSource m_source;   // before the hooks
    CancellationHook m_byCaller;
    CancellationHook m_byLock;
    Cancellation m_token;
};

} // namespace strongroom
