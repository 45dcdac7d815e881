// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "variables/Formats.h"

#include <algorithm>
#include <array>
#include <utility>

namespace strongroom::variables {

namespace {

constexpr std::array<std::pair<Format, std::string_view>, 13> names = {{
    {Format::Dotenv, "env"},
    {Format::DotenvPlain, "env-plain"},
    {Format::DotenvSingle, "env-single"},
    {Format::Text, "txt"},
    {Format::Json, "json"},
    {Format::Yaml, "yaml"},
    {Format::Shell, "shell"},
    {Format::DopplerJson, "doppler-json"},
    {Format::InfisicalJson, "infisical-json"},
    {Format::InfisicalYaml, "infisical-yaml"},
    {Format::InfisicalCsv, "infisical-csv"},
    {Format::KubernetesSecret, "k8s"},
    {Format::DockerEnvFile, "docker"},
}};

bool isNameStart(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_'; }
bool isNamePart(char c) { return isNameStart(c) || (c >= '0' && c <= '9'); }

} // namespace

std::string_view nameOf(Format format)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.first == format; });
    return found == names.end() ? std::string_view() : found->second;
}

std::optional<Format> formatNamed(std::string_view name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &entry) { return entry.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

const std::vector<Format> &allFormats()
{
    static const std::vector<Format> all = [] {
        std::vector<Format> formats;
        std::transform(names.begin(), names.end(), std::back_inserter(formats), [](const auto &entry) { return entry.first; });
        return formats;
    }();
    return all;
}

bool isVariableName(std::string_view key) { return !key.empty() && isNameStart(key.front()) && std::all_of(key.begin(), key.end(), isNamePart); }

std::string mappedVariableName(std::string_view key)
{
    std::string mapped;
    bool replaced = false;   // the last one written stands for bytes that may not be there
    for (const char c : key) {
        if (isNamePart(c)) {
            mapped += c;
            replaced = false;
        } else if (!replaced) {
            mapped += '_';
            replaced = true;
        }
    }
    if (!mapped.empty() && !isNameStart(mapped.front())) {
        mapped.insert(mapped.begin(), '_');
    }
    return mapped;
}

ClientError refusal(int line, const Sentence &reason, const Sentence &advice)
{
    return ClientError(line > 0 ? Sentence::tr("line %1: %2").arg(line).arg(reason) : reason).advise(advice);
}

} // namespace strongroom::variables
