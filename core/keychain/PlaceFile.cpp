// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "keychain/PlaceFile.h"

#include "base/Error.h"
#include "base/FileSink.h"
#include "base/Json.h"
#include "base/LockFile.h"
#include "base/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace strongroom::keychain {

namespace {

constexpr std::int64_t placeFormat = 1;
constexpr qint64 largestPlaceFile = 4096;
constexpr std::chrono::seconds writerWait(100);   // another program may wait 60 s for its keychain

StorageError notUnderstood(const std::string &path)
{
    return StorageError(Sentence::tr("where the credentials are kept is not known: %1 is damaged, or of a later version of Strongroom").arg(path))
        .advise(Sentence::tr("Install the newest version. If that does not help, remove the file: then the keychain is used, and a passphrase file is left "
                             "as it is."))
        .about(path);
}

} // namespace

CredentialPlace PlaceFile::read() const
{
    QFile file(toQString(path()));
    if (!file.exists()) {
        return CredentialPlace::Keychain;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw StorageError(Sentence::tr("cannot read %1: %2").arg(path()).arg(fromQString(file.errorString())))
            .advise(Sentence::tr("Check the folder's permissions."))
            .about(path());
    }
    const QByteArray content = file.read(largestPlaceFile);
    const auto document = parseJson({content.constData(), static_cast<std::size_t>(content.size())});
    if (document && document->is_object() && document->contains("format") && exactInteger(document->at("format")) == placeFormat) {
        const std::string place = document->contains("place") && document->at("place").is_string() ? document->at("place").get<std::string>() : std::string();
        if (place == "keychain") {
            return CredentialPlace::Keychain;
        }
        if (place == "passphrase_file") {
            return CredentialPlace::PassphraseFile;
        }
    }
    throw notUnderstood(path());
}

void PlaceFile::write(CredentialPlace place) const
{
    const std::string text = dumpJson(Json{{"format", placeFormat}, {"place", place == CredentialPlace::Keychain ? "keychain" : "passphrase_file"}}, 2) + '\n';
    FileSink sink(path(), ExistingFile::Replace);
    sink.write(bytesOf(text));
    sink.commit();
}

PlaceFile::Guard::Guard(const PlaceFile &file) : m_lock(toQString(file.path() + ".lock"))
{
    const QString folder = toQString(file.m_folder);
    const bool isNew = !QDir(folder).exists();
    if (!QDir().mkpath(folder)) {
        throw StorageError(Sentence::tr("cannot make the folder %1").arg(file.m_folder))
            .advise(Sentence::tr("Check the permissions of the folder above it."))
            .about(file.m_folder);
    }
    if (isNew) {
        QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    m_lock.setStaleLockTime(0);   // only a program that is gone makes a lock stale: the keychain may be slow
    if (!lockWithin(m_lock, writerWait)) {
        if (m_lock.error() == QLockFile::LockFailedError) {
            throw StorageError(Sentence::tr("another program is writing credentials"))
                .advise(Sentence::tr("It may wait for the keychain: look for its dialog, and try again."))
                .maybeLater();
        }
        throw StorageError(Sentence::tr("cannot write credentials: the folder %1 is not writable").arg(file.m_folder))
            .advise(Sentence::tr("Check the folder's permissions and the free space on the disk."))
            .about(file.m_folder);
    }
}

} // namespace strongroom::keychain
