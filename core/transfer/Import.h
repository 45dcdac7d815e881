// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Import, in the order of use:
//
//   if (isEncrypted(path)) … ask for the passphrase
//   ImportFile file(path, passphrase, cancellation);      format, encoding and columns by what is in it; scrypt once, here
//   file.preview(mapping, 20)                             the first rows as they would be sent
//   const ImportCheck check = file.check(…)               every row of the whole file; nothing is sent
//   countExisting(…)                                      optional: how many record keys are there already
//   importRecords(store, file, check, options, report, …)
//
// Constant memory whatever the size of the file; one row has at most largestRow bytes. Blocking; while a batch is written the next is read, on
// a thread of its own that has ended when the call has. The store is called on the thread of the caller. An ImportFile is used by one caller at a
// time, and may go from one to another.

#include "base/Cancellation.h"
#include "base/Progress.h"
#include "incountry/RecordStore.h"
#include "transfer/ImportTypes.h"

#include <memory>
#include <string>
#include <vector>

namespace strongroom::transfer {

inline constexpr std::size_t largestRow = std::size_t{64} << 20;   // bytes

// By the file's first bytes. StorageError when it cannot be read.
[[nodiscard]] bool isEncrypted(const std::string &path);

// What a check found, for the import that follows; `report` is for people.
class ImportCheck {
public:
    struct Private;
    explicit ImportCheck(std::shared_ptr<const Private> found);
    [[nodiscard]] const CheckReport &report() const;
    [[nodiscard]] const Private &found() const { return *m_found; }

private:
    std::shared_ptr<const Private> m_found;   // shared, so that it can be copied into a job
};

class ImportFile {
public:
    // StorageError: cannot be read. CryptoError: wrong passphrase, damaged. ClientError: encrypted and no passphrase; neither CSV nor JSON; an
    // encoding that is not known, with the line and the byte.
    ImportFile(const std::string &path, std::shared_ptr<const SecretBytes> passphrase, const Cancellation &cancellation);
    ~ImportFile();
    ImportFile(const ImportFile &) = delete;
    ImportFile &operator=(const ImportFile &) = delete;

    [[nodiscard]] const std::string &path() const;
    [[nodiscard]] const FileShape &shape() const;
    // Columns that go to a member of their own name need no entry; the others are ignored here (target ""), for a person to change.
    [[nodiscard]] ColumnMapping suggestedMapping() const;
    // The first `count` rows. A file that is broken there is a last row with the error.
    [[nodiscard]] std::vector<PreviewRow> preview(const ColumnMapping &mapping, int count, const Cancellation &cancellation) const;
    // Progress counts bytes of the file. `store` decides what a valid record is (keys in the clear have a length); nothing is asked of the
    // service. ClientError for a mapping that cannot be: two columns for one member, a member that is none.
    [[nodiscard]] ImportCheck check(const incountry::RecordStore &store, const ColumnMapping &mapping, const ProgressSink &progress,
                                    const Cancellation &cancellation) const;

    class Private;
    [[nodiscard]] const Private &opened() const { return *d; }   // for importRecords()

private:
    std::unique_ptr<Private> d;
};

// How many of the good rows have a record key that the service has already. Asks a hundred at a time. Progress counts rows.
[[nodiscard]] std::int64_t countExisting(incountry::RecordStore &store, const ImportFile &file, const ImportCheck &check, const ProgressSink &progress,
                                         const Cancellation &cancellation);

// Sends the good rows in batches. A batch that is refused is sent again row by row, to find the ones that are not liked. An answer that does
// not come (network, 5xx, sign-in) stops the import: report.stoppedBy. `report` is filled while it runs, so that it says what happened after
// a CancelledError too. The mapping is the check's. Progress counts rows. Throws before anything is sent: ClientError (bad rows with
// BadRows::Refuse, a broken file, a check of another file), StorageError (the file changed, the one for failed rows exists). Later: StorageError
// for the file of failed rows, CancelledError.
void importRecords(incountry::RecordStore &store, const ImportFile &file, const ImportCheck &check, const ImportOptions &options, ImportReport &report,
                   const ProgressSink &progress, const Cancellation &cancellation);

} // namespace strongroom::transfer
