// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "variables/Cursor.h"
#include "variables/Tree.h"

#include <initializer_list>

namespace strongroom::variables {

namespace {

bool reads(std::string_view text, Format format)
{
    try {
        (void)parse(text, format);
        return true;
    } catch (const VaultError &) {
        return false;
    }
}

// The first that reads it, else the first: its error tells what is wrong.
Format firstThatReads(std::string_view text, std::initializer_list<Format> formats)
{
    for (const Format format : formats) {
        if (reads(text, format)) {
            return format;
        }
    }
    return *formats.begin();
}

std::optional<Format> jsonShape(std::string_view text)
{
    try {
        return shapeOf(readJson(text));
    } catch (const VaultError &) {
        return std::nullopt;
    }
}

Format yamlShape(std::string_view text)
{
    try {
        return shapeOf(readYaml(text)) == Format::KubernetesSecret ? Format::KubernetesSecret : Format::Yaml;
    } catch (const VaultError &) {
        return Format::Yaml;
    }
}

std::string_view firstLine(std::string_view text)   // that says something
{
    Cursor at(text);
    while (!at.atEnd()) {
        const std::string_view line = trimmedBlanks(at.restOfLine());
        if (!line.empty() && line.front() != '#' && line.front() != ';') {
            return line;
        }
    }
    return {};
}

bool looksLikeShell(std::string_view line)
{
    return line.starts_with("export ") || line.starts_with("declare ") || line.starts_with("typeset ") || line.starts_with("readonly ");
}

bool looksLikeYaml(std::string_view line)
{
    if (line == "---" || line.starts_with("%YAML") || line.starts_with("--- ")) {
        return true;
    }
    const std::size_t colon = line.find(':');
    const bool ends = colon != std::string_view::npos && (colon + 1 == line.size() || isBlank(line[colon + 1]));
    return ends && line.find('=') > colon;
}

} // namespace

std::optional<Format> detect(std::string_view text, std::string_view fileName)
{
    if (text.size() > mostFileBytes) {
        return std::nullopt;
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    if (!isValidUtf8(text)) {
        return std::nullopt;
    }
    fileName = fileName.substr(fileName.find_last_of("/\\") + 1);
    const std::string name = toLowerAscii(fileName);
    const std::string_view line = firstLine(text);
    if (line.starts_with('{') || line.starts_with('[')) {
        if (const std::optional<Format> shape = jsonShape(text)) {
            return shape;
        }
    }
    if (name.ends_with(".json")) {
        return Format::Json;
    }
    if (name.ends_with(".yaml") || name.ends_with(".yml")) {
        return yamlShape(text);
    }
    if (name.ends_with(".csv") || equalsIgnoringAsciiCase(line, "key,value")) {
        return Format::InfisicalCsv;
    }
    if (name.ends_with(".sh") || name.ends_with(".bash")) {
        return Format::Shell;
    }
    const bool isEnv = name == ".env" || name.starts_with(".env.") || name.ends_with(".env");
    if (!isEnv && looksLikeShell(line)) {
        return firstThatReads(text, {Format::Shell, Format::Dotenv});
    }
    if (!isEnv && looksLikeYaml(line)) {
        return yamlShape(text);
    }
    if (isEnv) {
        return firstThatReads(text, {Format::Dotenv, Format::Shell, Format::DockerEnvFile});
    }
    const bool assigns = line.find('=') != std::string_view::npos || line.starts_with('[');
    if (!assigns) {
        return std::nullopt;
    }
    return name.ends_with(".txt") ? firstThatReads(text, {Format::Text, Format::Dotenv})
                                  : firstThatReads(text, {Format::Dotenv, Format::Shell, Format::DockerEnvFile});
}

} // namespace strongroom::variables
