// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What happens on the way to a MemoryTozStore, in the test's hand: every call is remembered, can be held until the test lets it go, and can
// fail. Calls are named as in tozstore/Store.h ("write", "share", "readNote"); those of a SearchCursor are "next". Thread-safe; nothing
// sleeps: a held call waits on a condition and ends at once when it is cancelled.

#include "base/Cancellation.h"
#include "base/Error.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>
#include <mutex>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

class TozGate {
public:
    // ---- the test's side ----
    void hold(const std::string &call) { change([&] { m_held.insert(call); }); }
    void release(const std::string &call) { change([&] { m_held.erase(call); }); }
    void releaseAll() { change([&] { m_held.clear(); }); }
    // The next `times` calls of this name fail.
    void fail(const std::string &call, const ErrorPtr &error, int times = 1)
    {
        change([&] { m_failures[call].insert(m_failures[call].end(), static_cast<std::size_t>(times), error); });
    }
    void clearFailures() { change([&] { m_failures.clear(); }); }
    // "write medicine", "share medicine <id>": the call and what it was about, in order.
    [[nodiscard]] std::vector<std::string> calls() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_calls;
    }
    [[nodiscard]] int count(const std::string &call) const
    {
        const std::scoped_lock lock(m_mutex);
        return static_cast<int>(std::ranges::count_if(m_calls, [&](const std::string &text) { return text == call || text.starts_with(call + ' '); }));
    }
    void forgetCalls() { change([&] { m_calls.clear(); }); }
    [[nodiscard]] int waiting(const std::string &call) const
    {
        const std::scoped_lock lock(m_mutex);
        return static_cast<int>(m_waiting.count(call));
    }
    [[nodiscard]] int cancelled() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_cancelled;
    }

    // ---- the store's side ----
    void pass(const std::string &call, const std::string &about, const Cancellation &cancellation)
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_calls.push_back(about.empty() ? call : call + ' ' + about);
        const auto here = m_waiting.insert(call);
        m_changed.wait(lock, [&] { return m_closed || cancellation.isCancelled() || !m_held.contains(call); });
        m_waiting.erase(here);
        if (m_closed || cancellation.isCancelled()) {
            ++m_cancelled;
            throw CancelledError();
        }
        if (std::deque<ErrorPtr> &failures = m_failures[call]; !failures.empty()) {
            const ErrorPtr failure = std::exchange(failures.front(), nullptr);
            failures.pop_front();
            failure->raise();
        }
    }
    // From now on every call throws CancelledError.
    void close() { change([&] { m_closed = true; }); }
    [[nodiscard]] bool isClosed() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_closed;
    }

private:
    template <typename Change>
    void change(Change what)
    {
        const std::scoped_lock lock(m_mutex);
        what();
        m_changed.notify_all();
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::set<std::string> m_held;
    std::multiset<std::string> m_waiting;
    std::map<std::string, std::deque<ErrorPtr>> m_failures;
    std::vector<std::string> m_calls;
    int m_cancelled = 0;
    bool m_closed = false;
};

} // namespace strongroom::test
