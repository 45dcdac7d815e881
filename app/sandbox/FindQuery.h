// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The body of a find request (protocol page section 12) as SQL. Column names come from the list of members, operators from this
// file; every value of the request is bound, never written into the statement.
//
// As in SQL, a record without the member matches neither a value nor {"$not": value}; null and {"$not": null} ask for that.

#include "sandbox/VersionPages.h"

#include <nlohmann/json_fwd.hpp>

#include <QVariant>

#include <cstdint>
#include <optional>
#include <string>

namespace strongroom::sandbox {

struct FindQuery
{
    std::string conditions; // "" or " AND … AND …"
    QVariantList values;    // one per question mark
    std::string order;      // the columns of ORDER BY
    std::optional<VersionFilter> versionAlone; // the same as `conditions` where nothing but the version is asked for, in the order of the ids
    int limit = 100;
    std::int64_t offset = 0;
};

// Throws ApiError 400 naming the member.
[[nodiscard]] FindQuery parseFindQuery(const nlohmann::json &body);

} // namespace strongroom::sandbox
