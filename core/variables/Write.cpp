// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/CleanText.h"
#include "base/Text.h"
#include "crypto/Encoding.h"
#include "variables/Formats.h"
#include "variables/Quoted.h"

#include <algorithm>
#include <array>

namespace strongroom::variables {

namespace {

using Variables = std::vector<Variable>;

// Copies `value`, with `escape(c)` in place of what that answers.
template <typename Escape>
void appendEscaped(SensitiveText &out, std::string_view value, Escape escape)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (const std::string_view instead = escape(value[i]); !instead.empty()) {
            out.append(value.substr(from, i - from));
            out.append(instead);
            from = i + 1;
        }
    }
    out.append(value.substr(from));
}

std::string_view dotenvEscape(char c)
{
    switch (c) {
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '"':
        return "\\\"";
    case '$':
        return "\\$";
    case '`':
        return "\\`";
    case '!':
        return "\\!";
    default:
        return {};
    }
}

void appendDotenvValue(SensitiveText &out, std::string_view value, Format format)
{
    const std::string_view quote = format == Format::Dotenv ? "\"" : format == Format::DotenvSingle ? "'" : "";
    out.append(quote);
    if (format == Format::Dotenv) {
        appendEscaped(out, value, dotenvEscape);
    } else {
        out.append(value);
    }
    out.append(quote);
}

void appendDotenv(SensitiveText &out, const Variables &variables, Format format)
{
    // Each environment's together, and those without one before the first [section].
    std::vector<std::string_view> environments = {""};
    for (const Variable &variable : variables) {
        if (std::find(environments.begin(), environments.end(), variable.environment) == environments.end()) {
            environments.push_back(variable.environment);
        }
    }
    for (const std::string_view environment : environments) {
        if (!environment.empty()) {
            out.append("[" + std::string(environment) + "]\n");
        }
        for (const Variable &variable : variables) {
            if (variable.environment == environment) {
                out.append(variable.key);
                out.append("=");
                appendDotenvValue(out, variable.value.view(), format);
                out.append("\n");
            }
        }
    }
    if (out.empty()) {
        out.append("\n");
    }
}

void appendText(SensitiveText &out, const Variables &variables)
{
    for (const Variable &variable : variables) {
        const bool quoteKey = needsQuotesAsTextKey(variable.key);
        if (quoteKey) {
            appendQuoted(out, variable.key);
        } else {
            out.append(variable.key);
        }
        out.append("=");
        if (quoteKey || needsQuotesInText(variable.value.view())) {
            appendQuoted(out, variable.value.view());
        } else {
            out.append(variable.value.view());
        }
        out.append("\n");
    }
    if (out.empty()) {
        out.append("\n");
    }
}

void appendShell(SensitiveText &out, const Variables &variables)
{
    for (const Variable &variable : variables) {
        out.append("export " + variable.key + "='");
        appendEscaped(out, variable.value.view(), [](char c) { return c == '\'' ? std::string_view("'\\''") : std::string_view(); });
        out.append("'\n");
    }
}

void appendMember(SensitiveText &out, std::string_view indent, std::string_view name, std::string_view value)
{
    out.append(indent);
    appendQuoted(out, name);
    out.append(": ");
    appendQuoted(out, value);
}

void appendJsonObject(SensitiveText &out, const Variables &variables)
{
    out.append("{");
    std::string_view before = "\n";
    for (const Variable &variable : variables) {
        out.append(before);
        appendMember(out, "  ", variable.key, variable.value.view());
        before = ",\n";
    }
    out.append(variables.empty() ? "}\n" : "\n}\n");
}

// The objects of the SDK's list (with environments), or Infisical's.
void appendJsonList(SensitiveText &out, const Variables &variables, Format format)
{
    const bool infisical = format == Format::InfisicalJson;
    out.append("[");
    std::string_view before = "\n";
    for (const Variable &variable : variables) {
        out.append(before);
        out.append("  {\n");
        appendMember(out, "    ", "key", variable.key);
        out.append(",\n");
        appendMember(out, "    ", "value", variable.value.view());
        out.append(",\n");
        appendMember(out, "    ", infisical ? "comment" : "description", variable.description);
        if (!infisical) {
            out.append(",\n    \"environment_name\": ");
            if (variable.environment.empty()) {
                out.append("null");
            } else {
                appendQuoted(out, variable.environment);
            }
        }
        out.append("\n  }");
        before = ",\n";
    }
    out.append(variables.empty() ? "]\n" : "\n]\n");
}

// Plain where no reader of YAML 1.1 or 1.2 takes the name for something else than text.
void appendYamlKey(SensitiveText &out, std::string_view key)
{
    constexpr std::array<std::string_view, 9> words = {"y", "n", "yes", "no", "on", "off", "true", "false", "null"};
    const std::string lower = toLowerAscii(key);
    if (isVariableName(key) && std::find(words.begin(), words.end(), lower) == words.end()) {
        out.append(key);
    } else {
        appendQuoted(out, key);
    }
}

