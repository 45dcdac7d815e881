// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/Export.h"

#include "base/Error.h"
#include "base/FileSink.h"
#include "crypto/Age.h"
#include "transfer/ResultPages.h"
#include "transfer/RowWriter.h"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <exception>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>

namespace strongroom::transfer {

using incountry::Country;
using incountry::Record;
using incountry::RecordRow;
using incountry::UnreadableRecord;

namespace {

constexpr std::size_t writtenAtOnce = 256 * 1024;

// The record keys of the last pages. Records that move behind while paging come again within a page or so.
class RecentKeys {
public:
    // False when it was there already.
    bool insert(const Country &country, const std::string &key)
    {
        const std::size_t hash = std::hash<std::string>()(country.code() + key);
        if (!m_known.insert(hash).second) {
            return false;
        }
        m_order.push_back(hash);
        if (m_order.size() > kept) {
            m_known.erase(m_order.front());
            m_order.pop_front();
        }
        return true;
    }

private:
    static constexpr std::size_t kept = 20 * incountry::maxPageSize;
    std::unordered_set<std::size_t> m_known;
    std::deque<std::size_t> m_order;
};

const std::string &keyOf(const RecordRow &row)
{
    static const std::string none;
    if (const auto *record = std::get_if<Record>(&row)) {
        return record->recordKey();
    }
    const auto &key = std::get<UnreadableRecord>(row).stored.value(incountry::TextMember::RecordKey);
    return key ? *key : none;
}

// Counts what passes.
class CountingSink final : public ByteSink {
public:
    explicit CountingSink(ByteSink &sink) : m_sink(sink) {}
    void write(ByteView bytes) override
    {
        m_sink.write(bytes);
        m_bytes += static_cast<std::int64_t>(bytes.size());
    }
    [[nodiscard]] std::int64_t bytes() const noexcept { return m_bytes; }

private:
    ByteSink &m_sink;
    std::int64_t m_bytes = 0;
};

// Rows, as text, encrypted or not, into a sink.
class Writing {
public:
    Writing(const ExportOptions &options, ByteSink &sink) : m_writer(options), m_counter(sink)
    {
        if (options.protection == Protection::Encrypted) {
            if (!options.passphrase || options.passphrase->empty()) {
                throw ClientError(Sentence::tr("there is no passphrase for the encrypted export"))
                    .advise(Sentence::tr("Choose one; several words are good."))
                    .about("passphrase");
            }
            m_age = std::make_unique<crypto::AgeWriter>(*options.passphrase, m_counter, options.workFactor);
        }
        m_writer.appendStart(m_text);
    }

    void add(const Country &country, const RecordRow &row)
    {
        const bool unreadable = std::holds_alternative<UnreadableRecord>(row);
        if (!m_writer.append(m_text, country, row)) {
            ++report.leftOut;
            return;
        }
        ++report.written;
        report.unreadable += unreadable ? 1 : 0;
        if (m_text.size() >= writtenAtOnce) {
            flush();
        }
    }
    void finish()
    {
        flush();
        if (m_age) {
            m_age->finish();
        }
        report.bytes = m_counter.bytes();
    }

    ExportReport report;

private:
    void flush()
    {
        (m_age ? static_cast<ByteSink &>(*m_age) : m_counter).write(bytesOf(m_text.view()));
        m_text = SensitiveText();
        m_text.reserve(writtenAtOnce + writtenAtOnce / 4);
    }

