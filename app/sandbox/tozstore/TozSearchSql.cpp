// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozSearchSql.h"

#include "sandbox/ApiError.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr int deepest = 100;
const char *const everything = "1";

QString jsonList(const json &list)
{
    return QString::fromStdString(list.dump());
}

TozCondition oneOf(const char *column, std::span<const std::string> values)
{
    return {std::string(column) + " IN (SELECT value FROM json_each(?))", {jsonList(json(std::vector<std::string>(values.begin(), values.end())))}};
}

TozCondition joined(const std::vector<TozCondition> &parts, const char *with)
{
    if (parts.empty()) {
        return {everything, {}};
    }
    TozCondition whole;
    for (const TozCondition &part : parts) {
        whole.sql += (whole.sql.empty() ? "(" : with) + part.sql;
        whole.values += part.values;
    }
    whole.sql += ")";
    return whole;
}

// What `make` says of all terms together when they are joined by OR, and of each one when by AND.
template <typename Make>
void add(std::vector<TozCondition> &parts, std::span<const std::string> terms, bool all, Make make)
{
    if (terms.empty()) {
        return;
    }
    if (!all) {
        parts.push_back(make(terms));
        return;
    }
    for (std::size_t i = 0; i < terms.size(); ++i) {
        parts.push_back(make(terms.subspan(i, 1)));
    }
}

bool asksForAnything(std::span<const std::string> terms, TozStrategy strategy)
{
    return strategy == TozStrategy::Wildcard && std::find(terms.begin(), terms.end(), "*") != terms.end();
}

} // namespace

TozCondition TozSearchSql::scope(const std::string &caller, TozScope scope) const
{
    const QString id = QString::fromStdString(caller);
    if (scope == TozScope::Own) {
        return {"r.writer = ?", {id}};
    }
    return {"(r.writer = ? OR (r.writer, r.type) IN (SELECT writer, type FROM toz_policy WHERE reader = ? AND granted = 'read'))", {id, id}};
}

TozCondition TozSearchSql::search(const TozSearch &search) const
{
    std::vector<TozCondition> parts;
    if (!search.match.empty()) {
        parts.push_back(clauses(search.match));
    }
    if (!search.exclude.empty()) {
        TozCondition excluded = clauses(search.exclude);
        excluded.sql = "NOT " + excluded.sql;
        parts.push_back(std::move(excluded));
    }
    const std::string column = search.byModified ? "r.modified" : "r.created";
    if (search.after) {
        parts.push_back({column + " >= ?", {QVariant::fromValue(static_cast<qlonglong>(*search.after))}});
    }
    if (search.before) {
        parts.push_back({column + " <= ?", {QVariant::fromValue(static_cast<qlonglong>(*search.before))}});
    }
    return joined(parts, " AND ");
}

TozCondition TozSearchSql::query(const TozQuery &query) const
{
    std::vector<TozCondition> parts;
    for (const auto &[column, list] : {std::pair{"r.writer", &query.writers}, std::pair{"r.writer", &query.users},
             std::pair{"r.record_id", &query.records}, std::pair{"r.type", &query.types}}) {
        if (!list->empty()) {
            parts.push_back(oneOf(column, *list));
        }
    }
    if (!query.plain.is_null()) {
        parts.push_back({"r.id IN (SELECT value FROM json_each(?))", {jsonList(json(expression(query.plain, 1)))}});
    }
    return joined(parts, " AND ");
}

TozCondition TozSearchSql::clauses(std::span<const TozClause> list) const
{
    std::vector<TozCondition> parts;
    for (const TozClause &each : list) {
        parts.push_back(clause(each));
    }
    return joined(parts, " OR ");
}

TozCondition TozSearchSql::clause(const TozClause &from) const
{
    std::vector<TozCondition> parts;
    add(parts, from.writers, from.all, [](std::span<const std::string> terms) { return oneOf("r.writer", terms); });
    add(parts, from.records, from.all, [](std::span<const std::string> terms) { return oneOf("r.record_id", terms); });
    add(parts, from.types, from.all, [&](std::span<const std::string> terms) { return types(terms, from.strategy); });
    add(parts, from.names, from.all, [&](std::span<const std::string> terms) { return tagged(terms, {}, from.strategy); });
    add(parts, from.values, from.all, [&](std::span<const std::string> terms) { return tagged({}, terms, from.strategy); });
    for (const auto &[name, value] : from.tags) {
        parts.push_back(tagged({&name, 1}, {&value, 1}, from.strategy));
    }
    return joined(parts, from.all ? " AND " : " OR ");
}

