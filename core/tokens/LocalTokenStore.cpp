// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The file of this computer. A rollback journal, as the Locker copy has it: one small row is written now and then, and no second and third file stay.

#include "tokens/TokenStore.h"

#include "base/Error.h"
#include "base/LockFile.h"
#include "base/Log.h"
#include "base/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

#include <algorithm>
#include <array>
#include <chrono>
#include <mutex>
#include <utility>

namespace strongroom::tokens {

namespace {

using namespace Qt::StringLiterals;

constexpr int formatVersion = 1;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr int busyMs = 10'000;

// Thrown inside only: what is in the file cannot be what was written.
struct Damaged {};

// Errors of SQLite that say nothing about what is in the file: another program has it, no permission, no space, no memory.
bool mayPass(const QSqlError &error)
{
    constexpr std::array passing{3, 5, 6, 7, 8, 9, 10, 13, 14, 15, 23};
    constexpr int primaryCode = 0xFF;
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return !isNumber || std::ranges::find(passing, code & primaryCode) != passing.end();
}

class LocalTokenStore final : public TokenStore {
    // One connection for one piece of work: QSqlDatabase belongs to the thread that made it.
    template <typename Work>
    auto withDatabase(const Work &work)
    {
        const QString name = u"token-store-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
        struct Remover {
            QString connection;
            ~Remover() { QSqlDatabase::removeDatabase(connection); }
        } const remover{name};
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_file);
        database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyMs));
        if (!database.open()) {
            fail(database.lastError());
        }
        return work(database);
    }

public:
    LocalTokenStore(std::string path, std::string rowId) : m_path(std::move(path)), m_file(toQString(m_path)), m_rowId(toQString(rowId)) {}

    std::optional<StoredItem> read(const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        return mended([&]() -> std::optional<StoredItem> {
            if (isNothing()) {
                return std::nullopt;
            }
            return withDatabase([&](QSqlDatabase &database) -> std::optional<StoredItem> {
                if (versionOf(database) == 0) {
                    return std::nullopt;   // made just now, by another program
                }
                QSqlQuery query = prepared(database, u"SELECT sealed FROM token WHERE id = ?"_s);
                query.addBindValue(m_rowId);
                run(query);
                if (!query.next()) {
                    if (query.lastError().isValid()) {
                        fail(query.lastError());
                    }
                    return std::nullopt;
                }
                const QVariant value = query.value(0);
                return value.typeId() == QMetaType::QString ? StoredItem{fromQString(value.toString())} : StoredItem{};
            });
        });
    }

    void write(const std::string &text, const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        mended([&] {
            makeFile();
            change([&](QSqlDatabase &database) {
                QSqlQuery query = prepared(database, u"INSERT INTO token (id, sealed) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET sealed = excluded.sealed"_s);
                query.addBindValue(m_rowId);
                query.addBindValue(toQString(text));
                run(query);
                return true;
            });
        });
    }

    bool remove(const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        return mended([&] {
            return !isNothing() && change([&](QSqlDatabase &database) {
                QSqlQuery query = prepared(database, u"DELETE FROM token WHERE id = ?"_s);
                query.addBindValue(m_rowId);
                run(query);
                return query.numRowsAffected() > 0;
            });
        });
    }

    Sentence where() const override { return Sentence::tr("this computer"); }

