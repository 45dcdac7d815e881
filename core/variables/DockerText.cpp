// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What `docker run --env-file` reads: blanks before the name are skipped, everything behind the = is the value, quotes and all.

#include "variables/Cursor.h"
#include "variables/Formats.h"

#include <algorithm>

namespace strongroom::variables {

std::vector<Variable> parseDockerEnvFile(std::string_view text, std::vector<Sentence> &notices)
{
    std::vector<Variable> variables;
    Cursor at(text);
    while (!at.atEnd()) {
        at.passBlanks();
        Variable variable;
        variable.line = at.line();
        const std::string_view line = at.restOfLine();
        if (line.empty() || line.front() == '#') {
            continue;
        }
        const std::size_t equals = line.find('=');
        const std::string_view name = line.substr(0, equals);
        if (name.empty()) {
            throw refusal(variable.line, Sentence::tr("there is no name before the ="), Sentence::tr("A line is NAME=value."));
        }
        if (std::any_of(name.begin(), name.end(), [](char c) { return static_cast<unsigned char>(c) <= ' '; })) {
            throw refusal(variable.line, Sentence::tr("white space stands before the ="),
                          Sentence::tr("A line is NAME=value, without blanks around the =."));
        }
        if (equals == std::string_view::npos) {
            // Not named: a line without = may as well be a piece of somebody's value.
            notices.push_back(
                Sentence::tr("line %1: a name without a value, which Docker would take from where it runs, was left out").arg(variable.line));
            continue;
        }
        variable.key = std::string(name);
        variable.value = SensitiveText(line.substr(equals + 1));
        variables.push_back(std::move(variable));
    }
    return variables;
}

} // namespace strongroom::variables
