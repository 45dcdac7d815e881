// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozPendingFiles.h"

#include "sandbox/tozstore/TozTransfers.h"

#include <chrono>
#include <utility>
#include <vector>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QVariant number(std::int64_t value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

} // namespace

TozPendingFiles::TozPendingFiles(Database &database, TozFileContents &contents, Clock clock)
    : m_database(database), m_contents(contents), m_clock(std::move(clock))
{
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_pending_file (id TEXT PRIMARY KEY, owner TEXT NOT NULL, writer TEXT NOT NULL, type TEXT NOT NULL, "
                       "plain TEXT NOT NULL, signature TEXT NOT NULL, file_meta TEXT NOT NULL, content_id TEXT NOT NULL, replaces TEXT NOT NULL, "
                       "version TEXT NOT NULL, kept_until INTEGER NOT NULL)");
}

void TozPendingFiles::add(const TozPendingFile &file)
{
    forgetLate();
    (void)m_database.run("INSERT INTO toz_pending_file (id, owner, writer, type, plain, signature, file_meta, content_id, replaces, version, kept_until) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {text(file.id), text(file.owner), text(file.record.writer), text(file.record.type), text(file.record.plain.dump()), text(file.record.signature),
            text(file.record.fileMeta.dump()), text(file.contentId), text(file.replaces), text(file.version),
            number(m_clock() + std::chrono::milliseconds(TozTransfers::lifetime).count())});
}

std::optional<TozPendingFile> TozPendingFiles::byId(const std::string &id)
{
    forgetLate();
    QSqlQuery row = m_database.run(
        "SELECT owner, writer, type, plain, signature, file_meta, content_id, replaces, version FROM toz_pending_file WHERE id = ?", {text(id)});
    if (!row.next()) {
        return std::nullopt;
    }
    const auto textAt = [&row](int place) { return row.value(place).toString().toStdString(); };
    TozPendingFile file;
    file.id = id;
    file.owner = textAt(0);
    file.record.writer = textAt(1);
    file.record.type = textAt(2);
    file.record.plain = json::parse(textAt(3));
    file.record.signature = textAt(4);
    file.record.fileMeta = json::parse(textAt(5));
    file.contentId = textAt(6);
    file.replaces = textAt(7);
    file.version = textAt(8);
    return file;
}

void TozPendingFiles::remove(const std::string &id)
{
    (void)m_database.run("DELETE FROM toz_pending_file WHERE id = ?", {text(id)});
}

void TozPendingFiles::forgetLate()
{
    const QVariant now = number(m_clock());
    QSqlQuery rows = m_database.run("SELECT content_id FROM toz_pending_file WHERE kept_until <= ?", {now});
    while (rows.next()) {
        m_contents.remove(rows.value(0).toString().toStdString());
    }
    rows.finish();
    (void)m_database.run("DELETE FROM toz_pending_file WHERE kept_until <= ?", {now});
}

} // namespace strongroom::sandbox
