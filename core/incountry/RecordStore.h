// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What models and the CLI know of InCountry: blocking operations on records of one environment. Storage is the real one; tests have
// others. Every call is thread-safe, takes a Cancellation, and throws VaultError.

#include "base/Cancellation.h"
#include "base/Progress.h"
#include "incountry/Country.h"
#include "incountry/FindFilter.h"
#include "incountry/Record.h"
#include "incountry/StorageConfiguration.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::incountry {

inline constexpr int maxPageSize = 100;
inline constexpr int maxBatchSize = 100;
inline constexpr std::int64_t maxAttachmentBytes = 100LL << 20;

struct FindOptions {
    int limit = maxPageSize;          // 1..100
    std::int64_t offset = 0;          // >= 0
    std::vector<SortKey> sort;        // may be empty: the service's own order
};

struct FindMeta {
    std::int64_t count = 0;    // records in this page
    std::int64_t limit = 0;
    std::int64_t offset = 0;
    std::int64_t total = 0;    // all that match
};

struct FindResult {
    FindMeta meta;
    std::vector<RecordRow> rows;   // in the service's order, unreadable ones in their place
};

enum class AttachmentMode { Add, Replace };   // POST, PUT

struct AttachmentUpload {
    std::string path;                          // an existing file
    std::optional<std::string> fileName;       // default: the path's last part
    std::optional<std::string> mimeType;
    AttachmentMode mode = AttachmentMode::Add;
};

struct AttachmentChange {
    std::optional<std::string> fileName;
    std::optional<std::string> mimeType;
};

class RecordStore {
public:
    virtual ~RecordStore() = default;

    [[nodiscard]] virtual FindResult find(const Country &country, const FindFilter &filter, const FindOptions &options,
                                          const Cancellation &cancellation) = 0;
    // The first match, unreadable ones reported too.
    [[nodiscard]] virtual std::optional<RecordRow> findOne(const Country &country, const FindFilter &filter, std::int64_t offset,
                                                           const Cancellation &cancellation) = 0;
    // By the plain record key. ServerError with status 404 when there is none; CryptoError when it cannot be opened.
    [[nodiscard]] virtual Record read(const Country &country, const std::string &recordKey, const Cancellation &cancellation) = 0;
    // As read, but a record that cannot be opened is a row.
    [[nodiscard]] virtual RecordRow readRow(const Country &country, const std::string &recordKey, const Cancellation &cancellation) = 0;
    // The same for a row whose plain record key is not known (unreadable, legacy): the stored 64-digit hash.
    [[nodiscard]] virtual RecordRow readRowByHash(const Country &country, const std::string &recordKeyHash,
                                                  const Cancellation &cancellation) = 0;
    // Replaces the whole record. ClientError for invalid members, and for a record whose record_key is known by hash only.
    virtual void write(const Country &country, const Record &record, const Cancellation &cancellation) = 0;
    // 1..100 records, sent as one request; the same record key twice is refused.
    virtual void writeBatch(const Country &country, const std::vector<Record> &records, const Cancellation &cancellation) = 0;
    virtual void remove(const Country &country, const std::string &recordKey, const Cancellation &cancellation) = 0;
    // For a row whose plain record key is not known (unreadable, legacy): the stored 64-digit hash.
    virtual void removeByHash(const Country &country, const std::string &recordKeyHash, const Cancellation &cancellation) = 0;

    [[nodiscard]] virtual AttachmentMeta addAttachment(const Country &country, const std::string &recordKey, const AttachmentUpload &upload,
                                                       const ProgressSink &progress, const Cancellation &cancellation) = 0;
    // Writes to `path` whole or not at all (a neighbour file, renamed at the end). Answers the name the service gave the file, which may
    // hold anything: never a path. `path` may not exist yet, or is replaced.
    [[nodiscard]] virtual std::string fetchAttachment(const Country &country, const std::string &recordKey, const std::string &fileId,
                                                      const std::string &path, const ProgressSink &progress,
                                                      const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual AttachmentMeta attachmentMeta(const Country &country, const std::string &recordKey, const std::string &fileId,
                                                        const Cancellation &cancellation) = 0;
    [[nodiscard]] virtual AttachmentMeta updateAttachment(const Country &country, const std::string &recordKey, const std::string &fileId,
                                                          const AttachmentChange &change, const Cancellation &cancellation) = 0;
    virtual void removeAttachment(const Country &country, const std::string &recordKey, const std::string &fileId,
                                  const Cancellation &cancellation) = 0;

    // The country list, sorted by name; the cached or the last good one where the service does not answer.
    [[nodiscard]] virtual std::vector<CountryInfo> countries(const Cancellation &cancellation) = 0;

    // The key version new records are written with; nullopt with encryption off.
    [[nodiscard]] virtual std::optional<std::int64_t> currentKeyVersion() const = 0;
    // Whether key1..key20 are stored as hashes (hash_search_keys): decides the badges and which keys the service can sort by.
    [[nodiscard]] virtual bool hashesSearchKeys() const = 0;
    // With LowerCase, record keys that differ only in case are the same record (normalize_keys).
    [[nodiscard]] virtual KeyNormalization keyNormalization() const { return KeyNormalization::Off; }
    // Derived keys, tokens, secrets: gone. The store answers CancelledError afterwards.
    virtual void lock() = 0;
};

} // namespace strongroom::incountry
