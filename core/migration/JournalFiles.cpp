// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/JournalFiles.h"

#include "base/Error.h"
#include "base/Text.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace strongroom::migration {

namespace {

// `what`: with the path and the reason as %1 and %2.
StorageError cannot(const Sentence &what, const std::string &path, const Sentence &reason)
{
    return StorageError(what.arg(path).arg(reason))
        .advise(Sentence::tr("Check the folder's permissions and the free space on the disk."))
        .about(path);
}

bool syncFolderOf([[maybe_unused]] const std::string &path)
{
#ifdef Q_OS_WIN
    return true;   // NTFS journals its names
#else
    const int folder = ::open(QFile::encodeName(QFileInfo(toQString(path)).path()).constData(), O_RDONLY | O_CLOEXEC);
    if (folder < 0) {
        return false;
    }
    const bool done = ::fsync(folder) == 0;
    ::close(folder);
    return done;
#endif
}

} // namespace

void makeEmptyFile(const std::string &path)
{
    QFile file(toQString(path));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        throw cannot(Sentence::tr("cannot make the migration journal %1: %2"), path, fromQString(file.errorString()));
    }
}

void removeDatabaseFiles(const std::string &path)
{
    // The database first: without it the rest is nothing, but it without the rest would be an older state.
    for (const char *ending : {"", "-wal", "-shm", "-journal"}) {
        QFile file(toQString(path + ending));
        if (file.exists() && !file.remove()) {
            throw cannot(Sentence::tr("cannot remove the migration journal %1: %2"), path, fromQString(file.errorString()));
        }
    }
}

void renameDurably(const std::string &from, const std::string &to)
{
    QFile file(toQString(from));
    if (!file.rename(toQString(to))) {   // refuses to replace
        throw cannot(Sentence::tr("cannot make the migration journal %1: %2"), to, fromQString(file.errorString()));
    }
    if (!syncFolderOf(to)) {
        QFile::remove(toQString(to));
        throw cannot(Sentence::tr("cannot make the migration journal %1: %2"), to, Sentence::tr("its folder cannot be written through to the disk"));
    }
}

void requireSpace(std::int64_t available, const std::string &path)
{
    if (available < leastFreeSpace) {
        throw StorageError(Sentence::tr("the disk is nearly full: %1 MB are free for the migration journal %2").arg(available >> 20).arg(path))
            .advise(Sentence::tr("Make room, or choose a folder on another disk: the journal keeps a copy of every record."))
            .about(path);
    }
}

std::int64_t availableSpace(const std::string &path)
{
    const QStorageInfo disk(QFileInfo(toQString(path)).path());
    return disk.isValid() ? disk.bytesAvailable() : leastFreeSpace;   // not known: writing will tell
}

std::string runIdOf(const std::string &path) { return fromQString(QFileInfo(toQString(path)).completeBaseName()); }

} // namespace strongroom::migration
