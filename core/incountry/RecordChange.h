// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A change of one record that never overwrites what its maker has not seen.
//
// The service has no precondition on writes (incountry page, section 5): the last writer wins, silently. So commitChange() reads the record
// again just before it writes, compares that with `base`, what the user saw, and reads back afterwards. Commits of one record are done one
// after the other within this process.
//
// What remains: another client that writes between our reading and our writing, a time of one request, is overwritten, and neither side
// can tell. One that writes between our writing and our reading back is noticed ("reads back differently").
//
// Resolving a conflict is a change with another base: what the user has looked at. Should that have changed again, there is a new conflict.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "incountry/Country.h"
#include "incountry/Record.h"

#include <memory>
#include <optional>
#include <string>

namespace strongroom::incountry {

class RecordStore;

using SharedRecordRow = std::shared_ptr<const RecordRow>;

enum class ChangeKind { Create, Edit, Delete };

struct RecordChange {
    Country country;
    ChangeKind kind = ChangeKind::Edit;
    SharedRecordRow base;         // what the user saw; null for Create
    std::optional<Record> mine;   // what is to be there; none for Delete
};

enum class CommitResult {
    Written,     // and read back; for Delete: it is gone
    Unchanged,   // it was like that already; nothing was written
    Conflict,    // it is not what the user saw; nothing was written
    Failed       // error says why, mayBeWritten whether it may have reached the service all the same
};

struct CommitOutcome {
    CommitResult result = CommitResult::Failed;
    SharedRecordRow before;   // what the write replaced, null: nothing. Of a Failed one too, when mayBeWritten
    SharedRecordRow after;    // Written, Unchanged: what is there now, null: nothing
    SharedRecordRow theirs;   // Conflict: what is there now, null: somebody deleted it
    ErrorPtr error;           // Failed
    bool mayBeWritten = false;
};

// Blocks; on a worker thread. Does not throw VaultError: a failure, a cancelled one too, is an outcome.
//   Create  nothing may be there.
//   Edit    the content must be what `base` has (RecordDifference.h says what content is), or exactly `mine` already (Unchanged: a write whose
//           answer was lost is not done twice). mine and base have the same record key.
//   Delete  as Edit, the attachments compared too, since they go with it; a record that is gone is Unchanged.
// A base that cannot be opened must still be stored exactly so; it is found by its hash.
[[nodiscard]] CommitOutcome commitChange(RecordStore &store, const RecordChange &change, const Cancellation &cancellation);

// The change that puts back what was there, for a Written one. nullopt: it cannot be done, since what was there could not be opened.
// Attachments of a deleted record do not come back.
[[nodiscard]] std::optional<RecordChange> inverseOf(const RecordChange &change, const CommitOutcome &outcome);

// The record key, or the stored hash where only that is known.
[[nodiscard]] const std::string &recordKeyOf(const RecordChange &change);

} // namespace strongroom::incountry
