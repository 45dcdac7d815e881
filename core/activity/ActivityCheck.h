// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Whether the activity journal is what the program wrote: every byte of activity.1.jsonl, activity.jsonl and activity.head is checked against
// the chain (ActivityChain.h). Any changed byte, and any line that was taken out, put in, moved, doubled or cut off is found and named. A line
// that a crash cut short is told apart as far as it can be: the head says whether it was ever whole.

#include "activity/ActivityChain.h"
#include "base/Sentence.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::activity {

// The names are for scripts (nameOf): add at the end, never rename.
enum class ActivityFault {
    NotALine,        // bytes that the journal did not write there
    Changed,         // the line, or its hash, or that of the line before
    OutOfPlace,      // doubled, moved or put in
    Missing,         // lines are not there, and no statement says that they were removed
    EndMissing,      // lines at the end are not there, or the last is not whole and was
    HeadMissing, HeadUnreadable, HeadDiffers,
    HeadWasMissing,  // the journal noted it
    RemovedBroken,   // the journal noted that what it removed did not agree with its chain
    KeptHeadDiffers, // a copy of the head that was kept elsewhere does not agree: all of it was written anew, or an older copy was put back
};
inline constexpr int activityFaultCount = int(ActivityFault::KeptHeadDiffers) + 1;
[[nodiscard]] std::string_view nameOf(ActivityFault fault);   // "changed"

struct ActivityFinding {
    ActivityFault fault = ActivityFault::Changed;
    std::string file;        // "activity.jsonl", without its folder
    std::int64_t line = 0;   // of that file, from 1; 0: the file as a whole
    Sentence sentence;       // "Line 17 of activity.jsonl was changed."
};

struct ActivityReport {
    std::int64_t lines = 0;             // chained ones, statements among them
    std::int64_t entries = 0;
    std::int64_t unchained = 0;         // lines of an earlier release, in a journal that has no chain yet: nothing is known of them
    std::int64_t adopted = 0;           // entries of an earlier release that were chained later: what happened to them before is not known
    std::int64_t incomplete = 0;        // lines that a crash cut short, noted as such
    std::int64_t withoutHead = 0;       // at the end, newer than the head: the program was stopped between the two
    bool keptHeadTooOld = false;        // its line was removed since: it shows nothing any more
    bool endIncomplete = false;         // the last line was being written when the program or the computer stopped
    std::vector<JournalStatement> removals;
    std::vector<ActivityFinding> findings;   // in the order of the files; 100 at most
    [[nodiscard]] bool isIntact() const noexcept { return findings.empty(); }
};

// `path` empty: the user's own. No file at all is an empty journal. The journal's lock is taken where that is possible. `keptHead`: what
// activity.head held at some time, kept where nobody could write; with it also what was computed anew is found. StorageError when a file cannot
// be read.
[[nodiscard]] ActivityReport checkActivity(const std::string &path = {}, const std::optional<ChainLink> &keptHead = std::nullopt);
// By who has the lock already.
[[nodiscard]] ActivityReport checkActivityLocked(const std::string &path);

} // namespace strongroom::activity