private:
    [[nodiscard]] bool isNothing() const
    {
        const QFileInfo info(m_file);
        return !info.exists() || info.size() == 0;
    }

    // Once more without the damaged file.
    template <typename Work>
    auto mended(const Work &work) -> decltype(work())
    {
        try {
            return work();
        } catch (const Damaged &) {
            putAside();
        }
        try {
            return work();
        } catch (const Damaged &) {
            throw StorageError(Sentence::tr("the file of stored tokens is damaged, made anew and damaged again"))
                .advise(Sentence::tr("Check the disk, or remove the file."))
                .about(m_path);
        }
    }

    // Several programs may find it damaged: one of them moves it, and the others must not move the new one.
    void putAside()
    {
        static std::mutex threads;   // they would poll the lock file for longer
        const std::scoped_lock guard(threads);
        QLockFile lock(m_file + u".lock"_s);
        if (!lockWithin(lock, std::chrono::milliseconds(busyMs))) {
            throw StorageError(Sentence::tr("the file of stored tokens is damaged, and another program is at it"))
                .advise(Sentence::tr("Try again."))
                .about(m_path)
                .maybeLater();
        }
        if (isNothing() || isWhole()) {
            return;
        }
        const QString aside = m_file + u".damaged"_s;
        QFile::remove(aside);
        QFile::remove(m_file + u"-journal"_s);
        if (!QFile::rename(m_file, aside)) {
            throw StorageError(Sentence::tr("cannot put the damaged file of stored tokens aside"))
                .advise(Sentence::tr("Remove it by hand, or check the folder's permissions."))
                .about(m_path);
        }
        QFile::setPermissions(aside, ownerOnly);
        logWarning(vaultLog(), "the file of stored tokens was damaged: put aside");
    }
    [[nodiscard]] bool isWhole()
    {
        try {
            return withDatabase([&](QSqlDatabase &database) {
                (void)versionOf(database);
                QSqlQuery query = prepared(database, u"PRAGMA quick_check(1)"_s);
                run(query);
                const bool fine = query.next() && query.value(0).toString() == u"ok"_s;
                query.finish();
                QSqlQuery columns(database);
                return fine && columns.prepare(u"SELECT id, sealed FROM token LIMIT 1"_s);
            });
        } catch (const Damaged &) {
            return false;
        }
    }

    void makeFile()
    {
        const QString folder = QFileInfo(m_file).absolutePath();
        const bool isNew = !QDir(folder).exists();
        if (!QDir().mkpath(folder)) {
            throw StorageError(Sentence::tr("cannot make the folder %1").arg(fromQString(folder)))
                .advise(Sentence::tr("Check the permissions of the folder above it."))
                .about(fromQString(folder));
        }
        if (isNew) {
            QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
        }
        QFile file(m_file);
        if (!file.exists()) {
            // Before SQLite makes it with the permissions of everybody's files.
            if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !file.exists()) {
                throw StorageError(Sentence::tr("cannot make %1: %2").arg(m_path).arg(fromQString(file.errorString()))).about(m_path);
            }
            file.setPermissions(ownerOnly);
        }
    }

    template <typename Work>
    bool change(const Work &work)
    {
        return withDatabase([&](QSqlDatabase &database) {
            run(database, u"PRAGMA secure_delete = ON"_s);
            run(database, u"BEGIN IMMEDIATE"_s);
            try {
                if (versionOf(database) == 0) {
                    run(database, u"CREATE TABLE token (id TEXT PRIMARY KEY NOT NULL, sealed TEXT NOT NULL) WITHOUT ROWID"_s);
                    run(database, u"PRAGMA user_version = %1"_s.arg(formatVersion));
                }
                const bool result = work(database);
                run(database, u"COMMIT"_s);
                return result;
            } catch (...) {
                QSqlQuery(database).exec(u"ROLLBACK"_s);
                throw;
            }
        });
    }

    [[nodiscard]] int versionOf(QSqlDatabase &database) const
    {
        QSqlQuery query(database);
        if (!query.exec(u"PRAGMA user_version"_s) || !query.next()) {
            fail(query.lastError());
        }
        const int version = query.value(0).toInt();
        if (version > formatVersion) {
            throw StorageError(Sentence::tr("the file of stored tokens was written by a newer Strongroom")).advise(Sentence::tr("Use that one.")).about(m_path);
        }
        return version;
    }
    [[nodiscard]] QSqlQuery prepared(QSqlDatabase &database, const QString &statement) const
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.prepare(statement)) {
            fail(query.lastError());
        }
        return query;
    }
    void run(QSqlQuery &query) const
    {
        if (!query.exec()) {
            fail(query.lastError());
        }
    }
    void run(QSqlDatabase &database, const QString &statement) const
    {
        QSqlQuery query(database);
        if (!query.exec(statement)) {
            fail(query.lastError());
        }
    }
    [[noreturn]] void fail(const QSqlError &error) const
    {
        if (!mayPass(error)) {
            throw Damaged();
        }
        throw StorageError(Sentence::tr("the file of stored tokens cannot be used: %1").arg(fromQString(error.driverText() + u" "_s + error.databaseText())))
            .advise(Sentence::tr("Check the folder's permissions and the free space on the disk."))
            .about(m_path);
    }

    std::string m_path;
    QString m_file;
    QString m_rowId;
};

} // namespace

std::shared_ptr<TokenStore> localTokenStore(std::string path, std::string rowId)
{
    return std::make_shared<LocalTokenStore>(std::move(path), std::move(rowId));
}

} // namespace strongroom::tokens
