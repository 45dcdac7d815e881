// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The number for a new key. One more than the highest secret is not enough: somebody whose secrets are ahead may have written records of that
// version, and two keys under one version are told apart by nobody.

#include "base/Cancellation.h"
#include "incountry/Country.h"
#include "incountry/SecretsData.h"
#include "incountry/StoredRecords.h"

#include <cstdint>
#include <vector>

namespace strongroom::migration {

// One more than the highest version of the secrets and of the records in these countries. Blocking; what the store throws; ClientError when
// there is no such number.
[[nodiscard]] std::int64_t freeVersion(incountry::StoredRecordStore &store, const std::vector<incountry::Country> &countries, const incountry::SecretsData &secrets,
                                       const Cancellation &cancellation);

} // namespace strongroom::migration
