// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The Locker SDK's txt: key=value as they are, and JSON strings where a line break is in one (Locker page, section 13). The SDK does not read
// it, so this reader takes for a JSON string only what could not have been written otherwise.

#include "base/Json.h"
#include "variables/Cursor.h"
#include "variables/Formats.h"

namespace strongroom::variables {

namespace {

// The text of a JSON string that is all of `text`.
std::optional<SensitiveText> jsonString(std::string_view text)
{
    if (text.size() < 2 || text.front() != '"' || text.back() != '"') {
        return std::nullopt;
    }
    std::optional<Json> json = parseJson(text);
    if (!json || !json->is_string()) {
        return std::nullopt;
    }
    auto &content = json->get_ref<std::string &>();
    SensitiveText result{std::string_view(content)};
    wipe(content);
    return result;
}

bool hasBreak(std::string_view text) { return text.find_first_of(std::string_view("\n\r\0", 3)) != std::string_view::npos; }

// Behind the closing quote of the JSON string at the line's start; npos: none closes.
std::size_t endOfString(std::string_view line)
{
    for (std::size_t i = 1; i < line.size(); ++i) {
        if (line[i] == '\\') {
            ++i;
        } else if (line[i] == '"') {
            return i + 1;
        }
    }
    return std::string_view::npos;
}

} // namespace

bool needsQuotesInText(std::string_view value)
{
    if (hasBreak(value)) {
        return true;
    }
    const std::optional<SensitiveText> inner = jsonString(value);
    return inner && needsQuotesInText(inner->view());
}

bool needsQuotesAsTextKey(std::string_view key)
{
    // A byte order mark at the file's beginning would be skipped.
    return hasBreak(key) || key.find('=') != std::string_view::npos || key.starts_with('"') || key.starts_with("\xEF\xBB\xBF");
}

std::vector<Variable> parseLockerText(std::string_view text)
{
    std::vector<Variable> variables;
    Cursor at(text);
    while (!at.atEnd()) {
        Variable variable;
        variable.line = at.line();
        const std::string_view line = at.restOfLine();
        if (line.empty()) {
            continue;
        }
        if (line.front() == '"') {
            const std::size_t end = endOfString(line);
            std::optional<SensitiveText> key = end < line.size() && line[end] == '=' ? jsonString(line.substr(0, end)) : std::nullopt;
            std::optional<SensitiveText> value = key ? jsonString(line.substr(end + 1)) : std::nullopt;
            if (!value) {
                throw refusal(variable.line, Sentence::tr("a name that begins with a quote is no JSON string, or its value is none"),
                              Sentence::tr("Such a line is \"name\"=\"value\"."));
            }
            variable.key = std::string(key->view());
            variable.value = std::move(*value);
        } else {
            const std::size_t equals = line.find('=');
            if (equals == std::string_view::npos || equals == 0) {
                throw refusal(variable.line, equals == 0 ? Sentence::tr("there is no name before the =") : Sentence::tr("there is no = after a name"),
                              Sentence::tr("A line is name=value."));
            }
            variable.key = std::string(line.substr(0, equals));
            const std::string_view raw = line.substr(equals + 1);
            std::optional<SensitiveText> inner = jsonString(raw);
            variable.value = inner && needsQuotesInText(inner->view()) ? std::move(*inner) : SensitiveText(raw);
        }
        variables.push_back(std::move(variable));
    }
    return variables;
}

} // namespace strongroom::variables
