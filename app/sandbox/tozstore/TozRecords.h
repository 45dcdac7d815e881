// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records of TozStore as the service has them: clear meta and encrypted fields. What searches look at (writer, type, times, the pairs
// of `plain`) has tables and indexes of its own; the content is fetched only for the records of a page.

#include "sandbox/Database.h"
#include "sandbox/tozstore/TozTime.h"
#include "sandbox/tozstore/TozWords.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strongroom::sandbox {

struct TozRecord
{
    std::int64_t row = 0;
    std::string id;
    std::string writer; // and user
    std::string type;
    nlohmann::json plain = nlohmann::json::object();
    nlohmann::json data = nlohmann::json::object();
    std::string signature;    // rec_sig; "" when there is none
    nlohmann::json fileMeta;  // null unless the record is a large file
    std::int64_t created = 0; // microseconds
    std::int64_t modified = 0;
    std::string version;
};

class TozRecords
{
public:
    TozRecords(Database &database, Clock clock);

    // Gives the record its row, times and version, and an id unless it has one.
    void insert(TozRecord &record);
    // With the times that it has, for the seeder.
    void insertDated(TozRecord &record);

    // Replaces what a client may change; gives it a new time and version.
    void update(TozRecord &record);
    void remove(const TozRecord &record);

    [[nodiscard]] const TozWords &words() const { return m_words; }

    [[nodiscard]] std::optional<TozRecord> byId(const std::string &id);
    // In the order of the rows.
    [[nodiscard]] std::vector<TozRecord> byRows(std::span<const std::int64_t> rows);

private:
    struct Tag
    {
        std::int64_t name = 0;
        std::int64_t value = 0;
    };

    [[nodiscard]] std::vector<Tag> tagsOf(const TozRecord &record);
    void storeTags(const TozRecord &record, std::span<const Tag> tags);

    Database &m_database;
    TozWords m_words;
    TozClock m_clock;
};

// {"record_id", "writer_id", …}; file_meta only for a file: the JavaScript SDK takes null for one.
[[nodiscard]] nlohmann::json tozMetaJson(const TozRecord &record);
// {"meta", "data", "rec_sig"?}
[[nodiscard]] nlohmann::json tozRecordJson(const TozRecord &record);

} // namespace strongroom::sandbox
