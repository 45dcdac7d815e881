// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The half of ClientConfiguration.h that touches the disk.

#include "tozstore/ClientConfiguration.h"

#include "base/Error.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace strongroom::tozstore {

namespace {

constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;
constexpr QFile::Permissions ownersFolder = ownersFile | QFile::ExeOwner;

StorageError cannotWrite(const QString &path, const Sentence &reason)
{
    return StorageError(Sentence::tr("cannot write %1: %2").arg(path.toStdString()).arg(reason)).about(path.toStdString());
}

void makeFolder(const QString &path)
{
    if (QFileInfo(path).isDir()) {
        return;
    }
    const QString parent = QFileInfo(path).path();
    if (parent != path) {
        makeFolder(parent);
    }
    // Somebody else may make it at the same time.
    if (!QDir().mkdir(path, ownersFolder) && !QFileInfo(path).isDir()) {
        throw cannotWrite(path, Sentence::tr("the folder cannot be made"));
    }
}

} // namespace

QString clientConfigurationPath(const QString &profile, const QString &home)
{
    if (profile.contains(QLatin1Char('/')) || profile.contains(QLatin1Char('\\')) || profile.contains(QChar(0)) || profile == QLatin1String(".")
        || profile == QLatin1String("..")) {
        throw ClientError(Sentence::tr("a profile is the name of one folder"))
            .advise(Sentence::tr("Choose a name without / and \\."))
            .about("profile");
    }
    const QString folder = home + QLatin1String("/.tozny");
    return (profile.isEmpty() ? folder : folder + QLatin1Char('/') + profile) + QLatin1String("/e3db.json");
}

void saveClientConfiguration(const QString &path, const ClientConfiguration &configuration)
{
    const SensitiveText text = clientConfigurationText(configuration);
    makeFolder(QFileInfo(path).absolutePath());
    QFile file(path);
    // Unbuffered: no copy of the keys in a buffer nobody wipes.
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered, ownersFile)) {
        if (QFileInfo::exists(path)) {
            throw cannotWrite(path, Sentence::tr("there is a file already"))
                .advise(Sentence::tr("Move it away first if it is not needed: it may be the only copy of a client's keys."));
        }
        throw cannotWrite(path, file.errorString().toStdString());
    }
    const auto size = static_cast<qint64>(text.size());
    if (file.write(text.view().data(), size) != size || !file.flush()) {
        const std::string reason = file.errorString().toStdString();
        file.remove();
        throw cannotWrite(path, reason);
    }
}

} // namespace strongroom::tozstore
