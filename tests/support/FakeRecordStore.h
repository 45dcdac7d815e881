// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A RecordStore in the test's hand. Pages are made from their row numbers; find() can be held until the test lets a page go, can fail by
// page, and remembers what it was asked, in order. Thread-safe. Nothing here sleeps: a held call waits on a condition and ends at once
// when it is cancelled.

#include "incountry/RecordStore.h"

#include <algorithm>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <fstream>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

class FakeRecordStore : public incountry::RecordStore {
public:
    using Row = std::function<incountry::RecordRow(std::int64_t)>;
    struct FindCall {
        std::string country;
        incountry::FindFilter filter;
        incountry::FindOptions options;
    };

    explicit FakeRecordStore(std::int64_t total = 0) : m_total(total) {}

    // "user_7" with key1, range_key1 = row number, version and dates; `bodyBytes` of body.
    static incountry::Record makeRecord(std::int64_t row, std::size_t bodyBytes = 20)
    {
        incountry::Record record;
        record.value(incountry::TextMember::RecordKey) = "user_" + std::to_string(row);
        record.value(incountry::TextMember::Key1) = "english";
        record.value(incountry::RangeMember::RangeKey1) = row;
        record.value(incountry::DateMember::CreatedAt) = incountry::Timestamp::fromNumber(std::int64_t{1'700'000'000} + row);
        record.version = 2;
        record.body = SensitiveText(std::string_view(std::string(bodyBytes, 'x')));
        return record;
    }
    static incountry::UnreadableRecord makeUnreadable(std::int64_t row)
    {
        incountry::UnreadableRecord unreadable;
        std::string hash = std::to_string(row);
        hash.insert(0, 64 - hash.size(), 'a');
        unreadable.stored.text[0] = hash;
        unreadable.stored.text[std::size_t(incountry::TextMember::Key1)] = hash;
        unreadable.stored.range[0] = row;
        unreadable.stored.version = 0;
        unreadable.rawJson = "{\n  \"record_key\": \"" + hash + "\"\n}";
        unreadable.reason = CryptoError("no key for version 0").advise("Add it under Keys.").clone();
        return unreadable;
    }

    // ---- the test's side ----
    void setTotal(std::int64_t total) { with([&] { m_total = total; }); }
    void setRow(Row row) { with([&] { m_row = std::move(row); }); }
    // What read() finds beside what was written: the record behind a generated row.
    void setLookup(std::function<std::optional<incountry::Record>(const std::string &)> lookup) { with([&] { m_lookup = std::move(lookup); }); }
    void setUnreadable(std::set<std::int64_t> rows) { with([&] { m_unreadable = std::move(rows); }); }
    void setHashesSearchKeys(bool hashes) { with([&] { m_hashes = hashes; }); }
    // The answer for this offset has so many rows less than it should.
    void setMissing(std::int64_t offset, int rows) { with([&] { m_missing[offset] = rows; }); }
    // The next `times` calls for this offset fail.
    void fail(std::int64_t offset, ErrorPtr error, int times = 1)
    {
        with([&] {
            for (int i = 0; i < times; ++i) {
                m_failures[offset].push_back(error);
            }
        });
    }
    void clearFailures()
    {
        with([&] {
            m_failures.clear();
            m_countryFailures.clear();
        });
    }

    // By country, where the rest of it is as for all: how many there are, what fails (every call until it is cleared), whether it waits,
    // and a row that knows its country.
    void setCountryTotal(const std::string &country, std::int64_t total) { with([&] { m_countryTotals[country] = total; }); }
    void setCountryRow(std::function<incountry::RecordRow(const std::string &country, std::int64_t row)> row) { with([&] { m_countryRow = std::move(row); }); }
    void failCountry(const std::string &country, ErrorPtr error) { with([&] { m_countryFailures[country] = std::move(error); }); }
    void clearCountryFailure(const std::string &country) { with([&] { m_countryFailures.erase(country); }); }
    void holdCountry(const std::string &country) { with([&] { m_heldCountries.insert(country); }); }
    void releaseCountry(const std::string &country) { with([&] { m_heldCountries.erase(country); }); }
    void setCountries(std::vector<incountry::CountryInfo> countries) { with([&] { m_countries = std::move(countries); }); }
    void failNextWrite(ErrorPtr error) { with([&] { m_writeFailure = std::move(error); }); }

    // From now on find() waits for release().
    void hold() { with([&] { m_holding = true; }); }
    void release(std::int64_t offset) { with([&] { m_released.insert(offset); }); }
    void releaseAll()
    {
        with([&] {
            m_holding = false;
            m_released.clear();
            m_heldCountries.clear();
        });
    }

    [[nodiscard]] std::vector<FindCall> calls() const { return get(m_calls); }
    [[nodiscard]] std::vector<std::int64_t> offsets() const
    {
        const std::scoped_lock lock(m_mutex);
        std::vector<std::int64_t> offsets;
        for (const FindCall &call : m_calls) {
            offsets.push_back(call.options.offset);
        }
        return offsets;
    }
    [[nodiscard]] std::vector<std::int64_t> waiting() const   // offsets held now
    {
        const std::scoped_lock lock(m_mutex);
        return {m_waiting.begin(), m_waiting.end()};
    }
    [[nodiscard]] int mostAtOnce() const { return get(m_mostAtOnce); }
    [[nodiscard]] int running() const { return get(m_running); }
    [[nodiscard]] int cancelled() const { return get(m_cancelled); }
    [[nodiscard]] int lockCount() const { return get(m_locks); }
    [[nodiscard]] std::map<std::string, incountry::Record> written() const { return get(m_records); }
    void put(const incountry::Record &record) { with([&] { m_records[record.recordKey()] = record; }); }
    void putUnreadable(const incountry::UnreadableRecord &record) { with([&] { m_unreadables[*record.stored.text[0]] = record; }); }
    [[nodiscard]] std::vector<std::string> removedHashes() const { return get(m_removedHashes); }

    // ---- attachments: the test's side ----
    struct AttachmentCall {
        std::string operation;   // "add", "replace", "fetch", "rename", "remove"
        std::string country, recordKey, fileId, fileName, path;
    };
    [[nodiscard]] std::vector<AttachmentCall> attachmentCalls() const { return get(m_attachmentCalls); }
    // From now on each call reports this progress and waits, until release or cancel.
    void holdAttachments(Progress progress) { with([&] { m_attachmentsHeld = progress; }); }
    void releaseAttachments() { with([&] { m_attachmentsHeld.reset(); }); }
    [[nodiscard]] int attachmentsWaiting() const { return get(m_attachmentsWaiting); }
    [[nodiscard]] int attachmentsCancelled() const { return get(m_attachmentsCancelled); }
    void failNextAttachment(ErrorPtr error) { with([&] { m_attachmentFailure = std::move(error); }); }
    void setAttachmentContent(std::string content) { with([&] { m_attachmentContent = std::move(content); }); }

    // ---- RecordStore ----
    incountry::FindResult find(const incountry::Country &country, const incountry::FindFilter &filter, const incountry::FindOptions &options,
                               const Cancellation &cancellation) override
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_calls.push_back({country.code(), filter, options});
        m_mostAtOnce = std::max(m_mostAtOnce, ++m_running);
        const auto waiting = m_waiting.insert(options.offset);
        m_changed.wait(lock, [&] { return cancellation.isCancelled() || (!m_heldCountries.contains(country.code()) && (!m_holding || m_released.contains(options.offset))); });
        m_waiting.erase(waiting);
        m_released.erase(options.offset);
        --m_running;
        if (cancellation.isCancelled()) {
            ++m_cancelled;
            throw CancelledError();
        }
        if (const auto failure = m_countryFailures.find(country.code()); failure != m_countryFailures.end()) {
            failure->second->raise();
        }
        if (std::deque<ErrorPtr> &failures = m_failures[options.offset]; !failures.empty()) {
            const ErrorPtr error = failures.front();
            failures.pop_front();
            error->raise();
        }
        incountry::FindResult result;
        result.meta.limit = options.limit;
        result.meta.offset = options.offset;
        const auto ofCountry = m_countryTotals.find(country.code());
        const std::int64_t total = ofCountry != m_countryTotals.end() ? ofCountry->second : m_total;
        result.meta.total = total;
        const std::int64_t end = std::min(total, options.offset + options.limit) - m_missing[options.offset];
        for (std::int64_t row = options.offset; row < end; ++row) {
            result.rows.push_back(m_unreadable.contains(row) ? incountry::RecordRow(makeUnreadable(row))
                                  : m_countryRow                ? m_countryRow(country.code(), row)
                                  : m_row                       ? m_row(row)
                                                                : makeRecord(row));
        }
        result.meta.count = std::int64_t(result.rows.size());
        return result;
    }

    std::optional<incountry::RecordRow> findOne(const incountry::Country &country, const incountry::FindFilter &filter, std::int64_t offset,
                                                const Cancellation &cancellation) override
    {
        incountry::FindOptions options;
        options.limit = 1;
        options.offset = offset;
        incountry::FindResult result = find(country, filter, options, cancellation);
        return result.rows.empty() ? std::nullopt : std::optional(std::move(result.rows.front()));
    }
    incountry::Record read(const incountry::Country &, const std::string &recordKey, const Cancellation &) override
    {
        const std::scoped_lock lock(m_mutex);
        return readLocked(recordKey);
    }
    incountry::RecordRow readRow(const incountry::Country &country, const std::string &recordKey, const Cancellation &cancellation) override
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_reads.push_back({country.code(), recordKey});
            if (const auto failure = m_countryFailures.find(country.code()); failure != m_countryFailures.end()) {
                failure->second->raise();
            }
            if (const auto only = m_recordCountries.find(recordKey); only != m_recordCountries.end() && !only->second.contains(country.code())) {
                throw notFound();
            }
        }
        return read(country, recordKey, cancellation);
    }
    incountry::RecordRow readRowByHash(const incountry::Country &, const std::string &recordKeyHash, const Cancellation &) override
    {
        const std::scoped_lock lock(m_mutex);
        if (const auto found = m_unreadables.find(recordKeyHash); found != m_unreadables.end()) {
            return found->second;
        }
        const auto found = m_records.find(recordKeyHash);   // a legacy one, whose key is the hash
        if (found == m_records.end()) {
            throw notFound();
        }
        return found->second;
    }
    // A record that is read in these countries alone; put() alone means all of them.
    void putIn(const std::set<std::string> &countries, const incountry::Record &record)
    {
        with([&] {
            m_records[record.recordKey()] = record;
            m_recordCountries[record.recordKey()] = countries;
        });
    }
    [[nodiscard]] std::vector<std::pair<std::string, std::string>> reads() const { return get(m_reads); }   // country, record key
    [[nodiscard]] std::vector<std::string> writtenTo() const { return get(m_writtenTo); }                    // countries, in order
    [[nodiscard]] std::vector<std::string> removedFrom() const { return get(m_removedFrom); }
    void write(const incountry::Country &country, const incountry::Record &record, const Cancellation &) override
    {
        const std::scoped_lock lock(m_mutex);
        m_writtenTo.push_back(country.code());
        if (const ErrorPtr failure = std::exchange(m_writeFailure, nullptr)) {
            failure->raise();
        }
        m_records[record.recordKey()] = record;
        m_removed.erase(record.recordKey());
    }
    void writeBatch(const incountry::Country &country, const std::vector<incountry::Record> &records, const Cancellation &cancellation) override
    {
        for (const incountry::Record &record : records) {
            write(country, record, cancellation);
        }
    }
    void remove(const incountry::Country &country, const std::string &recordKey, const Cancellation &cancellation) override
    {
        with([&] { m_removedFrom.push_back(country.code()); });
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        if (m_removeHeld == recordKey) {
            m_changed.wait(lock, [&] { return cancellation.isCancelled() || m_removeHeld != recordKey; });
            cancellation.throwIfCancelled();
        }
        if (const auto failure = m_removeFailures.find(recordKey); failure != m_removeFailures.end()) {
            failure->second->raise();
        }
        static_cast<void>(readLocked(recordKey));
        m_records.erase(recordKey);
        m_removed.insert(recordKey);
    }
    void removeByHash(const incountry::Country &, const std::string &recordKeyHash, const Cancellation &) override
    {
        with([&] {
            m_removedHashes.push_back(recordKeyHash);
            m_unreadables.erase(recordKeyHash);
            m_records.erase(recordKeyHash);
        });
    }
    void failRemove(const std::string &key, ErrorPtr error) { with([&] { m_removeFailures[key] = std::move(error); }); }
    void holdRemove(const std::string &key) { with([&] { m_removeHeld = key; }); }

    incountry::AttachmentMeta addAttachment(const incountry::Country &country, const std::string &recordKey, const incountry::AttachmentUpload &upload,
                                            const ProgressSink &progress, const Cancellation &cancellation) override
    {
        const bool replaces = upload.mode == incountry::AttachmentMode::Replace;
        attachmentCall({replaces ? "replace" : "add", country.code(), recordKey, {}, upload.fileName.value_or("file"), upload.path}, progress, cancellation);
        incountry::AttachmentMeta meta = metaOf("file-" + upload.fileName.value_or("file"), upload.fileName.value_or("file"));
        meta.mimeType = "application/octet-stream";
        return meta;
    }
    std::string fetchAttachment(const incountry::Country &country, const std::string &recordKey, const std::string &fileId, const std::string &path,
                                const ProgressSink &progress, const Cancellation &cancellation) override
    {
        attachmentCall({"fetch", country.code(), recordKey, fileId, {}, path}, progress, cancellation);
        std::ofstream(path, std::ios::binary) << get(m_attachmentContent);
        return "../" + fileId;
    }
    incountry::AttachmentMeta attachmentMeta(const incountry::Country &, const std::string &, const std::string &fileId, const Cancellation &) override
    {
        return metaOf(fileId, {});
    }
    incountry::AttachmentMeta updateAttachment(const incountry::Country &country, const std::string &recordKey, const std::string &fileId,
                                               const incountry::AttachmentChange &change, const Cancellation &cancellation) override
    {
        attachmentCall({"rename", country.code(), recordKey, fileId, change.fileName.value_or(""), {}}, {}, cancellation);
        return metaOf(fileId, change.fileName.value_or(""));
    }
    void removeAttachment(const incountry::Country &country, const std::string &recordKey, const std::string &fileId, const Cancellation &cancellation) override
    {
        attachmentCall({"remove", country.code(), recordKey, fileId, {}, {}}, {}, cancellation);
    }

    void failCountries(ErrorPtr error) { with([&] { m_countriesFailure = std::move(error); }); }
    std::vector<incountry::CountryInfo> countries(const Cancellation &) override
    {
        const std::scoped_lock lock(m_mutex);
        if (const ErrorPtr failure = std::exchange(m_countriesFailure, nullptr)) {
            failure->raise();
        }
        return m_countries;
    }
    std::optional<std::int64_t> currentKeyVersion() const override { return 2; }
    bool hashesSearchKeys() const override { return get(m_hashes); }
    void lock() override { with([&] { ++m_locks; }); }

