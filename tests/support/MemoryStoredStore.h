// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A StoredRecordStore in memory that behaves as the service does (incountry page, sections 5, 6 and 12): pages by number in the order of first
// writing, filters by version, replaces whole records, keeps its own dates and attachments. Tests make it misbehave through the hooks. Thread-safe.

#include "base/Error.h"
#include "incountry/StoredRecords.h"

#include <algorithm>
#include <chrono>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::test {

class MemoryStoredStore : public incountry::StoredRecordStore {
public:
    // ---- the test's side; the hooks are called without a lock and may throw or call back ----
    std::function<void(const std::string &country, const incountry::FindFilter &, const incountry::FindOptions &)> beforeFind;
    std::function<void(const std::string &country, incountry::StoredPage &)> afterFind;
    std::function<void(const std::string &country, std::span<const std::string>)> beforeFindByHash;
    std::function<void(const std::string &country, std::vector<incountry::WireRecord> &)> afterFindByHash;
    std::function<void(const std::string &country, std::span<const incountry::StoredRecord>)> beforeWrite;
    std::function<void(const std::string &country, std::span<const incountry::StoredRecord>)> afterWrite;   // throwing here is a lost answer

    // Writes as any client would; a new record goes to the end.
    void put(const std::string &country, incountry::StoredRecord record)
    {
        const std::scoped_lock lock(m_mutex);
        place(country, std::move(record));
    }
    void attach(const std::string &country, const std::string &keyHash, incountry::AttachmentMeta meta)
    {
        const std::scoped_lock lock(m_mutex);
        m_countries[country].at(m_index.at({country, keyHash})).attachments.push_back(std::move(meta));
    }
    void erase(const std::string &country, const std::string &keyHash)
    {
        const std::scoped_lock lock(m_mutex);
        auto &records = m_countries[country];
        std::erase_if(records, [&](const incountry::StoredRecord &record) { return keyOf(record) == keyHash; });
        number(country);
    }
    [[nodiscard]] std::vector<incountry::StoredRecord> all(const std::string &country) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_countries.find(country);
        return found == m_countries.end() ? std::vector<incountry::StoredRecord>() : found->second;
    }
    [[nodiscard]] std::optional<incountry::StoredRecord> get(const std::string &country, const std::string &keyHash) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_index.find({country, keyHash});
        return found == m_index.end() ? std::nullopt : std::optional(m_countries.at(country)[found->second]);
    }
    // How often each record was written through writeStored().
    [[nodiscard]] std::map<std::string, int> writes(const std::string &country) const
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = m_writes.find(country);
        return found == m_writes.end() ? std::map<std::string, int>() : found->second;
    }
    std::optional<std::chrono::system_clock::time_point> serverTime;   // of every page; absent: none

    // ---- StoredRecordStore ----
    [[nodiscard]] incountry::StoredPage findStored(const incountry::Country &country, const incountry::FindFilter &filter,
                                                   const incountry::FindOptions &options, const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        if (beforeFind) {
            beforeFind(country.code(), filter, options);
        }
        incountry::StoredPage page;
        {
            const std::scoped_lock lock(m_mutex);
            std::int64_t place = 0;
            for (const incountry::StoredRecord &record : m_countries[country.code()]) {
                if (!matches(record, filter)) {
                    continue;
                }
                if (place >= options.offset && place < options.offset + options.limit) {
                    page.records.push_back({record, incountry::storedText(record)});
                }
                ++place;
            }
            page.meta = {static_cast<std::int64_t>(page.records.size()), options.limit, options.offset, place};
            page.serverTime = serverTime;
        }
        if (afterFind) {
            afterFind(country.code(), page);
        }
        return page;
    }
    [[nodiscard]] std::vector<incountry::WireRecord> findByHash(const incountry::Country &country, std::span<const std::string> recordKeyHashes,
                                                                const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        if (beforeFindByHash) {
            beforeFindByHash(country.code(), recordKeyHashes);
        }
        std::vector<incountry::WireRecord> found;
        {
            const std::scoped_lock lock(m_mutex);
            for (const std::string &hash : recordKeyHashes) {
                if (const auto at = m_index.find({country.code(), hash}); at != m_index.end()) {
                    const incountry::StoredRecord &record = m_countries[country.code()][at->second];
                    found.push_back({record, incountry::storedText(record)});
                }
            }
        }
        if (afterFindByHash) {
            afterFindByHash(country.code(), found);
        }
        return found;
    }
    void writeStored(const incountry::Country &country, std::span<const incountry::StoredRecord> records, const Cancellation &cancellation) override
    {
        cancellation.throwIfCancelled();
        if (records.empty() || records.size() > incountry::maxBatchSize) {
            throw ServerError("a batch has 1 to 100 records").during({"POST", {}, 400, {}, {}});
        }
        if (beforeWrite) {
            beforeWrite(country.code(), records);
        }
        {
            const std::scoped_lock lock(m_mutex);
            for (const incountry::StoredRecord &record : records) {
                if (!record.body || record.body->empty()) {
                    throw ServerError("body is required").during({"POST", {}, 400, {}, {}});
                }
            }
            for (const incountry::StoredRecord &record : records) {
                ++m_writes[country.code()][keyOf(record)];
                place(country.code(), record);
            }
        }
        if (afterWrite) {
            afterWrite(country.code(), records);
        }
    }

