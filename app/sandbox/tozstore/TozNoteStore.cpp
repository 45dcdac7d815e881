// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozNoteStore.h"

#include "sandbox/tozstore/TozTransfers.h"

#include <chrono>
#include <utility>
#include <vector>

namespace strongroom::sandbox {

using nlohmann::json;

namespace {

constexpr const char *columns =
    "note_id, name, client_id, writer_key, recipient_key, body, eacp, max_views, views, expires_at, created_at, content_id, stage";

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

QVariant number(std::int64_t value)
{
    return QVariant::fromValue(static_cast<qlonglong>(value));
}

QVariant textOrNull(const std::string &value)
{
    return value.empty() ? QVariant() : QVariant(text(value));
}

TozNote fromRow(const QSqlQuery &row)
{
    const auto textAt = [&row](int place) { return row.value(place).toString().toStdString(); };
    TozNote note;
    note.noteId = textAt(0);
    note.name = textAt(1);
    note.clientId = textAt(2);
    note.writerKey = textAt(3);
    note.recipientKey = textAt(4);
    note.body = json::parse(textAt(5));
    note.eacp = row.value(6).isNull() ? json() : json::parse(textAt(6));
    note.maxViews = row.value(7).toLongLong();
    note.views = row.value(8).toLongLong();
    if (!row.value(9).isNull()) {
        note.expiresAt = row.value(9).toLongLong();
    }
    note.createdAt = textAt(10);
    note.contentId = textAt(11);
    note.stage = static_cast<TozNote::Stage>(row.value(12).toInt());
    return note;
}

} // namespace

TozNoteStore::TozNoteStore(Database &database, TozFileContents &contents, Clock clock)
    : m_database(database), m_contents(contents), m_clock(std::move(clock))
{
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_note (note_id TEXT PRIMARY KEY, name TEXT UNIQUE, client_id TEXT NOT NULL, writer_key TEXT NOT NULL, "
                       "recipient_key TEXT NOT NULL, body TEXT NOT NULL, eacp TEXT, max_views INTEGER NOT NULL, views INTEGER NOT NULL, expires_at INTEGER, "
                       "created_at TEXT NOT NULL, content_id TEXT, stage INTEGER NOT NULL, kept_until INTEGER)");
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_note_read (note_id TEXT PRIMARY KEY)");
}

bool TozNoteStore::add(const TozNote &note)
{
    forgetSpent();
    if (!note.name.empty() && m_database.run("SELECT 1 FROM toz_note WHERE name = ?", {text(note.name)}).next()) {
        return false;
    }
    const QVariant keptUntil =
        note.stage == TozNote::Stage::Pending ? number(m_clock() + std::chrono::milliseconds(TozTransfers::lifetime).count()) : QVariant();
    (void)m_database.run(std::string("INSERT INTO toz_note (") + columns + ", kept_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {text(note.noteId), textOrNull(note.name), text(note.clientId), text(note.writerKey), text(note.recipientKey), text(note.body.dump()),
            note.eacp.is_null() ? QVariant() : QVariant(text(note.eacp.dump())), number(note.maxViews), number(note.views),
            note.expiresAt ? number(*note.expiresAt) : QVariant(), text(note.createdAt), textOrNull(note.contentId), static_cast<int>(note.stage), keptUntil});
    return true;
}

std::optional<TozNote> TozNoteStore::byId(const std::string &noteId)
{
    return first("note_id = ? AND stage = 0", noteId);
}

std::optional<TozNote> TozNoteStore::byName(const std::string &name)
{
    return first("name = ? AND stage = 0", name);
}

std::optional<TozNote> TozNoteStore::pendingById(const std::string &noteId)
{
    return first("note_id = ? AND stage = 1", noteId);
}

void TozNoteStore::commit(const std::string &noteId)
{
    (void)m_database.run("UPDATE toz_note SET stage = 0, kept_until = NULL WHERE note_id = ?", {text(noteId)});
}

void TozNoteStore::remove(const TozNote &note)
{
    (void)m_database.run("DELETE FROM toz_note WHERE note_id = ?", {text(note.noteId)});
    if (!note.contentId.empty()) {
        m_contents.remove(note.contentId);
    }
}

void TozNoteStore::countView(TozNote &note)
{
    ++note.views;
    (void)m_database.run("UPDATE toz_note SET views = ? WHERE note_id = ?", {number(note.views), text(note.noteId)});
    (void)m_database.run("INSERT OR IGNORE INTO toz_note_read (note_id) VALUES (?)", {text(note.noteId)});
}

bool TozNoteStore::wasRead(const std::string &noteId)
{
    return m_database.run("SELECT 1 FROM toz_note_read WHERE note_id = ?", {text(noteId)}).next();
}

std::optional<TozNote> TozNoteStore::first(const char *condition, const std::string &value)
{
    forgetSpent();
    QSqlQuery row = m_database.run(std::string("SELECT ") + columns + " FROM toz_note WHERE " + condition, {text(value)});
    return row.next() ? std::optional(fromRow(row)) : std::nullopt;
}

void TozNoteStore::forgetSpent()
{
    std::vector<TozNote> spent;
    const std::int64_t now = m_clock();
    QSqlQuery rows = m_database.run(std::string("SELECT ") + columns + " FROM toz_note WHERE expires_at <= ? OR kept_until <= ? OR (max_views > 0 AND views >= max_views)",
        {number(now), number(now)});
    while (rows.next()) {
        spent.push_back(fromRow(rows));
    }
    rows.finish();
    for (const TozNote &note : spent) {
        if (note.contentId.empty() || note.stage != TozNote::Stage::Committed) {
            remove(note);
            continue;
        }
        // Its last reader has a download URL: the content stays as long as that is good.
        (void)m_database.run("UPDATE toz_note SET stage = ?, name = NULL, expires_at = NULL, max_views = ?, kept_until = ? WHERE note_id = ?",
            {static_cast<int>(TozNote::Stage::Spent), number(TozNote::noLimit), number(now + std::chrono::milliseconds(TozTransfers::lifetime).count()),
                text(note.noteId)});
    }
}

} // namespace strongroom::sandbox
