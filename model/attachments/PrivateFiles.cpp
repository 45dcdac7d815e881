// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "attachments/PrivateFiles.h"

#include "base/Error.h"
#include "base/LockFile.h"
#include "base/Text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <chrono>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {

constexpr auto namePrefix = "strongroom-files-"_L1;
constexpr auto lockName = "in-use.lock"_L1;

void makeRemovable(const QString &folder)
{
#ifdef Q_OS_WIN
    // Windows does not remove what is read only.
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile::setPermissions(files.next(), QFile::ReadOwner | QFile::WriteOwner);
    }
#else
    Q_UNUSED(folder)
#endif
}

StorageError noRoom(const QString &reason)
{
    return StorageError(Sentence::tr("No private folder could be made for the file: %1").arg(fromQString(reason)))
        .advise(Sentence::tr("Check the folder for temporary files."));
}

} // namespace

PrivateFiles::PrivateFiles() = default;

PrivateFiles::~PrivateFiles() { clear(); }

void PrivateFiles::sweep()
{
    const QDir temporary(QDir::tempPath());
    for (const QFileInfo &left : temporary.entryInfoList({namePrefix + "*"_L1}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot)) {
        const QString lockPath = left.filePath() + u'/' + lockName;
        if (!QFile::exists(lockPath)) {
            continue;   // another user's, or being made right now
        }
        QLockFile lock(lockPath);
        lock.setStaleLockTime(std::chrono::milliseconds(0));   // however old: only a dead owner makes it stale
        if (lockWithin(lock, std::chrono::milliseconds(0))) {
            lock.unlock();
            makeRemovable(left.filePath());
            QDir(left.filePath()).removeRecursively();
        }
    }
}

QString PrivateFiles::place(const QString &safeName)
{
    if (!m_folder) {
        sweep();
        auto folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u'/' + namePrefix + u"XXXXXX"_s);
        if (!folder->isValid()) {
            throw noRoom(folder->errorString());
        }
        m_lock = std::make_unique<QLockFile>(folder->filePath(lockName));
        m_lock->setStaleLockTime(std::chrono::milliseconds(0));
        if (!m_lock->tryLock()) {
            throw noRoom(u"it cannot be locked"_s);
        }
        m_folder = std::move(folder);
    }
    const QString own = m_folder->filePath(QString::number(++m_count));
    if (!QDir().mkdir(own)) {
        throw noRoom(u"the disk refuses it"_s);
    }
    return own + u'/' + safeName;
}

void PrivateFiles::keep(const QString &key, const QString &path) { m_paths.insert(key, path); }

QString PrivateFiles::find(const QString &key) const
{
    const QString path = m_paths.value(key);
    return !path.isEmpty() && QFile::exists(path) ? path : QString();
}

void PrivateFiles::clear()
{
    m_paths.clear();
    if (m_folder) {
        makeRemovable(m_folder->path());
    }
    m_lock.reset();
    m_folder.reset();
}

void PrivateFiles::allow(const QString &path, Use use)
{
    QFile::setPermissions(path, use == Use::Look ? QFile::ReadOwner : QFile::ReadOwner | QFile::WriteOwner);
}

} // namespace strongroom::model