    RowWriter m_writer;
    CountingSink m_counter;
    std::unique_ptr<crypto::AgeWriter> m_age;
    SensitiveText m_text;
};

// The same error, with what it means for the export.
[[noreturn]] void stopped(const VaultError &error, std::int64_t read)
{
    const std::shared_ptr<VaultError> copy = std::const_pointer_cast<VaultError>(error.clone());
    copy->withAdvice(inTurn(Sentence::tr("The export stopped after %1 records and has to be made again.").arg(read), error.adviceSentence()));
    copy->raise();
    std::terminate();   // never: g++ 12 forgets that raise() does not return
}

void addAll(Writing &writing, incountry::RecordStore &store, const ExportQuery &query, const ProgressSink &progress, const Cancellation &cancellation)
{
    std::int64_t expected = 0;
    for (const CountryCount &count : countRecords(store, query, cancellation)) {
        expected += count.records;
    }
    ExportReport &report = writing.report;
    RecentKeys recent;
    std::int64_t read = 0;
    const auto tell = [&] {
        if (progress) {
            progress({std::min(read, expected), expected});
        }
    };
    tell();
    ResultPages pages(store, query, cancellation);
    while (true) {
        std::optional<ResultPages::Page> page;
        try {
            page = pages.next();
        } catch (const CancelledError &) {
            throw;
        } catch (const VaultError &error) {
            stopped(error, read);
        }
        if (!page) {
            break;
        }
        for (const RecordRow &row : page->rows) {
            if (!recent.insert(page->country, keyOf(row))) {
                ++report.repeated;
                continue;
            }
            writing.add(page->country, row);
        }
        read += static_cast<std::int64_t>(page->rows.size());
        cancellation.throwIfCancelled();
        tell();
    }
    report.expected = expected;
    report.appeared = pages.appeared() + std::max<std::int64_t>(0, pages.expected() - expected);
    report.disappeared = pages.disappeared() + std::max<std::int64_t>(0, expected - pages.expected());
}

void addAll(Writing &writing, const std::vector<ExportRow> &rows, const ProgressSink &progress, const Cancellation &cancellation)
{
    const auto total = static_cast<std::int64_t>(rows.size());
    writing.report.expected = total;
    std::int64_t done = 0;
    for (const ExportRow &row : rows) {
        if (done % incountry::maxPageSize == 0) {
            cancellation.throwIfCancelled();
            if (progress) {
                progress({done, total});
            }
        }
        writing.add(row.country, *row.row);
        ++done;
    }
    cancellation.throwIfCancelled();
    if (progress) {
        progress({done, total});
    }
}

template <typename Fill>
ExportReport toFile(const ExportOptions &options, const std::string &path, ExistingFile existing, const Cancellation &cancellation, Fill fill)
{
    FileSink file(path, existing);
    Writing writing(options, file);
    fill(writing);
    writing.finish();
    cancellation.throwIfCancelled();
    file.commit();
    return writing.report;
}

template <typename Fill>
ExportReport toSink(const ExportOptions &options, ByteSink &sink, Fill fill)
{
    Writing writing(options, sink);
    fill(writing);
    writing.finish();
    return writing.report;
}

} // namespace

std::vector<CountryCount> countRecords(incountry::RecordStore &store, const ExportQuery &query, const Cancellation &cancellation)
{
    std::vector<CountryCount> counts;
    incountry::FindOptions options;
    options.limit = 1;
    for (const Country &country : query.countries) {
        counts.push_back({country, store.find(country, query.filter, options, cancellation).meta.total});
    }
    return counts;
}

ExportReport exportToFile(incountry::RecordStore &store, const ExportQuery &query, const ExportOptions &options, const std::string &path, ExistingFile existing,
                          const ProgressSink &progress, const Cancellation &cancellation)
{
    return toFile(options, path, existing, cancellation, [&](Writing &writing) { addAll(writing, store, query, progress, cancellation); });
}

ExportReport exportToFile(const std::vector<ExportRow> &rows, const ExportOptions &options, const std::string &path, ExistingFile existing,
                          const ProgressSink &progress, const Cancellation &cancellation)
{
    return toFile(options, path, existing, cancellation, [&](Writing &writing) { addAll(writing, rows, progress, cancellation); });
}

ExportReport exportToSink(incountry::RecordStore &store, const ExportQuery &query, const ExportOptions &options, ByteSink &sink, const ProgressSink &progress,
                          const Cancellation &cancellation)
{
    return toSink(options, sink, [&](Writing &writing) { addAll(writing, store, query, progress, cancellation); });
}

ExportReport exportToSink(const std::vector<ExportRow> &rows, const ExportOptions &options, ByteSink &sink, const ProgressSink &progress,
                          const Cancellation &cancellation)
{
    return toSink(options, sink, [&](Writing &writing) { addAll(writing, rows, progress, cancellation); });
}

} // namespace strongroom::transfer
