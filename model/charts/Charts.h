// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pictures there are, each from what its page holds. Nothing is asked of a service for them.

#include "base/Clock.h"
#include "charts/ChartData.h"
#include "incountry/SecretsDocument.h"
#include "locker/Matrix.h"
#include "tokens/TokenListRows.h"

#include <memory>
#include <optional>
#include <vector>

namespace strongroom::model {

class KeyUsage;
class RateHistory;

// Records by country and key version: of the current one, of others that are known, of versions that no secret opens. What is not of the current version
// still needs migration. Empty: nothing was counted.
[[nodiscard]] ChartData keyUsageChart(const KeyUsage &usage, const incountry::SecretsDocument *document);
// How long each token lasts from now on; those that are not held or have no end are left out.
[[nodiscard]] ChartData tokenLifetimesChart(const std::vector<const TokenListRow *> &rows, WallTime now);
// By environment: secrets of its own, taken from all environments, missing.
[[nodiscard]] ChartData secretsByEnvironmentChart(const locker::Matrix &matrix);

// Records a second, and the time left, of a migration since it began. Empty: fewer than two moments are known.
[[nodiscard]] ChartData migrationRateChart(const RateHistory &history);

} // namespace strongroom::model
