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

// The record behind a stored one: `plain` is the decrypted body. CryptoError for JSON of another shape; `stored` is untouched then, and is
// emptied otherwise. The precommit body is not looked at.
[[nodiscard]] Record openEnvelope(std::string_view plain, StoredRecord &stored, const KeyHasher &hasher);
// A stored record without a body: its keys are known by hash only, and nothing is decrypted.
[[nodiscard]] Record withoutEnvelope(StoredRecord &stored, const KeyHasher &hasher);

} // namespace strongroom::incountry
