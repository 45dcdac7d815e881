// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Cancellation.h"

#include "base/Error.h"

#include <atomic>
#include <map>
#include <mutex>
#include <utility>

namespace strongroom {

namespace detail {
struct CancellationState {
    std::atomic<bool> cancelled = false;
    std::recursive_mutex mutex;   // recursive: a callback may drop its own hook
    std::map<std::size_t, std::function<void()>> callbacks;
    std::size_t nextId = 1;
};
} // namespace detail

CancellationHook::CancellationHook(CancellationHook &&other) noexcept
    : m_state(std::move(other.m_state))
    , m_id(std::exchange(other.m_id, 0))
{
}

CancellationHook &CancellationHook::operator=(CancellationHook &&other) noexcept
{
    std::swap(m_state, other.m_state);
    std::swap(m_id, other.m_id);
    return *this;
}

CancellationHook::~CancellationHook()
{
    if (m_state && m_id != 0) {
        const std::scoped_lock lock(m_state->mutex);
        m_state->callbacks.erase(m_id);
    }
}

bool Cancellation::isCancelled() const noexcept { return m_state && m_state->cancelled.load(std::memory_order_acquire); }

void Cancellation::throwIfCancelled() const
{
    if (isCancelled()) {
        throw CancelledError();
    }
}

CancellationHook Cancellation::onCancel(std::function<void()> callback) const
{
    CancellationHook hook;
    if (!m_state) {
        return hook;
    }
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->cancelled) {
        callback();
        return hook;
    }
    hook.m_state = m_state;
    hook.m_id = m_state->nextId++;
    m_state->callbacks.emplace(hook.m_id, std::move(callback));
    return hook;
}

CancellationSource::CancellationSource() : m_state(std::make_shared<detail::CancellationState>()) {}

bool CancellationSource::isCancelled() const noexcept { return m_state->cancelled.load(std::memory_order_acquire); }

void CancellationSource::cancel() const
{
    const std::scoped_lock lock(m_state->mutex);
    if (m_state->cancelled.exchange(true)) {
        return;
    }
    // Each callback leaves the map before it runs: it may drop hooks, its own included, while the map is walked.
    while (!m_state->callbacks.empty()) {
        auto node = m_state->callbacks.extract(m_state->callbacks.begin());
        node.mapped()();
    }
}

} // namespace strongroom
