// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records as JSON (TozStore page, sections 7 and 10.2). Strict in what is needed, blind to members it does not know; a member that may be missing
// may be null too. A ServerError names the member that is not as it must be. Any thread.

#include "tozstore/Keys.h"
#include "tozstore/Record.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::tozstore {

// An access key as the service hands it out.
struct SealedAccessKey {
    std::string eak;
    std::string authorizerId;
    EncryptionPublicKey authorizerPublicKey;
    std::optional<std::string> signerId;
    std::optional<SigningPublicKey> signerSigningKey;
};

// One result of a search: with data only when it was asked for, with a key only when the service added it.
struct FoundRecord {
    StoredRecord record;
    bool withData = false;
    std::optional<SealedAccessKey> accessKey;
};

// POST /v1/storage/records. file_meta goes out for a file only: the service refuses the member otherwise.
[[nodiscard]] std::string writeBody(const StoredRecord &record);
// PUT /v1/storage/records/safe/…: with record_id and version, without times, as the Python SDK.
[[nodiscard]] std::string updateBody(const StoredRecord &record);

// All that is stored, indented, for reading: with times and version; without the URL of a file, which lets whoever has it read the file.
[[nodiscard]] std::string recordAsJson(const StoredRecord &record);

[[nodiscard]] StoredRecord parseRecord(std::string_view json);
[[nodiscard]] std::vector<StoredRecord> parseRecords(std::string_view json);   // {"records": […]}
[[nodiscard]] FoundRecord parseFoundRecord(std::string_view json);
class AnswerObject;
[[nodiscard]] FoundRecord foundRecordOf(const AnswerObject &object);   // for a page of them
[[nodiscard]] SealedAccessKey parseAccessKey(std::string_view json);

// Fields somebody typed or a file holds: an object of texts. ClientError names the member that is none: a number or a truth value is refused, not
// converted, as the SDKs disagree about what it becomes.
[[nodiscard]] FieldTexts parseFields(std::string_view json);

} // namespace strongroom::tozstore
