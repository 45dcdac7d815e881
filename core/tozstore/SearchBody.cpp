// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Search.h"

#include "base/Error.h"
#include "base/Json.h"
#include "base/Text.h"
#include "tozstore/Uuid.h"

#include <array>
#include <utility>

namespace strongroom::tozstore {

namespace {

constexpr std::array<std::string_view, 2> conditionWords{"OR", "AND"};
constexpr std::array<std::string_view, 4> strategyWords{"EXACT", "FUZZY", "WILDCARD", "REGEXP"};
constexpr std::array<std::string_view, 2> rangeKeyWords{"CREATED", "MODIFIED"};
constexpr std::array<std::string_view, 2> orderWords{"ASCENDING", "DESCENDING"};

template <typename Enum, std::size_t Count>
std::optional<Enum> named(const std::array<std::string_view, Count> &words, std::string_view word)
{
    for (std::size_t i = 0; i < Count; ++i) {
        if (words[i] == word) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

const std::string &requireText(const std::string &text, const char *member)
{
    if (!isValidUtf8(text)) {
        throw ClientError(Sentence::tr("a term of the search is not UTF-8 text: %1").arg(member)).about(member);
    }
    return text;
}

Json textsJson(const std::vector<std::string> &texts, const char *member)
{
    Json out = Json::array();
    for (const std::string &text : texts) {
        out.push_back(requireText(text, member));
    }
    return out;
}

Json uuidsJson(const std::vector<std::string> &ids, const char *member)
{
    Json out = Json::array();
    for (const std::string &id : ids) {
        std::optional<std::string> normal = normalUuid(id);
        if (!normal) {
            throw ClientError(Sentence::tr("an identifier to search by is not a UUID: %1").arg(member))
                .advise(Sentence::tr("It looks like 0d9ff4b6-7d4d-4b3c-8b2e-7f3f1a9c2b11."))
                .about(member);
        }
        out.push_back(*std::move(normal));
    }
    return out;
}

void requireLimit(int limit, const char *member)
{
    if (limit < 1 || limit > mostSearchResults) {
        throw ClientError(Sentence::tr("the service answers with 1 to 1,000 results at a time, not with %1").arg(limit))
            .advise(Sentence::tr("Ask for pages of at most 1,000."))
            .about(member);
    }
}

void requireIndex(std::int64_t index, const char *member)
{
    if (index < 0) {
        throw ClientError(Sentence::tr("a search cannot go on before its first result")).about(member);
    }
}

Json clauseJson(const SearchClause &clause)
{
    // Every term is always there, and no `plain` is null: the shape the Python SDK sends.
    Json tags;
    if (clause.plain) {
        tags = Json::object();
        for (const auto &[name, value] : *clause.plain) {
            tags[requireText(name, "plain")] = requireText(value, "plain");
        }
    }
    return {{"condition", wireNameOf(clause.condition)},
            {"strategy", wireNameOf(clause.strategy)},
            {"terms",
             {{"writer_ids", uuidsJson(clause.writers, "writers")},
              {"user_ids", uuidsJson(clause.users, "users")},
              {"record_ids", uuidsJson(clause.records, "records")},
              {"content_types", textsJson(clause.types, "record_types")},
              {"keys", textsJson(clause.keys, "keys")},
              {"values", textsJson(clause.values, "values")},
              {"tags", tags}}}};
}

Json clausesJson(const std::vector<SearchClause> &clauses)
{
    Json out = Json::array();
    for (const SearchClause &clause : clauses) {
        out.push_back(clauseJson(clause));
    }
    return out;
}

Json rangeJson(const SearchRange &range)
{
    if (range.start && range.end && range.end->moment() < range.start->moment()) {
        throw ClientError(Sentence::tr("the time range of the search ends before it starts"))
            .advise(Sentence::tr("Swap the two times, or mend their zones."))
            .about("range");
    }
    Json out = Json::object({{"range_key", wireNameOf(range.key)}});
    if (range.end) {
        out["before"] = range.end->text();
    }
    if (range.start) {
        out["after"] = range.start->text();
    }
    return out;
}

Json expressionJson(const QueryExpression &expression, int depth)
{
    if (depth > 100) {
        throw ClientError(Sentence::tr("the query's expression is nested too deeply")).about("plain");
    }
    if (expression.kind == QueryExpression::Kind::Equal) {
        Json pair = Json::object({{"name", requireText(expression.name, "plain")}, {"value", requireText(expression.value, "plain")}});
        return Json::object({{"eq", std::move(pair)}});
    }
    if (expression.operands.empty()) {
        throw ClientError(Sentence::tr("an AND or OR of the query joins nothing")).about("plain");
    }
    Json operands = Json::array();
    for (const QueryExpression &operand : expression.operands) {
        operands.push_back(expressionJson(operand, depth + 1));
    }
    Json out = Json::object();
    out[expression.kind == QueryExpression::Kind::And ? "and" : "or"] = std::move(operands);
    return out;
}

} // namespace

std::string_view wireNameOf(SearchCondition condition) { return conditionWords.at(static_cast<std::size_t>(condition)); }
std::string_view wireNameOf(SearchStrategy strategy) { return strategyWords.at(static_cast<std::size_t>(strategy)); }
std::string_view wireNameOf(SearchRangeKey key) { return rangeKeyWords.at(static_cast<std::size_t>(key)); }
std::string_view wireNameOf(SearchOrder order) { return orderWords.at(static_cast<std::size_t>(order)); }

std::optional<SearchCondition> searchConditionNamed(std::string_view word) { return named<SearchCondition>(conditionWords, word); }
std::optional<SearchStrategy> searchStrategyNamed(std::string_view word) { return named<SearchStrategy>(strategyWords, word); }
std::optional<SearchRangeKey> searchRangeKeyNamed(std::string_view word) { return named<SearchRangeKey>(rangeKeyWords, word); }
std::optional<SearchOrder> searchOrderNamed(std::string_view word) { return named<SearchOrder>(orderWords, word); }

std::string searchBody(const Search &search)
{
    requireLimit(search.limit, "limit");
    requireIndex(search.nextToken, "next_token");
    Json body = {{"limit", search.limit},
                 {"next_token", search.nextToken},
                 {"include_all_writers", search.allWriters},
                 {"include_data", search.includeData},
                 {"match", clausesJson(search.match)},
                 {"exclude", clausesJson(search.exclude)},
                 {"range", search.range ? rangeJson(*search.range) : Json::object()}};
    if (search.order) {
        body["order"] = Json::object({{"sort_order", wireNameOf(*search.order)}});
    }
    return dumpJson(body);
}

std::string queryBody(const Query &query)
{
    requireLimit(query.count, "count");
    requireIndex(query.afterIndex, "after_index");
    if (query.allWriters && !query.writers.empty()) {
        throw ClientError(Sentence::tr("a query is for all writers or for some, not for both")).about("writers");
    }
    return dumpJson(Json{{"count", query.count},
                         {"after_index", query.afterIndex},
                         {"include_data", query.includeData},
                         {"writer_ids", uuidsJson(query.writers, "writers")},
                         {"user_ids", uuidsJson(query.users, "users")},
                         {"record_ids", uuidsJson(query.records, "records")},
                         {"content_types", textsJson(query.types, "record_types")},
                         {"plain", query.plain ? expressionJson(*query.plain, 0) : Json()},
                         {"include_all_writers", query.allWriters}});
}

} // namespace strongroom::tozstore
