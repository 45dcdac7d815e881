// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The newest of the values that a worker puts, for the GUI thread to take when it gets round to it. What came before is of no interest; the
// last one is never lost, and however fast the worker is, one call is on its way at most.

#include "base/Progress.h"

#include <mutex>
#include <utility>

namespace strongroom::model {

template <typename T>
class Latest {
public:
    // `nudge` is startAsync()'s sink, which thins out what is not the end of something: so it is told that this is.
    void put(T value, const ProgressSink &nudge)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_value = std::move(value);
            if (std::exchange(m_pending, true)) {
                return;
            }
        }
        nudge({0, 0});
    }
    [[nodiscard]] T take()
    {
        const std::scoped_lock lock(m_mutex);
        m_pending = false;
        return m_value;
    }

private:
    std::mutex m_mutex;
    T m_value{};
    bool m_pending = false;
};

} // namespace strongroom::model
