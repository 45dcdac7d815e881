// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The activity journal on disk: JSON Lines in a hash chain (ActivityChain.h has the format, ActivityCheck.h checks it), mode 0600, in the user's
// data folder. Lines are only ever appended (one write, then fsync, then the head), so a crash costs at most the line that was being written; a
// line that cannot be read is skipped and counted, and stays in the file. At 4 MiB (some 13,000 entries) the file moves to activity.1.jsonl and a
// new one begins: the last one or two files are kept. Several programs may write the same journal: a lock file keeps them apart. A journal of an
// earlier release, without a chain, is chained the first time it is written to. Blocking; StorageError says what failed and that nothing else
// is lost.

#include "activity/ActivityChain.h"
#include "activity/ActivityEntry.h"
#include "activity/ActivityFiles.h"

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace strongroom::activity {

class ActivityJournal {
public:
    static constexpr std::int64_t defaultLimit = 4 << 20;   // bytes of one file

    // `path` empty: <data>/Strongroom/activity.jsonl, or $STRONGROOM_DATA_DIR/activity.jsonl when that variable is set.
    explicit ActivityJournal(std::string path = {}, std::int64_t limit = defaultLimit);

    struct Content {
        std::vector<ActivityEntry> entries;   // oldest first
        std::int64_t damagedLines = 0;
    };
    [[nodiscard]] Content load() const;
    void append(std::span<const ActivityEntry> entries);
    // Drops lines from the front as long as they are earlier: an early entry behind a later one goes when that one does. A line that cannot be
    // read goes with the next one that can. Leaves a statement when something went.
    void prune(std::chrono::system_clock::time_point before);
    // Leaves a statement.
    void clear();
    [[nodiscard]] const std::string &path() const noexcept { return m_paths.current; }
    [[nodiscard]] const std::string &olderPath() const noexcept { return m_paths.older; }   // "…/activity.1.jsonl"
    [[nodiscard]] const std::string &headPath() const noexcept { return m_paths.head; }     // "…/activity.head"

private:
    struct End;
    [[nodiscard]] End findEnd();
    [[nodiscard]] bool adopt();
    void write(const std::string &text, const ChainLink &last);
    void rotate(End &end);
    [[nodiscard]] bool pruneFile(const std::string &path, std::chrono::system_clock::time_point before);

    ActivityPaths m_paths;
    std::int64_t m_limit;
};

enum class ActivityFormat { Csv, Json };

// What a user exports: CSV (RFC 4180, UTF-8, a head line) or a JSON array, replaced whole under `path` or not at all. StorageError.
void exportActivity(const std::string &path, ActivityFormat format, std::span<const ActivityEntry> entries);

} // namespace strongroom::activity
