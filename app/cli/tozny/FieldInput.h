// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What goes into TozStore records, files and notes. `plain` is in the clear at the service and may stand on the command line; the fields of
// `data` are secret and come from a file or from standard input.

#include "cli/Command.h"
#include "tozstore/Record.h"

#include <optional>
#include <string>

namespace strongroom::cli {

void declarePlainOption(QCommandLineParser &parser);   // --plain NAME=VALUE
void declareDataOption(QCommandLineParser &parser);    // --data-file

// NAME=VALUE of all --plain. ClientError: no =, no name, a name twice.
[[nodiscard]] tozstore::PlainTexts plainOf(const Invocation &invocation);

// A file's text, 256 MiB at most; "-" is standard input. StorageError, ClientError.
[[nodiscard]] SensitiveText inputText(const std::string &path);

// A record as somebody hands it in: {"name": "text", ...} is its data alone; a document as `records get --json` prints it has all of it.
struct InputDocument {
    tozstore::FieldTexts data;
    std::optional<tozstore::PlainTexts> plain;
    std::string type;        // these three may be empty
    std::string recordId;
    std::string version;
};
// ClientError names the member that is none, or is no text.
[[nodiscard]] InputDocument inputDocument(std::string_view json);
// From --data-file, or standard input.
[[nodiscard]] InputDocument documentOf(const Invocation &invocation);

} // namespace strongroom::cli
