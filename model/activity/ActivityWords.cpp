// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityWords.h"

#include "activity/ActivityCheck.h"
#include "activity/ActivityJson.h"
#include "base/Error.h"
#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

namespace strongroom::model {

using namespace activity;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

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
    for (int kind = 0; kind <= int(ErrorKind::Storage); ++kind) {
        if (activityErrorName(ErrorKind(kind)) == entry.errorKind) {
            return titleOf(ErrorKind(kind));
        }
    }
    return entry.errorKind.empty() ? QString() : Words::tr("An error of a kind that this release does not know");
}

QDateTime startOf(const ActivityEntry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(std::chrono::duration_cast<std::chrono::milliseconds>(entry.startedAt.time_since_epoch()).count());
}

ActivityVerdict verdictOf(const ActivityReport &report)
{
    ActivityVerdict verdict;
    QStringList lines;
    if (!report.isIntact()) {
        verdict.kind = ActivityVerdict::Kind::Broken;
        verdict.title = Words::tr("The activity was changed outside this program, or its files are damaged");
        constexpr std::size_t shown = 3;
        for (std::size_t i = 0; i < std::min(shown, report.findings.size()); ++i) {
            lines.append(report.findings[i].sentence.translated());
        }
        if (report.findings.size() > shown) {
            lines.append(Words::tr("And %Ln more finding(s).", nullptr, int(report.findings.size() - shown)));
        }
        verdict.advice = Words::tr("Keep a copy of the files if you have to find out why. Clearing the activity begins anew; a note stays that it was not intact.");
    } else {
        verdict.title = Words::tr("The activity is intact: %Ln line(s) checked", nullptr, int(report.lines));
        lines.append(Words::tr("Nothing was changed, taken out, put in or moved, as far as a chain without a key can tell."));
    }
    if (report.unchained > 0) {
        verdict.kind = ActivityVerdict::Kind::Limited;
        verdict.title = Words::tr("The activity has no chain yet");
        lines = {Words::tr("It was written by an earlier release: whether it was changed cannot be told. It is chained with the next entry.")};
    }
    if (report.adopted > 0) {
        lines.append(Words::tr("%Ln entry(s) of an earlier release were chained later: what happened to them before cannot be told.", nullptr, int(report.adopted)));
    }
    std::int64_t removed = 0;
    for (const JournalStatement &removal : report.removals) {
        removed += removal.count;
    }
    if (removed > 0) {
        lines.append(Words::tr("%Ln older entry(s) were removed by this program, which left a note of it.", nullptr, int(removed)));
    }
    if (report.incomplete > 0 || report.endIncomplete) {
        lines.append(Words::tr("%Ln line(s) were cut short when the program or the computer stopped.", nullptr, int(report.incomplete) + (report.endIncomplete ? 1 : 0)));
    }
    verdict.text = lines.join(u' ');
    return verdict;
}

std::string errorKindName(int errorKind) { return std::string(activityErrorName(ErrorKind(errorKind))); }

} // namespace strongroom::model
