// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/Attachments.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

namespace strongroom::sandbox {

namespace {

constexpr const char *metaColumns = "file_id, filename, mime_type, hash, size, created_at, updated_at";

QVariant number(std::int64_t value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

AttachmentMeta fromRow(const QSqlQuery &row, int place)
{
    AttachmentMeta meta;
    meta.fileId = row.value(place++).toString().toStdString();
    meta.filename = row.value(place++).toString().toStdString();
    meta.mimeType = row.value(place++).toString().toStdString();
    meta.hash = row.value(place++).toString().toStdString();
    meta.size = row.value(place++).toLongLong();
    meta.createdAt = row.value(place++).toLongLong();
    meta.updatedAt = row.value(place++).toLongLong();
    return meta;
}

QString newFileId()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

} // namespace

std::map<std::int64_t, std::vector<AttachmentMeta>> attachmentsOf(Database &database, const std::vector<std::int64_t> &recordIds)
{
    std::map<std::int64_t, std::vector<AttachmentMeta>> found;
    if (recordIds.empty()) {
        return found;
    }
    std::string marks;
    QVariantList values;
    for (const std::int64_t id : recordIds) {
        marks += marks.empty() ? "?" : ", ?";
        values << number(id);
    }
    QSqlQuery rows = database.run(std::string("SELECT record_id, ") + metaColumns + " FROM attachment WHERE record_id IN (" + marks + ") ORDER BY id", values);
    while (rows.next()) {
        found[rows.value(0).toLongLong()].push_back(fromRow(rows, 1));
    }
    return found;
}

AttachmentStore::AttachmentStore(Database &database, Clock clock) : m_database(database), m_clock(std::move(clock))
{
    m_database.execute("CREATE TABLE IF NOT EXISTS attachment (id INTEGER PRIMARY KEY, record_id INTEGER NOT NULL REFERENCES record (id) ON DELETE CASCADE, "
                       "file_id TEXT NOT NULL UNIQUE, filename TEXT NOT NULL, mime_type TEXT NOT NULL, hash TEXT NOT NULL, size INTEGER NOT NULL, "
                       "created_at INTEGER NOT NULL, updated_at INTEGER NOT NULL, content BLOB NOT NULL, UNIQUE (record_id, filename))");
}

std::optional<AttachmentMeta> AttachmentStore::add(std::int64_t recordId, const NewAttachment &file, SameName sameName)
{
    const std::optional<std::string> same = idOf(recordId, file.filename);
    if (same && sameName == SameName::Refuse) {
        return std::nullopt;
    }
    const QString fileId = same ? text(*same) : newFileId();
    const QString hash = QString::fromLatin1(QCryptographicHash::hash(file.content, QCryptographicHash::Sha256).toHex());
    // A null QByteArray would be bound as NULL.
    const QByteArray content = file.content.isNull() ? QByteArray("") : file.content;
    const QVariant now = number(m_clock());
    if (same) {
        (void)m_database.run("UPDATE attachment SET mime_type = ?, hash = ?, size = ?, updated_at = ?, content = ? WHERE file_id = ?",
            {text(file.mimeType), hash, number(content.size()), now, content, fileId});
    } else {
        (void)m_database.run("INSERT INTO attachment (record_id, file_id, filename, mime_type, hash, size, created_at, updated_at, content) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            {number(recordId), fileId, text(file.filename), text(file.mimeType), hash, number(content.size()), now, now, content});
    }
    return meta(recordId, fileId.toStdString());
}

std::optional<AttachmentMeta> AttachmentStore::meta(std::int64_t recordId, const std::string &fileId)
{
    QSqlQuery row = m_database.run(std::string("SELECT ") + metaColumns + " FROM attachment WHERE record_id = ? AND file_id = ?", {number(recordId), text(fileId)});
    return row.next() ? std::optional(fromRow(row, 0)) : std::nullopt;
}

std::optional<QByteArray> AttachmentStore::content(std::int64_t recordId, const std::string &fileId)
{
    QSqlQuery row = m_database.run("SELECT content FROM attachment WHERE record_id = ? AND file_id = ?", {number(recordId), text(fileId)});
    return row.next() ? std::optional(row.value(0).toByteArray()) : std::nullopt;
}

bool AttachmentStore::rename(std::int64_t recordId, const std::string &fileId, const std::string &filename, const std::string &mimeType)
{
    const std::optional<std::string> same = idOf(recordId, filename);
    if (same && *same != fileId) {
        return false;
    }
    (void)m_database.run("UPDATE attachment SET filename = ?, mime_type = ?, updated_at = ? WHERE record_id = ? AND file_id = ?",
        {text(filename), text(mimeType), number(m_clock()), number(recordId), text(fileId)});
    return true;
}

bool AttachmentStore::remove(std::int64_t recordId, const std::string &fileId)
{
    return m_database.run("DELETE FROM attachment WHERE record_id = ? AND file_id = ?", {number(recordId), text(fileId)}).numRowsAffected() > 0;
}

std::optional<std::string> AttachmentStore::idOf(std::int64_t recordId, const std::string &filename)
{
    QSqlQuery row = m_database.run("SELECT file_id FROM attachment WHERE record_id = ? AND filename = ?", {number(recordId), text(filename)});
    return row.next() ? std::optional(row.value(0).toString().toStdString()) : std::nullopt;
}

} // namespace strongroom::sandbox
