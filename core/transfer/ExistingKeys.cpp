// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/ExistingKeys.h"

#include "base/Error.h"
#include "transfer/ImportCheck.h"

#include <string>

namespace strongroom::transfer {

using incountry::Country;
using incountry::Record;
using incountry::RecordRow;
using incountry::TextMember;

namespace {

bool isThere(incountry::RecordStore &store, const Country &country, const std::string &recordKey, const Cancellation &cancellation)
{
    try {
        static_cast<void>(store.readRow(country, recordKey, cancellation));
        return true;
    } catch (const ServerError &error) {
        if (error.request().status == 404) {
            return false;
        }
        throw;
    }
}

} // namespace

std::set<std::size_t> existingOf(incountry::RecordStore &store, const Country &country, const std::vector<const Record *> &records, const Cancellation &cancellation)
{
    std::set<std::size_t> existing;
    if (records.empty()) {
        return existing;
    }
    incountry::TextCondition condition;
    condition.form = incountry::ValueForm::List;
    for (const Record *record : records) {
        condition.values.push_back(record->recordKey());
    }
    incountry::FindFilter filter;
    filter.set("record_key", std::move(condition));
    const incountry::FindResult found = store.find(country, filter, {}, cancellation);

    const incountry::KeyNormalization normalization = store.keyNormalization();
    std::set<std::string> asked;
    for (const Record *record : records) {
        asked.insert(identityOf(country, record->recordKey(), normalization));
    }
    std::set<std::string> keys;
    bool allTold = static_cast<std::int64_t>(found.rows.size()) >= found.meta.total;
    for (const RecordRow &row : found.rows) {
        const auto *record = std::get_if<Record>(&row);
        const std::string key = record == nullptr || record->isHashed(TextMember::RecordKey) ? std::string() : identityOf(country, record->recordKey(), normalization);
        // One that is known by its hash, or tells another key than the one it is stored under.
        allTold = allTold && asked.contains(key);
        keys.insert(key);
    }
    for (std::size_t i = 0; i < records.size(); ++i) {
        const std::string &key = records[i]->recordKey();
        if (keys.contains(identityOf(country, key, normalization)) || (!allTold && isThere(store, country, key, cancellation))) {
            existing.insert(i);
        }
    }
    return existing;
}

} // namespace strongroom::transfer
