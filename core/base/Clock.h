// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Time as something handed in, so that tests hold it. Token lifetimes use the steady time: a wall clock that jumps must not make an
// expired token valid. Waiting goes through the clock too and ends at once when the operation is cancelled.

#include "base/Cancellation.h"

#include <chrono>

namespace strongroom {

class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual std::chrono::steady_clock::time_point steadyNow() const = 0;
    [[nodiscard]] virtual std::chrono::system_clock::time_point wallNow() const = 0;
    virtual void sleep(std::chrono::milliseconds duration, const Cancellation &cancellation) const = 0;   // CancelledError

    [[nodiscard]] static const Clock &system();
};

} // namespace strongroom
