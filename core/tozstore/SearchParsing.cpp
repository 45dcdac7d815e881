// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The reading half of SearchCode.h.

#include "tozstore/SearchCode.h"

#include "base/Error.h"
#include "base/Json.h"
#include "tozstore/ServiceTime.h"

#include <algorithm>
#include <initializer_list>

namespace strongroom::tozstore {

namespace {

using namespace std::chrono;

// %1 in `reason` is the member.
[[noreturn]] void fail(const std::string &member, const Sentence &reason)
{
    throw ClientError(Sentence::tr("the search is not understood: %1").arg(reason.arg(member)))
        .advise(Sentence::tr("It is the JSON of the service's own search; --show json prints one."))
        .about(member);
}

void requireObject(const Json &json, const std::string &path, std::initializer_list<std::string_view> known)
{
    if (!json.is_object()) {
        fail(path, path.empty() ? Sentence::tr("is not an object") : Sentence::tr("%1 is not an object"));
    }
    for (const auto &item : json.items()) {
        if (std::ranges::find(known, item.key()) == known.end()) {
            fail(path.empty() ? item.key() : path + '.' + item.key(), Sentence::tr("%1 is not a member of a search"));
        }
    }
}

// nullptr: missing or null, which are alike.
const Json *member(const Json &object, const char *name)
{
    const auto found = object.find(name);
    return found == object.end() || found->is_null() ? nullptr : &*found;
}

std::string text(const Json &json, const std::string &path)
{
    if (!json.is_string()) {
        fail(path, Sentence::tr("%1 is not text"));
    }
    return json.get<std::string>();
}

template <typename Word>
Word word(const Json &object, const std::string &path, const char *name, Word otherwise, std::optional<Word> (*named)(std::string_view))
{
    const Json *const value = member(object, name);
    if (value == nullptr) {
        return otherwise;
    }
    const std::string whole = path + '.' + name;
    const std::optional<Word> found = named(text(*value, whole));
    if (!found) {
        fail(whole, Sentence::tr("%1 is none of the words the service knows"));
    }
    return *found;
}

std::vector<std::string> texts(const Json &terms, const std::string &path, const char *name)
{
    std::vector<std::string> all;
    const Json *const value = member(terms, name);
    if (value == nullptr) {
        return all;
    }
    const std::string whole = path + '.' + name;
    if (!value->is_array()) {
        fail(whole, Sentence::tr("%1 is not a list"));
    }
    for (const Json &item : *value) {
        all.push_back(text(item, whole));
    }
    return all;
}

SearchClause clause(const Json &json, const std::string &path)
{
    requireObject(json, path, {"condition", "strategy", "terms"});
    SearchClause out;
    out.condition = word(json, path, "condition", out.condition, searchConditionNamed);
    out.strategy = word(json, path, "strategy", out.strategy, searchStrategyNamed);
    const Json *const terms = member(json, "terms");
    if (terms == nullptr) {
        return out;
    }
    const std::string inner = path + ".terms";
    requireObject(*terms, inner, {"writer_ids", "user_ids", "record_ids", "content_types", "keys", "values", "tags"});
    out.writers = texts(*terms, inner, "writer_ids");
    out.users = texts(*terms, inner, "user_ids");
    out.records = texts(*terms, inner, "record_ids");
    out.types = texts(*terms, inner, "content_types");
    out.keys = texts(*terms, inner, "keys");
    out.values = texts(*terms, inner, "values");
    if (const Json *const tags = member(*terms, "tags")) {
        if (!tags->is_object()) {
            fail(inner + ".tags", Sentence::tr("%1 is not an object"));
        }
        out.plain.emplace();
        for (const auto &item : tags->items()) {
            (*out.plain)[item.key()] = text(item.value(), inner + ".tags." + item.key());
        }
    }
    return out;
}

std::vector<SearchClause> clauses(const Json &object, const char *name)
{
    std::vector<SearchClause> all;
    if (const Json *const list = member(object, name)) {
        if (!list->is_array()) {
            fail(name, Sentence::tr("%1 is not a list"));
        }
        for (const Json &item : *list) {
            all.push_back(clause(item, std::string(name) + '[' + std::to_string(all.size()) + ']'));
        }
    }
    return all;
}

std::optional<SearchTime> bound(const Json &range, const char *name)
{
    const Json *const value = member(range, name);
    if (value == nullptr) {
        return std::nullopt;
    }
    const std::string path = std::string("range.") + name;
    const std::string given = text(*value, path);
    const std::optional<ServiceTime> time = ServiceTime::parse(given);
    if (!time) {
        fail(path, Sentence::tr("%1 is not a time such as 2019-03-18T00:00:00-07:00"));
    }
    const std::size_t sign = given.find_last_of("+-");
    const bool zoned = sign != std::string::npos && sign > given.find(':') && given.size() - sign == 6;
    const minutes offset = zoned ? zoneOffset(std::string_view(given).substr(sign)) : minutes(0);
    const local_seconds clock(time->instant.time_since_epoch() + offset);
    return SearchTime::inZone(clock, offset, duration_cast<microseconds>(time->fraction));
}

std::optional<std::int64_t> integer(const Json &object, const char *name)
{
    const Json *const value = member(object, name);
    if (value == nullptr) {
        return std::nullopt;
    }
    const std::optional<std::int64_t> number = exactInteger(*value);
    if (!number) {
        fail(name, Sentence::tr("%1 is not a whole number"));
    }
    return number;
}

bool flag(const Json &object, const char *name)
{
    const Json *const value = member(object, name);
    if (value != nullptr && !value->is_boolean()) {
        fail(name, Sentence::tr("%1 is neither true nor false"));
    }
    return value != nullptr && value->get<bool>();
}

} // namespace

Search searchFromJson(std::string_view json)
{
    const std::optional<Json> whole = parseJson(json);
    if (!whole) {
        fail({}, Sentence::tr("it is not JSON"));
    }
    requireObject(*whole, {}, {"limit", "next_token", "include_all_writers", "include_data", "match", "exclude", "range", "order"});
    Search search;
    const std::int64_t limit = integer(*whole, "limit").value_or(search.limit);
    if (limit < 1 || limit > mostSearchResults) {
        fail("limit", Sentence::tr("%1 must be a number from 1 to 1000"));
    }
    search.limit = static_cast<int>(limit);
    search.nextToken = integer(*whole, "next_token").value_or(0);
    search.allWriters = flag(*whole, "include_all_writers");
    search.includeData = flag(*whole, "include_data");
    search.match = clauses(*whole, "match");
    search.exclude = clauses(*whole, "exclude");
    if (const Json *const range = member(*whole, "range"); range != nullptr && !range->empty()) {
        requireObject(*range, "range", {"range_key", "before", "after"});
        search.range.emplace();
        search.range->key = word(*range, "range", "range_key", SearchRangeKey::Created, searchRangeKeyNamed);
        search.range->start = bound(*range, "after");
        search.range->end = bound(*range, "before");
    }
    if (const Json *const order = member(*whole, "order")) {
        requireObject(*order, "order", {"sort_order"});
        if (member(*order, "sort_order") != nullptr) {
            search.order = word(*order, "order", "sort_order", SearchOrder::Ascending, searchOrderNamed);
        }
    }
    (void)searchBody(search);   // what only the whole tells: identifiers, a range that ends before it starts
    return search;
}

} // namespace strongroom::tozstore
