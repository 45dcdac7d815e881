// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fetched records opened and sealed: what stands between the page and the write. Internal to core/migration.

#include "incountry/StoredCipher.h"
#include "incountry/StoredRecords.h"
#include "migration/Journal.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::migration {

// A record that is ready to be written.
struct Prepared {
    std::string keyHash;
    std::string original;                            // storedText() of what was fetched
    std::optional<incountry::Timestamp> updatedAt;   // of what was fetched
    std::int64_t version = -1;
    incountry::StoredRecord intended;
    std::string intendedText;                        // its storedText()
    std::size_t attachments = 0;                     // at the last look
};

struct SealedRecords {
    std::vector<Prepared> ready;
    std::vector<SetAsideItem> unreadable;
};

// Up to 100 records. CancelledError; CryptoError when a custom cipher fails to seal.
[[nodiscard]] SealedRecords openAndSeal(const incountry::StoredCipher &cipher, std::vector<incountry::WireRecord> records, const Cancellation &cancellation);

[[nodiscard]] Digest digestOf(const std::string &storedText);
[[nodiscard]] SetAsideItem setAsideItem(const incountry::StoredRecord &record, const Sentence &reason);

} // namespace strongroom::migration
