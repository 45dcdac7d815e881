// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How many records a country holds of each key version: what a secret opens, and what no secret opens. Every number is the service's own
// total of a filter by version, asked for a page of one; versions nobody named are found by asking for the others (incountry page, section
// 12). Blocking. What the store throws.

#include "base/Cancellation.h"
#include "incountry/Country.h"
#include "incountry/RecordStore.h"

#include <cstdint>
#include <map>
#include <vector>

namespace strongroom::incountry {

struct VersionCounts {
    std::int64_t total = 0;                         // all records
    std::map<std::int64_t, std::int64_t> byVersion; // those asked for, 0 included, and those found
    std::int64_t rest = 0;                          // without a version, or of versions beyond the limit
};

inline constexpr int maxFoundVersions = 50; // that were not named

[[nodiscard]] VersionCounts countVersions(RecordStore &store, const Country &country, const std::vector<std::int64_t> &versions,
                                          const Cancellation &cancellation);

} // namespace strongroom::incountry
