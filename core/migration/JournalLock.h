// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Two processes never work on one journal: a lock file beside it, which names the process. One whose process is gone is taken over.
// Internal to core/migration.

#include <memory>
#include <string>

class QLockFile;

namespace strongroom::migration {

class JournalLock {
public:
    // StorageError: somebody has it, or the folder cannot be written. Waits a moment, for one that only looked whether it is held.
    explicit JournalLock(const std::string &journalPath);
    ~JournalLock();
    JournalLock(const JournalLock &) = delete;
    JournalLock &operator=(const JournalLock &) = delete;

    [[nodiscard]] static bool isHeld(const std::string &journalPath);

private:
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace strongroom::migration
