// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/locker/WindowsCommandLine.h"

#include <cstddef>

namespace strongroom::cli {

namespace {

// Backslashes count only in front of a quote: there they are doubled, and the quote gets one of its own.
std::string quoted(const std::string &argument)
{
    if (!argument.empty() && argument.find_first_of(" \t\n\v\"") == std::string::npos) {
        return argument;
    }
    std::string text = "\"";
    std::size_t backslashes = 0;
    for (const char c : argument) {
        if (c == '\\') {
            ++backslashes;
            continue;
        }
        text.append(c == '"' ? 2 * backslashes + 1 : backslashes, '\\');
        backslashes = 0;
        text += c;
    }
    text.append(2 * backslashes, '\\');
    return text + '"';
}

} // namespace

std::string windowsCommandLine(const std::vector<std::string> &arguments)
{
    std::string line;
    for (const std::string &argument : arguments) {
        line += (line.empty() ? "" : " ") + quoted(argument);
    }
    return line;
}

} // namespace strongroom::cli