TozCondition TozSearchSql::types(std::span<const std::string> terms, TozStrategy strategy) const
{
    if (strategy == TozStrategy::Exact) {
        return oneOf("r.type", terms);
    }
    std::vector<std::function<bool(const QString &)>> matchers;
    for (const std::string &term : terms) {
        matchers.push_back(tozMatcher(strategy, term));
    }
    std::vector<std::string> found;
    QSqlQuery rows = m_database.run("SELECT DISTINCT type FROM toz_record");
    while (rows.next()) {
        const QString type = rows.value(0).toString();
        if (std::any_of(matchers.begin(), matchers.end(), [&type](const auto &matches) { return matches(type); })) {
            found.push_back(type.toStdString());
        }
    }
    return oneOf("r.type", found);
}

TozCondition TozSearchSql::tagged(std::span<const std::string> names, std::span<const std::string> values, TozStrategy strategy) const
{
    TozCondition condition{"r.id IN (SELECT record FROM toz_tag WHERE 1", {}};
    const auto ask = [&](const char *column, std::span<const std::string> terms) {
        if (!terms.empty() && !asksForAnything(terms, strategy)) {
            condition.sql += std::string(" AND ") + column + " IN (SELECT value FROM json_each(?))";
            condition.values.push_back(jsonList(json(words(terms, strategy))));
        }
    };
    ask("name", names);
    ask("value", values);
    condition.sql += ")";
    return condition;
}

std::vector<std::int64_t> TozSearchSql::words(std::span<const std::string> terms, TozStrategy strategy) const
{
    std::vector<std::int64_t> ids;
    for (const std::string &term : terms) {
        if (strategy == TozStrategy::Exact) {
            if (const std::optional<std::int64_t> id = m_words.find(term)) {
                ids.push_back(*id);
            }
            continue;
        }
        const std::vector<std::int64_t> found = m_words.matching(tozMatcher(strategy, term));
        ids.insert(ids.end(), found.begin(), found.end());
    }
    return ids;
}

// {"eq": {"name", "value"}}, {"and": […]}, {"or": […]}. The sets are joined here and not in SQL, whose parser gives up on deep nesting.
TozSearchSql::Rows TozSearchSql::expression(const json &from, int depth) const
{
    const auto refuse = [] {
        return ApiError::badRequest("body.plain", R"(body.plain must be {"eq": {"name", "value"}}, {"and": [...]} or {"or": [...]})");
    };
    if (!from.is_object() || from.size() != 1 || depth > deepest) {
        throw refuse();
    }
    const std::string kind = from.begin().key();
    const json &operand = from.begin().value();
    if (kind == "eq") {
        if (!operand.is_object() || operand.size() != 2 || !operand.contains("name") || !operand.contains("value") || !operand["name"].is_string()
            || !operand["value"].is_string()) {
            throw refuse();
        }
        return rowsTagged(operand["name"].get<std::string>(), operand["value"].get<std::string>());
    }
    if ((kind != "and" && kind != "or") || !operand.is_array() || operand.empty() || operand.size() > mostTozResults) {
        throw refuse();
    }
    Rows whole = expression(operand[0], depth + 1);
    for (std::size_t i = 1; i < operand.size(); ++i) {
        const Rows part = expression(operand[i], depth + 1);
        Rows both;
        if (kind == "and") {
            std::set_intersection(whole.begin(), whole.end(), part.begin(), part.end(), std::back_inserter(both));
        } else {
            std::set_union(whole.begin(), whole.end(), part.begin(), part.end(), std::back_inserter(both));
        }
        whole = std::move(both);
    }
    return whole;
}

TozSearchSql::Rows TozSearchSql::rowsTagged(const std::string &name, const std::string &value) const
{
    Rows found;
    const std::optional<std::int64_t> nameId = m_words.find(name);
    const std::optional<std::int64_t> valueId = m_words.find(value);
    if (nameId && valueId) {
        QSqlQuery rows = m_database.run("SELECT record FROM toz_tag WHERE name = ? AND value = ? ORDER BY record",
            {QVariant::fromValue(static_cast<qlonglong>(*nameId)), QVariant::fromValue(static_cast<qlonglong>(*valueId))});
        while (rows.next()) {
            found.push_back(rows.value(0).toLongLong());
        }
    }
    return found;
}

} // namespace strongroom::sandbox
