// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One SQLite connection through Qt SQL, for the thread that made it. Every failure is a StorageError that tells a full disk from a damaged file,
// and whatever was asked for is either done or not: what walks over rows ends its walk with its own life, because an open one would hold a lock.
// Internal to core/migration.

#include "base/Error.h"
#include "base/SecretBytes.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

class QSqlError;

namespace strongroom::migration {

[[nodiscard]] QByteArray toBlob(ByteView bytes);
[[nodiscard]] inline ByteView viewOf(const QByteArray &blob) { return std::as_bytes(std::span(blob.constData(), static_cast<std::size_t>(blob.size()))); }

class JournalRows {
public:
    JournalRows(QSqlQuery &query, const std::string &path) : m_query(query), m_path(path) {}
    JournalRows(const JournalRows &) = delete;
    JournalRows &operator=(const JournalRows &) = delete;
    ~JournalRows() { m_query.finish(); }
    [[nodiscard]] bool next();   // StorageError
    [[nodiscard]] bool isNull(int column) const { return m_query.isNull(column); }
    [[nodiscard]] std::int64_t integer(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QByteArray blob(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] std::string text(int column) const;

private:
    QSqlQuery &m_query;
    const std::string &m_path;
};

class JournalConnection {
public:
    // The file must be there. Wal: as a journal is worked on. Plain: while it is being built, so that nothing is kept beside it.
    enum class Mode { Wal, Plain };
    JournalConnection(std::string path, Mode mode);
    JournalConnection(const JournalConnection &) = delete;
    JournalConnection &operator=(const JournalConnection &) = delete;
    ~JournalConnection();

    // `sql` must outlive the connection (a literal): statements are kept, prepared.
    void run(std::string_view sql, const QVariantList &values = {});
    [[nodiscard]] JournalRows rows(std::string_view sql, const QVariantList &values = {});
    std::int64_t insert(std::string_view sql, const QVariantList &values);   // the new row's id
    void execute(const std::string &sql);   // once, unprepared
    [[nodiscard]] std::int64_t pragma(const std::string &name);

    // All that `work` does, or nothing.
    void transaction(const std::function<void()> &work);
    // Called once the transaction under way is on the disk, and forgotten when it fails.
    void whenCommitted(std::function<void()> call) { m_whenCommitted.push_back(std::move(call)); }
    // A transaction could not be taken back: the connection must be opened anew.
    [[nodiscard]] bool isBroken() const noexcept { return m_broken; }
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }

private:
    [[nodiscard]] QSqlQuery &prepared(std::string_view sql, const QVariantList &values);
    void open(Mode mode);
    void rollBack();

    std::string m_path;
    QString m_name;
    QSqlDatabase m_database;
    std::map<std::string_view, std::unique_ptr<QSqlQuery>> m_statements;
    std::vector<std::function<void()>> m_whenCommitted;
    bool m_broken = false;
};

[[nodiscard]] StorageError damagedJournal(const std::string &path, const Sentence &what);

} // namespace strongroom::migration
