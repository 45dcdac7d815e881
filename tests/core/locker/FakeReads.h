// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A service in the test's hand: rows and dates as they are set, every question is written down, and it can fail or hold back an answer.

#include "locker/Sync.h"

#include "base/Error.h"

#include <algorithm>
#include <condition_variable>
#include <functional>
#include <iterator>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

class FakeReads final : public locker::ServiceReads {
public:
    // What the service has. Set them only while nobody asks.
    std::vector<locker::SealedSecret> secretRows;
    std::vector<locker::SealedEnvironment> environmentRows;
    locker::Micros revision = 0;
    locker::Micros deletion = 0;
    std::string profileText = "{}";
    // Called with the question's name before it is answered; may throw, or wait.
    std::function<void(const std::string &question, const Cancellation &)> before;

    [[nodiscard]] std::vector<std::string> asked() const
    {
        const std::scoped_lock guard(m_mutex);
        return m_asked;
    }
    [[nodiscard]] std::ptrdiff_t count(const std::string &question) const
    {
        const std::vector<std::string> all = asked();
        return std::ranges::count(all, question);
    }
    [[nodiscard]] std::vector<locker::Micros> secretsSince() const
    {
        const std::scoped_lock guard(m_mutex);
        return m_since;
    }
    void forgetQuestions()
    {
        const std::scoped_lock guard(m_mutex);
        m_asked.clear();
        m_since.clear();
    }

    std::string profile(const Cancellation &cancellation) override
    {
        ask("profile", cancellation);
        return profileText;
    }
    locker::Micros revisionDate(const Cancellation &cancellation) override
    {
        ask("revision", cancellation);
        return revision;
    }
    locker::Micros deletedItemDate(const Cancellation &cancellation) override
    {
        ask("deletion", cancellation);
        return deletion;
    }
    std::int64_t secretCount(const Cancellation &cancellation) override
    {
        ask("secret count", cancellation);
        return static_cast<std::int64_t>(secretRows.size());
    }
    std::int64_t environmentCount(const Cancellation &cancellation) override
    {
        ask("environment count", cancellation);
        return static_cast<std::int64_t>(environmentRows.size());
    }
    std::vector<locker::SealedSecret> secrets(locker::Micros since, const std::string &, const Cancellation &cancellation) override
    {
        {
            const std::scoped_lock guard(m_mutex);
            m_since.push_back(since);
        }
        // What is read and when it arrives are two moments.
        const std::vector<locker::SealedSecret> rows = newer(secretRows, since);
        ask("secrets", cancellation);
        return rows;
    }
    std::vector<locker::SealedEnvironment> environments(locker::Micros since, const std::string &, const Cancellation &cancellation) override
    {
        const std::vector<locker::SealedEnvironment> rows = newer(environmentRows, since);
        ask("environments", cancellation);
        return rows;
    }

private:
    template <typename T>
    static std::vector<T> newer(const std::vector<T> &rows, locker::Micros since)
    {
        std::vector<T> result;
        std::ranges::copy_if(rows, std::back_inserter(result), [&](const T &row) { return row.revised > since; });
        return result;
    }
    void ask(const std::string &question, const Cancellation &cancellation)
    {
        {
            const std::scoped_lock guard(m_mutex);
            m_asked.push_back(question);
        }
        if (before) {
            before(question, cancellation);
        }
        cancellation.throwIfCancelled();
    }

    mutable std::mutex m_mutex;
    std::vector<std::string> m_asked;
    std::vector<locker::Micros> m_since;
};

// Holds whoever asks one question until it is opened. A caller that is cancelled goes on at once.
class Barrier {
public:
    void pass(const Cancellation &cancellation)
    {
        const CancellationHook wake = cancellation.onCancel([this] {
            const std::scoped_lock guard(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_changed.notify_all();
        m_changed.wait(lock, [&] { return m_open || cancellation.isCancelled(); });
    }
    void waitForArrivals(int wanted)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [&] { return m_arrived >= wanted; });
    }
    void open()
    {
        const std::scoped_lock guard(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_arrived = 0;
    bool m_open = false;
};

} // namespace strongroom::test
