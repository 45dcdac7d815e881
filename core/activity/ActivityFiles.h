// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The files of the activity journal on the disk, for ActivityJournal and ActivityCheck. All blocking; StorageError names the file.

#include "base/Error.h"

#include <QByteArray>
#include <QLockFile>

#include <string>
#include <string_view>
#include <vector>

namespace strongroom::activity {

struct ActivityPaths {
    std::string current;   // "…/activity.jsonl"
    std::string older;     // "…/activity.1.jsonl"
    std::string head;      // "…/activity.head"
    // `current` empty: <data>/Strongroom/activity.jsonl, or $STRONGROOM_DATA_DIR/activity.jsonl.
    [[nodiscard]] static ActivityPaths of(std::string current);
};

// `what` names the path as %1 and the reason as %2.
[[nodiscard]] StorageError cannotActivity(const Sentence &what, const std::string &path, const Sentence &reason);

// Keeps other programs away from the journal; makes its folder (0700) when it is not there. Waits for 10 s.
class ActivityGuard {
public:
    explicit ActivityGuard(const std::string &path);

private:
    QLockFile m_lock;
};

[[nodiscard]] bool activityFileExists(const std::string &path);
[[nodiscard]] std::string readActivityFile(const std::string &path);   // empty when it is not there
// The file as a whole, 0600, or what was there before.
void replaceActivityFile(const std::string &path, std::string_view content);
// At the end of the file (0600 when new), and on the disk; what was there before stays when it fails.
void appendActivityText(const std::string &path, std::string_view text);
void cutActivityFile(const std::string &path, std::int64_t size) noexcept;
void removeActivityFile(const std::string &path);

// Lines with a line end; what stands behind the last one is `rest`. Views into `content`.
struct ActivityLines {
    std::vector<std::string_view> whole;
    std::string_view rest;
};
[[nodiscard]] ActivityLines linesIn(std::string_view content);

} // namespace strongroom::activity
