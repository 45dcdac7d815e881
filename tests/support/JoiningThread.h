// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A thread that is joined when it goes out of scope: std::jthread is not everywhere yet.

#include <thread>
#include <utility>

namespace strongroom::test {

class JoiningThread {
public:
    template <typename Work>
    explicit JoiningThread(Work work) : m_thread(std::move(work))
    {
    }
    JoiningThread(JoiningThread &&) noexcept = default;
    JoiningThread &operator=(JoiningThread &&) = delete;
    ~JoiningThread() { join(); }
    void join()
    {
        if (m_thread.joinable()) {
            m_thread.join();
        }
    }

private:
    std::thread m_thread;
};

} // namespace strongroom::test
