// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/FileSink.h"

#include "base/Error.h"
#include "base/Text.h"

#include <QFileInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace strongroom {

namespace {

StorageError exists(const QString &target)
{
    return StorageError(Sentence::tr("a file of this name exists already: %1").arg(fromQString(target)))
        .advise(Sentence::tr("Choose another name, or say that it may be replaced."))
        .about(fromQString(target));
}

bool synced(int handle)
{
#ifdef Q_OS_WIN
    return ::_commit(handle) == 0;
#else
    return ::fsync(handle) == 0 || errno == EINVAL || errno == ENOTSUP;   // some network file systems cannot
#endif
}

} // namespace

FileSink::FileSink(const std::string &path, ExistingFile existing) : m_existing(existing)
{
    const QFileInfo target(toQString(path));
    if (path.empty() || target.fileName().isEmpty() || (target.exists() && !target.isFile())) {
        throw StorageError(Sentence::tr("this is not the name of a file: %1").arg(path)).advise(Sentence::tr("Choose another name.")).about(path);
    }
    // A link is followed: what it points to is replaced, not the link.
    m_target = target.isSymLink() ? target.canonicalFilePath() : target.absoluteFilePath();
    if (m_target.isEmpty()) {
        throw StorageError(Sentence::tr("this link points nowhere: %1").arg(path)).advise(Sentence::tr("Choose another name.")).about(path);
    }
    if (existing == ExistingFile::Keep && target.exists()) {
        throw exists(m_target);
    }
    const QFileInfo place(m_target);
    m_file = std::make_unique<QTemporaryFile>(place.absolutePath() + QStringLiteral("/.") + place.fileName().left(100) + QStringLiteral(".XXXXXX.part"));
    if (!m_file->open()) {
        fail(fromQString(m_file->errorString()));
    }
}

FileSink::~FileSink() = default;   // QTemporaryFile removes what was not renamed

void FileSink::fail(const Sentence &why) const
{
    throw StorageError(Sentence::tr("cannot write %1: %2").arg(fromQString(m_target)).arg(why))
        .advise(Sentence::tr("Nothing was left behind. Look at the free space and the rights of the folder, or choose another one."))
        .about(fromQString(m_target));
}

void FileSink::write(ByteView bytes)
{
    if (m_file->write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size())) != static_cast<qint64>(bytes.size())) {
        fail(fromQString(m_file->errorString()));
    }
    m_bytes += static_cast<std::int64_t>(bytes.size());
}

void FileSink::commit()
{
    if (!m_file->flush()) {
        fail(fromQString(m_file->errorString()));
    }
    if (!synced(m_file->handle())) {
        fail(fromQString(QString::fromLocal8Bit(std::strerror(errno))));
    }
    rename(m_file->fileName());   // asked for before the file is closed: on Linux it has no name until then
    m_file->setAutoRemove(false);
}

#ifdef Q_OS_WIN
void FileSink::rename(const QString &written)
{
    m_file->close();
    const std::wstring from = written.toStdWString();
    const std::wstring to = m_target.toStdWString();
    if (::MoveFileExW(from.c_str(), to.c_str(), m_existing == ExistingFile::Replace ? MOVEFILE_REPLACE_EXISTING : 0) == 0) {
        if (::GetLastError() == ERROR_ALREADY_EXISTS || ::GetLastError() == ERROR_FILE_EXISTS) {
            throw exists(m_target);
        }
        fail(Sentence::tr("it cannot be renamed"));
    }
}
#else
void FileSink::rename(const QString &written)
{
    m_file->close();
    const QByteArray from = QFile::encodeName(written);
    const QByteArray to = QFile::encodeName(m_target);
    if (m_existing == ExistingFile::Keep) {
        // link() refuses a name that is taken, in one step; rename() would not.
        if (::link(from.constData(), to.constData()) == 0) {
            ::unlink(from.constData());
            return;
        }
        if (errno == EEXIST || QFileInfo::exists(m_target)) {
            throw exists(m_target);
        }
        // A file system without links: FAT, some network shares.
    }
    if (std::rename(from.constData(), to.constData()) != 0) {
        fail(fromQString(QString::fromLocal8Bit(std::strerror(errno))));
    }
}
#endif

} // namespace strongroom
