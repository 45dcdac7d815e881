// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records of a MemoryTozStore: kept in the order they came, or made from their row numbers where a test needs very many. Thread-safe.

#include "support/MemoryTozSearch.h"
#include "support/TozGate.h"
#include "tozstore/Store.h"

#include <cstdint>
#include <cstdio>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::test {

// "00000003-0000-4000-8000-00000000000a": identifiers that a reader of a failing test can tell apart.
inline std::string tozId(unsigned kind, unsigned number)
{
    char text[37];
    static_cast<void>(std::snprintf(text, sizeof text, "%08x-0000-4000-8000-%012x", kind, number));
    return text;
}
inline std::string tozClient(unsigned number) { return tozId(0xc11e, number); }

inline ServerError tozStatus(int status, const std::string &what)
{
    FailedRequest request;
    request.status = status;
    return ServerError(what).during(std::move(request));
}

class MemoryTozRecords {
public:
    MemoryTozRecords(std::string self, TozGate &gate) : m_self(std::move(self)), m_gate(gate) {}

    // A row as the service would answer it; what is not given is filled in.
    tozstore::RecordRow make(const std::string &type, const std::map<std::string, std::string> &data, const tozstore::PlainTexts &plain = {})
    {
        const std::scoped_lock lock(m_mutex);
        return makeLocked(type, data, plain);
    }
    std::string add(tozstore::RecordRow row)
    {
        const std::scoped_lock lock(m_mutex);
        m_rows.push_back(std::move(row));
        return m_rows.back().meta().recordId;
    }
    // Changes what is stored behind everybody's back; the version becomes another one.
    void change(const std::string &recordId, const std::function<void(tozstore::RecordRow &)> &edit)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = find(recordId);
        if (found != m_rows.end()) {
            edit(*found);
            renew(*found);
        }
    }
    void drop(const std::string &recordId)
    {
        const std::scoped_lock lock(m_mutex);
        std::erase_if(m_rows, [&](const tozstore::RecordRow &row) { return row.meta().recordId == recordId; });
    }
    [[nodiscard]] std::vector<tozstore::RecordRow> rows() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_rows;
    }
    // What every search finds instead, whatever it asks for.
    void setGenerated(std::int64_t total, std::function<tozstore::RecordRow(std::int64_t)> row)
    {
        const std::scoped_lock lock(m_mutex);
        m_generated = total;
        m_generator = std::move(row);
    }
    void setUnreachable(std::vector<std::string> moments)
    {
        const std::scoped_lock lock(m_mutex);
        m_unreachable = std::move(moments);
    }
    [[nodiscard]] std::vector<std::string> unreachable() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_unreachable;
    }
    // The searches that were sent, one for each cursor and page.
    [[nodiscard]] std::vector<tozstore::Search> searches() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_searches;
    }

    // ---- as the service ----
    tozstore::SearchPage page(const tozstore::Search &search, std::int64_t from, int limit)
    {
        const std::scoped_lock lock(m_mutex);
        if (from == 0) {
            m_searches.push_back(search);
        }
        tozstore::SearchPage page;
        page.searchId = "search-" + std::to_string(m_searches.size());
        if (m_generated) {
            page.total = *m_generated;
            for (std::int64_t i = from; i < std::min(page.total, from + limit); ++i) {
                page.rows.push_back(m_generator(i));
            }
        } else {
            for (const tozstore::RecordRow &row : m_rows) {
                if (!searchMatches(search, m_self, row)) {
                    continue;
                }
                if (page.total >= from && page.total < from + limit) {
                    page.rows.push_back(search.includeData ? row : withoutData(row));
                }
                ++page.total;
            }
        }
        page.nextToken = from + limit < page.total ? from + limit : 0;
        return page;
    }
    tozstore::RecordRow read(const std::string &recordId) const
    {
        const std::scoped_lock lock(m_mutex);
        for (const tozstore::RecordRow &row : m_rows) {
            if (row.meta().recordId == recordId) {
                return row;
            }
        }
        throw tozStatus(404, "there is no such record, or it is not for this client");
    }
    tozstore::RecordRow write(const std::string &type, const tozstore::FieldTexts &data, const tozstore::PlainTexts &plain)
    {
        const std::scoped_lock lock(m_mutex);
        tozstore::RecordRow row = makeLocked(type, {}, plain);
        setData(row, data);
        m_rows.push_back(row);
        return row;
    }
    tozstore::RecordRow update(const tozstore::Record &record)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = current(record.meta.recordId, record.meta.version, "change");
        found->stored.meta.plain = record.meta.plain;
        setData(*found, record.data);
        renew(*found);
        return *found;
    }
    void remove(const std::string &recordId, const std::string &version)
    {
        const std::scoped_lock lock(m_mutex);
        m_rows.erase(current(recordId, version, "delete"));
    }
    tozstore::RecordRow addFile(const std::string &type, const tozstore::PlainTexts &plain, tozstore::FileMeta file)
    {
        const std::scoped_lock lock(m_mutex);
        tozstore::RecordRow row = makeLocked(type, {}, plain);
        row.stored.meta.fileMeta = std::move(file);
        row.record->meta = row.stored.meta;
        m_rows.push_back(row);
        return row;
    }
    tozstore::RecordRow replaceFile(const std::string &recordId, const std::string &version, const tozstore::PlainTexts &plain, tozstore::FileMeta file)
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = current(recordId, version, "replace");
        found->stored.meta.plain = plain;
        found->stored.meta.fileMeta = std::move(file);
        renew(*found);
        return *found;
    }
    TozGate &gate() { return m_gate; }

