// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/RecordStore.h"

#include "sandbox/VersionPages.h"

#include <map>

namespace strongroom::sandbox {

namespace {

std::string columnList(const std::string &prefix)
{
    std::string list;
    for (const Member &member : members()) {
        list += prefix + member.name + ", ";
    }
    return list + prefix + "created_at, " + prefix + "updated_at";
}

std::string columnType(const Member &member)
{
    switch (member.kind) {
    case MemberKind::Body:
    case MemberKind::Precommit:
        return "BLOB"; // never compared; saves the way through UTF-16
    case MemberKind::Hash:
    case MemberKind::Key:
        return "TEXT";
    default:
        return "INTEGER";
    }
}

void createSchema(Database &database)
{
    std::string table = "CREATE TABLE IF NOT EXISTS record (id INTEGER PRIMARY KEY, country TEXT NOT NULL";
    for (const Member &member : members()) {
        table += ", " + member.name + " " + columnType(member) + (member.name == "record_key" || member.name == "body" ? " NOT NULL" : "");
    }
    database.execute(table + ", created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, UNIQUE (country, record_key))");

    // Most members are absent in most records: a partial index costs nothing for those, and SQLite uses it for every
    // comparison, because a comparison implies IS NOT NULL.
    for (const Member &member : members()) {
        if (member.name == "record_key" || columnType(member) == "BLOB" || member.kind == MemberKind::Flag) {
            continue;
        }
        database.execute("CREATE INDEX IF NOT EXISTS record_" + member.name + " ON record (country, " + member.name + ") WHERE " + member.name
            + " IS NOT NULL");
    }
    for (const std::string name : {"created_at", "updated_at"}) {
        database.execute("CREATE INDEX IF NOT EXISTS record_" + name + " ON record (country, " + name + ")");
    }
    database.execute("CREATE INDEX IF NOT EXISTS record_country ON record (country)");
    createVersionCounts(database);
    database.execute("CREATE INDEX IF NOT EXISTS record_expiry ON record (expires_at) WHERE expires_at IS NOT NULL");
}

std::string upsertStatement()
{
    std::string columns = "country";
    std::string marks = "?";
    std::string updates;
    for (const Member &member : members()) {
        columns += ", " + member.name;
        marks += ", ?";
        if (member.name != "record_key") {
            updates += member.name + " = excluded." + member.name + ", ";
        }
    }
    return "INSERT INTO record (" + columns + ", created_at, updated_at) VALUES (" + marks + ", ?, ?) ON CONFLICT (country, record_key) DO UPDATE SET "
        + updates + "updated_at = excluded.updated_at";
}

QVariant toVariant(const Member &member, const Value &value)
{
    if (const auto *integer = std::get_if<std::int64_t>(&value)) {
        return QVariant::fromValue(static_cast<qlonglong>(*integer));
    }
    if (const auto *text = std::get_if<std::string>(&value)) {
        if (columnType(member) == "BLOB") {
            return QByteArray(text->data(), static_cast<qsizetype>(text->size()));
        }
        return QString::fromStdString(*text);
    }
    return {};
}

Value fromVariant(const Member &member, const QVariant &value)
{
    if (value.isNull()) {
        return {};
    }
    const std::string type = columnType(member);
    if (type == "INTEGER") {
        return static_cast<std::int64_t>(value.toLongLong());
    }
    return type == "BLOB" ? value.toByteArray().toStdString() : value.toString().toStdString();
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

} // namespace

RecordStore::RecordStore(Database &database, Clock clock) : m_database(database), m_clock(std::move(clock))
{
    createSchema(m_database);
}

void RecordStore::write(const std::string &country, std::span<const StoredRecord> records)
{
    removeExpired(); // or an expired record would lend its created_at to a new one
    insert(country, records, m_clock());
}

void RecordStore::writeDated(const std::string &country, std::span<const StoredRecord> records)
{
    insert(country, records, std::nullopt);
}

void RecordStore::insert(const std::string &country, std::span<const StoredRecord> records, std::optional<std::int64_t> now)
{
    static const std::string statement = upsertStatement();
    Transaction transaction(m_database);
    QSqlQuery query = m_database.prepare(statement);
    for (const StoredRecord &record : records) {
        int place = 0;
        query.bindValue(place++, text(country));
        for (std::size_t i = 0; i < members().size(); ++i) {
            query.bindValue(place++, toVariant(members()[i], record.values[i]));
        }
        query.bindValue(place++, QVariant::fromValue(static_cast<qlonglong>(now.value_or(record.createdAt))));
        query.bindValue(place++, QVariant::fromValue(static_cast<qlonglong>(now.value_or(record.updatedAt))));
        Database::run(query);
    }
    query.finish();
    transaction.commit();
    analyzeNowAndThen(records.size());
}

std::optional<FoundRecord> RecordStore::read(const std::string &country, const std::string &recordKey)
{
    removeExpired();
    static const std::string statement = "SELECT id, " + columnList({}) + " FROM record WHERE country = ? AND record_key = ?";
    QSqlQuery row = m_database.run(statement, {text(country), text(recordKey)});
    if (!row.next()) {
        return std::nullopt;
    }
    FoundRecord found = fromRow(row);
    found.attachments = attachmentsOf(m_database, {found.id})[found.id];
    return found;
}

FoundPage RecordStore::find(const std::string &country, const FindQuery &query)
{
    removeExpired();
    FoundPage page;
    std::string inner;
    QVariantList values;
    if (query.versionAlone) {
        VersionSelect select = selectByVersion(m_database, text(country), *query.versionAlone);
        page.total = select.total;
        inner = std::move(select.ids);
        values = std::move(select.values);
    } else {
        const std::string where = " WHERE country = ?" + query.conditions;
        values << text(country);
        values += query.values;
        QSqlQuery count = m_database.run("SELECT count(*) FROM record" + where, values);
        count.next();
        page.total = count.value(0).toLongLong();
        inner = "SELECT id FROM record" + where + " ORDER BY " + query.order + " LIMIT ? OFFSET ?";
    }
    if (page.total == 0) {
        return page;
    }
    // The inner select walks over the skipped rows in the index alone; only the page's own rows are fetched.
    const std::string outer = "SELECT id, " + columnList({}) + " FROM record WHERE id IN (" + inner + ") ORDER BY " + query.order;
    values << query.limit << QVariant::fromValue(static_cast<qlonglong>(query.offset));
    QSqlQuery rows = m_database.run(outer, values);
    std::vector<std::int64_t> ids;
    while (rows.next()) {
        page.records.push_back(fromRow(rows));
        ids.push_back(page.records.back().id);
    }
    std::map<std::int64_t, std::vector<AttachmentMeta>> attachments = attachmentsOf(m_database, ids);
    for (FoundRecord &found : page.records) {
        found.attachments = std::move(attachments[found.id]);
    }
    return page;
}

bool RecordStore::remove(const std::string &country, const std::string &recordKey)
{
    removeExpired();
    const QSqlQuery query = m_database.run("DELETE FROM record WHERE country = ? AND record_key = ?", {text(country), text(recordKey)});
    return query.numRowsAffected() > 0;
}

std::int64_t RecordStore::count()
{
    QSqlQuery query = m_database.run("SELECT count(*) FROM record");
    query.next();
    return query.value(0).toLongLong();
}

// SQLite chooses among the indexes by what is in them, when it knows that. Without, it takes the one on the country for a list of values.
void RecordStore::analyzeNowAndThen(std::size_t written)
{
    m_written += written;
    if (m_written >= m_analyzeAfter) {
        m_database.execute("PRAGMA analysis_limit = 1000");
        m_database.execute("ANALYZE record");
        m_written = 0;
        m_analyzeAfter *= 2;
    }
}

void RecordStore::removeExpired()
{
    (void)m_database.run("DELETE FROM record WHERE expires_at IS NOT NULL AND expires_at <= ?", {QVariant::fromValue(static_cast<qlonglong>(m_clock()))});
}

FoundRecord RecordStore::fromRow(const QSqlQuery &row) const
{
    FoundRecord found;
    int place = 0;
    found.id = row.value(place++).toLongLong();
    found.record.values.reserve(members().size());
    for (const Member &member : members()) {
        found.record.values.push_back(fromVariant(member, row.value(place++)));
    }
    found.record.createdAt = row.value(place++).toLongLong();
    found.record.updatedAt = row.value(place++).toLongLong();
    return found;
}

} // namespace strongroom::sandbox
