// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Pages of records by key version, at a cost that does not grow with the number of records: a client that moves a million records from one
// version to another asks for ten thousand such pages. Counts are kept by triggers; a page is a merge of one index range per version.

#include "sandbox/Database.h"

#include <QString>
#include <QVariant>

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::sandbox {

// What the version must be, or must not be. nullopt stands for a record without a version.
struct VersionFilter
{
    bool negated = false;
    bool none = false;                      // not negated: also those without a version (alone: "is null")
    bool everything = false;                // no filter at all
    std::vector<std::int64_t> versions;
};

struct VersionSelect
{
    std::int64_t total = 0;
    std::string ids;        // a SELECT of ids in their order, with LIMIT ? OFFSET ? at its end; "" when there are none
    QVariantList values;    // without limit and offset
};

// Makes the table and the triggers, and counts what is there already. The table `record` must exist.
void createVersionCounts(Database &database);
[[nodiscard]] VersionSelect selectByVersion(Database &database, const QString &country, const VersionFilter &filter);

} // namespace strongroom::sandbox
