// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Stored records as JSON (incountry page, sections 6, 12 and 15). Internal to core/incountry.

#include "incountry/Record.h"
#include "incountry/RecordStore.h"
#include "incountry/StoredRecords.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::incountry {

struct FindPageWire {
    FindMeta meta;
    std::vector<WireRecord> records;
};

// The body of a write. created_at, updated_at, attachments and is_encrypted are the service's and are not sent.
[[nodiscard]] std::string toWire(const StoredRecord &record);
// {"records": […]}, the body of batchWrite.
[[nodiscard]] std::string batchToWire(std::span<const StoredRecord> records);

// ServerError naming the member: not JSON, not an object, wrong types. Members nobody knows are carried as JSON text.
[[nodiscard]] WireRecord parseReadAnswer(std::string_view json);
[[nodiscard]] FindPageWire parseFindAnswer(std::string_view json);
[[nodiscard]] AttachmentMeta parseAttachmentMeta(std::string_view json);

// The record's JSON for a person, indented: the text it was read from, or what would be sent.
[[nodiscard]] std::string prettyJson(const WireRecord &record);

} // namespace strongroom::incountry
