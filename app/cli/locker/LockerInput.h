// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What comes in from files and standard input: values of secrets, and files of variables. A value never comes from an argument.

#include "cli/Command.h"

#include "base/SecretBytes.h"

#include <cstddef>
#include <string>

namespace strongroom::cli {

inline constexpr std::size_t largestValue = 16 << 20;

// All of a file, "-" is standard input. StorageError; ClientError: larger than that.
[[nodiscard]] SensitiveText readInput(const std::string &path, std::size_t largest);

// --value-file, --random, --empty, --strip-line-end
void declareValueOptions(QCommandLineParser &parser);
[[nodiscard]] bool hasValueOption(const Invocation &invocation);
// As the options say; without them asked for without echo, or standard input when that is no terminal. Exactly what came, line ends too.
// ClientError: two sources, nothing in it (without --empty), not UTF-8.
[[nodiscard]] SensitiveText valueOf(const Invocation &invocation, const QString &question);

} // namespace strongroom::cli
