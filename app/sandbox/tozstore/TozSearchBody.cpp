// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozSearchBody.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozText.h"
#include "sandbox/tozstore/TozTime.h"

#include <map>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr std::size_t mostClauses = 100;
constexpr std::size_t mostTermsOfAnd = 200; // they nest in SQL

std::vector<std::string> ids(const json &object, const char *member, const std::string &source)
{
    std::vector<std::string> list = optionalTexts(object, member, source);
    for (const std::string &id : list) {
        if (!isUuid(id)) {
            throw ApiError::badRequest(source + "." + member, source + "." + member + " must be UUIDs in lower case with hyphens");
        }
    }
    return list;
}

// One of the words, or `otherwise` when there is none.
template <typename Value>
Value word(const json &object, const char *member, const std::string &source, const std::map<std::string, Value> &words, Value otherwise)
{
    if (isAbsent(object, member)) {
        return otherwise;
    }
    const auto found = object[member].is_string() ? words.find(object[member].get<std::string>()) : words.end();
    if (found == words.end()) {
        throw ApiError::badRequest(source + "." + member, source + "." + member + " is not a word that is known here");
    }
    return found->second;
}

TozClause parseClause(const json &sent, const std::string &source)
{
    if (!sent.is_object()) {
        throw ApiError::badRequest(source, source + " must be an object");
    }
    TozClause clause;
    clause.all = word<bool>(sent, "condition", source, {{"OR", false}, {"AND", true}}, false);
    clause.strategy = word<TozStrategy>(sent, "strategy", source,
        {{"EXACT", TozStrategy::Exact}, {"FUZZY", TozStrategy::Fuzzy}, {"WILDCARD", TozStrategy::Wildcard}, {"REGEXP", TozStrategy::Regexp}}, TozStrategy::Exact);
    if (isAbsent(sent, "terms")) {
        return clause;
    }
    const json &terms = requiredObject(sent, "terms", source);
    const std::string place = source + ".terms";
    clause.writers = ids(terms, "writer_ids", place);
    for (std::string &user : ids(terms, "user_ids", place)) {
        clause.writers.push_back(std::move(user));
    }
    clause.records = ids(terms, "record_ids", place);
    clause.types = optionalTexts(terms, "content_types", place);
    clause.names = optionalTexts(terms, "keys", place);
    clause.values = optionalTexts(terms, "values", place);
    if (!isAbsent(terms, "tags")) {
        for (const auto &[name, value] : requiredObject(terms, "tags", place).items()) {
            if (!value.is_string()) {
                throw ApiError::badRequest(place + ".tags", place + ".tags must be an object of texts");
            }
            clause.tags.emplace_back(name, value.get<std::string>());
        }
    }
    const std::size_t count = clause.writers.size() + clause.records.size() + clause.types.size() + clause.names.size() + clause.values.size() + clause.tags.size();
    if (clause.all && count > mostTermsOfAnd) {
        throw ApiError::badRequest(place, "a clause with AND takes at most 200 terms");
    }
    return clause;
}

std::vector<TozClause> parseClauses(const json &body, const char *member)
{
    std::vector<TozClause> clauses;
    if (isAbsent(body, member)) {
        return clauses;
    }
    const std::string source = std::string("body.") + member;
    if (!body[member].is_array() || body[member].size() > mostClauses) {
        throw ApiError::badRequest(source, source + " must be a list of at most 100 clauses");
    }
    for (const json &sent : body[member]) {
        clauses.push_back(parseClause(sent, source + "[" + std::to_string(clauses.size()) + "]"));
    }
    return clauses;
}

std::optional<std::int64_t> parseEnd(const json &range, const char *member)
{
    if (isAbsent(range, member)) {
        return std::nullopt;
    }
    const std::optional<std::int64_t> instant = range[member].is_string() ? parseTozTime(range[member].get<std::string>()) : std::nullopt;
    if (!instant) {
        throw ApiError::badRequest(std::string("body.range.") + member, std::string("body.range.") + member + " must be an RFC 3339 time with its offset");
    }
    return instant;
}

void parseRange(const json &body, TozSearch &search)
{
    if (isAbsent(body, "range")) {
        return;
    }
    const json &range = requiredObject(body, "range", "body");
    search.byModified = word<bool>(range, "range_key", "body.range", {{"CREATED", false}, {"MODIFIED", true}}, false);
    search.after = parseEnd(range, "after");
    search.before = parseEnd(range, "before");
}

std::int64_t limited(const json &body, const char *member, std::int64_t otherwise)
{
    const std::int64_t value = optionalInteger(body, member, otherwise);
    if (value < 1 || value > mostTozResults) {
        throw ApiError::badRequest(std::string("body.") + member, std::string("body.") + member + " must be 1 to 1000");
    }
    return value;
}

} // namespace

TozSearch parseTozSearch(const json &body)
{
    TozSearch search;
    search.limit = limited(body, "limit", 50);
    search.offset = optionalInteger(body, "next_token", 0);
    if (search.offset < 0 || search.offset >= mostTozPaged) {
        throw ApiError::badRequest("body.next_token", "body.next_token must be from 0 to 9999: 10000 results can be paged through");
    }
    search.allWriters = optionalFlag(body, "include_all_writers", false);
    search.includeData = optionalFlag(body, "include_data", false);
    search.match = parseClauses(body, "match");
    search.exclude = parseClauses(body, "exclude");
    parseRange(body, search);
    if (!isAbsent(body, "order")) {
        search.descending =
            word<bool>(requiredObject(body, "order", "body"), "sort_order", "body.order", {{"ASCENDING", false}, {"DESCENDING", true}}, false);
    }
    return search;
}

TozQuery parseTozQuery(const json &body)
{
    TozQuery query;
    query.count = limited(body, "count", 100);
    query.afterIndex = optionalInteger(body, "after_index", 0);
    if (query.afterIndex < 0) {
        throw ApiError::badRequest("body.after_index", "body.after_index must not be negative");
    }
    query.allWriters = optionalFlag(body, "include_all_writers", false);
    query.includeData = optionalFlag(body, "include_data", true);
    query.writers = ids(body, "writer_ids", "body");
    query.users = ids(body, "user_ids", "body");
    query.records = ids(body, "record_ids", "body");
    query.types = optionalTexts(body, "content_types", "body");
    if (!isAbsent(body, "plain")) {
        query.plain = requiredObject(body, "plain", "body");
    }
    return query;
}

} // namespace strongroom::sandbox
