// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A RecordStore that keeps records by country, in the order they came, and finds them by page or by a list of record keys. For what reads
// and writes whole results; FakeRecordStore is for what happens on the way. Thread-safe.

#include "support/FakeRecordStore.h"

#include <algorithm>
#include <atomic>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace strongroom::test {

class MemoryRecordStore : public FakeRecordStore {
public:
    // ---- the test's side ----
    void add(const std::string &country, incountry::RecordRow row)
    {
        const std::scoped_lock lock(m_rowsMutex);
        place(m_countries[country], std::move(row));
    }
    void drop(const std::string &country, std::size_t index)
    {
        const std::scoped_lock lock(m_rowsMutex);
        std::vector<incountry::RecordRow> &rows = m_countries[country].rows;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(index));
        number(m_countries[country]);
    }
    void insert(const std::string &country, std::size_t index, incountry::RecordRow row)
    {
        const std::scoped_lock lock(m_rowsMutex);
        std::vector<incountry::RecordRow> &rows = m_countries[country].rows;
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(index), std::move(row));
        number(m_countries[country]);
    }
    [[nodiscard]] std::vector<incountry::RecordRow> rows(const std::string &country) const
    {
        const std::scoped_lock lock(m_rowsMutex);
        const auto found = m_countries.find(country);
        return found == m_countries.end() ? std::vector<incountry::RecordRow>() : found->second.rows;
    }
    void setNormalization(incountry::KeyNormalization normalization) { m_normalization = normalization; }
    // Called before every find and writeBatch, without a lock; may throw, change the rows, cancel.
    std::function<void(const incountry::FindOptions &)> beforeFind;
    std::function<void(const std::vector<incountry::Record> &)> beforeWrite;
    [[nodiscard]] int finds() const { return m_finds; }
    [[nodiscard]] std::vector<std::size_t> batchSizes() const
    {
        const std::scoped_lock lock(m_rowsMutex);
        return m_batchSizes;
    }

    // ---- RecordStore ----
    incountry::FindResult find(const incountry::Country &country, const incountry::FindFilter &filter, const incountry::FindOptions &options,
                               const Cancellation &cancellation) override
    {
        ++m_finds;
        if (beforeFind) {
            beforeFind(options);
        }
        cancellation.throwIfCancelled();
        const std::scoped_lock lock(m_rowsMutex);
        const Kept &kept = m_countries[country.code()];
        const std::optional<std::vector<std::size_t>> matching = numbersOf(kept, filter);
        incountry::FindResult result;
        result.meta.limit = options.limit;
        result.meta.offset = options.offset;
        result.meta.total = static_cast<std::int64_t>(matching ? matching->size() : kept.rows.size());
        const std::int64_t end = std::min(result.meta.total, options.offset + options.limit);
        for (std::int64_t i = options.offset; i < end; ++i) {
            result.rows.push_back(kept.rows[matching ? (*matching)[static_cast<std::size_t>(i)] : static_cast<std::size_t>(i)]);
        }
        result.meta.count = static_cast<std::int64_t>(result.rows.size());
        return result;
    }
    incountry::RecordRow readRow(const incountry::Country &country, const std::string &recordKey, const Cancellation &) override
    {
        const std::scoped_lock lock(m_rowsMutex);
        const Kept &kept = m_countries[country.code()];
        if (const auto found = kept.numbers.find(folded(recordKey)); found != kept.numbers.end()) {
            return kept.rows[found->second];
        }
        FailedRequest request;
        request.status = 404;
        throw ServerError("there is no such record").during(std::move(request));
    }
    void writeBatch(const incountry::Country &country, const std::vector<incountry::Record> &records, const Cancellation &cancellation) override
    {
        if (beforeWrite) {
            beforeWrite(records);
        }
        cancellation.throwIfCancelled();
        const std::scoped_lock lock(m_rowsMutex);
        m_batchSizes.push_back(records.size());
        for (const incountry::Record &record : records) {
            place(m_countries[country.code()], record);
        }
    }
    incountry::KeyNormalization keyNormalization() const override { return m_normalization; }

private:
    struct Kept {
        std::vector<incountry::RecordRow> rows;
        std::unordered_map<std::string, std::size_t> numbers;   // by record key
    };

    // ASCII is enough for tests.
    [[nodiscard]] std::string folded(std::string key) const
    {
        if (m_normalization == incountry::KeyNormalization::LowerCase) {
            std::ranges::transform(key, key.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        }
        return key;
    }
    [[nodiscard]] std::string keyOf(const incountry::RecordRow &row) const
    {
        if (const auto *record = std::get_if<incountry::Record>(&row)) {
            return folded(record->recordKey());
        }
        return std::get<incountry::UnreadableRecord>(row).stored.text[0].value_or("");
    }
    void place(Kept &kept, incountry::RecordRow row)
    {
        const auto [found, isNew] = kept.numbers.emplace(keyOf(row), kept.rows.size());
        if (isNew) {
            kept.rows.push_back(std::move(row));
        } else {
            kept.rows[found->second] = std::move(row);
        }
    }
    void number(Kept &kept) const
    {
        kept.numbers.clear();
        for (std::size_t i = 0; i < kept.rows.size(); ++i) {
            kept.numbers.emplace(keyOf(kept.rows[i]), i);
        }
    }
    // nullopt: all.
    [[nodiscard]] std::optional<std::vector<std::size_t>> numbersOf(const Kept &kept, const incountry::FindFilter &filter) const
    {
        if (filter.empty()) {
            return std::nullopt;
        }
        const auto &[member, condition] = filter.conditions().front();
        const auto *text = std::get_if<incountry::TextCondition>(&condition);
        if (filter.conditions().size() != 1 || member != "record_key" || text == nullptr) {
            throw ClientError("this store filters by record_key only");
        }
        std::vector<std::size_t> numbers;
        for (const std::string &value : text->values) {
            if (const auto found = kept.numbers.find(folded(value)); found != kept.numbers.end()) {
                numbers.push_back(found->second);
            }
        }
        std::ranges::sort(numbers);
        return numbers;
    }

    mutable std::mutex m_rowsMutex;
    std::map<std::string, Kept> m_countries;
    std::vector<std::size_t> m_batchSizes;
    std::atomic<int> m_finds = 0;
    incountry::KeyNormalization m_normalization = incountry::KeyNormalization::Off;
};

} // namespace strongroom::test
