// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records as the service keeps them, unopened: what a key migration reads and writes. Hashes, dates and members nobody here knows pass through
// as they are, because nothing is opened on the way and so nothing is hashed or encoded a second time (incountry page, sections 13 and 17).
// Every call is blocking and thread-safe, takes a Cancellation, and throws VaultError.

#include "base/Cancellation.h"
#include "incountry/Country.h"
#include "incountry/FindFilter.h"
#include "incountry/Record.h"
#include "incountry/RecordStore.h"

#include <chrono>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace strongroom::incountry {

// A stored record and the text it was read from.
struct WireRecord {
    StoredRecord stored;
    std::string json;   // as the service sent it; "" for a record that did not come from the service
};

struct StoredPage {
    FindMeta meta;                        // what the service says; checked against `records` by nobody but the caller
    std::vector<WireRecord> records;      // in the service's order
    std::optional<std::chrono::system_clock::time_point> serverTime;   // the answer's Date header, to the second
};

class StoredRecordStore {
public:
    virtual ~StoredRecordStore() = default;

    [[nodiscard]] virtual StoredPage findStored(const Country &country, const FindFilter &filter, const FindOptions &options,
                                                const Cancellation &cancellation) = 0;
    // 1..100 stored record keys (64 lower-case hexadecimal digits, each once), one find. Those that exist, in any order. ServerError for an answer
    // that holds others, or fewer than its own total.
    [[nodiscard]] virtual std::vector<WireRecord> findByHash(const Country &country, std::span<const std::string> recordKeyHashes,
                                                             const Cancellation &cancellation) = 0;
    // 1..100 records with different record keys, one batchWrite, never repeated by itself: on a NetworkError, or a ServerError with status 5xx,
    // nobody knows whether it was done. Each replaces the whole record. created_at, updated_at, attachments and is_encrypted are the service's.
    virtual void writeStored(const Country &country, std::span<const StoredRecord> records, const Cancellation &cancellation) = 0;
};

// What a write would send for this record, in one fixed order of members: two records with the same text here are the same for everyone
// but the service's own members (dates of its own, attachments).
[[nodiscard]] std::string storedText(const StoredRecord &record);
// The record of a storedText(). ClientError when it is none.
[[nodiscard]] StoredRecord storedFromText(std::string_view text);

} // namespace strongroom::incountry
