// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The options that say what to search for in a TozStore.

#include "cli/Command.h"
#include "tozstore/Search.h"

namespace strongroom::cli {

void declareSearchOptions(QCommandLineParser &parser);

// From --query-file, or from the other options. ClientError names the option.
[[nodiscard]] tozstore::Search searchOf(const Invocation &invocation);

// "2019-03-18", "2019-03-18T12:00:00.5-07:00", "@1552892400"; `zone` for a time that has none. ClientError names `option`.
[[nodiscard]] tozstore::SearchTime searchTimeFrom(const std::string &text, std::chrono::minutes zone, const char *option);

} // namespace strongroom::cli