private:
    incountry::Record readLocked(const std::string &recordKey) const
    {
        if (const auto found = m_records.find(recordKey); found != m_records.end()) {
            return found->second;
        }
        const std::optional<incountry::Record> generated = m_lookup && !m_removed.contains(recordKey) ? m_lookup(recordKey) : std::nullopt;
        if (!generated) {
            throw notFound();
        }
        return *generated;
    }
    static ServerError notFound()
    {
        FailedRequest request;
        request.method = "GET";
        request.status = 404;
        return ServerError("there is no such record").during(std::move(request));
    }
    static incountry::AttachmentMeta metaOf(const std::string &fileId, const std::string &name)
    {
        incountry::AttachmentMeta meta;
        meta.fileId = fileId;
        meta.fileName = name;
        meta.size = 100;
        meta.updatedAt = incountry::Timestamp::fromNumber(std::int64_t{1'790'000'000});
        return meta;
    }
    void attachmentCall(AttachmentCall call, const ProgressSink &progress, const Cancellation &cancellation)
    {
        const CancellationHook hook = cancellation.onCancel([this] {
            const std::scoped_lock lock(m_mutex);
            m_changed.notify_all();
        });
        std::unique_lock lock(m_mutex);
        m_attachmentCalls.push_back(std::move(call));
        if (m_attachmentsHeld) {
            const Progress reported = *m_attachmentsHeld;
            lock.unlock();
            if (progress) {
                progress(reported);
            }
            lock.lock();
            ++m_attachmentsWaiting;
            m_changed.wait(lock, [&] { return cancellation.isCancelled() || !m_attachmentsHeld; });
            --m_attachmentsWaiting;
        }
        if (cancellation.isCancelled()) {
            ++m_attachmentsCancelled;
            throw CancelledError();
        }
        if (const ErrorPtr failure = std::exchange(m_attachmentFailure, nullptr)) {
            failure->raise();
        }
    }
    template <typename Change>
    void with(Change change)
    {
        const std::scoped_lock lock(m_mutex);
        change();
        m_changed.notify_all();
    }
    template <typename Value>
    Value get(const Value &value) const
    {
        const std::scoped_lock lock(m_mutex);
        return value;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_total = 0;
    Row m_row;
    std::map<std::string, std::int64_t> m_countryTotals;
    std::map<std::string, ErrorPtr> m_countryFailures;
    std::set<std::string> m_heldCountries;
    std::function<incountry::RecordRow(const std::string &, std::int64_t)> m_countryRow;
    std::vector<incountry::CountryInfo> m_countries = {{incountry::Country("de"), "Germany", "emea", true},
                                                       {incountry::Country("us"), "United States", "amer", true}};
    std::set<std::int64_t> m_unreadable;
    bool m_hashes = true;
    std::map<std::int64_t, int> m_missing;
    std::map<std::int64_t, std::deque<ErrorPtr>> m_failures;
    ErrorPtr m_writeFailure;
    ErrorPtr m_countriesFailure;
    bool m_holding = false;
    std::set<std::int64_t> m_released;
    std::multiset<std::int64_t> m_waiting;
    std::vector<FindCall> m_calls;
    int m_running = 0;
    int m_mostAtOnce = 0;
    int m_cancelled = 0;
    int m_locks = 0;
    std::map<std::string, incountry::Record> m_records;
    std::map<std::string, incountry::UnreadableRecord> m_unreadables;   // by the hash of the record key
    std::map<std::string, ErrorPtr> m_removeFailures;
    std::string m_removeHeld;
    std::function<std::optional<incountry::Record>(const std::string &)> m_lookup;
    std::set<std::string> m_removed;
    std::vector<std::string> m_removedHashes;
    std::map<std::string, std::set<std::string>> m_recordCountries;
    std::vector<std::pair<std::string, std::string>> m_reads;
    std::vector<std::string> m_writtenTo;
    std::vector<std::string> m_removedFrom;
    std::vector<AttachmentCall> m_attachmentCalls;
    std::optional<Progress> m_attachmentsHeld;
    int m_attachmentsWaiting = 0;
    int m_attachmentsCancelled = 0;
    ErrorPtr m_attachmentFailure;
    std::string m_attachmentContent = "what is in the file";
};

} // namespace strongroom::test