private:
    using Rows = std::vector<tozstore::RecordRow>;

    tozstore::RecordRow makeLocked(const std::string &type, const std::map<std::string, std::string> &data, const tozstore::PlainTexts &plain)
    {
        tozstore::RecordRow row;
        ++m_made;
        tozstore::RecordMeta &meta = row.stored.meta;
        meta.recordId = tozId(0x4ec0, m_made);
        meta.writerId = m_self;
        meta.userId = m_self;
        meta.type = type;
        meta.plain = plain;
        char time[21];
        static_cast<void>(std::snprintf(time, sizeof time, "2026-11-20T%02u:%02u:%02uZ", m_made / 3600 % 24, m_made / 60 % 60, m_made % 60));
        meta.created = tozstore::ServiceTime::parse(time);
        meta.lastModified = meta.created;
        meta.version = tozId(0x7e45, ++m_versions);
        tozstore::FieldTexts texts;
        for (const auto &[name, value] : data) {
            texts.emplace(name, SensitiveText(std::string_view(value)));
        }
        setData(row, texts);
        return row;
    }
    static void setData(tozstore::RecordRow &row, const tozstore::FieldTexts &data)
    {
        row.withData = true;
        row.error = nullptr;
        row.stored.data.clear();
        for (const auto &[name, value] : data) {
            row.stored.data[name] = "c2VhbGVk.bm9uY2U.c2VhbGVk.bm9uY2U";   // the shape of a sealed field; nothing opens it
        }
        row.record = tozstore::Record{row.stored.meta, data, std::nullopt};
    }
    void renew(tozstore::RecordRow &row)
    {
        row.stored.meta.version = tozId(0x7e45, ++m_versions);
        row.stored.meta.lastModified = tozstore::ServiceTime::parse("2026-11-21T08:00:00Z");
        if (row.record) {
            row.record->meta = row.stored.meta;
        }
    }
    static tozstore::RecordRow withoutData(tozstore::RecordRow row)
    {
        row.withData = false;
        row.record.reset();
        row.error = nullptr;
        row.stored.data.clear();
        return row;
    }
    Rows::iterator find(const std::string &recordId)
    {
        return std::ranges::find_if(m_rows, [&](const tozstore::RecordRow &row) { return row.meta().recordId == recordId; });
    }
    Rows::iterator current(const std::string &recordId, const std::string &version, const std::string &doing)
    {
        const auto found = find(recordId);
        if (found == m_rows.end()) {
            throw tozstore::RecordConflict("cannot " + doing + " the record: it is gone", nullptr);
        }
        if (found->meta().version != version) {
            throw tozstore::RecordConflict("cannot " + doing + " the record: it is another one by now", std::make_shared<tozstore::RecordRow>(*found));
        }
        return found;
    }

    mutable std::mutex m_mutex;
    std::string m_self;
    TozGate &m_gate;
    Rows m_rows;
    unsigned m_made = 0;
    unsigned m_versions = 0;
    std::optional<std::int64_t> m_generated;
    std::function<tozstore::RecordRow(std::int64_t)> m_generator;
    std::vector<std::string> m_unreachable;
    std::vector<tozstore::Search> m_searches;
};

// Pages of the search's limit; one part for each 10,000 that were passed.
class MemoryTozCursor : public tozstore::SearchCursor {
public:
    MemoryTozCursor(MemoryTozRecords &records, tozstore::Search search) : m_records(records), m_search(std::move(search)) {}

    std::vector<tozstore::RecordRow> next(const Cancellation &cancellation) override
    {
        m_records.gate().pass("next", std::to_string(m_position), cancellation);
        if (m_atEnd) {
            return {};
        }
        tozstore::SearchPage page = m_records.page(m_search, m_position, m_search.limit);
        m_total = page.total;
        m_position += static_cast<std::int64_t>(page.rows.size());
        m_atEnd = page.nextToken == 0;
        return std::move(page.rows);
    }
    [[nodiscard]] bool atEnd() const override { return m_atEnd; }
    [[nodiscard]] std::int64_t total() const override { return m_total; }
    [[nodiscard]] int parts() const override { return m_total <= tozstore::mostPagedResults ? 1 : static_cast<int>(2 + m_position / tozstore::mostPagedResults); }
    [[nodiscard]] std::vector<std::string> unreachable() const override { return m_records.unreachable(); }

private:
    MemoryTozRecords &m_records;
    tozstore::Search m_search;
    std::int64_t m_position = 0;
    std::int64_t m_total = 0;
    bool m_atEnd = false;
};

} // namespace strongroom::test
