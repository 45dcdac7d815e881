// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bodies of POST /v2/search and POST /v1/storage/search, in the shapes of both SDKs (protocol page section 10): everything present, or only
// what is needed. Words are taken as they are documented, in capital letters; every other is refused.

#include "sandbox/tozstore/TozPattern.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::sandbox {

inline constexpr std::int64_t mostTozResults = 1000;     // in one answer
inline constexpr std::int64_t mostTozPaged = 10'000;     // in all pages of one search

struct TozClause
{
    bool all = false; // AND
    TozStrategy strategy = TozStrategy::Exact;
    std::vector<std::string> writers; // and users
    std::vector<std::string> records;
    std::vector<std::string> types;
    std::vector<std::string> names;
    std::vector<std::string> values;
    std::vector<std::pair<std::string, std::string>> tags;
};

struct TozSearch
{
    std::int64_t limit = 0;
    std::int64_t offset = 0;
    bool allWriters = false;
    bool includeData = false;
    bool descending = false;
    std::vector<TozClause> match;
    std::vector<TozClause> exclude;
    bool byModified = false;
    std::optional<std::int64_t> after;  // microseconds; both ends belong to the range
    std::optional<std::int64_t> before;
};

[[nodiscard]] TozSearch parseTozSearch(const nlohmann::json &body);

struct TozQuery
{
    std::int64_t count = 0;
    std::int64_t afterIndex = 0;
    bool allWriters = false;
    bool includeData = true;
    std::vector<std::string> writers;
    std::vector<std::string> users;
    std::vector<std::string> records;
    std::vector<std::string> types;
    nlohmann::json plain; // null, or an expression
};

[[nodiscard]] TozQuery parseTozQuery(const nlohmann::json &body);

} // namespace strongroom::sandbox
