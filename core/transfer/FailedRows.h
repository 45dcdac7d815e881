// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of a file that were not written, as they stood there and with the reason, so that they can be imported again. A list of JSON
// becomes JSON Lines. Internal to core/transfer.

#include "base/FileSink.h"
#include "crypto/Age.h"
#include "transfer/ImportTypes.h"
#include "transfer/RowReader.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace strongroom::transfer {

class FailedRows {
public:
    // StorageError when the file is there already: asked before anything is sent. "" writes none.
    FailedRows(const ImportOptions &options, const FileShape &shape, std::shared_ptr<const SecretBytes> passphrase);

    // Makes the file with its first row. StorageError.
    void add(std::string_view rowText, const std::string &reason);
    // The row as add() wants it, kept while the row is under way.
    [[nodiscard]] SensitiveText textOf(const RawRow &row) const;
    // StorageError. Nothing when there was no row.
    void commit();
    [[nodiscard]] std::int64_t count() const noexcept { return m_count; }

private:
    void open();
    void write(std::string_view text);

    const std::string m_path;
    const int m_workFactor;
    const FileShape m_shape;
    const std::shared_ptr<const SecretBytes> m_passphrase;
    std::unique_ptr<FileSink> m_file;
    std::unique_ptr<crypto::AgeWriter> m_age;
    std::int64_t m_count = 0;
};

} // namespace strongroom::transfer