private:
    static std::string keyOf(const incountry::StoredRecord &record) { return record.value(incountry::TextMember::RecordKey).value_or(std::string()); }

    static bool matches(const incountry::StoredRecord &record, const incountry::FindFilter &filter)
    {
        for (const auto &[member, condition] : filter.conditions()) {
            if (member != "version") {
                throw ClientError("this store filters by version only").about(member);
            }
            if (const auto *presence = std::get_if<incountry::Presence>(&condition)) {
                if (record.version.has_value() != (*presence == incountry::Presence::NotNull)) {
                    return false;
                }
                continue;
            }
            const auto &version = std::get<incountry::IntegerCondition>(condition);
            if (!record.version) {
                return false;   // as in SQL: a comparison with nothing is never true
            }
            const auto among = [&](const std::vector<std::int64_t> &values) { return std::ranges::find(values, *record.version) != values.end(); };
            if ((!version.equals.empty() && !among(version.equals)) || among(version.notEquals) || (version.greater && *record.version <= *version.greater)
                || (version.greaterEqual && *record.version < *version.greaterEqual) || (version.less && *record.version >= *version.less)
                || (version.lessEqual && *record.version > *version.lessEqual)) {
                return false;
            }
        }
        return true;
    }
    void place(const std::string &country, incountry::StoredRecord record)
    {
        // A second apart each, so that "changed" always shows in updated_at.
        const auto now = incountry::Timestamp::fromNumber(std::int64_t{1'700'000'000} + ++m_ticks);
        auto &records = m_countries[country];
        const std::string key = keyOf(record);
        const auto found = m_index.find({country, key});
        auto &dates = record.dates;
        dates[static_cast<std::size_t>(incountry::DateMember::UpdatedAt)] = now;
        if (found == m_index.end()) {
            dates[static_cast<std::size_t>(incountry::DateMember::CreatedAt)] = now;
            m_index[{country, key}] = records.size();
            records.push_back(std::move(record));
        } else {
            incountry::StoredRecord &old = records[found->second];
            dates[static_cast<std::size_t>(incountry::DateMember::CreatedAt)] = old.value(incountry::DateMember::CreatedAt);
            record.attachments = std::move(old.attachments);
            old = std::move(record);
        }
    }
    void number(const std::string &country)
    {
        std::erase_if(m_index, [&](const auto &entry) { return entry.first.first == country; });
        const auto &records = m_countries[country];
        for (std::size_t i = 0; i < records.size(); ++i) {
            m_index[{country, keyOf(records[i])}] = i;
        }
    }

    mutable std::mutex m_mutex;
    std::map<std::string, std::vector<incountry::StoredRecord>> m_countries;
    std::map<std::pair<std::string, std::string>, std::size_t> m_index;
    std::map<std::string, std::map<std::string, int>> m_writes;
    std::int64_t m_ticks = 0;
};

} // namespace strongroom::test
