// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/Import.h"

#include "base/Error.h"
#include "base/ReadOnlyRefusal.h"
#include "transfer/BatchReader.h"
#include "transfer/ExistingKeys.h"
#include "transfer/FailedRows.h"
#include "transfer/ImportCheck.h"
#include "transfer/RowMapper.h"

#include <algorithm>
#include <exception>
#include <limits>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::transfer {

using incountry::Country;
using incountry::Record;

namespace {

// Whether the next batch may fare better than the one that failed so.
bool isRefusal(const VaultError &error)
{
    if (isReadOnlyRefusal(error)) {
        return false;   // of the connection, whatever the rows are
    }
    const int status = error.request().status;
    return error.kind() == ErrorKind::Client || error.kind() == ErrorKind::Crypto || (error.kind() == ErrorKind::Server && status >= 400 && status < 500 && status != 429);
}

// Whether the service may have written what it did not answer for.
bool mayBeWritten(const VaultError &error)
{
    const FailedRequest &request = error.request();
    if (!request.url.empty() && !request.url.ends_with("/batchWrite")) {
        return false;   // it failed before, on the way to a token or the country list
    }
    return error.kind() == ErrorKind::Network || error.kind() == ErrorKind::Cancelled || (error.kind() == ErrorKind::Server && request.status != 429);
}

std::vector<const Record *> recordsOf(const std::vector<BatchRow> &rows)
{
    std::vector<const Record *> records;
    records.reserve(rows.size());
    for (const BatchRow &row : rows) {
        records.push_back(&row.record);
    }
    return records;
}

class Importing {
public:
    Importing(incountry::RecordStore &store, const ImportFile &file, const ImportCheck::Private &found, const RowMapper &mapper, const ImportOptions &options, ImportReport &report,
              const ProgressSink &progress, const Cancellation &cancellation)
        : m_file(file.opened())
        , m_found(found)
        , m_mapper(mapper)
        , m_store(store)
        , m_options(options)
        , m_report(report)
        , m_progress(progress)
        , m_cancellation(cancellation)
        , m_total(found.report.rows)
        , m_failed(options, file.shape(), file.opened().passphrase())
    {
    }

    void import()
    {
        tell();
        try {
            run();
        } catch (...) {
            // What waited was not sent. The rows that failed are kept whatever ended the import; a second error does not hide the first.
            const std::exception_ptr first = std::current_exception();
            m_report.notSent = std::max<std::int64_t>(0, m_total - done());
            try {
                commit();
            } catch (const VaultError &) {
                m_report.failedPath.clear();
            }
            std::rethrow_exception(first);
        }
        commit();
        tell();
    }

private:
    [[nodiscard]] std::int64_t done() const { return m_report.written + m_report.existed + m_report.failed + m_report.unknown; }
    void tell()
    {
        if (m_progress) {
            m_progress({done() + m_report.notSent, m_total});
        }
    }
    void commit()
    {
        m_failed.commit();
        m_report.failedRows = m_failed.count();
        m_report.failedPath = m_failed.count() > 0 ? m_options.failedPath : std::string();
    }
    void run()
    {
        BatchReader reader(m_file, m_found, m_mapper, [this](const RawRow &row) { return m_failed.textOf(row); }, m_cancellation);
        while (std::optional<ReadBatch> read = reader.next()) {
            m_cancellation.throwIfCancelled();   // the batch may have been read before
            if (isStopped()) {
                passBy(*read);
            } else {
                for (const BadRow &row : read->bad) {
                    fail(row.line, row.text.view(), *row.error);
                }
                if (read->batch) {
                    send(*read->batch);
                }
            }
            if (read->failure) {
                std::rethrow_exception(read->failure);
            }
        }
    }
    // After a stop: what is still in the file, in its order.
    void passBy(const ReadBatch &read)
    {
        auto bad = read.bad.begin();
        const auto failBefore = [&](std::int64_t line) {
            for (; bad != read.bad.end() && bad->line < line; ++bad) {
                fail(bad->line, bad->text.view(), *bad->error);
            }
        };
        if (read.batch) {
            for (const BatchRow &row : read.batch->rows) {
                failBefore(row.line);
                notSent(row);
            }
        }
        failBefore(std::numeric_limits<std::int64_t>::max());
    }
    [[nodiscard]] bool isStopped() const { return m_report.stoppedBy != nullptr; }
    void notSent(const BatchRow &row)
    {
        ++m_report.notSent;
        m_failed.add(row.text.view(), std::string("not sent: ") + m_report.stoppedBy->what());
    }

    void fail(std::int64_t line, std::string_view text, const VaultError &error)
    {
        ++m_report.failed;
        keepProblem(m_report.problems, problemOf(line, error));
        m_failed.add(text, error.what());
    }

    void send(Batch &batch)
    {
        std::vector<BatchRow> &rows = batch.rows;
        try {
            if (m_options.existing != ExistingRecord::Overwrite) {
                leaveExisting(batch.country, rows);
            }
        } catch (const CancelledError &) {
            throw;
        } catch (const VaultError &error) {
            halt(rows, error);
            return;
        }
        write(batch.country, rows);
        tell();
    }

