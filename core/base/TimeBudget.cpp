// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/TimeBudget.h"

#include <utility>
#include <vector>

namespace strongroom {

BudgetWatch::~BudgetWatch()
{
    {
        const std::scoped_lock guard(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

void BudgetWatch::add(Moment until, Watched watched)
{
    const std::scoped_lock guard(m_mutex);
    m_watched.emplace(until, std::move(watched));
    if (!m_thread.joinable()) {
        m_thread = std::thread([this] { watch(); });
    }
    m_changed.notify_all();
}

void BudgetWatch::remove(const std::shared_ptr<std::atomic<bool>> &over)
{
    const std::scoped_lock guard(m_mutex);
    std::erase_if(m_watched, [&over](const auto &entry) { return entry.second.over == over; });
}

void BudgetWatch::watch()
{
    std::unique_lock guard(m_mutex);
    while (!m_ended) {
        if (m_watched.empty()) {
            m_changed.wait(guard);
            continue;
        }
        const Moment first = m_watched.begin()->first;
        if (std::chrono::steady_clock::now() < first) {
            m_changed.wait_until(guard, first);
            continue;
        }
        const Watched late = std::move(m_watched.extract(m_watched.begin()).mapped());
        // Without the mutex: what the cancellation wakes may end its budget at once.
        guard.unlock();
        late.over->store(true);
        late.source.cancel();
        guard.lock();
    }
}

TimeBudget::TimeBudget(BudgetWatch &watch, std::chrono::milliseconds time, const Cancellation &caller, const Cancellation &lock)
    : m_watch(watch)
    , m_time(time)
    , m_caller(caller)
    , m_lock(lock)
    , m_byCaller(caller.onCancel([source = m_source] { source.cancel(); }))
    , m_byLock(lock.onCancel([source = m_source] { source.cancel(); }))
    , m_token(m_source.token())
{
    if (lock.isCancelled()) {
        throw CancelledError(Sentence::tr("the vault is locked"));
    }
    m_token.throwIfCancelled();
    m_watch.add(std::chrono::steady_clock::now() + time, {m_source, m_over});
}

TimeBudget::~TimeBudget() { m_watch.remove(m_over); }

bool TimeBudget::isOver() const { return m_over->load() && !m_caller.isCancelled() && !m_lock.isCancelled(); }

NetworkError TimeBudget::error(const Sentence &operation) const
{
    NetworkError late(whileDoing(operation, Sentence::tr("the service did not answer in whole within %1 ms").arg(m_time.count())));
    late.withAdvice(Sentence::tr("Check the network connection, and try again."));
    late.withRetryable(true);
    return late;
}

} // namespace strongroom
