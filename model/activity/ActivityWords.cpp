// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityWords.h"

#include "base/Error.h"
#include "base/ErrorText.h"
#include "base/Format.h"

#include <QCoreApplication>

#include <array>
#include <string_view>

namespace strongroom::model {

using namespace activity;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

constexpr std::array<std::string_view, 7> errorKinds = {"client", "server", "network", "auth", "crypto", "cancelled", "storage"};

QString of(const QString &number, const ActivityCounts &counts)
{
    return counts.total >= 0 && counts.total != counts.done ? Words::tr("%1 of %2", "so many of so many").arg(number, integerText(counts.total)) : number;
}

} // namespace

QString activityText(ActivityKind kind)
{
    switch (kind) {
    case ActivityKind::Other: return Words::tr("Other work");
    case ActivityKind::LoadRecords: return Words::tr("Load records");
    case ActivityKind::CountRecords: return Words::tr("Count records");
    case ActivityKind::ReadRecord: return Words::tr("Read a record");
    case ActivityKind::SaveRecord: return Words::tr("Save a record");
    case ActivityKind::DeleteRecords: return Words::tr("Delete records");
    case ActivityKind::CommitChanges: return Words::tr("Commit changes");
    case ActivityKind::UndoChanges: return Words::tr("Undo changes");
    case ActivityKind::AddAttachment: return Words::tr("Upload an attachment");
    case ActivityKind::DownloadAttachment: return Words::tr("Download an attachment");
    case ActivityKind::ChangeAttachment: return Words::tr("Change an attachment");
    case ActivityKind::DeleteAttachment: return Words::tr("Delete an attachment");
    case ActivityKind::ExportRecords: return Words::tr("Export records");
    case ActivityKind::ImportRecords: return Words::tr("Import records");
    case ActivityKind::SaveKeys: return Words::tr("Save keys");
    case ActivityKind::ImportKeys: return Words::tr("Import keys");
    case ActivityKind::ExportKeys: return Words::tr("Export keys");
    case ActivityKind::OpenConnection: return Words::tr("Open the connection");
    case ActivityKind::CloseConnection: return Words::tr("Close the connection");
    case ActivityKind::AddConnection: return Words::tr("Add a connection");
    case ActivityKind::ChangeConnection: return Words::tr("Change the connection");
    case ActivityKind::RemoveConnection: return Words::tr("Remove the connection");
    case ActivityKind::ClearActivity: return Words::tr("Clear the activity");
    case ActivityKind::MigrateKeys: return Words::tr("Migrate records to another key");
    case ActivityKind::RollBackMigration: return Words::tr("Roll a migration back");
    case ActivityKind::PutFile: return Words::tr("Upload a file");
    case ActivityKind::FetchFile: return Words::tr("Download a file");
    case ActivityKind::ReplaceFile: return Words::tr("Replace a file");
    case ActivityKind::DeleteFile: return Words::tr("Delete a file");
    case ActivityKind::WriteNote: return Words::tr("Write a note");
    case ActivityKind::ReadNote: return Words::tr("Read a note");
    case ActivityKind::ReplaceNote: return Words::tr("Replace a note");
    case ActivityKind::DeleteNote: return Words::tr("Delete a note");
    case ActivityKind::ShareRecords: return Words::tr("Share records");
    case ActivityKind::RevokeShares: return Words::tr("Revoke shares");
    case ActivityKind::ChangeAuthorizers: return Words::tr("Change who may share");
    case ActivityKind::ExportSecrets: return Words::tr("Export secrets");
    case ActivityKind::RunWithSecrets: return Words::tr("Run a program with secrets");
    case ActivityKind::RefreshTokens: return Words::tr("Refresh tokens");
    case ActivityKind::ForgetTokens: return Words::tr("Forget tokens");
    case ActivityKind::TryRequest: return Words::tr("Try a request");
    }
    return {};
}

QString outcomeText(const ActivityEntry &entry)
{
    switch (entry.outcome) {
    case ActivityOutcome::Done:
        return entry.counts.failed > 0 ? Words::tr("Done, %1 failed", "so many").arg(integerText(entry.counts.failed)) : Words::tr("Done");
    case ActivityOutcome::Failed: return Words::tr("Failed");
    case ActivityOutcome::Cancelled: return Words::tr("Cancelled");
    }
    return {};
}

QString countText(const ActivityEntry &entry)
{
    const ActivityCounts &counts = entry.counts;
    if (counts.done < 0) {
        return {};
    }
    switch (entry.unit) {
    case ActivityUnit::Bytes:
        return counts.total >= 0 && counts.total != counts.done ? Words::tr("%1 of %2", "so many of so many").arg(byteText(counts.done), byteText(counts.total))
                                                                 : byteText(counts.done);
    case ActivityUnit::Records:
        return counts.total >= 0 && counts.total != counts.done ? of(integerText(counts.done), counts) : Words::tr("%Ln record(s)", nullptr, int(counts.done));
    case ActivityUnit::Files:
        return counts.total >= 0 && counts.total != counts.done ? of(integerText(counts.done), counts) : Words::tr("%Ln file(s)", nullptr, int(counts.done));
    case ActivityUnit::Steps:
    case ActivityUnit::None: return of(integerText(counts.done), counts);
    }
    return {};
}

QString activityErrorText(const ActivityEntry &entry)
{
    for (std::size_t i = 0; i < errorKinds.size(); ++i) {
        if (errorKinds[i] == entry.errorKind) {
            return titleOf(ErrorKind(i));
        }
    }
    return entry.errorKind.empty() ? QString() : Words::tr("An error of a kind that this release does not know");
}

QDateTime startOf(const ActivityEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(entry.startedAt.time_since_epoch()).count());
}

std::string errorKindName(int errorKind) { return std::string(errorKinds.at(std::size_t(errorKind))); }

} // namespace strongroom::model
