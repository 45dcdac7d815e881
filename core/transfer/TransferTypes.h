// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of export and import. Files:
//
//   JSON Lines   one record a line, in the SDK's member names, as incountry/RecordJson's toEditableJson() writes it: what a record holds
//                beyond its members (hash-only values, unknown members and meta, JSON bodies, form) is told by its "strongroom" member, so a
//                line imported again is the same record. A record that could not be opened is {"rawData": {…}, "error": "…"}: kept, never
//                imported back. A first member "country" where countries are written.
//   CSV          RFC 4180, UTF-8, a header row. An empty text is "" in quotes, an absent member is nothing at all. Cells are written as they
//                are, also those a spreadsheet takes for a formula. Two columns have JSON in them: "unknown_members" (an object of members this
//                program does not know) and "strongroom" (as above, and "escaped": the columns whose cell is a JSON string, because its text
//                has half a character pair). A record that could not be opened is a row with "raw_data" and "error".
//
// Either plain or in the age format (crypto/Age.h), so anybody opens an export with `age -d`.

#include "base/FileSink.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::transfer {

enum class FileFormat { JsonLines, JsonArray, Csv };      // an export writes the first and the last
enum class Protection { Encrypted, Plain };
using strongroom::ExistingFile;
enum class TextEncoding { Utf8, Utf8WithMark, Utf16Little, Utf16Big };

// The columns a file can have: "country", every member by its service name, "unknown_members", "strongroom", "raw_data", "error".
[[nodiscard]] const std::vector<std::string> &transferColumns();
// Those a person is likely to want: country, the text and range members, body, dates and version.
[[nodiscard]] bool isTransferColumn(const std::string &name);
// Where an imported column can go: the members a write sends, and "country".
[[nodiscard]] const std::vector<std::string> &importTargets();

// ".jsonl", ".csv.age"
[[nodiscard]] std::string fileSuffix(FileFormat format, Protection protection);

} // namespace strongroom::transfer
