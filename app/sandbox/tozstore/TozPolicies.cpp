// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozPolicies.h"

namespace strongroom::sandbox {

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QString nameOf(TozRight right)
{
    switch (right) {
    case TozRight::Read:
        return QStringLiteral("read");
    case TozRight::Edit:
        return QStringLiteral("edit");
    case TozRight::Authorize:
        return QStringLiteral("authorizer");
    }
    return {};
}

} // namespace

TozPolicies::TozPolicies(Database &database) : m_database(database)
{
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_policy (writer TEXT NOT NULL, type TEXT NOT NULL, reader TEXT NOT NULL, granted TEXT NOT NULL, "
                       "granted_by TEXT NOT NULL, PRIMARY KEY (writer, type, reader, granted)) WITHOUT ROWID");
    m_database.execute("CREATE INDEX IF NOT EXISTS toz_policy_reader ON toz_policy (reader, granted)");
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_access_key (writer TEXT NOT NULL, type TEXT NOT NULL, reader TEXT NOT NULL, eak TEXT NOT NULL, "
                       "authorizer TEXT NOT NULL, PRIMARY KEY (writer, type, reader)) WITHOUT ROWID");
}

void TozPolicies::allow(const TozPolicy &policy, TozRight right)
{
    (void)m_database.run("INSERT OR IGNORE INTO toz_policy (writer, type, reader, granted, granted_by) VALUES (?, ?, ?, ?, ?)",
        {text(policy.records.writer), text(policy.records.type), text(policy.reader), nameOf(right), text(policy.grantedBy)});
}

void TozPolicies::deny(const TozPolicy &policy, TozRight right)
{
    (void)m_database.run("DELETE FROM toz_policy WHERE writer = ? AND type = ? AND reader = ? AND granted = ?",
        {text(policy.records.writer), text(policy.records.type), text(policy.reader), nameOf(right)});
}

bool TozPolicies::may(const std::string &client, TozRight right, const TozCollection &records)
{
    if (client == records.writer) {
        return true;
    }
    QSqlQuery row = m_database.run("SELECT 1 FROM toz_policy WHERE writer = ? AND type = ? AND reader = ? AND granted = ?",
        {text(records.writer), text(records.type), text(client), nameOf(right)});
    return row.next();
}

std::vector<TozPolicy> TozPolicies::ofWriter(const std::string &writer, TozRight right)
{
    return list("writer = ?", writer, right);
}

std::vector<TozPolicy> TozPolicies::ofReader(const std::string &reader, TozRight right)
{
    return list("reader = ?", reader, right);
}

std::vector<TozPolicy> TozPolicies::list(const char *condition, const std::string &client, TozRight right)
{
    std::vector<TozPolicy> policies;
    QSqlQuery rows = m_database.run(
        std::string("SELECT writer, type, reader, granted_by FROM toz_policy WHERE ") + condition + " AND granted = ? ORDER BY type, writer, reader",
        {text(client), nameOf(right)});
    while (rows.next()) {
        policies.push_back({{rows.value(0).toString().toStdString(), rows.value(1).toString().toStdString()}, rows.value(2).toString().toStdString(),
            rows.value(3).toString().toStdString()});
    }
    return policies;
}

void TozPolicies::putKey(const TozCollection &records, const std::string &reader, const TozAccessKey &key)
{
    (void)m_database.run("INSERT OR REPLACE INTO toz_access_key (writer, type, reader, eak, authorizer) VALUES (?, ?, ?, ?, ?)",
        {text(records.writer), text(records.type), text(reader), text(key.eak), text(key.authorizer)});
}

std::optional<TozAccessKey> TozPolicies::key(const TozCollection &records, const std::string &reader)
{
    QSqlQuery row = m_database.run("SELECT eak, authorizer FROM toz_access_key WHERE writer = ? AND type = ? AND reader = ?",
        {text(records.writer), text(records.type), text(reader)});
    if (!row.next()) {
        return std::nullopt;
    }
    return TozAccessKey{row.value(0).toString().toStdString(), row.value(1).toString().toStdString()};
}

bool TozPolicies::removeKey(const TozCollection &records, const std::string &reader)
{
    const QSqlQuery query = m_database.run(
        "DELETE FROM toz_access_key WHERE writer = ? AND type = ? AND reader = ?", {text(records.writer), text(records.type), text(reader)});
    return query.numRowsAffected() > 0;
}

} // namespace strongroom::sandbox
