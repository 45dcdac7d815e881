// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The environment of a child process: ours, without credentials, overlaid by its secrets. Pure; in memory only.

#include "variables/Variables.h"

#include "base/SecretBytes.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace strongroom::cli {

enum class ExistingVariables : std::uint8_t { Replace, Keep };
enum class NameCase : std::uint8_t { Matters, Ignored };   // Ignored: Windows

struct ChildEnvironment {
    std::vector<SensitiveText> entries;    // NAME=value
    std::vector<std::string> replaced;     // names that had another value before
    std::vector<std::string> kept;         // Keep: names that stayed as they were
};

// `existing`: NAME=value each, as the system has it; what has no name of its own (Windows' "=C:=C:\") is passed on. `withheld`: names that the
// child does not get unless a secret has that name.
[[nodiscard]] ChildEnvironment childEnvironment(const std::vector<SensitiveText> &existing, const std::vector<variables::Variable> &secrets, const std::set<std::string> &withheld,
                                                ExistingVariables rule, NameCase nameCase);

} // namespace strongroom::cli
