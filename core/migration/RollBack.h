// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Puts the stored forms of a journal back, record by record, where what the run wrote is still there. What others changed since is left and
// listed. Blocking; may be stopped and called again.

#include "base/Cancellation.h"
#include "base/PauseGate.h"
#include "incountry/StoredRecords.h"
#include "migration/Journal.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace strongroom::migration {

struct RollBackStatus {
    std::int64_t done = 0;      // rolled back or kept, so far
    std::int64_t total = 0;
    std::int64_t rolledBack = 0;
    std::int64_t keptTheirs = 0;
};

// ClientError: the plan dropped the stored forms, or the run is rolled back already. What the store and the journal throw stops it; the
// journal knows how far it came. Phase RollingBack, then RolledBack.
RollBackStatus rollBack(incountry::StoredRecordStore &store, Journal &journal, const PauseGate &gate, const std::function<void(const RollBackStatus &)> &progress,
                        const Cancellation &cancellation);

} // namespace strongroom::migration
