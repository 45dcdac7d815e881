// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/Import.h"

#include "base/Error.h"
#include "transfer/ExistingKeys.h"
#include "transfer/FailedRows.h"
#include "transfer/ImportCheck.h"
#include "transfer/ImportInput.h"
#include "transfer/RowMapper.h"

#include <algorithm>
#include <exception>
#include <map>
#include <set>
#include <span>
#include <utility>

namespace strongroom::transfer {

using incountry::Country;
using incountry::Record;

namespace {

constexpr std::size_t batchBytes = std::size_t{4} << 20;   // of rows as they stand in the file

struct Waiting {
    std::int64_t line = 0;
    Record record;
    SensitiveText text;   // for the file of failed rows
};

struct Batch {
    Country country;
    std::vector<Waiting> rows;
    std::size_t bytes = 0;
};

// Whether the next batch may fare better than the one that failed so.
bool isRefusal(const VaultError &error)
{
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

// Visits every row of the file and hands the good ones on, a batch of one country at a time.
class Batching {
public:
    Batching(const ImportFile::Private &file, const ImportCheck::Private &found, const RowMapper &mapper) : m_file(file), m_found(found), m_mapper(mapper) {}
    virtual ~Batching() = default;

protected:
    void run(const Cancellation &cancellation)
    {
        RowsFromStart rows = m_file.rows(cancellation);
        RawRow row;
        while (rows.next(row)) {
            cancellation.throwIfCancelled();
            visit(row);
        }
        while (!m_batches.empty() && !m_stopped) {
            flush(m_batches.begin()->second);
            m_batches.erase(m_batches.begin());
        }
    }
    virtual void send(Batch &batch) = 0;
    virtual void bad(const RawRow &row, const ClientError &error) = 0;
    virtual void passedBy(const RawRow &row) = 0;               // after a stop
    [[nodiscard]] virtual SensitiveText textOf(const RawRow &row) const = 0;
    void stop() { m_stopped = true; }
    [[nodiscard]] bool isStopped() const { return m_stopped; }
    std::map<std::string, Batch> &waiting() { return m_batches; }

private:
    void visit(const RawRow &row)
    {
        std::optional<MappedRow> mapped;
        try {
            mapped = m_found.goodRow(m_mapper, row);
        } catch (const ClientError &error) {
            bad(row, error);
            return;
        }
        if (m_stopped) {
            passedBy(row);
            return;
        }
        Batch &batch = m_batches.try_emplace(mapped->country.code(), Batch{mapped->country, {}, 0}).first->second;
        batch.rows.push_back({row.line, std::move(mapped->record), textOf(row)});
        batch.bytes += row.bytes();
        if (batch.rows.size() == incountry::maxBatchSize || batch.bytes >= batchBytes) {
            flush(batch);
        }
    }
    void flush(Batch &batch)
    {
        if (!batch.rows.empty()) {
            send(batch);
        }
        batch.rows.clear();
        batch.bytes = 0;
    }

    const ImportFile::Private &m_file;
    const ImportCheck::Private &m_found;
    const RowMapper &m_mapper;
    std::map<std::string, Batch> m_batches;
    bool m_stopped = false;
};

std::vector<const Record *> recordsOf(const Batch &batch)
{
    std::vector<const Record *> records;
    for (const Waiting &row : batch.rows) {
        records.push_back(&row.record);
    }
    return records;
}

class Counting final : public Batching {
public:
    Counting(incountry::RecordStore &store, const ImportFile &file, const ImportCheck::Private &found, const RowMapper &mapper, const ProgressSink &progress, const Cancellation &cancellation)
        : Batching(file.opened(), found, mapper), m_store(store), m_progress(progress), m_cancellation(cancellation), m_total(found.report.rows - found.report.bad)
    {
    }
    std::int64_t count()
    {
        run(m_cancellation);
        return m_existing;
    }

private:
    void send(Batch &batch) override
    {
        m_existing += static_cast<std::int64_t>(existingOf(m_store, batch.country, recordsOf(batch), m_cancellation).size());
        m_done += static_cast<std::int64_t>(batch.rows.size());
        if (m_progress) {
            m_progress({m_done, m_total});
        }
    }
    void bad(const RawRow &, const ClientError &) override {}
    void passedBy(const RawRow &) override {}
    SensitiveText textOf(const RawRow &) const override { return {}; }

    incountry::RecordStore &m_store;
    const ProgressSink &m_progress;
    const Cancellation &m_cancellation;
    std::int64_t m_total;
    std::int64_t m_done = 0;
    std::int64_t m_existing = 0;
};

class Importing final : public Batching {
public:
    Importing(incountry::RecordStore &store, const ImportFile &file, const ImportCheck::Private &found, const RowMapper &mapper, const ImportOptions &options, ImportReport &report,
              const ProgressSink &progress, const Cancellation &cancellation)
        : Batching(file.opened(), found, mapper)
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
            run(m_cancellation);
        } catch (...) {
            // What waited was not sent. The rows that failed are kept whatever ended the import; a second error does not hide the first.
            const std::exception_ptr first = std::current_exception();
            passWaiting(nullptr);
            m_report.notSent = std::max<std::int64_t>(0, m_total - done());
            try {
                commit();
            } catch (const VaultError &) {
                m_report.failedPath.clear();
            }
            std::rethrow_exception(first);
        }
        if (isStopped()) {
            passWaiting(m_report.stoppedBy.get());
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
    // Rows that wait for their batch when the import has stopped; with `reason` they go to the file.
    void passWaiting(const VaultError *reason)
    {
        for (auto &[country, batch] : waiting()) {
            for (const Waiting &row : batch.rows) {
                if (reason != nullptr) {
                    ++m_report.notSent;
                    m_failed.add(row.text.view(), std::string("not sent: ") + reason->what());
                }
            }
            batch.rows.clear();
        }
    }

    void bad(const RawRow &row, const ClientError &error) override { fail(row.line, m_failed.textOf(row).view(), error); }
    void passedBy(const RawRow &row) override
    {
        ++m_report.notSent;
        m_failed.add(m_failed.textOf(row).view(), std::string("not sent: ") + m_report.stoppedBy->what());
    }
    SensitiveText textOf(const RawRow &row) const override { return m_failed.textOf(row); }

    void fail(std::int64_t line, std::string_view text, const VaultError &error)
    {
        ++m_report.failed;
        keepProblem(m_report.problems, problemOf(line, error));
        m_failed.add(text, error.what());
    }

    void send(Batch &batch) override
    {
        std::vector<Waiting> rows = std::move(batch.rows);
        batch.rows.clear();
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

    void leaveExisting(const Country &country, std::vector<Waiting> &rows)
    {
        std::vector<const Record *> records;
        for (const Waiting &row : rows) {
            records.push_back(&row.record);
        }
        const std::set<std::size_t> existing = existingOf(m_store, country, records, m_cancellation);
        std::vector<Waiting> left;
        for (std::size_t i = 0; i < rows.size(); ++i) {
            if (!existing.contains(i)) {
                left.push_back(std::move(rows[i]));
            } else if (m_options.existing == ExistingRecord::Skip) {
                ++m_report.existed;
            } else {
                fail(rows[i].line, rows[i].text.view(), ClientError("there is a record with this record key already").advise("It was left as it is.").about("record_key"));
            }
        }
        rows = std::move(left);
    }

    // A refused batch is halved until the rows that are refused stand alone.
    void write(const Country &country, std::span<Waiting> rows)
    {
        if (rows.empty()) {
            return;
        }
        if (isStopped()) {
            for (const Waiting &row : rows) {
                ++m_report.notSent;
                m_failed.add(row.text.view(), std::string("not sent: ") + m_report.stoppedBy->what());
            }
            return;
        }
        std::vector<Record> records;
        records.reserve(rows.size());
        for (Waiting &row : rows) {
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

    void unknown(std::span<const Waiting> rows, const VaultError &error)
    {
        for (const Waiting &row : rows) {
            ++m_report.unknown;
            keepProblem(m_report.problems, problemOf(row.line, error));
            m_failed.add(row.text.view(), std::string("written or not: ") + error.what());
        }
    }
    // Nothing is sent any more; `rows` were not.
    void halt(std::span<const Waiting> rows, const VaultError &error)
    {
        m_report.stoppedBy = error.clone();
        stop();
        for (const Waiting &row : rows) {
            ++m_report.notSent;
            m_failed.add(row.text.view(), std::string("not sent: ") + error.what());
        }
    }

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
        throw ClientError("this file was not checked").about("file");
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
    return Counting(store, file, check.found(), mapper, progress, cancellation).count();
}

void importRecords(incountry::RecordStore &store, const ImportFile &file, const ImportCheck &check, const ImportOptions &options, ImportReport &report,
                   const ProgressSink &progress, const Cancellation &cancellation)
{
    requireGood(file, check);
    const CheckReport &found = check.report();
    if (options.badRows == BadRows::Refuse && found.bad > 0) {
        throw ClientError(std::to_string(found.bad) + " of " + std::to_string(found.rows) + " rows cannot be imported").advise("Correct them, or say that they are left out. Nothing was sent.");
    }
    report = {};
    const RowMapper mapper(file.shape(), check.found().mapping, searchKeysOf(store));
    Importing(store, file, check.found(), mapper, options, report, progress, cancellation).import();
}

} // namespace strongroom::transfer
