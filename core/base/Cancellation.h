// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Cancelling an operation from another thread. The owner keeps a CancellationSource; the operation gets a Cancellation by value and
// either polls (throwIfCancelled) or registers a callback (net::HttpClient does, to abort the socket at once).

#include <functional>
#include <memory>

namespace strongroom {

namespace detail {
struct CancellationState;
}

// Unregisters on destruction; after that the callback does not run and is not running.
class CancellationHook {
public:
    CancellationHook() noexcept = default;
    CancellationHook(CancellationHook &&) noexcept;
    CancellationHook &operator=(CancellationHook &&) noexcept;
    ~CancellationHook();

private:
    friend class Cancellation;
    std::shared_ptr<detail::CancellationState> m_state;
    std::size_t m_id = 0;
};

class Cancellation {
public:
    Cancellation() noexcept = default;   // never cancelled
    [[nodiscard]] bool isCancelled() const noexcept;
    void throwIfCancelled() const;       // CancelledError
    // Runs the callback on the cancelling thread, or at once when already cancelled. It must be quick and must not throw.
    [[nodiscard]] CancellationHook onCancel(std::function<void()> callback) const;

private:
    friend class CancellationSource;
    explicit Cancellation(std::shared_ptr<detail::CancellationState> state) : m_state(std::move(state)) {}
    std::shared_ptr<detail::CancellationState> m_state;
};

class CancellationSource {
public:
    CancellationSource();
    void cancel() const;   // any thread, any number of times
    [[nodiscard]] bool isCancelled() const noexcept;
    [[nodiscard]] Cancellation token() const { return Cancellation(m_state); }

private:
    std::shared_ptr<detail::CancellationState> m_state;
};

} // namespace strongroom
