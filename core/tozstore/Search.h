// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What to search for: (match1 OR match2 ...) AND NOT (exclude1 OR exclude2 ...) AND range (TozStore page, section 10.2), and the older query
// (section 10.1). No match, or one without terms, matches everything. Searched is what lies in the clear: meta, field names, `plain`.

#include "tozstore/SearchTime.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::tozstore {

// How the terms of one clause are joined.
enum class SearchCondition : std::uint8_t { Or, And };
// Fuzzy: one or two edits away. Wildcard: * and ?. Regexp: of the whole value.
enum class SearchStrategy : std::uint8_t { Exact, Fuzzy, Wildcard, Regexp };
enum class SearchRangeKey : std::uint8_t { Created, Modified };
enum class SearchOrder : std::uint8_t { Ascending, Descending };

// The words of the wire, in capital letters. The service doesn't check them, and the SDKs only in part: a wrong one would find something else.
[[nodiscard]] std::string_view wireNameOf(SearchCondition condition);
[[nodiscard]] std::string_view wireNameOf(SearchStrategy strategy);
[[nodiscard]] std::string_view wireNameOf(SearchRangeKey key);
[[nodiscard]] std::string_view wireNameOf(SearchOrder order);
// nullopt: another word.
[[nodiscard]] std::optional<SearchCondition> searchConditionNamed(std::string_view word);
[[nodiscard]] std::optional<SearchStrategy> searchStrategyNamed(std::string_view word);
[[nodiscard]] std::optional<SearchRangeKey> searchRangeKeyNamed(std::string_view word);
[[nodiscard]] std::optional<SearchOrder> searchOrderNamed(std::string_view word);

struct SearchClause {
    SearchCondition condition = SearchCondition::Or;
    SearchStrategy strategy = SearchStrategy::Exact;
    std::vector<std::string> writers;   // these three: UUIDs in any form
    std::vector<std::string> users;
    std::vector<std::string> records;
    std::vector<std::string> types;
    std::vector<std::string> keys;
    std::vector<std::string> values;
    std::optional<std::map<std::string, std::string>> plain;   // names to values of `plain`
};

// Either end may be open.
struct SearchRange {
    SearchRangeKey key = SearchRangeKey::Created;
    std::optional<SearchTime> start;
    std::optional<SearchTime> end;
};

inline constexpr int mostSearchResults = 1000;          // in one answer
inline constexpr int mostPagedResults = 10'000;         // in all answers of one search: beyond that, narrow the range

struct Search {
    int limit = 50;   // 1 to 1,000
    std::int64_t nextToken = 0;
    bool allWriters = false;   // also what others share
    bool includeData = false;
    std::vector<SearchClause> match;
    std::vector<SearchClause> exclude;
    std::optional<SearchRange> range;
    std::optional<SearchOrder> order;
};

// The body of POST /v2/search. ClientError that names the member: limit or token out of range, an identifier that is no UUID, text that is
// not UTF-8, an end before its start.
[[nodiscard]] std::string searchBody(const Search &search);

// An expression over `plain` of the older query.
struct QueryExpression {
    enum class Kind : std::uint8_t { Equal, And, Or };
    Kind kind = Kind::Equal;
    std::string name;                        // Equal
    std::string value;                       // Equal
    std::vector<QueryExpression> operands;   // And, Or
};

struct Query {
    int count = 100;   // 1 to 1,000
    std::int64_t afterIndex = 0;
    bool includeData = true;
    bool allWriters = false;
    std::vector<std::string> writers;   // UUIDs; with allWriters there are none
    std::vector<std::string> users;
    std::vector<std::string> records;
    std::vector<std::string> types;
    std::optional<QueryExpression> plain;
};

// The body of POST /v1/storage/search. Errors as above; also: an expression without operands or deeper than 100.
[[nodiscard]] std::string queryBody(const Query &query);

} // namespace strongroom::tozstore
