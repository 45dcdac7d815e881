// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/PauseGate.h"

#include <condition_variable>
#include <mutex>

namespace strongroom {

namespace detail {
struct PauseState {
    std::mutex mutex;
    std::condition_variable changed;
    bool paused = false;
    int waiting = 0;
};
} // namespace detail

PauseGate::PauseGate() : m_state(std::make_shared<detail::PauseState>()) {}

void PauseGate::pause() const
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->paused = true;
}

void PauseGate::resume() const
{
    const std::scoped_lock lock(m_state->mutex);
    m_state->paused = false;
    m_state->changed.notify_all();
}

bool PauseGate::isPaused() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->paused;
}

bool PauseGate::isWaiting() const
{
    const std::scoped_lock lock(m_state->mutex);
    return m_state->waiting > 0;
}

void PauseGate::wait(const Cancellation &cancellation) const
{
    cancellation.throwIfCancelled();
    if (!isPaused()) {
        return;
    }
    // The hook is made before and dropped after our lock is held: its callback takes the lock, under the lock of the cancellation.
    const CancellationHook hook = cancellation.onCancel([state = m_state] {
        const std::scoped_lock lock(state->mutex);
        state->changed.notify_all();
    });
    {
        std::unique_lock lock(m_state->mutex);
        ++m_state->waiting;
        m_state->changed.wait(lock, [&] { return !m_state->paused || cancellation.isCancelled(); });
        --m_state->waiting;
    }
    cancellation.throwIfCancelled();
}

} // namespace strongroom
