// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/locker/LockerStore.h"

#include <algorithm>
#include <utility>

namespace strongroom::sandbox {

namespace {

QVariant text(const std::string &from) { return QString::fromStdString(from); }
QVariant number(std::int64_t from) { return QVariant::fromValue(static_cast<qlonglong>(from)); }
QVariant maybe(const std::optional<Micros> &date) { return date ? number(*date) : QVariant(QMetaType::fromType<qlonglong>()); }
QVariant maybe(const std::optional<std::string> &from) { return from ? text(*from) : QVariant(QMetaType::fromType<QString>()); }

std::string text(const QSqlQuery &row, int column) { return row.value(column).toString().toStdString(); }
std::int64_t number(const QSqlQuery &row, int column) { return row.value(column).toLongLong(); }

std::optional<Micros> date(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<Micros>(number(row, column));
}

std::optional<std::string> maybeText(const QSqlQuery &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional<std::string>(text(row, column));
}

constexpr std::string_view secretColumns = "SELECT s.id, s.project, s.key, s.value, s.description, s.hash, s.environment, s.environment_name, e.hash, "
                                           "s.created, s.revised, s.updated FROM locker_secrets s LEFT JOIN locker_environments e ON e.id = s.environment ";

LockerSecret secretOf(const QSqlQuery &row)
{
    return {text(row, 0), number(row, 1), text(row, 2), text(row, 3), text(row, 4), text(row, 5), maybeText(row, 6), text(row, 7), text(row, 8),
        number(row, 9), number(row, 10), date(row, 11)};
}

constexpr std::string_view environmentColumns =
    "SELECT s.id, s.project, s.name, s.external_url, s.description, s.hash, s.created, s.revised, s.updated FROM locker_environments s ";

LockerEnvironment environmentOf(const QSqlQuery &row)
{
    return {text(row, 0), number(row, 1), text(row, 2), text(row, 3), text(row, 4), text(row, 5), number(row, 6), number(row, 7), date(row, 8)};
}

// The condition, and what is bound in it.
std::pair<std::string, QVariantList> where(std::int64_t project, const LockerSelection &selection)
{
    std::string sql = "WHERE s.project = ? AND s.revised > ?";
    QVariantList values = {number(project), number(selection.newerThan)};
    if (!selection.hash.empty()) {
        sql += " AND s.hash = ?";
        values << text(selection.hash);
    }
    if (selection.environment) {
        sql += " AND s.environment = ?";
        values << text(*selection.environment);
    }
    return {std::move(sql), std::move(values)};
}

template <typename Item>
std::vector<Item> list(Database &database, std::string_view columns, std::int64_t project, const LockerSelection &selection, Item (*itemOf)(const QSqlQuery &))
{
    auto [condition, values] = where(project, selection);
    values << selection.limit << selection.offset;
    QSqlQuery rows = database.run(std::string(columns) + condition + " ORDER BY s.number LIMIT ? OFFSET ?", values);
    std::vector<Item> items;
    while (rows.next()) {
        items.push_back(itemOf(rows));
    }
    return items;
}

std::int64_t count(Database &database, const std::string &table, std::int64_t project, const LockerSelection &selection)
{
    const auto [condition, values] = where(project, selection);
    QSqlQuery row = database.run("SELECT count(*) FROM " + table + " s " + condition, values);
    return row.next() ? number(row, 0) : 0;
}

std::optional<std::int64_t> projectOf(Database &database, const std::string &table, const std::string &id)
{
    QSqlQuery row = database.run("SELECT project FROM " + table + " WHERE id = ?", {text(id)});
    return row.next() ? std::optional(number(row, 0)) : std::nullopt;
}

} // namespace

LockerStore::LockerStore(Database &database, Clock clock) : m_database(database), m_clock(std::move(clock))
{
    m_database.execute("CREATE TABLE IF NOT EXISTS locker_projects (id INTEGER PRIMARY KEY, name TEXT NOT NULL, revision INTEGER NOT NULL, "
                       "deletion INTEGER NOT NULL)");
    m_database.execute("CREATE TABLE IF NOT EXISTS locker_access_keys (id TEXT PRIMARY KEY, project INTEGER NOT NULL, wrapped TEXT NOT NULL, "
                       "editable INTEGER NOT NULL, activated INTEGER NOT NULL, created INTEGER NOT NULL, revised INTEGER NOT NULL, expires INTEGER)");
    // The number keeps the order of pages when rows come and go. Hashes are not unique here: a service that misbehaves has two of one.
    m_database.execute("CREATE TABLE IF NOT EXISTS locker_environments (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
                       "project INTEGER NOT NULL, name TEXT NOT NULL, external_url TEXT NOT NULL, description TEXT NOT NULL, hash TEXT NOT NULL, "
                       "created INTEGER NOT NULL, revised INTEGER NOT NULL, updated INTEGER)");
    m_database.execute("CREATE TABLE IF NOT EXISTS locker_secrets (number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
                       "project INTEGER NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, description TEXT NOT NULL, hash TEXT NOT NULL, environment TEXT, "
                       "environment_name TEXT NOT NULL, created INTEGER NOT NULL, revised INTEGER NOT NULL, updated INTEGER)");
    m_database.execute("CREATE INDEX IF NOT EXISTS locker_secrets_hash ON locker_secrets (project, hash)");
    m_database.execute("CREATE INDEX IF NOT EXISTS locker_environments_hash ON locker_environments (project, hash)");
}

void LockerStore::put(const LockerProject &project)
{
    (void)m_database.run("INSERT OR REPLACE INTO locker_projects (id, name, revision, deletion) VALUES (?, ?, ?, ?)",
        {number(project.id), text(project.name), number(project.revision), number(project.deletion)});
}

std::optional<LockerProject> LockerStore::project(std::int64_t id)
{
    QSqlQuery row = m_database.run("SELECT id, name, revision, deletion FROM locker_projects WHERE id = ?", {number(id)});
    if (!row.next()) {
        return std::nullopt;
    }
    return LockerProject{number(row, 0), text(row, 1), number(row, 2), number(row, 3)};
}

void LockerStore::put(const LockerAccessKey &key)
{
    (void)m_database.run("INSERT OR REPLACE INTO locker_access_keys (id, project, wrapped, editable, activated, created, revised, expires) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {text(key.id), number(key.project), text(key.wrapped), key.editable, key.activated, number(key.created), number(key.revised), maybe(key.expires)});
}

std::optional<LockerAccessKey> LockerStore::accessKey(const std::string &id)
{
    QSqlQuery row = m_database.run(
        "SELECT id, project, wrapped, editable, activated, created, revised, expires FROM locker_access_keys WHERE id = ?", {text(id)});
    if (!row.next()) {
        return std::nullopt;
    }
    return LockerAccessKey{text(row, 0),          number(row, 1), text(row, 2),   row.value(3).toBool(),
                           row.value(4).toBool(), number(row, 5), number(row, 6), date(row, 7)};
}

Micros LockerStore::nextRevision(std::int64_t project)
{
    const LockerProject known = this->project(project).value_or(LockerProject());
    const Micros next = std::max({now(), known.revision + 1, known.deletion + 1});
    (void)m_database.run("UPDATE locker_projects SET revision = ? WHERE id = ?", {number(next), number(project)});
    return next;
}

void LockerStore::put(const LockerSecret &secret)
{
    (void)m_database.run("INSERT INTO locker_secrets (id, project, key, value, description, hash, environment, environment_name, created, revised, updated) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET key = excluded.key, value = excluded.value, "
                         "description = excluded.description, hash = excluded.hash, environment = excluded.environment, "
                         "environment_name = excluded.environment_name, revised = excluded.revised, updated = excluded.updated",
        {text(secret.id), number(secret.project), text(secret.key), text(secret.value), text(secret.description), text(secret.hash), maybe(secret.environment),
            text(secret.environmentName), number(secret.created), number(secret.revised), maybe(secret.updated)});
}

void LockerStore::put(const LockerEnvironment &environment)
{
    (void)m_database.run("INSERT INTO locker_environments (id, project, name, external_url, description, hash, created, revised, updated) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, external_url = excluded.external_url, "
                         "description = excluded.description, hash = excluded.hash, revised = excluded.revised, updated = excluded.updated",
        {text(environment.id), number(environment.project), text(environment.name), text(environment.externalUrl), text(environment.description),
            text(environment.hash), number(environment.created), number(environment.revised), maybe(environment.updated)});
}

std::optional<LockerSecret> LockerStore::secret(std::int64_t project, const std::string &id)
{
    QSqlQuery row = m_database.run(std::string(secretColumns) + "WHERE s.project = ? AND s.id = ?", {number(project), text(id)});
    return row.next() ? std::optional(secretOf(row)) : std::nullopt;
}

std::optional<LockerEnvironment> LockerStore::environment(std::int64_t project, const std::string &id)
{
    QSqlQuery row = m_database.run(std::string(environmentColumns) + "WHERE s.project = ? AND s.id = ?", {number(project), text(id)});
    return row.next() ? std::optional(environmentOf(row)) : std::nullopt;
}

std::vector<LockerSecret> LockerStore::secrets(std::int64_t project, const LockerSelection &selection)
{
    return list(m_database, secretColumns, project, selection, secretOf);
}

std::vector<LockerEnvironment> LockerStore::environments(std::int64_t project, const LockerSelection &selection)
{
    return list(m_database, environmentColumns, project, selection, environmentOf);
}

std::int64_t LockerStore::secretCount(std::int64_t project, const LockerSelection &selection)
{
    return count(m_database, "locker_secrets", project, selection);
}

std::int64_t LockerStore::environmentCount(std::int64_t project, const LockerSelection &selection)
{
    return count(m_database, "locker_environments", project, selection);
}

bool LockerStore::deleteSecret(const std::string &id)
{
    const std::optional<std::int64_t> project = projectOfSecret(id);
    if (!project) {
        return false;
    }
    Transaction transaction(m_database);
    (void)m_database.run("DELETE FROM locker_secrets WHERE id = ?", {text(id)});
    noteDeletion(*project);
    transaction.commit();
    return true;
}

bool LockerStore::deleteEnvironment(const std::string &id)
{
    const std::optional<std::int64_t> project = projectOfEnvironment(id);
    if (!project) {
        return false;
    }
    Transaction transaction(m_database);
    (void)m_database.run("DELETE FROM locker_secrets WHERE environment = ?", {text(id)});
    (void)m_database.run("DELETE FROM locker_environments WHERE id = ?", {text(id)});
    noteDeletion(*project);
    transaction.commit();
    return true;
}

std::optional<std::int64_t> LockerStore::projectOfSecret(const std::string &id)
{
    return projectOf(m_database, "locker_secrets", id);
}

std::optional<std::int64_t> LockerStore::projectOfEnvironment(const std::string &id)
{
    return projectOf(m_database, "locker_environments", id);
}

void LockerStore::noteDeletion(std::int64_t project)
{
    const LockerProject known = this->project(project).value_or(LockerProject());
    const Micros date = std::max({now(), known.revision + 1, known.deletion + 1});
    (void)m_database.run("UPDATE locker_projects SET deletion = ? WHERE id = ?", {number(date), number(project)});
}

} // namespace strongroom::sandbox
