// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/CodeText.h"

#include "base/Text.h"

#include <cstdio>

namespace strongroom {

namespace {

// Control characters, line and paragraph separators, zero-width ones, and all that turn the direction.
bool isHidden(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7f && unit < 0xa0) || unit == 0x00ad || unit == 0x061c || (unit >= 0x200b && unit <= 0x200f) || (unit >= 0x2028 && unit <= 0x202e)
        || (unit >= 0x2060 && unit <= 0x206f) || unit == 0xfeff;
}

std::string escaped(char16_t unit)
{
    switch (unit) {
    case u'\n': return "\\n";
    case u'\r': return "\\r";
    case u'\t': return "\\t";
    default: break;
    }
    char text[8];
    std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(unit));
    return text;
}

std::string scalar(const OrderedJson &json, LiteralStyle style)
{
    const bool python = style == LiteralStyle::Python;
    if (json.is_string()) {
        return textLiteral(json.get_ref<const std::string &>());
    }
    if (json.is_null()) {
        return python ? "None" : "null";
    }
    if (json.is_boolean()) {
        return json.get<bool>() ? (python ? "True" : "true") : (python ? "False" : "false");
    }
    return dumpJson(json);
}

} // namespace

std::string shellQuoted(std::string_view text)
{
    std::string quoted = "'";
    for (const char c : text) {
        if (c == '\'') {
            quoted += "'\\''";
        } else {
            quoted += c;
        }
    }
    return quoted + '\'';
}

std::string textLiteral(std::string_view text)
{
    std::string out = "\"";
    const QString units = toQString(text);
    qsizetype plainFrom = 0;
    const auto flush = [&](qsizetype to) { out += fromQString(units.mid(plainFrom, to - plainFrom)); };
    for (qsizetype i = 0; i < units.size(); ++i) {
        const char16_t unit = units[i].unicode();
        if (unit != u'"' && unit != u'\\' && !isHidden(unit)) {
            continue;
        }
        flush(i);
        plainFrom = i + 1;
        out += unit == u'"' ? "\\\"" : unit == u'\\' ? "\\\\" : escaped(unit);
    }
    flush(units.size());
    return out + '"';
}

std::string literal(const OrderedJson &json, LiteralStyle style, int depth)
{
    if (!json.is_structured()) {
        return scalar(json, style);
    }
    const char open = json.is_array() ? '[' : '{';
    const char close = json.is_array() ? ']' : '}';
    if (json.empty()) {
        return {open, close};
    }
    const bool python = style == LiteralStyle::Python;
    const std::size_t step = python ? 4 : 2;
    const std::string inner(step * static_cast<std::size_t>(depth + 1), ' ');
    std::string out{open, '\n'};
    for (auto item = json.begin(); item != json.end(); ++item) {
        out += inner;
        if (json.is_object()) {
            out += textLiteral(item.key()) + ": ";
        }
        out += literal(*item, style, depth + 1);
        out += python || std::next(item) != json.end() ? ",\n" : "\n";
    }
    out.append(step * static_cast<std::size_t>(depth), ' ');
    return out + close;
}

bool hasHiddenCharacters(std::string_view text)
{
    for (const QChar unit : toQString(text)) {
        if (isHidden(unit.unicode())) {
            return true;
        }
    }
    return false;
}

} // namespace strongroom
