// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What an import is told, and what it answers.

#include "base/Error.h"
#include "base/SecretBytes.h"
#include "incountry/Country.h"
#include "incountry/Record.h"
#include "transfer/TransferTypes.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::transfer {

// What a file turned out to be.
struct FileShape {
    Protection protection = Protection::Plain;
    FileFormat format = FileFormat::JsonLines;
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';                  // CSV
    std::vector<std::string> columns;      // the CSV header; of JSON the members of the first rows, in the order they were met
};

// An empty CSV cell. ByQuotes: "" is an empty text, nothing is no member, as our own files say it. Absent: either is no member.
enum class EmptyCells { ByQuotes, Absent };

struct ColumnMapping {
    std::map<std::string, std::string> targets;     // column -> member; "" ignores it. A column not named here goes by its own name.
    std::map<std::string, std::string> constants;   // member -> text, for rows that have none
    std::optional<incountry::Country> country;      // for rows without a country of their own
    EmptyCells emptyCells = EmptyCells::ByQuotes;
};

// A row as it would be sent, or why it would not.
struct PreviewRow {
    std::int64_t line = 0;                          // where it begins, from 1
    std::optional<incountry::Country> country;
    std::optional<incountry::Record> record;
    ErrorPtr error;                                 // ClientError; member() names the column's member
};

struct RowProblem {
    std::int64_t line = 0;
    std::string member;      // may be empty
    Sentence reason;
    Sentence advice;         // may be empty
};

inline constexpr std::size_t mostKeptProblems = 1000;

// The whole file, read once, nothing sent.
struct CheckReport {
    std::int64_t rows = 0;                          // all; good ones are rows - bad
    std::int64_t bad = 0;                           // exact, duplicates included
    std::vector<RowProblem> problems;               // the first mostKeptProblems, by line
    std::map<std::string, std::int64_t> countries;  // good rows by country code
    ErrorPtr broken;                                // the file itself: quoting, encoding, a row too long. Nothing of it can be imported.
};

enum class BadRows { Refuse, Skip };                // Refuse: ClientError when the check found any
enum class ExistingRecord { Skip, Overwrite, Fail };

struct ImportOptions {
    BadRows badRows = BadRows::Refuse;
    ExistingRecord existing = ExistingRecord::Skip;
    // Rows that failed, in the file's own format and protection, each with its reason in "strongroom_error"; it can be imported again, with the
    // same mapping. "" writes none. Appears only when a row failed; never replaces a file.
    std::string failedPath;
    int workFactor = 18;                            // of the failed rows' file
};

// Kept up to date while the import runs, and true after an error or a cancel too.
struct ImportReport {
    std::int64_t written = 0;
    std::int64_t existed = 0;        // there already, and left alone
    std::int64_t failed = 0;
    std::int64_t unknown = 0;        // sent, but the answer did not come: written or not; sending them again does no harm
    std::int64_t notSent = 0;        // behind the row where the import stopped
    std::vector<RowProblem> problems;   // of failed and unknown rows, the first mostKeptProblems
    std::int64_t failedRows = 0;     // rows in the file of failed rows: failed + unknown + (after an error) notSent
    std::string failedPath;          // "" when there is no such file
    ErrorPtr stoppedBy;              // why the rest was not sent
};

} // namespace strongroom::transfer
