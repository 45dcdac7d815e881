// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityJournal.h"

#include "activity/ActivityJson.h"
#include "base/Error.h"
#include "base/Text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace strongroom::activity {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

std::string defaultPath()
{
    QString folder = qEnvironmentVariable("STRONGROOM_DATA_DIR");
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Strongroom");
    }
    return fromQString(folder + QStringLiteral("/activity.jsonl"));
}

StorageError cannot(const std::string &what, const std::string &path, const QString &reason)
{
    return StorageError(what + " " + path + ": " + fromQString(reason)).advise("Check the folder's permissions and the free space on the disk.").about(path);
}

class Guard {
public:
    explicit Guard(const std::string &path) : m_lock(toQString(path + ".lock"))
    {
        const QFileInfo info(toQString(path));
        const bool isNew = !info.dir().exists();
        if (!QDir().mkpath(info.path())) {
            throw cannot("cannot make the folder of", path, QStringLiteral("not allowed, or the disk is full"));
        }
        if (isNew) {
            QFile::setPermissions(info.path(), ownerOnly | QFileDevice::ExeOwner);
        }
        m_lock.setStaleLockTime(30'000);
        if (!m_lock.tryLock(10'000)) {
            throw cannot("cannot write the activity to", path, QStringLiteral("another program holds it, or the folder is not writable"));
        }
    }

private:
    QLockFile m_lock;
};

// Power may go right after.
bool flushToDisk(QFileDevice &file)
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

QList<QByteArray> linesOf(const std::string &path)
{
    QFile file(toQString(path));
    if (!file.exists()) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        throw cannot("cannot read the activity in", path, file.errorString());
    }
    QList<QByteArray> lines = file.readAll().split('\n');
    if (file.error() != QFileDevice::NoError) {
        throw cannot("cannot read the activity in", path, file.errorString());
    }
    lines.removeAll(QByteArray());
    return lines;
}

std::optional<ActivityEntry> entryOf(const QByteArray &line) { return activityFromJson({line.constData(), std::size_t(line.size())}); }

void replaceFile(const std::string &path, const QByteArray &content)
{
    QSaveFile file(toQString(path));
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)) {
        throw cannot("cannot write the activity to", path, file.errorString());
    }
    // flush() by itself, see ConnectionRepository: commit() does not notice what its own flush could not write.
    if (file.write(content) != content.size() || !file.flush() || !file.commit()) {
        throw cannot("cannot write the activity to", path, file.errorString());
    }
}

void pruneFile(const std::string &path, std::chrono::system_clock::time_point before)
{
    const QList<QByteArray> lines = linesOf(path);
    QByteArray kept;
    bool dropped = false;
    for (const QByteArray &line : lines) {
        const std::optional<ActivityEntry> entry = entryOf(line);
        if (entry && entry->startedAt < before) {
            dropped = true;
        } else {
            kept += line + '\n';
        }
    }
    if (dropped) {
        replaceFile(path, kept);
    }
}

void removeFile(const std::string &path)
{
    QFile file(toQString(path));
    if (file.exists() && !file.remove()) {
        throw cannot("cannot delete the activity in", path, file.errorString());
    }
}

} // namespace

ActivityJournal::ActivityJournal(std::string path, std::int64_t limit) : m_path(path.empty() ? defaultPath() : std::move(path)), m_limit(limit) {}

std::string ActivityJournal::olderPath() const
{
    const QFileInfo info(toQString(m_path));
    return fromQString(info.path() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".1.") + info.suffix());
}

ActivityJournal::Content ActivityJournal::load() const
{
    Content content;
    for (const std::string &path : {olderPath(), m_path}) {
        for (const QByteArray &line : linesOf(path)) {
            if (std::optional<ActivityEntry> entry = entryOf(line)) {
                content.entries.push_back(std::move(*entry));
            } else {
                ++content.damagedLines;
            }
        }
    }
    return content;
}

void ActivityJournal::append(std::span<const ActivityEntry> entries)
{
    if (entries.empty()) {
        return;
    }
    QByteArray text;
    for (const ActivityEntry &entry : entries) {
        const std::string line = activityToJson(entry);
        text.append(line.data(), qsizetype(line.size())).append('\n');
    }
    const Guard guard(m_path);
    const QString name = toQString(m_path);
    if (QFileInfo(name).size() >= m_limit) {
        removeFile(olderPath());
        if (!QFile::rename(name, toQString(olderPath()))) {
            throw cannot("cannot write the activity to", m_path, QStringLiteral("the file of before cannot be moved"));
        }
    }
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Append, ownerOnly)) {
        throw cannot("cannot write the activity to", m_path, file.errorString());
    }
    const qint64 before = file.size();
    if (before > 0) {
        // What a crash tore keeps its line to itself.
        char last = '\n';
        if (!file.seek(before - 1) || !file.getChar(&last)) {
            throw cannot("cannot write the activity to", m_path, file.errorString());
        }
        if (last != '\n') {
            text.prepend('\n');
        }
    }
    if (file.write(text) != text.size() || !flushToDisk(file)) {
        const QString reason = file.errorString();
        file.resize(before);
        throw cannot("cannot write the activity to", m_path, reason);
    }
}

void ActivityJournal::prune(std::chrono::system_clock::time_point before)
{
    const Guard guard(m_path);
    pruneFile(olderPath(), before);
    pruneFile(m_path, before);
}

void ActivityJournal::clear()
{
    const Guard guard(m_path);
    removeFile(olderPath());
    removeFile(m_path);
}

void exportActivity(const std::string &path, ActivityFormat format, std::span<const ActivityEntry> entries)
{
    const std::string text = format == ActivityFormat::Csv ? activityToCsv(entries) : activityToJsonArray(entries);
    replaceFile(path, QByteArray(text.data(), qsizetype(text.size())));
}

} // namespace strongroom::activity
