// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/CleanText.h"
#include "base/Text.h"
#include "variables/Tree.h"

#include <algorithm>
#include <map>
#include <utility>

namespace strongroom::variables {

namespace {

bool isTree(Format format)
{
    switch (format) {
    case Format::Json:
    case Format::Yaml:
    case Format::DopplerJson:
    case Format::InfisicalJson:
    case Format::InfisicalYaml:
    case Format::KubernetesSecret:
        return true;
    default:
        return false;
    }
}

int lineAt(std::string_view text, std::size_t position) { return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(position), '\n')); }

// How much of it is UTF-8.
std::size_t validPrefix(std::string_view text)
{
    std::size_t good = 0;
    std::size_t bad = text.size() + 1;
    while (bad - good > 1) {
        std::size_t middle = good + (bad - good) / 2;
        // Not inside of a character.
        while (middle > good && middle < text.size() && (static_cast<unsigned char>(text[middle]) & 0xC0) == 0x80) {
            --middle;
        }
        if (middle == good) {
            break;
        }
        (isValidUtf8(text.substr(0, middle)) ? good : bad) = middle;
    }
    return good;
}

std::vector<Variable> read(std::string_view text, Format format, std::vector<Sentence> &notices)
{
    switch (format) {
    case Format::Dotenv:
    case Format::DotenvPlain:
    case Format::DotenvSingle:
        return parseDotenv(text);
    case Format::Text:
        return parseLockerText(text);
    case Format::Json:
        return plainVariables(readJson(text));
    case Format::Yaml:
    case Format::InfisicalYaml:
        return plainVariables(readYaml(text));
    case Format::Shell:
        return parseShell(text, notices);
    case Format::DopplerJson:
        return dopplerVariables(readJson(text), notices);
    case Format::InfisicalJson:
        return infisicalVariables(readJson(text));
    case Format::InfisicalCsv:
        return parseCsv(text);
    case Format::KubernetesSecret:
        return kubernetesVariables(readYaml(text), notices);
    case Format::DockerEnvFile:
        return parseDockerEnvFile(text, notices);
    }
    throw ClientError(Sentence::tr("the format of the file is unknown"));
}

// What a format may bring in by escapes or base64, and that a key is there once.
void check(const std::vector<Variable> &variables)
{
    std::map<std::pair<std::string_view, std::string_view>, int> seen;
    for (const Variable &variable : variables) {
        if (!isValidUtf8(variable.key) || !isValidUtf8(variable.value.view()) || !isValidUtf8(variable.description) || !isValidUtf8(variable.environment)) {
            throw refusal(variable.line, Sentence::tr("a name or a value is not UTF-8"), Sentence::tr("Secrets are text."));
        }
        const auto [first, isNew] = seen.emplace(std::pair<std::string_view, std::string_view>(variable.environment, variable.key), variable.line);
        if (!isNew) {
            const std::string key = cleanLine(variable.key, 80);
            const Sentence twice = first->second > 0 ? Sentence::tr("%1 is there twice, first in line %2").arg(key).arg(first->second)
                                                     : Sentence::tr("%1 is there twice").arg(key);
            throw refusal(variable.line, twice, Sentence::tr("Remove one of them."));
        }
    }
}

} // namespace

Parsed parse(std::string_view text, Format format)
{
    if (text.size() > mostFileBytes) {
        throw ClientError(Sentence::tr("the file is larger than 16 MiB")).advise(Sentence::tr("Files of secrets are small; check that it is the right one."));
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    if (!isValidUtf8(text)) {
        throw refusal(lineAt(text, validPrefix(text)), Sentence::tr("this is not UTF-8"), Sentence::tr("Save the file as UTF-8."));
    }
    if (const std::size_t nul = text.find('\0'); nul != std::string_view::npos && !isTree(format)) {
        throw refusal(lineAt(text, nul), Sentence::tr("a NUL byte stands here"), Sentence::tr("Check that it is a text file."));
    }
    Parsed parsed;
    parsed.format = format;
    parsed.variables = read(text, format, parsed.notices);
    check(parsed.variables);
    return parsed;
}

} // namespace strongroom::variables
