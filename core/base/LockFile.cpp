// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/LockFile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QThread>

namespace strongroom {

namespace {

// Between making and filling lie microseconds; the rest is for a computer under load.
constexpr qint64 fillingMs = 2000;

enum class Owner { Known, AboutToBe, None };

Owner ownerOf(const QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    const QDateTime changed = QFileInfo(lock.fileName()).lastModified();
    if (!changed.isValid() || lock.getLockInfo(&process, &host, &program)) {
        return Owner::Known;
    }
    return qAbs(changed.msecsTo(QDateTime::currentDateTimeUtc())) > fillingMs ? Owner::None : Owner::AboutToBe;
}

} // namespace

bool lockWithin(QLockFile &lock, std::chrono::milliseconds limit)
{
    const auto end = std::chrono::steady_clock::now() + limit;
    while (!lock.tryLock(0)) {
        if (lock.error() != QLockFile::LockFailedError) {
            return false;
        }
        const Owner owner = ownerOf(lock);
        if (owner == Owner::None && lock.removeStaleLockFile()) {   // not while a program has it open: Qt looks
            continue;
        }
        if (std::chrono::steady_clock::now() >= end && (owner != Owner::AboutToBe || limit.count() == 0)) {
            return false;
        }
        QThread::msleep(10);
    }
    return true;
}

} // namespace strongroom
