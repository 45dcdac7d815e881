// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the activity journal keeps of a piece of work: what, when, where, how many, how long, how it ended. There is no member for a record
// key, a filter, a file name or a free text, so that none can get into the file: the words a user reads are made from these values.

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::activity {

// The names on disk are in ActivityEntry.cpp; add at the end, never rename.
enum class ActivityKind {
    Other,
    LoadRecords, CountRecords, ReadRecord, SaveRecord, DeleteRecords, CommitChanges, UndoChanges,
    AddAttachment, DownloadAttachment, ChangeAttachment, DeleteAttachment,
    ExportRecords, ImportRecords,
    SaveKeys, ImportKeys, ExportKeys,
    OpenConnection, CloseConnection, AddConnection, ChangeConnection, RemoveConnection,
    ClearActivity,
    MigrateKeys, RollBackMigration,
    PutFile, FetchFile, ReplaceFile, DeleteFile,
    WriteNote, ReadNote, ReplaceNote, DeleteNote,
    ShareRecords, RevokeShares, ChangeAuthorizers,
    ExportSecrets, RunWithSecrets,
    RefreshTokens, ForgetTokens,
    TryRequest,
};
inline constexpr int activityKindCount = int(ActivityKind::TryRequest) + 1;

enum class ActivityOutcome { Done, Failed, Cancelled };

enum class ActivityUnit { None, Records, Files, Bytes, Steps };

struct ActivityCounts {
    std::int64_t done = -1;     // -1: not counted
    std::int64_t failed = 0;
    std::int64_t total = -1;    // -1: not known
    friend bool operator==(const ActivityCounts &, const ActivityCounts &) = default;
};

struct ActivityEntry {
    std::chrono::system_clock::time_point startedAt;   // to the millisecond
    std::chrono::milliseconds duration{0};
    ActivityKind kind = ActivityKind::Other;
    ActivityOutcome outcome = ActivityOutcome::Done;
    std::string connection;     // the name the user gave it; empty: none
    std::string country;        // "de", "de, us", "every country"; empty: none
    ActivityUnit unit = ActivityUnit::None;
    ActivityCounts counts;
    std::string errorKind;      // of ErrorKind: "server"; empty: no error
    int status = 0;             // HTTP; 0: none
    friend bool operator==(const ActivityEntry &, const ActivityEntry &) = default;
};

// "delete_records", "failed", "records": as on disk and in an export. An unknown name of a later release answers Other, or nullopt.
[[nodiscard]] std::string_view nameOf(ActivityKind kind);
[[nodiscard]] ActivityKind activityKindOf(std::string_view name);
[[nodiscard]] std::string_view nameOf(ActivityOutcome outcome);
[[nodiscard]] std::optional<ActivityOutcome> activityOutcomeOf(std::string_view name);
[[nodiscard]] std::string_view nameOf(ActivityUnit unit);
[[nodiscard]] ActivityUnit activityUnitOf(std::string_view name);

} // namespace strongroom::activity
