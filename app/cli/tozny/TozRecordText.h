// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// TozStore records for people and for scripts. The JSON has the service's own names, and `records put` and `records update` take it back:
//
//   {"meta": {"record_id", "writer_id", "user_id", "type", "plain", "created", "last_modified", "version", "file_meta"?},
//    "data": {name: text} | null, "signature": "none" | "good" | "bad" | "unchecked", "error"?, "stored_data"?}
//
// data is null when it was not asked for, and in a record that cannot be opened; then error says why and stored_data is what the service has.

#include "cli/ExitCodes.h"
#include "cli/Output.h"
#include "tozstore/RecordRow.h"

#include <string>
#include <vector>

namespace strongroom::cli {

[[nodiscard]] SensitiveText rowJson(const tozstore::RecordRow &row);
// One line each.
[[nodiscard]] std::string rowsText(const std::vector<tozstore::RecordRow> &rows);
// One record, a member a line, its fields last and whole.
[[nodiscard]] std::string rowText(const tozstore::RecordRow &row);

// A list as a table, or a document each.
void printRows(Output &output, const std::vector<tozstore::RecordRow> &rows);
// One record; tells on standard error what is wrong with it. Crypto when it cannot be opened or its signature is bad.
[[nodiscard]] ExitCode printRow(Output &output, const tozstore::RecordRow &row);

// Cannot be opened, or signed by somebody else.
[[nodiscard]] bool isBad(const tozstore::RecordRow &row);

// {"a": "b"} of secret and of clear texts, appended. JSON.
void appendFields(SensitiveText &json, const tozstore::FieldTexts &fields);
[[nodiscard]] std::string fieldsText(const tozstore::FieldTexts &fields);
[[nodiscard]] std::string plainText(const tozstore::PlainTexts &plain);   // city=Oslo year=1999

// "label   value", the labels as wide as the widest; made printable here.
[[nodiscard]] std::string labelledText(const std::vector<std::pair<std::string, std::string>> &lines);

} // namespace strongroom::cli
