// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which records, in which order: the options of records find and records export.

#include "cli/Command.h"
#include "incountry/FindFilter.h"

#include <vector>

namespace strongroom::cli {

void declareFilterOptions(QCommandLineParser &parser);   // --filter, --filter-json, --sort

// ClientError; one for --filter shows the place.
[[nodiscard]] incountry::FindFilter filterOf(const Invocation &invocation);
[[nodiscard]] std::vector<incountry::SortKey> sortOf(const Invocation &invocation);

} // namespace strongroom::cli
