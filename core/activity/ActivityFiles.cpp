// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityFiles.h"

#include "base/LockFile.h"
#include "base/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <chrono>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace strongroom::activity {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::string defaultActivityPath()
{
    QString folder = qEnvironmentVariable("STRONGROOM_DATA_DIR");
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Strongroom");
    }
    return fromQString(folder + QStringLiteral("/activity.jsonl"));
}

// Power may go right after.
bool flushActivityToDisk(QFileDevice &file)
{
    if (!file.flush()) {
        return false;
    }
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return ::fsync(file.handle()) == 0;
#endif
}

} // namespace

ActivityPaths ActivityPaths::of(std::string current)
{
    ActivityPaths paths;
    paths.current = current.empty() ? defaultActivityPath() : std::move(current);
    const QFileInfo info(toQString(paths.current));
    const QString stem = info.path() + QLatin1Char('/') + info.completeBaseName();
    paths.older = fromQString(stem + QStringLiteral(".1.") + info.suffix());
    paths.head = fromQString(stem + QStringLiteral(".head"));
    return paths;
}

StorageError cannotActivity(const Sentence &what, const std::string &path, const Sentence &reason)
{
    return StorageError(what.arg(path).arg(reason)).advise(Sentence::tr("Check the folder's permissions and the free space on the disk.")).about(path);
}

ActivityGuard::ActivityGuard(const std::string &path) : m_lock(toQString(path + ".lock"))
{
    const QFileInfo info(toQString(path));
    const bool isNew = !info.dir().exists();
    if (!QDir().mkpath(info.path())) {
        throw cannotActivity(Sentence::tr("cannot make the folder of %1: %2"), path, Sentence::tr("not allowed, or the disk is full"));
    }
    if (isNew) {
        QFile::setPermissions(info.path(), ownerOnly | QFileDevice::ExeOwner);
    }
    m_lock.setStaleLockTime(30'000);
    if (!lockWithin(m_lock, std::chrono::seconds(10))) {
        throw cannotActivity(Sentence::tr("cannot write the activity to %1: %2"), path,
                             Sentence::tr("another program holds it, or the folder is not writable"));
    }
}

bool activityFileExists(const std::string &path) { return QFileInfo::exists(toQString(path)); }

std::string readActivityFile(const std::string &path)
{
    QFile file(toQString(path));
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannotActivity(Sentence::tr("cannot read the activity in %1: %2"), path, fromQString(file.errorString()));
    }
    const QByteArray content = file.readAll();
    if (file.error() != QFileDevice::NoError) {
        throw cannotActivity(Sentence::tr("cannot read the activity in %1: %2"), path, fromQString(file.errorString()));
    }
    return content.toStdString();
}

void replaceActivityFile(const std::string &path, std::string_view content)
{
    QSaveFile file(toQString(path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
        throw cannotActivity(Sentence::tr("cannot write the activity to %1: %2"), path, fromQString(file.errorString()));
    }
    // flush() by itself, see ConnectionRepository: commit() does not notice what its own flush could not write.
    if (file.write(content.data(), qint64(content.size())) != qint64(content.size()) || !file.flush() || !file.commit()) {
        throw cannotActivity(Sentence::tr("cannot write the activity to %1: %2"), path, fromQString(file.errorString()));
    }
}

void appendActivityText(const std::string &path, std::string_view text)
{
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, ownerOnly)) {
        throw cannotActivity(Sentence::tr("cannot write the activity to %1: %2"), path, fromQString(file.errorString()));
    }
    const qint64 before = file.size();
    if (file.write(text.data(), qint64(text.size())) != qint64(text.size()) || !flushActivityToDisk(file)) {
        const std::string reason = fromQString(file.errorString());
        file.resize(before);
        throw cannotActivity(Sentence::tr("cannot write the activity to %1: %2"), path, reason);
    }
}

void cutActivityFile(const std::string &path, std::int64_t size) noexcept { QFile::resize(toQString(path), size); }

void removeActivityFile(const std::string &path)
{
    QFile file(toQString(path));
    if (file.exists() && !file.remove()) {
        throw cannotActivity(Sentence::tr("cannot delete the activity in %1: %2"), path, fromQString(file.errorString()));
    }
}

ActivityLines linesIn(std::string_view content)
{
    ActivityLines lines;
    std::size_t begin = 0;
    for (std::size_t end = content.find('\n'); end != std::string_view::npos; end = content.find('\n', begin)) {
        lines.whole.push_back(content.substr(begin, end - begin));
        begin = end + 1;
    }
    lines.rest = content.substr(begin);
    return lines;
}

} // namespace strongroom::activity