    void leaveExisting(const Country &country, std::vector<BatchRow> &rows)
    {
        const std::set<std::size_t> existing = existingOf(m_store, country, recordsOf(rows), m_cancellation);
        std::vector<BatchRow> left;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!existing.contains(i)) {
                left.push_back(std::move(rows[i]));
            } else if (m_options.existing == ExistingRecord::Skip) {
                ++m_report.existed;
            } else {
                fail(rows[i].line, rows[i].text.view(),
                     ClientError(Sentence::tr("there is a record with this record key already"))
                         .advise(Sentence::tr("It was left as it is."))
                         .about("record_key"));
            }
        }
        rows = std::move(left);
    }

    // A refused batch is halved until the rows that are refused stand alone.
    void write(const Country &country, std::span<BatchRow> rows)
    {
        if (rows.empty()) {
            return;
        }
        if (isStopped()) {
            for (const BatchRow &row : rows) {
                notSent(row);
            }
            return;
        }
        std::vector<Record> records;
        records.reserve(rows.size());
        for (BatchRow &row : rows) {
            records.push_back(std::move(row.record));
        }
        try {
            m_store.writeBatch(country, records, m_cancellation);
            m_report.written += static_cast<std::int64_t>(rows.size());
            return;
        } catch (const CancelledError &error) {
            unknown(rows, error);
            throw;
        } catch (const VaultError &error) {
            if (!isRefusal(error)) {
                if (mayBeWritten(error)) {
                    unknown(rows, error);
                    rows = {};
                }
                halt(rows, error);
                return;
            }
            if (rows.size() == 1) {
                fail(rows.front().line, rows.front().text.view(), error);
                return;
            }
        }
        for (std::size_t i = 0; i < rows.size(); ++i) {
            rows[i].record = std::move(records[i]);
        }
        write(country, rows.first(rows.size() / 2));
        write(country, rows.subspan(rows.size() / 2));
    }

    void unknown(std::span<const BatchRow> rows, const VaultError &error)
    {
        for (const BatchRow &row : rows) {
            ++m_report.unknown;
            keepProblem(m_report.problems, problemOf(row.line, error));
            m_failed.add(row.text.view(), std::string("written or not: ") + error.what());
        }
    }
    // Nothing is sent any more; `rows` were not.
    void halt(std::span<const BatchRow> rows, const VaultError &error)
    {
        m_report.stoppedBy = error.clone();
        for (const BatchRow &row : rows) {
            notSent(row);
        }
    }

    const ImportFile::Private &m_file;
    const ImportCheck::Private &m_found;
    const RowMapper &m_mapper;
    incountry::RecordStore &m_store;
    const ImportOptions &m_options;
    ImportReport &m_report;
    const ProgressSink &m_progress;
    const Cancellation &m_cancellation;
    std::int64_t m_total;
    FailedRows m_failed;
};

void requireGood(const ImportFile &file, const ImportCheck &check)
{
    const ImportCheck::Private &found = check.found();
    if (found.path != file.path()) {
        throw ClientError(Sentence::tr("this file was not checked")).about("file");
    }
    if (found.report.broken) {
        found.report.broken->raise();
    }
}

} // namespace

std::int64_t countExisting(incountry::RecordStore &store, const ImportFile &file, const ImportCheck &check, const ProgressSink &progress, const Cancellation &cancellation)
{
    requireGood(file, check);
    const RowMapper mapper(file.shape(), check.found().mapping, searchKeysOf(store));
    const CheckReport &report = check.report();
    std::int64_t existing = 0;
    std::int64_t done = 0;
    BatchReader reader(file.opened(), check.found(), mapper, [](const RawRow &) { return SensitiveText(); }, cancellation);
    while (const std::optional<ReadBatch> read = reader.next()) {
        cancellation.throwIfCancelled();
        if (read->batch) {
            existing += static_cast<std::int64_t>(existingOf(store, read->batch->country, recordsOf(read->batch->rows), cancellation).size());
            done += static_cast<std::int64_t>(read->batch->rows.size());
            if (progress) {
                progress({done, report.rows - report.bad});
            }
        }
        if (read->failure) {
            std::rethrow_exception(read->failure);
        }
    }
    return existing;
}

void importRecords(incountry::RecordStore &store, const ImportFile &file, const ImportCheck &check, const ImportOptions &options, ImportReport &report,
                   const ProgressSink &progress, const Cancellation &cancellation)
{
    requireGood(file, check);
    const CheckReport &found = check.report();
    if (options.badRows == BadRows::Refuse && found.bad > 0) {
        throw ClientError(Sentence::tr("%1 of %2 rows cannot be imported").arg(found.bad).arg(found.rows))
            .advise(Sentence::tr("Correct them, or say that they are left out. Nothing was sent."));
    }
    report = {};
    const RowMapper mapper(file.shape(), check.found().mapping, searchKeysOf(store));
    Importing(store, file, check.found(), mapper, options, report, progress, cancellation).import();
}

} // namespace strongroom::transfer
