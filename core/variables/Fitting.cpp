// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Which format can hold what: unfit().

#include "base/Text.h"
#include "variables/Cursor.h"
#include "variables/Formats.h"

#include <algorithm>
#include <set>
#include <utility>

namespace strongroom::variables {

namespace {

using Reason = std::optional<Sentence>;

bool holds(std::string_view text, char c) { return text.find(c) != std::string_view::npos; }

Reason againstName(std::string_view key)
{
    if (isVariableName(key)) {
        return std::nullopt;
    }
    return isVariableName(std::string(1, '_') + std::string(key)) ? Sentence::tr("its name begins with a digit")
                                                                 : Sentence::tr("its name has more than letters, digits and _");
}

Reason againstNul(std::string_view value)
{
    return holds(value, '\0') ? Reason(Sentence::tr("its value has a NUL character, which no variable can have")) : Reason();
}

Reason againstPlain(std::string_view value)
{
    if (value.find_first_of("\r\n") != std::string_view::npos) {
        return Sentence::tr("its value has a line break");
    }
    if (trimmedBlanks(value).size() != value.size()) {
        return Sentence::tr("its value begins or ends with white space, which readers cut off");
    }
    if (!value.empty() && std::string_view("\"'`#").find(value.front()) != std::string_view::npos) {
        return Sentence::tr("its value begins with a quote or #");
    }
    if (value.find(" #") != std::string_view::npos || value.find("\t#") != std::string_view::npos) {
        return Sentence::tr("its value has a # after white space, which begins a comment");
    }
    if (value.ends_with('\\')) {
        return Sentence::tr("its value ends with a backslash, which joins lines for some readers");
    }
    return std::nullopt;
}

Reason againstSingle(std::string_view value)
{
    if (holds(value, '\'')) {
        return Sentence::tr("its value has a single quote");
    }
    if (holds(value, '\r')) {
        return Sentence::tr("its value has a carriage return, which readers change");
    }
    if (value.ends_with('\\')) {
        return Sentence::tr("its value ends with a backslash, which takes the closing quote along for some readers");
    }
    return std::nullopt;
}

Reason againstDocker(std::string_view key, std::string_view value)
{
    // Docker reads lines with a buffer of 64 KiB.
    constexpr std::size_t longestLine = 64 * 1024 - 1;
    // Docker cuts off whatever Unicode calls white space.
    if (key.starts_with('#') || holds(key, '=') || !std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7F; })) {
        return Sentence::tr("its name has white space, = or letters outside of ASCII, or begins with #");
    }
    if (value.find_first_of("\r\n") != std::string_view::npos) {
        return Sentence::tr("its value has a line break");
    }
    if (key.size() + 1 + value.size() >= longestLine) {
        return Sentence::tr("it is longer than 64 KiB, the longest line that Docker reads");
    }
    return std::nullopt;
}

Reason againstKubernetes(std::string_view key)
{
    const auto allowed = [](char c) { return c == '-' || c == '.' || isVariableName(std::string(1, '_') + c); };
    if (key.size() > 253 || key == "." || key.starts_with("..") || !std::all_of(key.begin(), key.end(), allowed)) {
        return Sentence::tr("its name is none that Kubernetes takes: letters, digits, - _ . and at most 253 of them");
    }
    return std::nullopt;
}

Reason againstVariable(const Variable &variable, Format format)
{
    const std::string_view value = variable.value.view();
    switch (format) {
    case Format::Dotenv:
    case Format::DotenvPlain:
    case Format::DotenvSingle:
    case Format::Shell: {
        Reason reason = againstName(variable.key);
        reason = reason ? reason : againstNul(value);
        if (!reason && format == Format::DotenvPlain) {
            return againstPlain(value);
        }
        return !reason && format == Format::DotenvSingle ? againstSingle(value) : reason;
    }
    case Format::DockerEnvFile: {
        const Reason reason = againstNul(value);
        return reason ? reason : againstDocker(variable.key, value);
    }
    case Format::KubernetesSecret:
        return againstKubernetes(variable.key);
    case Format::InfisicalCsv:
        return againstNul(value);
    default:
        return std::nullopt;
    }
}

bool isDotenv(Format format) { return format == Format::Dotenv || format == Format::DotenvPlain || format == Format::DotenvSingle; }

Reason againstSection(std::string_view environment)
{
    const bool bad = environment.find_first_of("[]\r\n") != std::string_view::npos || trimmedBlanks(environment).size() != environment.size()
                     || equalsIgnoringAsciiCase(environment, "default");
    return bad ? Reason(Sentence::tr("its environment's name cannot be a [section]")) : Reason();
}

} // namespace

std::vector<Unfit> unfit(const std::vector<Variable> &variables, Format format)
{
    constexpr std::size_t mostOfKubernetes = 1 << 20;
    const bool hasEnvironments = isDotenv(format) || format == Format::Json;
    std::vector<Unfit> result;
    std::set<std::pair<std::string_view, std::string_view>> seen;
    std::size_t total = 0;
    for (std::size_t i = 0; i < variables.size(); ++i) {
        const Variable &variable = variables[i];
        Reason reason;
        if (variable.key.empty()) {
            reason = Sentence::tr("it has no name");
        } else if (!isValidUtf8(variable.key) || !isValidUtf8(variable.value.view()) || !isValidUtf8(variable.environment)) {
            reason = Sentence::tr("its name or its value is not UTF-8");
        } else if (!hasEnvironments && variable.environment != variables.front().environment) {
            reason = Sentence::tr("it belongs to another environment, and this format holds one");
        } else {
            reason = againstVariable(variable, format);
            if (!reason && isDotenv(format) && !variable.environment.empty()) {
                reason = againstSection(variable.environment);
            }
        }
        if (!reason && !seen.emplace(variable.environment, variable.key).second) {
            reason = Sentence::tr("its name is there twice");
        }
        if (!reason && format == Format::KubernetesSecret && (total += variable.value.size()) > mostOfKubernetes) {
            reason = Sentence::tr("with it the values are larger than 1 MiB, the most that Kubernetes takes in one Secret");
            total -= variable.value.size();
        }
        if (reason) {
            result.push_back({i, *reason});
        }
    }
    return result;
}

} // namespace strongroom::variables
