// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an export is asked for, and what it answers.

#include "base/SecretBytes.h"
#include "incountry/Country.h"
#include "incountry/FindFilter.h"
#include "incountry/Record.h"
#include "transfer/TransferTypes.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace strongroom::transfer {

enum class CountryColumn { Write, Omit };
enum class ByteOrderMark { Omit, Write };   // CSV only: some spreadsheets want it

// One row of a selection, as the table holds it.
struct ExportRow {
    incountry::Country country;
    std::shared_ptr<const incountry::RecordRow> row;
};

// A whole result: the filter in each country, one after the other, in the given order.
struct ExportQuery {
    std::vector<incountry::Country> countries;
    incountry::FindFilter filter;
    std::vector<incountry::SortKey> sort;
};

struct ExportOptions {
    FileFormat format = FileFormat::JsonLines;
    std::vector<std::string> columns;                      // empty: all; names of transferColumns()
    CountryColumn country = CountryColumn::Write;          // with `columns` given, those decide
    ByteOrderMark mark = ByteOrderMark::Omit;
    Protection protection = Protection::Encrypted;
    std::shared_ptr<const SecretBytes> passphrase;         // required when encrypted
    int workFactor = 18;                                   // of scrypt; lower in tests only
};

struct CountryCount {
    incountry::Country country;
    std::int64_t records = 0;
};

struct ExportReport {
    std::int64_t written = 0;       // rows in the file, unreadable ones included
    std::int64_t unreadable = 0;    // of these: kept as they are stored
    std::int64_t leftOut = 0;       // unreadable ones without a column for them (CSV with neither raw_data nor error)
    std::int64_t expected = 0;      // what the service counted at the beginning
    // The service pages by number: what is written or deleted meanwhile moves the rest. A total that changed is told, not hidden.
    std::int64_t appeared = 0;
    std::int64_t disappeared = 0;   // as many others may be missing from the file
    std::int64_t repeated = 0;      // came a second time within the last pages, and was left out
    std::int64_t bytes = 0;         // of the file
};

} // namespace strongroom::transfer
