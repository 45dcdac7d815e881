// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the check before a run asks of this computer: the keys where they are kept, the journal's folder, the disk. Internal to core/migration.

#include "incountry/StoredCipher.h"
#include "migration/Preflight.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace strongroom::migration {

struct KeptVersions {
    bool known = false;        // the secrets could be read
    bool bare = false;         // one password for every version
    std::set<std::int64_t> versions;
    [[nodiscard]] bool has(std::int64_t version) const { return !known || bare || versions.contains(version); }
};
// The secrets as they are kept, against the key that the cipher seals with.
[[nodiscard]] KeptVersions checkKeys(const incountry::StoredCipher &cipher, const Plan &plan, const PreflightOptions &options, std::vector<Finding> &findings);

// Whether a journal can be made there, and none of the environment is unfinished.
void checkJournals(const Plan &plan, const PreflightOptions &options, std::vector<Finding> &findings);

// `storedBytes`: what a stored record has on average.
void checkDisk(const Plan &plan, const PreflightOptions &options, std::int64_t records, std::int64_t storedBytes, std::vector<Finding> &findings);

} // namespace strongroom::migration
