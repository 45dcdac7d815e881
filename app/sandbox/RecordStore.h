// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records of one environment, in SQLite: real columns, an index for everything that can be filtered or sorted by.
// It stores hashes and ciphertext as they come and has no key to anything.

#include "sandbox/Attachments.h"
#include "sandbox/Database.h"
#include "sandbox/Dates.h"
#include "sandbox/FindQuery.h"
#include "sandbox/Members.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strongroom::sandbox {

struct FoundRecord
{
    std::int64_t id = 0; // row
    StoredRecord record;
    std::vector<AttachmentMeta> attachments;
};

struct FoundPage
{
    std::int64_t total = 0; // all matches
    std::vector<FoundRecord> records;
};

class RecordStore
{
public:
    // Creates the tables when they are missing. The database must outlive the store.
    RecordStore(Database &database, Clock clock);

    // Each record replaces the one with its record key whole, but keeps created_at, and so do its attachments. All or nothing.
    void write(const std::string &country, std::span<const StoredRecord> records);

    // The same with created_at and updated_at of the records instead of now; for the seeder.
    void writeDated(const std::string &country, std::span<const StoredRecord> records);

    [[nodiscard]] std::optional<FoundRecord> read(const std::string &country, const std::string &recordKey);
    [[nodiscard]] FoundPage find(const std::string &country, const FindQuery &query);

    // False: no such record.
    [[nodiscard]] bool remove(const std::string &country, const std::string &recordKey);

    [[nodiscard]] std::int64_t count();

private:
    void removeExpired();
    void analyzeNowAndThen(std::size_t written);
    void insert(const std::string &country, std::span<const StoredRecord> records, std::optional<std::int64_t> now);
    [[nodiscard]] FoundRecord fromRow(const QSqlQuery &row) const;

    Database &m_database;
    Clock m_clock;
    std::size_t m_written = 0; // since the last analysis
    std::size_t m_analyzeAfter = 500;
};

} // namespace strongroom::sandbox
