// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/SealedFile.h"

#include "base/Error.h"
#include "base/FileSink.h"
#include "base/LockFile.h"
#include "base/Text.h"
#include "keychain/PassphraseFormat.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifndef Q_OS_WIN
#include <fcntl.h>
#include <unistd.h>
#endif

namespace strongroom::keychain {

namespace {

constexpr std::chrono::seconds lockWait(60);
constexpr int lockStaleMs = 600'000;   // a change takes milliseconds; only a stopped computer holds one that long

// `failed`: a sentence with the path as %1 and the reason as %2.
StorageError sealedFileError(const Sentence &failed, const std::string &path, const Sentence &reason)
{
    return StorageError(failed.arg(path).arg(reason)).advise(Sentence::tr("Check the folder's permissions and the free space on the disk.")).about(path);
}

// What was renamed is there after a power cut only when its folder is on the disk too. Some file systems cannot, and do it by themselves.
void syncFolderOf(const QString &path)
{
#ifdef Q_OS_WIN
    Q_UNUSED(path)
#else
    const int folder = ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_CLOEXEC | O_DIRECTORY);
    if (folder >= 0) {
        (void)::fsync(folder);
        ::close(folder);
    }
#endif
}

void writeSealed(const std::string &path, ByteView content, ExistingFile existing)
{
    const QString name = toQString(path);
    if (QFileInfo(name).isSymLink()) {
        throw StorageError(Sentence::tr("the passphrase file %1 is a link").arg(path))
            .advise(Sentence::tr("Remove the link, and put the file itself there."))
            .about(path);
    }
    FileSink sink(path, existing);
    sink.write(content);
    sink.commit();
    syncFolderOf(name);
}

} // namespace

bool SealedFile::exists() const
{
    const QFileInfo info(toQString(m_path));
    return info.exists() || info.isSymLink();
}

Bytes SealedFile::read() const
{
    QFile file(toQString(m_path));
    if (!file.exists()) {
        throw StorageError(Sentence::tr("the passphrase file %1 is not there").arg(m_path))
            .advise(Sentence::tr("Put it back from a backup. Without it the credentials in it are gone: then choose again where credentials are kept, and "
                                 "enter them."))
            .about(m_path);
    }
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        throw sealedFileError(Sentence::tr("cannot read the passphrase file %1: %2"), m_path, fromQString(file.errorString()));
    }
    if (file.size() > static_cast<qint64>(largestPassphraseFile)) {
        throw sealedFileError(Sentence::tr("cannot read the passphrase file %1: %2"), m_path, Sentence::tr("it is larger than 64 MiB"));
    }
    Bytes content(static_cast<std::size_t>(file.size()));
    std::size_t have = 0;
    while (have < content.size()) {
        const qint64 count = file.read(reinterpret_cast<char *>(content.data() + have), static_cast<qint64>(content.size() - have));
        if (count <= 0) {
            const Sentence reason = count < 0 ? Sentence(fromQString(file.errorString())) : Sentence::tr("it became shorter while it was read");
            throw sealedFileError(Sentence::tr("cannot read the passphrase file %1: %2"), m_path, reason);
        }
        have += static_cast<std::size_t>(count);
    }
    return content;
}

void SealedFile::replace(ByteView content) const { writeSealed(m_path, content, ExistingFile::Replace); }
void SealedFile::create(ByteView content) const { writeSealed(m_path, content, ExistingFile::Keep); }

void SealedFile::remove() const
{
    QFile file(toQString(m_path));
    if (!file.remove() && exists()) {
        throw sealedFileError(Sentence::tr("cannot remove the passphrase file %1: %2"), m_path, fromQString(file.errorString()));
    }
    syncFolderOf(file.fileName());
}

SealedFile::Guard::Guard(const SealedFile &file) : m_lock(toQString(file.m_path + ".lock"))
{
    const QFileInfo info(toQString(file.m_path));
    const bool isNew = !info.dir().exists();
    if (!QDir().mkpath(info.absolutePath())) {
        throw sealedFileError(Sentence::tr("cannot make the folder of %1: %2"), file.m_path, Sentence::tr("not allowed, or the disk is full"));
    }
    if (isNew) {
        QFile::setPermissions(info.absolutePath(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    m_lock.setStaleLockTime(lockStaleMs);
    if (!lockWithin(m_lock, lockWait)) {
        if (m_lock.error() == QLockFile::LockFailedError) {
            throw StorageError(Sentence::tr("another program is changing the passphrase file"))
                .advise(Sentence::tr("Try again in a moment."))
                .about(file.m_path)
                .maybeLater();
        }
        throw sealedFileError(Sentence::tr("cannot write the passphrase file %1: %2"), file.m_path, Sentence::tr("the folder is not writable"));
    }
}

} // namespace strongroom::keychain
