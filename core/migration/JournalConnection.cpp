// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/JournalConnection.h"

#include "base/Text.h"

#include <QFileInfo>
#include <QSqlError>

#include <atomic>

namespace strongroom::migration {

namespace {

// https://www.sqlite.org/rescode.html
enum SqliteCode { SqlitePermission = 3, SqliteBusy = 5, SqliteLocked = 6, SqliteReadOnly = 8, SqliteCorrupt = 11, SqliteFull = 13, SqliteCannotOpen = 14, SqliteNoDatabase = 26 };

StorageError errorOf(const QSqlError &error, const std::string &path)
{
    const std::string reason = fromQString(error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
    switch (error.nativeErrorCode().toInt() & 0xff) {   // the upper bits tell more than the user can use
    case SqliteFull:
        return StorageError(Sentence::tr("the disk is full: the migration journal %1 cannot be written").arg(path))
            .advise(Sentence::tr("Make room on the disk and resume; nothing is lost."))
            .about(path);
    case SqliteCorrupt:
    case SqliteNoDatabase:
        return damagedJournal(path, reason);
    case SqliteBusy:
    case SqliteLocked:
        return StorageError(Sentence::tr("another program holds the migration journal %1").arg(path))
            .advise(Sentence::tr("Wait until it is done with it, then try again."))
            .about(path)
            .maybeLater();
    case SqlitePermission:
    case SqliteReadOnly:
    case SqliteCannotOpen:
        return StorageError(Sentence::tr("the migration journal %1 cannot be opened for writing: %2").arg(path).arg(reason))
            .advise(Sentence::tr("Check the permissions of the file and of its folder."))
            .about(path);
    default:
        return StorageError(Sentence::tr("the migration journal %1 cannot be read or written: %2").arg(path).arg(reason))
            .advise(Sentence::tr("Check the disk and the free space on it, then resume; what the journal held before is still there."))
            .about(path);
    }
}

// A statement keeps what was bound to it until it is used again: not a share of something that the caller's thread has long given up.
QVariant ownCopy(const QVariant &value)
{
    if (value.typeId() != QMetaType::QByteArray || value.isNull()) {
        return value;
    }
    const QByteArray shared = value.toByteArray();
    return QByteArray(shared.constData(), shared.size());
}

} // namespace

StorageError damagedJournal(const std::string &path, const Sentence &what)
{
    return StorageError(Sentence::tr("the migration journal %1 is damaged: %2").arg(path).arg(what))
        .advise(Sentence::tr("Put a good copy back, or move it away and start a new run: "
                            "records that are migrated already are recognised by their key version."))
        .about(path);
}

QByteArray toBlob(ByteView bytes) { return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())}; }

bool JournalRows::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        throw errorOf(m_query.lastError(), m_path);
    }
    return false;
}

std::string JournalRows::text(int column) const { return fromQString(m_query.value(column).toString()); }

JournalConnection::JournalConnection(std::string path, Mode mode) : m_path(std::move(path))
{
    static std::atomic<std::int64_t> number{0};
    m_name = QStringLiteral("strongroom-migration-%1").arg(++number);
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
    try {
        open(mode);
    } catch (...) {
        m_database = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
        throw;
    }
}

JournalConnection::~JournalConnection()
{
    m_statements.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void JournalConnection::open(Mode mode)
{
    if (!m_database.isValid()) {
        throw StorageError(Sentence::tr("Qt's SQLite driver is missing: no migration journal can be kept"))
            .advise(Sentence::tr("Install Qt's SQLite driver (libqt6sql6-sqlite, qt6-qtbase)."));
    }
    // SQLite would make an empty file.
    if (!QFileInfo(toQString(m_path)).isFile()) {
        throw StorageError(Sentence::tr("there is no migration journal %1").arg(m_path))
            .advise(Sentence::tr("Choose one of the journals that are there."))
            .about(m_path);
    }
    m_database.setDatabaseName(toQString(m_path));
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    if (!m_database.open()) {
        throw errorOf(m_database.lastError(), m_path);
    }
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA fullfsync=ON");   // macOS: fsync alone leaves it in the drive's cache
    execute("PRAGMA checkpoint_fullfsync=ON");
    execute("PRAGMA temp_store=MEMORY");
    execute("PRAGMA trusted_schema=OFF");
    execute("PRAGMA cell_size_check=ON");
    execute("PRAGMA cache_size=-32768");   // KiB, however large the file grows
    if (mode == Mode::Wal) {
        QSqlQuery query(m_database);
        if (!query.exec(QStringLiteral("PRAGMA journal_mode=WAL")) || !query.next()) {
            throw errorOf(query.lastError(), m_path);
        }
        if (query.value(0).toString() != QLatin1String("wal")) {
            throw StorageError(Sentence::tr("the file system of the migration journal %1 cannot hold one").arg(m_path))
                .advise(Sentence::tr("Choose a folder on a local disk."))
                .about(m_path);
        }
        query.finish();
        execute("PRAGMA wal_autocheckpoint=4000");   // pages: every 16 MB, because the index by record key changes a page per record
        execute("PRAGMA journal_size_limit=67108864");
    }
}

QSqlQuery &JournalConnection::prepared(std::string_view sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &query = m_statements[sql];
    if (!query) {
        auto fresh = std::make_unique<QSqlQuery>(m_database);
        fresh->setForwardOnly(true);
        if (!fresh->prepare(toQString(sql))) {
            throw errorOf(fresh->lastError(), m_path);
        }
        query = std::move(fresh);
    }
    for (int i = 0; i < values.size(); ++i) {
        query->bindValue(i, ownCopy(values.at(i)));
    }
    if (!query->exec()) {
        const StorageError error = errorOf(query->lastError(), m_path);
        query->finish();
        throw error;
    }
    return *query;
}

void JournalConnection::run(std::string_view sql, const QVariantList &values) { prepared(sql, values).finish(); }

JournalRows JournalConnection::rows(std::string_view sql, const QVariantList &values) { return {prepared(sql, values), m_path}; }

std::int64_t JournalConnection::insert(std::string_view sql, const QVariantList &values)
{
    QSqlQuery &query = prepared(sql, values);
    const std::int64_t id = query.lastInsertId().toLongLong();
    query.finish();
    return id;
}

void JournalConnection::execute(const std::string &sql)
{
    QSqlQuery query(m_database);
    if (!query.exec(toQString(sql))) {
        throw errorOf(query.lastError(), m_path);
    }
}

std::int64_t JournalConnection::pragma(const std::string &name)
{
    QSqlQuery query(m_database);
    if (!query.exec(toQString("PRAGMA " + name)) || !query.next()) {
        throw errorOf(query.lastError(), m_path);
    }
    return query.value(0).toLongLong();
}

void JournalConnection::transaction(const std::function<void()> &work)
{
    m_whenCommitted.clear();
    run("BEGIN IMMEDIATE");
    try {
        work();
        run("COMMIT");
    } catch (...) {
        m_whenCommitted.clear();
        rollBack();
        throw;
    }
    for (const std::function<void()> &call : m_whenCommitted) {
        call();
    }
    m_whenCommitted.clear();
}

void JournalConnection::rollBack()
{
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("ROLLBACK"))) {
        // SQLite takes a transaction back by itself after most I/O errors; then there is none, which is its general error 1.
        m_broken = (query.lastError().nativeErrorCode().toInt() & 0xff) != 1;
    }
}

} // namespace strongroom::migration
