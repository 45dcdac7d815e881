// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tables of a journal.
//
//   run       one row: the plan as JSON, phase and dates (Unix milliseconds), the file's random identity
//   secret    the journal's key, wrapped once per secret
//   country   a number for each code of the plan
//   tally     what Journal::counts() answers, kept in the transaction that changes it; kind: an ItemState, or eventKind() of a RunEvent
//   item      a record: key is blob (see toKey), reason sealed
//   original  its stored form, sealed; a table of its own, so that a change of state does not write it again
//
// Internal to core/migration.

#include "migration/Journal.h"
#include "migration/JournalConnection.h"
#include "migration/JournalCrypto.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace strongroom::migration {

inline constexpr std::int64_t journalApplicationId = 0x53726d6a;   // "Srmj"
inline constexpr std::int64_t journalFormat = 1;                   // PRAGMA user_version

[[nodiscard]] constexpr std::int64_t eventKind(RunEvent event) { return 100 + static_cast<std::int64_t>(event); }

// In a transaction of an empty file.
void writeSchema(JournalConnection &connection, const Plan &plan, const JournalFileId &file, const std::vector<WrappedJournalKey> &keys);
// StorageError: not a journal, of a newer program, damaged.
void checkSchema(JournalConnection &connection);

// Everything of a summary but path, runId and inUse. StorageError: damaged.
[[nodiscard]] JournalSummary readSummary(JournalConnection &connection);
[[nodiscard]] std::map<std::string, CountryCounts> readCounts(JournalConnection &connection);
[[nodiscard]] std::map<std::string, std::int64_t> readCountryNumbers(JournalConnection &connection);
[[nodiscard]] JournalFileId readFileId(JournalConnection &connection);
[[nodiscard]] std::vector<WrappedJournalKey> readWrappedKeys(JournalConnection &connection);
[[nodiscard]] RunPhase readPhase(JournalConnection &connection);
void writePhase(JournalConnection &connection, RunPhase phase);

} // namespace strongroom::migration
