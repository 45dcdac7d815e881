// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The file of a journal and what SQLite keeps beside it, without SQLite. Internal to core/migration.

#include <cstdint>
#include <string>

namespace strongroom::migration {

inline constexpr std::int64_t leastFreeSpace = 64 << 20;   // bytes on the disk, below which no journal is begun

// An empty one that only the user may read; what SQLite makes beside it gets the same permissions. StorageError.
void makeEmptyFile(const std::string &path);
// With -wal, -shm, -journal; what is not there is no error. StorageError.
void removeDatabaseFiles(const std::string &path);
// So that a power cut does not bring the old name back. StorageError: `to` exists.
void renameDurably(const std::string &from, const std::string &to);
// StorageError when `available` is less than leastFreeSpace.
void requireSpace(std::int64_t available, const std::string &path);
// Of the disk the folder of `path` is on.
[[nodiscard]] std::int64_t availableSpace(const std::string &path);
[[nodiscard]] std::string runIdOf(const std::string &path);

} // namespace strongroom::migration
