// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From secrets to variables: what a program or a file of some format gets. A key that is no variable's name is refused, mapped by the rule of
// variables::mappedVariableName(), or left out; two keys that end as one name are always refused, because one of the two values would be lost.

#include "cli/Command.h"
#include "locker/Store.h"
#include "variables/Variables.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::cli {

enum class BadNames : std::uint8_t { Refuse, Map, Skip };

struct NamedVariables {
    std::vector<variables::Variable> variables;
    std::vector<std::pair<std::string, std::string>> mapped;    // key, name
    std::vector<std::string> skipped;                           // keys
};

// For a child process. ClientError names what cannot be: a key that is no name (Refuse), two of one name, a value with a NUL.
[[nodiscard]] NamedVariables asProcessVariables(std::vector<variables::Variable> variables, BadNames rule);
// For a file. ClientError names what the format cannot hold, for its name or for its value (Refuse; Map, when another name does not help).
[[nodiscard]] NamedVariables asFileVariables(std::vector<variables::Variable> variables, BadNames rule, variables::Format format);

void declareNameOptions(QCommandLineParser &parser);             // --map-names, --skip-bad-names
[[nodiscard]] BadNames badNamesOf(const Invocation &invocation);
void tell(Output &output, const NamedVariables &named);          // what was mapped and left out

// Opens the values. With `skipTroubled` what does not open is left out and said; without it that is the error. CryptoError.
void declareTroubleOption(QCommandLineParser &parser);           // --skip-unreadable
[[nodiscard]] std::vector<variables::Variable> openedVariables(const Invocation &invocation, const locker::Store &store, const std::vector<locker::SecretPtr> &secrets,
                                                               const std::vector<locker::SecretPtr> &troubled);

} // namespace strongroom::cli
