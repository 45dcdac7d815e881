// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Arguments as the one line that Windows starts programs with, so that CommandLineToArgvW() and the C runtime take them apart again as they were
// (Microsoft, "Parsing C command-line arguments"). Pure, and compiled everywhere, so that its tests run everywhere.

#include <string>
#include <vector>

namespace strongroom::cli {

// The first one is the program's name: a path has no quotes in it.
[[nodiscard]] std::string windowsCommandLine(const std::vector<std::string> &arguments);

} // namespace strongroom::cli
