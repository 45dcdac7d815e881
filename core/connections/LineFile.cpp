// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/LineFile.h"

#include <algorithm>

namespace strongroom::connections {

namespace {

std::string_view trimmed(std::string_view text)
{
    const std::size_t from = text.find_first_not_of(" \t\r");
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(" \t\r") - from + 1);
}

bool isName(std::string_view text)
{
    return !text.empty() && std::ranges::all_of(text, [](char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
}

SensitiveText doubleQuoted(std::string_view inside)
{
    SensitiveText value;
    for (std::size_t i = 0; i < inside.size() && inside[i] != '"'; ++i) {
        if (inside[i] == '\\' && i + 1 < inside.size()) {
            ++i;
            if (inside[i] == 'n') {
                value.append("\n");
                continue;
            }
            if (inside[i] != '"' && inside[i] != '\\' && inside[i] != '$') {
                value.append("\\");
            }
        }
        value.append(inside.substr(i, 1));
    }
    return value;
}

SensitiveText valueOf(std::string_view text)
{
    text = trimmed(text);
    if (text.starts_with('"')) {
        return doubleQuoted(text.substr(1));
    }
    if (text.starts_with('\'')) {
        return SensitiveText(text.substr(1, text.find('\'', 1) - 1));
    }
    return SensitiveText(trimmed(text.substr(0, std::min(text.find(" #"), text.find("\t#")))));
}

} // namespace

void forEachAssignment(std::string_view text, const std::function<void(std::string_view, const SensitiveText &)> &visit)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = trimmed(text.substr(0, end));
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.starts_with("export ")) {
            line = trimmed(line.substr(7));
        }
        const std::size_t equals = line.find('=');
        if (equals == std::string_view::npos || !isName(trimmed(line.substr(0, equals)))) {
            continue;
        }
        visit(trimmed(line.substr(0, equals)), valueOf(line.substr(equals + 1)));
    }
}

std::vector<LineSection> sectionsOf(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    std::vector<LineSection> sections;
    std::string_view name;
    std::size_t begin = 0;
    const auto close = [&](std::size_t end) {
        if (!name.empty() || !trimmed(text.substr(begin, end - begin)).empty()) {
            sections.push_back({name, text.substr(begin, end - begin)});
        }
    };
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = trimmed(text.substr(at, end - at));
        const std::size_t last = line.find(']');
        if (line.starts_with('[') && last != std::string_view::npos) {
            close(at);
            name = trimmed(line.substr(1, last - 1));
            begin = std::min(end + 1, text.size());
        }
        at = end + 1;
    }
    close(text.size());
    return sections;
}

} // namespace strongroom::connections
