// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The body of a find request (incountry page, section 12). Internal to core/incountry.

#include "incountry/FindFilter.h"
#include "incountry/KeyHasher.h"
#include "incountry/RecordStore.h"

#include <span>
#include <string>

namespace strongroom::incountry {

// {"filter": {…}, "options": {"limit", "offset", "sort"?}} with hashed values. ClientError: limit outside 1..100, offset below 0, a key
// that is too long or cannot be hashed, sorting by key1..key20 where those are hashes.
[[nodiscard]] std::string findBody(const FindFilter &filter, const FindOptions &options, const KeyHasher &hasher);

// The find of up to a page of stored record keys, which are hashes already.
[[nodiscard]] std::string findByHashBody(std::span<const std::string> recordKeyHashes);

} // namespace strongroom::incountry
