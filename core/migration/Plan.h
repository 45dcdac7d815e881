// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a migration is asked to do. Nothing secret in it: a plan is a JSON file that may be read, kept and given to a colleague.

#include "incountry/Country.h"

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::migration {

inline constexpr int maxMigrationBatch = 100;
inline constexpr int maxParallelCountries = 16;

enum class Rollback { Keep, Drop };        // whether stored forms stay in the journal once a record is verified
enum class Verification { ReadBack, Off }; // Off: the service's word is taken; the report says so
enum class BecomesCurrent { AtStart, Later }; // when new records are written with the target version by this program

struct Plan {
    std::string connectionId;
    std::string connectionName;
    std::string environmentId;                   // a plan runs against this environment and no other
    std::vector<incountry::Country> countries;   // at least one, each once
    std::int64_t targetVersion = 0;
    int batchSize = maxMigrationBatch;           // 1..100
    int parallelCountries = 3;                   // 1..16
    double recordsPerSecond = 0;                 // at most; 0: no limit
    Rollback rollback = Rollback::Keep;
    Verification verification = Verification::ReadBack;
    BecomesCurrent becomesCurrent = BecomesCurrent::AtStart;
    std::map<std::string, std::int64_t> expected; // by country code: records to migrate as the check counted them; empty: not counted yet
    std::chrono::system_clock::time_point createdAt;
    friend bool operator==(const Plan &, const Plan &) = default;
};

// ClientError naming the member.
void validate(const Plan &plan);
// Indented JSON, members in a fixed order; createdAt to the microsecond.
[[nodiscard]] std::string planToJson(const Plan &plan);
// ClientError naming the member: unknown ones are refused, because a misspelt limit would be no limit. What says how (batch_size and those
// behind it) may be left out and is as in Plan then.
[[nodiscard]] Plan planFromJson(std::string_view json);

} // namespace strongroom::migration
