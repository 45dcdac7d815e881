// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/JournalLock.h"

#include "base/Error.h"
#include "base/LockFile.h"
#include "base/Text.h"

#include <QFile>
#include <QLockFile>

#include <chrono>

namespace strongroom::migration {

namespace {

std::unique_ptr<QLockFile> lockFor(const std::string &journalPath)
{
    auto lock = std::make_unique<QLockFile>(toQString(journalPath) + QStringLiteral(".lock"));
    lock->setStaleLockTime(0);   // a run may take days: only a process that is gone makes a lock stale
    return lock;
}

} // namespace

JournalLock::JournalLock(const std::string &journalPath) : m_lock(lockFor(journalPath))
{
    if (lockWithin(*m_lock, std::chrono::milliseconds(300))) {
        return;
    }
    if (m_lock->error() == QLockFile::LockFailedError) {
        throw StorageError(Sentence::tr("a program is working on the migration journal %1").arg(journalPath))
            .advise(Sentence::tr("Go on in the window or terminal where the migration runs, or end it there first."))
            .about(journalPath);
    }
    throw StorageError(Sentence::tr("the migration journal %1 cannot be locked").arg(journalPath))
        .advise(Sentence::tr("Check the permissions of its folder and the free space on the disk."))
        .about(journalPath);
}

JournalLock::~JournalLock() = default;   // QLockFile unlocks

bool JournalLock::isHeld(const std::string &journalPath)
{
    const std::unique_ptr<QLockFile> lock = lockFor(journalPath);
    return QFile::exists(lock->fileName()) && !lockWithin(*lock, std::chrono::milliseconds(0)) && lock->error() == QLockFile::LockFailedError;
}

} // namespace strongroom::migration
