// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "base/Cancellation.h"
#include "base/Error.h"

namespace strongroom {

// Ends with the caller's cancellation or with the vault's lock, whichever comes first.
class LinkedCancellation {
public:
    LinkedCancellation(const Cancellation &caller, const Cancellation &lock)
        : m_byCaller(caller.onCancel([source = m_source] { source.cancel(); }))
        , m_byLock(lock.onCancel([source = m_source] { source.cancel(); }))
        , m_token(m_source.token())
    {
        if (lock.isCancelled()) {
            throw CancelledError(Sentence::tr("the vault is locked"));
        }
        m_token.throwIfCancelled();
    }
    [[nodiscard]] const Cancellation &token() const noexcept { return m_token; }

private:
    CancellationSource m_source;   // before the hooks
    CancellationHook m_byCaller;
    CancellationHook m_byLock;
    Cancellation m_token;
};

} // namespace strongroom
