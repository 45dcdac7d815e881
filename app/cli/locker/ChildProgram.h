// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Handing the terminal over to another program: what differs between systems. On POSIX the program takes the place of this process, and with it
// its id, its signals and its exit code; on Windows it is a child whose end is waited for.

#include "cli/locker/ChildEnvironment.h"

#include "base/SecretBytes.h"

#include <cstdint>
#include <string>
#include <vector>

namespace strongroom::cli {

inline constexpr NameCase systemNameCase =
#ifdef _WIN32
    NameCase::Ignored;
#else
    NameCase::Matters;
#endif

// How signals were when the program began, for the other program to have them so. Call it before anything changes them.
void rememberSignals();

// This process' own variables, NAME=value each, byte by byte (UTF-8 on Windows).
[[nodiscard]] std::vector<SensitiveText> ownEnvironment();

struct FoundProgram {
    enum class State : std::uint8_t { Found, NotFound, NotExecutable };
    State state = State::NotFound;
    std::string path;
};
// As a shell does: a name with a slash is a path, another is looked for in PATH.
[[nodiscard]] FoundProgram findProgram(const std::string &name);

// `arguments`: its name first. Returns its exit code, on POSIX not at all. StorageError: the system does not start it.
[[nodiscard]] int becomeProgram(const std::string &path, const std::vector<std::string> &arguments, const ChildEnvironment &environment);

} // namespace strongroom::cli
