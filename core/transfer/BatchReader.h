// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The good rows of a file in batches of one country, the next batch being read while one is used. Internal to core/transfer.

#include "base/Cancellation.h"
#include "base/Error.h"
#include "base/SecretBytes.h"
#include "incountry/Country.h"
#include "incountry/Record.h"
#include "transfer/ImportCheck.h"
#include "transfer/ImportInput.h"
#include "transfer/RowMapper.h"

#include <cstddef>
#include <cstdint>
#include <exception>
#include <functional>
#include <future>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::transfer {

struct BatchRow {
    std::int64_t line = 0;
    incountry::Record record;
    SensitiveText text;   // for the file of failed rows
};

struct Batch {
    incountry::Country country;
    std::vector<BatchRow> rows;   // at most maxBatchSize
    std::size_t bytes = 0;        // as the rows stand in the file
};

struct BadRow {
    std::int64_t line = 0;
    SensitiveText text;
    ErrorPtr error;   // ClientError
};

struct ReadBatch {
    std::vector<BadRow> bad;        // met since the batch before, in the file's order
    std::optional<Batch> batch;     // absent when there are many bad rows, or after an error
    std::exception_ptr failure;     // why nothing comes after it
};

class BatchReader {
public:
    // Called on the thread that reads, for every row; only while next() or a batch is under way.
    using TextOf = std::function<SensitiveText(const RawRow &)>;

    // All must outlive it, and the file is used by nobody else meanwhile. StorageError when the file changed. Used and ended on one thread; it
    // reads on another.
    BatchReader(const ImportFile::Private &file, const ImportCheck::Private &found, const RowMapper &mapper, TextOf textOf, const Cancellation &cancellation);
    ~BatchReader();   // stops what is under way and waits for it
    BatchReader(const BatchReader &) = delete;
    BatchReader &operator=(const BatchReader &) = delete;

    // nullopt at the end. At most one batch more is in memory than those that were handed out, beside the rows that wait for their country's
    // batch to be full. An error of reading comes in its place, as ReadBatch::failure.
    [[nodiscard]] std::optional<ReadBatch> next();

private:
    [[nodiscard]] std::optional<ReadBatch> read();
    void readInto(ReadBatch &into);
    void ask();

    const ImportCheck::Private &m_found;
    const RowMapper &m_mapper;
    TextOf m_textOf;
    CancellationSource m_stop;
    CancellationHook m_hook;
    RowsFromStart m_rows;
    bool m_fileEnded = false;
    std::map<std::string, Batch> m_waiting;   // by country code
    std::future<std::optional<ReadBatch>> m_ahead;
};

} // namespace strongroom::transfer
