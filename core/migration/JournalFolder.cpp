// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Error.h"
#include "base/Text.h"
#include "crypto/Encoding.h"
#include "crypto/Random.h"
#include "migration/Journal.h"
#include "migration/JournalFiles.h"
#include "migration/JournalLock.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace strongroom::migration {

namespace {

constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
constexpr const char *ending = ".journal";

void makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir()) {
        return;
    }
    if (!QDir().mkpath(QFileInfo(folder).path()) || !(QDir().mkdir(folder, ownerOnly) || QFileInfo(folder).isDir())) {
        throw StorageError(Sentence::tr("cannot make the folder %1 for migration journals").arg(fromQString(folder)))
            .advise(Sentence::tr("Check the permissions of the folder it is in and the free space on the disk."))
            .about(fromQString(folder));
    }
}

} // namespace

std::string journalFolder()
{
    QString folder = qEnvironmentVariable("STRONGROOM_DATA_DIR");
    if (folder.isEmpty()) {
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Strongroom");
    }
    makePrivateFolder(folder);
    folder += QStringLiteral("/migrations");
    makePrivateFolder(folder);
    return fromQString(folder);
}

std::string newRunId(const std::string &folder)
{
    const QString time = QDateTime::currentDateTime().toString(QStringLiteral("yyyy-MM-dd-HHmm"));
    for (;;) {
        const std::string id = fromQString(time) + '-' + crypto::encodeHex(crypto::randomBytes(2));
        if (!QFileInfo::exists(toQString(journalPath(folder, id)))) {
            return id;
        }
    }
}

std::string journalPath(const std::string &folder, const std::string &runId) { return folder + '/' + runId + ending; }

std::vector<JournalSummary> listJournals(const std::string &folder, std::vector<std::string> *damaged)
{
    std::vector<JournalSummary> found;
    for (const QFileInfo &file : QDir(toQString(folder)).entryInfoList({QLatin1Char('*') + QLatin1String(ending)}, QDir::Files, QDir::Name)) {
        const std::string path = fromQString(file.filePath());
        try {
            found.push_back(inspectJournal(path));
        } catch (const VaultError &) {
            if (damaged) {
                damaged->push_back(path);
            }
        }
    }
    std::ranges::stable_sort(found, [](const JournalSummary &a, const JournalSummary &b) { return a.startedAt > b.startedAt; });
    return found;
}

void removeJournal(const std::string &path)
{
    if (!QFileInfo(toQString(path)).isFile()) {
        throw StorageError("there is no migration journal " + path).advise(Sentence::tr("Choose one of the journals that are there.")).about(path);
    }
    const JournalLock lock(path);
    removeDatabaseFiles(path);
}

} // namespace strongroom::migration
