// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Cancellation.h"
#include "base/LinkedCancellation.h"

#include <exception>
#include <functional>
#include <future>
#include <mutex>
#include <utility>
#include <vector>

namespace strongroom::locker {

// Requests that do not wait for each other. The first that fails ends the others, and is what finish() throws.
class Round {
public:
    explicit Round(const Cancellation &caller) : m_linked(caller, m_failed.token()) {}
    void start(std::function<void(const Cancellation &)> request)
    {
        m_running.push_back(std::async(std::launch::async, [this, work = std::move(request)] {
            try {
                work(m_linked.token());
            } catch (...) {
                {
                    const std::scoped_lock guard(m_mutex);
                    m_error = m_error ? m_error : std::current_exception();
                }
                m_failed.cancel();
            }
        }));
    }
    void finish()
    {
        for (const std::future<void> &request : m_running) {
            request.wait();
        }
        if (m_error) {
            std::rethrow_exception(m_error);
        }
    }

private:
    std::mutex m_mutex;
    std::exception_ptr m_error;
    CancellationSource m_failed;
    LinkedCancellation m_linked;
    std::vector<std::future<void>> m_running;   // last: waits for them before the rest goes
};

} // namespace strongroom::locker
