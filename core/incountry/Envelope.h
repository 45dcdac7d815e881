// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is encrypted into `body` (incountry page, sections 8 and 11). Internal to core/incountry.

#include "incountry/KeyHasher.h"
#include "incountry/Record.h"

#include <string_view>

namespace strongroom::incountry {

// What a write sends of the record's members; bodies and version are still missing. ClientError naming the member.
[[nodiscard]] StoredRecord storedMembers(const Record &record, const KeyHasher &hasher);
// {"meta": …, "payload": …}. The record has passed storedMembers().
[[nodiscard]] SensitiveText makeEnvelope(const Record &record);

// The record behind a stored one, into an empty `record`: `plain` is the decrypted body. CryptoError for text that is not UTF-8 and for
// JSON of another shape; `stored` is untouched then, and is emptied otherwise. The precommit body is not looked at.
void openEnvelope(std::string_view plain, StoredRecord &stored, const KeyHasher &hasher, Record &record);
// A stored record without a body: its keys are known by hash only, and nothing is decrypted.
void withoutEnvelope(StoredRecord &stored, const KeyHasher &hasher, Record &record);

} // namespace strongroom::incountry
