// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Sealing.h"

#include "migration/CountryLook.h"

#include <utility>

namespace strongroom::migration {

SealedRecords openAndSeal(const incountry::StoredCipher &cipher, std::vector<incountry::WireRecord> records, const Cancellation &cancellation)
{
    std::vector<incountry::StoredRecord> stored;
    stored.reserve(records.size());
    for (incountry::WireRecord &record : records) {
        stored.push_back(std::move(record.stored));
    }
    incountry::StoredCipher::Batch batch = cipher.open(stored, cancellation);
    SealedRecords result;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (const ErrorPtr error = batch.error(i)) {
            result.unreadable.push_back(setAsideItem(stored[i], error->sentence()));
        }
    }
    std::vector<std::optional<incountry::StoredRecord>> sealed = cipher.seal(stored, std::move(batch), cancellation);
    for (std::size_t i = 0; i < stored.size(); ++i) {
        if (!sealed[i]) {
            continue;
        }
        Prepared &prepared = result.ready.emplace_back();
        prepared.keyHash = keyHashOf(stored[i]);
        prepared.original = storedText(stored[i]);
        prepared.updatedAt = stored[i].value(incountry::DateMember::UpdatedAt);
        prepared.version = stored[i].version.value_or(-1);
        prepared.intended = std::move(*sealed[i]);
        prepared.intendedText = storedText(prepared.intended);
    }
    return result;
}

Digest digestOf(const std::string &storedText) { return crypto::sha256(bytesOf(storedText)); }

SetAsideItem setAsideItem(const incountry::StoredRecord &record, const Sentence &reason)
{
    SetAsideItem item;
    item.keyHash = keyHashOf(record);
    item.original = digestOf(storedText(record));
    item.version = record.version.value_or(-1);
    item.reason = reason.english();
    return item;
}

} // namespace strongroom::migration
