// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/FindQuery.h"

#include "sandbox/ApiError.h"
#include "sandbox/Dates.h"
#include "sandbox/Members.h"
#include "sandbox/Validation.h"

#include <map>
#include <set>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr qsizetype maxValues = 10'000; // SQLite takes 32,766

constexpr const char *dateMembers[] = {"created_at", "updated_at"};

QVariant number(std::int64_t value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

// One filterable column: how its values are read, and whether they have an order.
struct Column
{
    Member member;
    bool ordered = false;
};

Column filterColumn(const std::string &name, const std::string &source)
{
    for (const char *const date : dateMembers) {
        if (name == date) {
            return {{name, MemberKind::Date, true, false}, true};
        }
    }
    const std::size_t index = memberIndex(name);
    if (index == members().size()) {
        throw ApiError::badRequest(source, source + " is not something records can be filtered by");
    }
    const Member &member = members()[index];
    switch (member.kind) {
    case MemberKind::Hash:
    case MemberKind::Key:
        return {member, false};
    case MemberKind::Range:
    case MemberKind::Version:
    case MemberKind::Date:
        return {member, true};
    default:
        throw ApiError::badRequest(source, source + " is not something records can be filtered by");
    }
}

class FilterBuilder
{
public:
    explicit FilterBuilder(FindQuery &query) : m_query(query) {}

    void add(const std::string &name, const json &value, const std::string &source)
    {
        const Column column = filterColumn(name, source);
        if (value.is_null()) {
            condition(column, " IS NULL");
        } else if (value.is_array()) {
            list(column, " IN ", value, source);
        } else if (value.is_object()) {
            operators(column, value, source);
        } else {
            compare(column, " = ", value, source);
        }
    }

    void searchKeys(const json &value, const std::string &source)
    {
        const std::size_t length = value.is_string() ? utf16Length(value.get_ref<const std::string &>()) : 0;
        if (length < 3 || length > 200) {
            throw ApiError::badRequest(source, source + " must be a string of 3 to 200 characters");
        }
        // instr() is LIKE '%…%' without wildcards to escape, and it minds the case.
        std::string any;
        for (const Member &member : members()) {
            if (member.searchable) {
                any += (any.empty() ? "" : " OR ") + ("instr(" + member.name + ", ?) > 0");
                m_query.values << QString::fromStdString(value.get<std::string>());
            }
        }
        m_query.conditions += " AND (" + any + ")";
    }

private:
    void condition(const Column &column, const std::string &text) { m_query.conditions += " AND " + column.member.name + text; }

    void bind(const Column &column, const json &value, const std::string &source)
    {
        if (m_query.values.size() >= maxValues) {
            throw ApiError::badRequest("body.filter", "a filter may hold 10,000 values");
        }
        switch (column.member.kind) {
        case MemberKind::Hash:
        case MemberKind::Key:
            m_query.values << QString::fromStdString(parseKeyText(column.member, value, source));
            return;
        case MemberKind::Date: {
            const std::optional<std::int64_t> instant = value.is_string() ? parseIsoDate(value.get<std::string>()) : std::nullopt;
            if (!instant) {
                throw ApiError::badRequest(source, source + " must be an ISO 8601 date and time with an offset");
            }
            m_query.values << number(*instant);
            return;
        }
        default:
            m_query.values << number(parseInt64(value, source));
        }
    }

    void compare(const Column &column, const std::string &sign, const json &value, const std::string &source)
    {
        bind(column, value, source);
        condition(column, sign + "?");
    }

    void list(const Column &column, const std::string &sign, const json &values, const std::string &source)
    {
        if (values.empty()) {
            throw ApiError::badRequest(source, source + " must not be an empty list");
        }
        std::string marks;
        for (std::size_t i = 0; i < values.size(); ++i) {
            bind(column, values[i], source + "[" + std::to_string(i) + "]");
            marks += i == 0 ? "?" : ", ?";
        }
        condition(column, sign + "(" + marks + ")");
    }

    void operators(const Column &column, const json &object, const std::string &source)
    {
        static const std::map<std::string, std::string, std::less<>> comparisons = {
            {"$gt", " > "}, {"$gte", " >= "}, {"$lt", " < "}, {"$lte", " <= "}};
        if (object.empty()) {
            throw ApiError::badRequest(source, source + " must have an operator");
        }
        if ((object.contains("$gt") && object.contains("$gte")) || (object.contains("$lt") && object.contains("$lte"))) {
            throw ApiError::badRequest(source, source + " must not have $gt with $gte or $lt with $lte");
        }
        for (const auto &[name, value] : object.items()) {
            const std::string where = source + "." + name;
            const auto comparison = comparisons.find(name);
            if (name == "$not") {
                negate(column, value, where);
            } else if (comparison != comparisons.end() && column.ordered) {
                compare(column, comparison->second, value, where);
            } else {
                throw ApiError::badRequest(where, where + " is not an operator of this member");
            }
        }
    }

    void negate(const Column &column, const json &value, const std::string &source)
    {
        if (value.is_null()) {
            condition(column, " IS NOT NULL");
        } else if (value.is_array()) {
            list(column, " NOT IN ", value, source);
        } else {
            compare(column, " <> ", value, source);
        }
    }

    FindQuery &m_query;
};

void parseFilter(const json &filter, FindQuery &query)
{
    if (!filter.is_object()) {
        throw ApiError::badRequest("body.filter", "body.filter must be an object");
    }
    FilterBuilder builder(query);
    bool keyed = false;
    for (const auto &[name, value] : filter.items()) {
        const std::string source = "body.filter." + name;
        if (name == "search_keys") {
            builder.searchKeys(value, source);
            continue;
        }
        const std::size_t index = memberIndex(name);
        keyed = keyed || (index < members().size() && members()[index].searchable);
        builder.add(name, value, source);
    }
    if (keyed && filter.contains("search_keys")) {
        throw ApiError::badRequest("body.filter.search_keys", "body.filter.search_keys must not be used together with key1 to key10");
    }
}

bool isSortable(const std::string &name)
{
    for (const char *const date : dateMembers) {
        if (name == date) {
            return true;
        }
    }
    const std::size_t index = memberIndex(name);
    return index < members().size() && members()[index].sortable;
}

void parseSort(const json &sort, FindQuery &query)
{
    const std::string source = "body.options.sort";
    if (!sort.is_array() || sort.empty()) {
        throw ApiError::badRequest(source, source + " must be a list that is not empty");
    }
    std::set<std::string> seen;
    query.order.clear();
    std::string direction;
    for (std::size_t i = 0; i < sort.size(); ++i) {
        const std::string where = source + "[" + std::to_string(i) + "]";
        if (!sort[i].is_object() || sort[i].size() != 1) {
            throw ApiError::badRequest(where, where + " must be an object of one member");
        }
        const std::string &name = sort[i].begin().key();
        const json &value = sort[i].begin().value();
        if (!isSortable(name) || !seen.insert(name).second) {
            throw ApiError::badRequest(where + "." + name, where + "." + name + " is not something records can be sorted by");
        }
        if (value != "asc" && value != "desc") {
            throw ApiError::badRequest(where + "." + name, where + "." + name + " must be asc or desc");
        }
        direction = value == "asc" ? " ASC" : " DESC";
        query.order += name + direction + ", ";
    }
    query.order += "id" + direction; // equal values keep one order from page to page
}

void parseOptions(const json &options, FindQuery &query)
{
    if (!options.is_object()) {
        throw ApiError::badRequest("body.options", "body.options must be an object");
    }
    for (const auto &[name, value] : options.items()) {
        const std::string source = "body.options." + name;
        if (name == "limit") {
            const std::int64_t limit = parseInt64(value, source);
            if (limit < 1 || limit > 100) {
                throw ApiError::badRequest(source, source + " must be from 1 to 100");
            }
            query.limit = static_cast<int>(limit);
        } else if (name == "offset") {
            query.offset = parseInt64(value, source);
            if (query.offset < 0) {
                throw ApiError::badRequest(source, source + " must not be negative");
            }
        } else if (name == "sort") {
            parseSort(value, query);
        } else {
            throw ApiError::badRequest(source, source + " is not an option");
        }
    }
}

std::optional<VersionFilter> versionAlone(const json &filter)
{
    VersionFilter version;
    if (filter.empty()) {
        version.everything = true;
        return version;
    }
    if (filter.size() != 1 || filter.begin().key() != "version") {
        return std::nullopt;
    }
    json value = filter.begin().value();
    if (value.is_null()) {
        version.none = true;
        return version;
    }
    if (value.is_object()) {
        if (value.size() != 1 || value.begin().key() != "$not" || value.begin().value().is_null()) {
            return std::nullopt;
        }
        version.negated = true;
        value = json(value.begin().value());
    }
    for (const json &number : value.is_array() ? value : json::array({value})) {
        version.versions.push_back(number.get<std::int64_t>()); // checked by parseFilter
    }
    return version;
}

} // namespace

FindQuery parseFindQuery(const json &body)
{
    FindQuery query;
    query.order = "id";
    for (const auto &[name, value] : body.items()) {
        if (name == "filter") {
            parseFilter(value, query);
        } else if (name == "options") {
            parseOptions(value, query);
        } else {
            throw ApiError::badRequest("body." + name, "body." + name + " is not a member of a find request");
        }
    }
    if (query.order == "id") {
        query.versionAlone = versionAlone(body.value("filter", json::object()));
    }
    return query;
}

} // namespace strongroom::sandbox
