// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records as the service stores them and as a person reads them (TozStore page, section 7).
//
//   meta    in the clear; `plain` in it is searchable. Text to text only.
//   data    encrypted field by field; the names of fields are in the clear
//
// Identifiers are lower-case UUID text. All of a StoredRecord is what the service sees anyway; a Record's data is not.

#include "base/SecretBytes.h"
#include "tozstore/CryptoSuite.h"
#include "tozstore/ServiceTime.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

using PlainTexts = std::map<std::string, std::string>;
using SealedTexts = std::map<std::string, std::string>;      // values are dotted quads
using FieldTexts = std::map<std::string, SensitiveText>;

// Of a large file: its content lies elsewhere. Size and checksum are of the encrypted file.
struct FileMeta {
    std::string checksum;            // MD5, standard base64 with padding
    std::string compression;         // "raw"
    std::uint64_t size = 0;          // bytes
    std::string fileUrl;             // for reading: short-lived; may be empty
    std::string fileName;            // may be empty
    friend bool operator==(const FileMeta &, const FileMeta &) = default;
};

struct RecordMeta {
    std::string recordId;            // the service's; empty in a new record
    std::string writerId;
    std::string userId;              // equals writerId in all SDKs
    std::string type;
    PlainTexts plain;
    std::optional<ServiceTime> created;
    std::optional<ServiceTime> lastModified;
    std::string version;             // UUID that changes with each update; empty in a new record
    std::optional<FileMeta> fileMeta;
    friend bool operator==(const RecordMeta &, const RecordMeta &) = default;
};

struct StoredRecord {
    RecordMeta meta;
    SealedTexts data;
    std::optional<std::string> signature;   // rec_sig
    friend bool operator==(const StoredRecord &, const StoredRecord &) = default;
};

struct Record {
    RecordMeta meta;
    FieldTexts data;
    std::optional<std::string> signature;
};

// Refuses what a new record must not be called or hold, before anything is sent; ClientError names the member. The SDKs put types into URL
// paths as they are, so that with / ? # the key of such a type is stored under another one. Records that exist may have such types.
void checkNewRecord(const Record &record);
void checkNewType(std::string_view type);

// Fields in the order of their names, each with draws of its own. The signature is taken along.
[[nodiscard]] StoredRecord sealRecord(const Record &record, const AccessKey &key, const CryptoSuite &suite, RandomSource &random);
// CryptoError names the field.
[[nodiscard]] Record openRecord(const StoredRecord &record, const AccessKey &key, const CryptoSuite &suite);

} // namespace strongroom::tozstore
