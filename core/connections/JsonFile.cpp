// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/JsonFile.h"

#include "base/Error.h"
#include "base/LockFile.h"
#include "base/Text.h"
#include "connections/UserFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QTimeZone>

#include <chrono>

namespace strongroom::connections {

namespace {

constexpr qint64 largestFile = 16LL << 20;

// `what`: with its arguments before path and reason.
StorageError cannot(const Sentence &what, const std::string &path, const Sentence &reason)
{
    return StorageError(what.arg(path).arg(reason)).advise(Sentence::tr("Check the folder's permissions and the free space on the disk.")).about(path);
}

// Every member of the empty document is there, and of the same type.
bool hasShapeOf(const Json &document, const Json &empty)
{
    if (!document.is_object()) {
        return false;
    }
    for (const auto &[name, value] : empty.items()) {
        if (!document.contains(name) || (value.is_structured() && document.at(name).type() != value.type())) {
            return false;
        }
    }
    return true;
}

} // namespace

std::string configurationPath(const std::string &name) { return userFolder() + '/' + name; }

Json JsonFile::read(const Json &empty, const std::function<bool(const Json &)> &understands) const
{
    const QString name = toQString(m_path);
    QFile file(name);
    if (!file.exists()) {
        return empty;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannot(Sentence::tr("cannot read the saved %1 %2: %3").arg(m_content), m_path, fromQString(file.errorString()));
    }
    const QByteArray content = file.read(largestFile);
    if (file.error() != QFileDevice::NoError) {
        throw cannot(Sentence::tr("cannot read the saved %1 %2: %3").arg(m_content), m_path, fromQString(file.errorString()));
    }
    file.close();

    std::optional<Json> document = parseJson(std::string_view(content.constData(), static_cast<std::size_t>(content.size())));
    if (document && hasShapeOf(*document, empty)) {
        const auto format = exactInteger(document->at("format"));
        if (format && *format > knownFormat) {
            throw StorageError(Sentence::tr("the saved %1 in %2 were written by a later version of Strongroom").arg(m_content).arg(m_path))
                .advise(Sentence::tr("Install that version or a newer one."))
                .about(m_path);
        }
        if (format && understands(*document)) {
            return std::move(*document);
        }
    }

    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    QString aside = name + QStringLiteral(".damaged-") + time;
    for (int i = 2; QFileInfo::exists(aside); ++i) {
        aside = name + QStringLiteral(".damaged-") + time + QLatin1Char('-') + QString::number(i);
    }
    if (!QFile::rename(name, aside)) {
        throw StorageError(Sentence::tr("the saved %1 in %2 are damaged, and the file cannot be moved aside").arg(m_content).arg(m_path))
            .advise(Sentence::tr("Rename the file by hand."))
            .about(m_path);
    }
    throw StorageError(Sentence::tr("the saved %1 in %2 are damaged; the file was kept as %3").arg(m_content).arg(m_path).arg(fromQString(aside)))
        .advise(Sentence::tr("Start again to go on without them, or repair that file and put it back."))
        .about(m_path);
}

void JsonFile::write(const Json &document) const
{
    QSaveFile file(toQString(m_path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        throw cannot(Sentence::tr("cannot write the %1 to %2: %3").arg(m_content), m_path, fromQString(file.errorString()));
    }
    const std::string text = dumpJson(document, 2) + '\n';
    // flush() by itself: when the disk is full, Qt 6.4's commit() does not notice what its own flush could not write, and replaces the file
    // with a torn one.
    if (file.write(text.data(), static_cast<qint64>(text.size())) != static_cast<qint64>(text.size()) || !file.flush() || !file.commit()) {
        throw cannot(Sentence::tr("cannot write the %1 to %2: %3").arg(m_content), m_path, fromQString(file.errorString()));
    }
}

JsonFile::Guard::Guard(const JsonFile &file) : m_lock(toQString(file.m_path + ".lock"))
{
    const QFileInfo info(toQString(file.m_path));
    const bool isNew = !info.dir().exists();
    if (!QDir().mkpath(info.path())) {
        throw cannot(Sentence::tr("cannot make the folder of %1: %2"), file.m_path, Sentence::tr("not allowed, or the disk is full"));
    }
    if (isNew) {
        QFile::setPermissions(info.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    }
    m_lock.setStaleLockTime(30'000);
    if (!lockWithin(m_lock, std::chrono::seconds(10))) {
        if (m_lock.error() == QLockFile::LockFailedError) {
            throw StorageError(Sentence::tr("another program is changing the %1").arg(file.m_content))
                .advise(Sentence::tr("Try again in a moment."))
                .maybeLater();
        }
        throw cannot(Sentence::tr("cannot write the %1 to %2: %3").arg(file.m_content), file.m_path, Sentence::tr("the folder is not writable"));
    }
}

} // namespace strongroom::connections
