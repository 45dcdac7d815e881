// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Plain records as JSON in the SDK's member names: what the CLI reads and prints, and what "copy as JSON" gives.

#include "incountry/Record.h"

#include <string>
#include <string_view>

namespace strongroom::incountry {

enum class JsonLayout { OneLine, Indented };

// {"record_key": …, "body": …, "key1": …, "created_at": …, "attachments": […], unknown members}; null members left out.
[[nodiscard]] SensitiveText toJson(const Record &record, JsonLayout layout = JsonLayout::OneLine);
// The same, fit to be edited and handed to recordFromJson() without loss: where a record holds more than its members say, a last member
// "strongroom" tells it: {"hashed": [members known by hash only], "unknown": [members the service added], "meta": {…}, "json_body": true,
// "form": "legacy_text" or "no_body"}.
[[nodiscard]] SensitiveText toEditableJson(const Record &record, JsonLayout layout = JsonLayout::OneLine);
// {"rawData": {…}, "error": "…"}, as the SDK reports one.
[[nodiscard]] SensitiveText toJson(const UnreadableRecord &record, JsonLayout layout = JsonLayout::OneLine);
// A draft may still be without its record key.
enum class RecordKeyRule { Required, MayBeMissing };
// ClientError naming the member: wrong type, unknown member (unless "strongroom" lists it), missing record_key. created_at, updated_at,
// version, attachments and is_encrypted are accepted and ignored.
[[nodiscard]] Record recordFromJson(std::string_view json, RecordKeyRule rule = RecordKeyRule::Required);

} // namespace strongroom::incountry
