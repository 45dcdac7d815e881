// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozSearchApi.h"

#include "sandbox/ApiError.h"
#include "sandbox/tozstore/TozBody.h"
#include "sandbox/tozstore/TozSharing.h"

#include <algorithm>
#include <map>
#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

QVariant number(std::int64_t value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

} // namespace

TozSearchApi::TozSearchApi(TozStores &stores) : m_stores(stores)
{
}

std::optional<Response> TozSearchApi::handle(const Request &request)
{
    if (request.path == "/v2/search") {
        return search(request);
    }
    if (request.path == "/v1/storage/search") {
        try {
            return query(request);
        } catch (const ApiError &error) {
            if (error.status() != 400) {
                throw;
            }
            // The one answer whose error the Python SDK reads.
            return jsonResponse(400, {{"error", error.what()}});
        }
    }
    return std::nullopt;
}

Response TozSearchApi::search(const Request &request)
{
    requireTozMethod(request, "POST");
    const TozClient caller = m_stores.access.callerOf(request);
    const TozSearch asked = parseTozSearch(tozBody(request));
    const TozSearchSql sql(m_stores.database, m_stores.records.words());
    const TozCondition scope = sql.scope(caller.id, asked.allWriters ? TozScope::Readable : TozScope::Own);
    const TozCondition condition = sql.search(asked);
    const std::string where = " FROM toz_record r WHERE " + scope.sql + " AND " + condition.sql;
    QVariantList values = scope.values + condition.values;

    QSqlQuery count = m_stores.database.run("SELECT count(*)" + where, values);
    const std::int64_t total = count.next() ? count.value(0).toLongLong() : 0;
    count.finish();
    const std::int64_t limit = std::min(asked.limit, mostTozPaged - asked.offset);
    values << number(limit) << number(asked.offset);
    const char *const order = asked.descending ? " DESC" : "";
    const std::vector<std::int64_t> found =
        total > asked.offset ? rows("SELECT r.id" + where + " ORDER BY r.created" + order + ", r.id" + order + " LIMIT ? OFFSET ?", values)
                             : std::vector<std::int64_t>();
    const std::int64_t next = asked.offset + static_cast<std::int64_t>(found.size());
    return jsonResponse(200,
        {{"results", found.empty() ? json(nullptr) : results(found, caller.id, asked.includeData)}, {"last_index", next < total && !found.empty() ? next : 0},
            {"total_results", total}, {"search_id", ""}});
}

Response TozSearchApi::query(const Request &request)
{
    requireTozMethod(request, "POST");
    const TozClient caller = m_stores.access.callerOf(request);
    const TozQuery asked = parseTozQuery(tozBody(request));
    const TozSearchSql sql(m_stores.database, m_stores.records.words());
    // Whoever names writers wants theirs.
    const bool others = asked.allWriters || !asked.writers.empty();
    const TozCondition scope = sql.scope(caller.id, others ? TozScope::Readable : TozScope::Own);
    const TozCondition condition = sql.query(asked);
    QVariantList values = scope.values + condition.values;
    values << number(asked.afterIndex) << number(asked.count);
    const std::vector<std::int64_t> found =
        rows("SELECT r.id FROM toz_record r WHERE " + scope.sql + " AND " + condition.sql + " AND r.id > ? ORDER BY r.id LIMIT ?", values);
    return jsonResponse(
        200, {{"results", results(found, caller.id, asked.includeData)}, {"last_index", found.empty() ? asked.afterIndex : found.back()}});
}

std::vector<std::int64_t> TozSearchApi::rows(const std::string &sql, const QVariantList &values)
{
    std::vector<std::int64_t> found;
    QSqlQuery query = m_stores.database.run(sql, values);
    while (query.next()) {
        found.push_back(query.value(0).toLongLong());
    }
    return found;
}

json TozSearchApi::results(const std::vector<std::int64_t> &rows, const std::string &caller, bool includeData)
{
    json list = json::array();
    std::map<std::pair<std::string, std::string>, json> keys; // of a page's writers and types there are few
    for (const TozRecord &record : m_stores.records.byRows(rows)) {
        json result = {{"meta", tozMetaJson(record)}, {"record_data", nullptr}, {"access_key", nullptr}};
        if (!record.signature.empty()) {
            result["rec_sig"] = record.signature;
        }
        if (includeData) {
            const auto [place, isNew] = keys.try_emplace({record.writer, record.type});
            if (isNew) {
                if (const std::optional<TozAccessKey> key = m_stores.policies.key({record.writer, record.type}, caller)) {
                    place->second = tozAccessKeyJson(m_stores, *key);
                }
            }
            result["record_data"] = record.data;
            result["access_key"] = place->second;
        }
        list.push_back(std::move(result));
    }
    return list;
}

} // namespace strongroom::sandbox
