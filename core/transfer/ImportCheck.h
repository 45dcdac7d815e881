// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a check keeps for the import, and the two things both do with every row. Internal to core/transfer.

#include "incountry/RecordStore.h"
#include "transfer/Import.h"
#include "transfer/RowMapper.h"

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace strongroom::transfer {

struct ImportCheck::Private {
    CheckReport report;
    std::string path;
    ColumnMapping mapping;
    incountry::KeyNormalization normalization = incountry::KeyNormalization::Off;
    std::unordered_map<std::string, std::int64_t> firstLines;   // of keys that come twice, and of a few that don't

    // The good row, or ClientError: as RowMapper::map(), and for a key that was there before.
    [[nodiscard]] MappedRow goodRow(const RowMapper &mapper, const RawRow &row) const;
};

// Equal for records that are one record to the service.
[[nodiscard]] std::string identityOf(const incountry::Country &country, const std::string &recordKey, incountry::KeyNormalization normalization);
[[nodiscard]] ClientError comesTwice(std::int64_t firstLine);
[[nodiscard]] RowProblem problemOf(std::int64_t line, const VaultError &error);
void keepProblem(std::vector<RowProblem> &problems, RowProblem problem);   // the first mostKeptProblems

[[nodiscard]] inline incountry::SearchKeyStorage searchKeysOf(const incountry::RecordStore &store)
{
    return store.hashesSearchKeys() ? incountry::SearchKeyStorage::Hashed : incountry::SearchKeyStorage::Plain;
}

} // namespace strongroom::transfer
