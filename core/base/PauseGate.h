// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pausing an operation from another thread. The owner keeps a PauseGate and gives a copy to the operation (copies are the same gate); the
// operation calls wait() where it may rest: between two pages, two batches, two rows. What is under way then is finished first, so a pause
// never leaves half a write. Cancelling ends the wait at once.
//
//     for (const Batch &batch : batches) {
//         gate.wait(cancellation);
//         write(batch);
//     }

#include "base/Cancellation.h"

#include <memory>

namespace strongroom {

namespace detail {
struct PauseState;
}

class PauseGate {
public:
    PauseGate();   // open
    void pause() const;    // any thread, any number of times
    void resume() const;
    [[nodiscard]] bool isPaused() const;
    // Somebody is in wait() and rests there.
    [[nodiscard]] bool isWaiting() const;
    // Worker thread. Answers at once when the gate is open; CancelledError, also out of the rest.
    void wait(const Cancellation &cancellation) const;

private:
    std::shared_ptr<detail::PauseState> m_state;
};

} // namespace strongroom
