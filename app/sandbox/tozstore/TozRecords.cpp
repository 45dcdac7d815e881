// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozRecords.h"

#include "sandbox/tozstore/TozText.h"

#include <utility>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

const char *const selectRecord = "SELECT r.id, r.record_id, r.writer, r.type, r.created, r.modified, r.version, c.plain, c.data, c.signature, c.file_meta "
                                 "FROM toz_record r JOIN toz_content c ON c.record = r.id WHERE ";

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QVariant number(std::int64_t value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

QByteArray bytes(const json &document)
{
    return QByteArray::fromStdString(document.dump());
}

TozRecord fromRow(const QSqlQuery &row)
{
    const auto parsed = [&row](int place) {
        const QByteArray document = row.value(place).toByteArray();
        return json::parse(document.begin(), document.end());
    };
    TozRecord record;
    record.row = row.value(0).toLongLong();
    record.id = row.value(1).toString().toStdString();
    record.writer = row.value(2).toString().toStdString();
    record.type = row.value(3).toString().toStdString();
    record.created = row.value(4).toLongLong();
    record.modified = row.value(5).toLongLong();
    record.version = row.value(6).toString().toStdString();
    record.plain = parsed(7);
    record.data = parsed(8);
    record.signature = row.value(9).toString().toStdString();
    record.fileMeta = parsed(10);
    return record;
}

std::int64_t lastInstant(Database &database)
{
    database.execute("CREATE TABLE IF NOT EXISTS toz_record (id INTEGER PRIMARY KEY AUTOINCREMENT, record_id TEXT NOT NULL UNIQUE, writer TEXT NOT NULL, "
                     "type TEXT NOT NULL, created INTEGER NOT NULL, modified INTEGER NOT NULL, version TEXT NOT NULL)");
    QSqlQuery row = database.run("SELECT max(modified) FROM toz_record");
    return row.next() ? row.value(0).toLongLong() : 0;
}

} // namespace

TozRecords::TozRecords(Database &database, Clock clock) : m_database(database), m_words(database), m_clock(std::move(clock), lastInstant(database))
{
    for (const char *const statement : {
             "CREATE INDEX IF NOT EXISTS toz_record_writer ON toz_record (writer, type, created)",
             "CREATE INDEX IF NOT EXISTS toz_record_writer_created ON toz_record (writer, created)",
             "CREATE INDEX IF NOT EXISTS toz_record_type ON toz_record (type)",
             "CREATE INDEX IF NOT EXISTS toz_record_created ON toz_record (created)",
             "CREATE INDEX IF NOT EXISTS toz_record_modified ON toz_record (modified)",
             "CREATE TABLE IF NOT EXISTS toz_content (record INTEGER PRIMARY KEY REFERENCES toz_record (id) ON DELETE CASCADE, plain BLOB NOT NULL, "
             "data BLOB NOT NULL, signature TEXT NOT NULL, file_meta BLOB NOT NULL)",
             "CREATE TABLE IF NOT EXISTS toz_tag (record INTEGER NOT NULL REFERENCES toz_record (id) ON DELETE CASCADE, name INTEGER NOT NULL, "
             "value INTEGER NOT NULL, PRIMARY KEY (record, name)) WITHOUT ROWID",
             "CREATE INDEX IF NOT EXISTS toz_tag_name ON toz_tag (name, value)",
             "CREATE INDEX IF NOT EXISTS toz_tag_value ON toz_tag (value)",
         }) {
        m_database.execute(statement);
    }
}

void TozRecords::insert(TozRecord &record)
{
    record.created = m_clock.next();
    record.modified = record.created;
    insertDated(record);
}

void TozRecords::insertDated(TozRecord &record)
{
    if (record.id.empty()) {
        record.id = newUuid();
    }
    record.version = newUuid();
    const std::vector<Tag> tags = tagsOf(record);
    Transaction transaction(m_database);
    const QSqlQuery inserted = m_database.run("INSERT INTO toz_record (record_id, writer, type, created, modified, version) VALUES (?, ?, ?, ?, ?, ?)",
        {text(record.id), text(record.writer), text(record.type), number(record.created), number(record.modified), text(record.version)});
    record.row = inserted.lastInsertId().toLongLong();
    (void)m_database.run("INSERT INTO toz_content (record, plain, data, signature, file_meta) VALUES (?, ?, ?, ?, ?)",
        {number(record.row), bytes(record.plain), bytes(record.data), text(record.signature), bytes(record.fileMeta)});
    storeTags(record, tags);
    transaction.commit();
}

void TozRecords::update(TozRecord &record)
{
    record.modified = m_clock.next();
    record.version = newUuid();
    const std::vector<Tag> tags = tagsOf(record);
    Transaction transaction(m_database);
    (void)m_database.run(
        "UPDATE toz_record SET modified = ?, version = ? WHERE id = ?", {number(record.modified), text(record.version), number(record.row)});
    (void)m_database.run("UPDATE toz_content SET plain = ?, data = ?, signature = ?, file_meta = ? WHERE record = ?",
        {bytes(record.plain), bytes(record.data), text(record.signature), bytes(record.fileMeta), number(record.row)});
    (void)m_database.run("DELETE FROM toz_tag WHERE record = ?", {number(record.row)});
    storeTags(record, tags);
    transaction.commit();
}

void TozRecords::remove(const TozRecord &record)
{
    (void)m_database.run("DELETE FROM toz_record WHERE id = ?", {number(record.row)});
}

std::optional<TozRecord> TozRecords::byId(const std::string &id)
{
    QSqlQuery row = m_database.run(std::string(selectRecord) + "r.record_id = ?", {text(id)});
    return row.next() ? std::optional(fromRow(row)) : std::nullopt;
}

std::vector<TozRecord> TozRecords::byRows(std::span<const std::int64_t> rows)
{
    std::vector<TozRecord> records;
    records.reserve(rows.size());
    QSqlQuery query = m_database.prepare(std::string(selectRecord) + "r.id = ?");
    for (const std::int64_t row : rows) {
        query.bindValue(0, number(row));
        Database::run(query);
        if (query.next()) {
            records.push_back(fromRow(query));
        }
    }
    return records;
}

std::vector<TozRecords::Tag> TozRecords::tagsOf(const TozRecord &record)
{
    std::vector<Tag> tags;
    for (const auto &[name, value] : record.plain.items()) {
        tags.push_back({m_words.idOf(name), m_words.idOf(value.get<std::string>())});
    }
    return tags;
}

void TozRecords::storeTags(const TozRecord &record, std::span<const Tag> tags)
{
    for (const Tag &tag : tags) {
        (void)m_database.run("INSERT INTO toz_tag (record, name, value) VALUES (?, ?, ?)", {number(record.row), number(tag.name), number(tag.value)});
    }
}

json tozMetaJson(const TozRecord &record)
{
    json meta = {{"record_id", record.id}, {"writer_id", record.writer}, {"user_id", record.writer}, {"type", record.type}, {"plain", record.plain},
        {"created", tozTime(record.created)}, {"last_modified", tozTime(record.modified)}, {"version", record.version}};
    if (!record.fileMeta.is_null()) {
        meta["file_meta"] = record.fileMeta;
    }
    return meta;
}

json tozRecordJson(const TozRecord &record)
{
    json answer = {{"meta", tozMetaJson(record)}, {"data", record.data}};
    if (!record.signature.empty()) {
        answer["rec_sig"] = record.signature;
    }
    return answer;
}

} // namespace strongroom::sandbox
