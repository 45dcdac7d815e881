// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Records from standard input: one JSON document, JSON Lines, or a JSON list.

#include "incountry/Record.h"
#include "incountry/RecordStore.h"

#include <string>
#include <vector>

namespace strongroom::cli {

struct InputRecord {
    std::int64_t line = 0;    // of standard input, from 1; of a JSON list the number of the item
    incountry::Record record;
};

struct InputError {
    std::int64_t line = 0;
    std::string recordKey;    // when that much was understood
    ErrorPtr error;           // ClientError
};

struct InputRecords {
    std::vector<InputRecord> records;
    std::vector<InputError> errors;
};

// Everything up to the end of standard input. ClientError when it is larger than 1 GiB.
[[nodiscard]] SensitiveText readStandardInput();

// Every line is checked: JSON, member names and types, lengths, and record keys that occur twice.
[[nodiscard]] InputRecords recordsFromLines(std::string_view text, const incountry::RecordStore &store);
// One document, on as many lines as it likes. ClientError.
[[nodiscard]] incountry::Record recordFromDocument(std::string_view text, const incountry::RecordStore &store);

} // namespace strongroom::cli
