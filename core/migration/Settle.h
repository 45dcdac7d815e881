// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the last run left as planned, decided by reading it. Internal to core/migration.

#include "migration/RunShared.h"

namespace strongroom::migration {

// Equal to what was intended: done. Equal to the original: not done, taken out, and found again by the run. Anything else is somebody else's.
void settle(const RunShared &shared, CountryRun &run);

} // namespace strongroom::migration