void appendYaml(SensitiveText &out, const Variables &variables)
{
    if (variables.empty()) {
        out.append("{}\n");
    }
    for (const Variable &variable : variables) {
        appendYamlKey(out, variable.key);
        out.append(": ");
        appendQuoted(out, variable.value.view());
        out.append("\n");
    }
}

// RFC 1123: lower-case letters, digits, - and, where dots are allowed, several labels.
bool isKubernetesName(std::string_view name, std::size_t most, std::string_view extra)
{
    const auto alphanumeric = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    const auto allowed = [&](char c) { return alphanumeric(c) || extra.find(c) != std::string_view::npos; };
    bool labels = !name.empty() && name.size() <= most && std::all_of(name.begin(), name.end(), allowed);
    std::size_t from = 0;
    while (labels && from <= name.size()) {
        const std::size_t end = std::min(name.find('.', from), name.size());
        labels = end > from && alphanumeric(name[from]) && alphanumeric(name[end - 1]);
        from = end + 1;
    }
    return labels;
}

void appendKubernetes(SensitiveText &out, const Variables &variables, const WriteOptions &options)
{
    if (!isKubernetesName(options.kubernetesName, 253, "-.")) {
        throw ClientError(Sentence::tr("the name of the Kubernetes Secret is not allowed"))
            .advise(Sentence::tr("Use lower-case letters, digits, - and dots."))
            .about("kubernetesName");
    }
    if (!options.kubernetesNamespace.empty() && !isKubernetesName(options.kubernetesNamespace, 63, "-")) {
        throw ClientError(Sentence::tr("the Kubernetes namespace is not allowed"))
            .advise(Sentence::tr("Use lower-case letters, digits and -."))
            .about("kubernetesNamespace");
    }
    out.append("apiVersion: v1\nkind: Secret\nmetadata:\n  name: \"" + options.kubernetesName + "\"\n");
    if (!options.kubernetesNamespace.empty()) {
        out.append("  namespace: \"" + options.kubernetesNamespace + "\"\n");
    }
    out.append(variables.empty() ? "type: Opaque\ndata: {}\n" : "type: Opaque\ndata:\n");
    for (const Variable &variable : variables) {
        out.append("  ");
        appendYamlKey(out, variable.key);
        out.append(": \"");
        out.append(crypto::encodeSecretBase64(bytesOf(variable.value.view())).view());
        out.append("\"\n");
    }
}

void appendCell(SensitiveText &out, std::string_view cell)
{
    if (cell.find_first_of("\",\r\n") == std::string_view::npos && !cell.starts_with(' ') && !cell.starts_with('\t')) {
        return out.append(cell);
    }
    out.append("\"");
    appendEscaped(out, cell, [](char c) { return c == '"' ? std::string_view("\"\"") : std::string_view(); });
    out.append("\"");
}

void appendCsv(SensitiveText &out, const Variables &variables)
{
    out.append("Key,Value\n");
    for (const Variable &variable : variables) {
        appendCell(out, variable.key);
        out.append(",");
        appendCell(out, variable.value.view());
        out.append("\n");
    }
}

void appendDocker(SensitiveText &out, const Variables &variables)
{
    for (const Variable &variable : variables) {
        out.append(variable.key + "=");
        out.append(variable.value.view());
        out.append("\n");
    }
}

} // namespace

SensitiveText write(const std::vector<Variable> &variables, Format format, const WriteOptions &options)
{
    if (const std::vector<Unfit> bad = unfit(variables, format); !bad.empty()) {
        const Variable &first = variables[bad.front().index];
        const std::string key = cleanLine(first.key, 80);
        throw ClientError(Sentence::tr("%1 cannot be written as %2: %3").arg(key).arg(std::string(nameOf(format))).arg(bad.front().reason))
            .advise(Sentence::tr("Leave it out, rename it, or choose another format; JSON holds every secret."))
            .about(key);
    }
    const bool named = std::any_of(variables.begin(), variables.end(), [](const Variable &variable) { return !variable.environment.empty(); });
    SensitiveText out;
    switch (format) {
    case Format::Dotenv:
    case Format::DotenvPlain:
    case Format::DotenvSingle:
        appendDotenv(out, variables, format);
        break;
    case Format::Text:
        appendText(out, variables);
        break;
    case Format::Json:
        if (named) {
            appendJsonList(out, variables, format);
        } else {
            appendJsonObject(out, variables);
        }
        break;
    case Format::InfisicalJson:
        appendJsonList(out, variables, format);
        break;
    case Format::DopplerJson:
        appendJsonObject(out, variables);
        break;
    case Format::Yaml:
    case Format::InfisicalYaml:
        appendYaml(out, variables);
        break;
    case Format::Shell:
        appendShell(out, variables);
        break;
    case Format::InfisicalCsv:
        appendCsv(out, variables);
        break;
    case Format::KubernetesSecret:
        appendKubernetes(out, variables, options);
        break;
    case Format::DockerEnvFile:
        appendDocker(out, variables);
        break;
    }
    return out;
}

} // namespace strongroom::variables
