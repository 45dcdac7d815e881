// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"

#include <cstdint>
#include <limits>

namespace strongroom {

namespace {

// nlohmann/json refuses "\ud800" without its other half. Before parsing, such an escape becomes <marker>d800, with a marker (a
// private-use character and a number) that does not occur in the text, neither as bytes nor as an escape; after parsing, the marker
// and its digits in every string become the three bytes of the surrogate. Texts without lone surrogates take the short way.

int hexDigit(char c)
{
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return -1;
}

int escapedUnit(std::string_view text, std::size_t i)   // at the backslash of \uXXXX; -1 when it is not one
{
    if (i + 6 > text.size() || text[i] != '\\' || text[i + 1] != 'u') {
        return -1;
    }
    int unit = 0;
    for (std::size_t k = i + 2; k < i + 6; ++k) {
        const int digit = hexDigit(text[k]);
        if (digit < 0) {
            return -1;
        }
        unit = unit * 16 + digit;
    }
    return unit;
}

bool isHigh(int unit) { return unit >= 0xD800 && unit <= 0xDBFF; }
bool isLow(int unit) { return unit >= 0xDC00 && unit <= 0xDFFF; }

std::vector<std::size_t> loneSurrogateEscapes(std::string_view text)
{
    std::vector<std::size_t> found;
    for (std::size_t i = text.find('\\'); i != std::string_view::npos && i + 1 < text.size(); i = text.find('\\', i)) {
        const int unit = escapedUnit(text, i);
        if (unit < 0) {
            i += 2;   // another escape; an escaped backslash included
        } else if (isHigh(unit) && isLow(escapedUnit(text, i + 6))) {
            i += 12;
        } else {
            if (isHigh(unit) || isLow(unit)) {
                found.push_back(i);
            }
            i += 6;
        }
    }
    return found;
}

// U+E000 and a number that makes it unique in the text. Escaped forms (\ue000) make the character appear only after parsing, so a text
// with such an escape gets another character.
std::string uniqueMarker(std::string_view text)
{
    for (int codePoint = 0xE000; codePoint < 0xF8FF; ++codePoint) {
        const std::string candidate{static_cast<char>(0xE0 | (codePoint >> 12)), static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F)),
                                    static_cast<char>(0x80 | (codePoint & 0x3F))};
        if (text.find(candidate) != std::string_view::npos) {
            continue;
        }
        bool escaped = false;
        for (std::size_t i = text.find('\\'); i != std::string_view::npos && !escaped; i = text.find('\\', i + 1)) {
            escaped = escapedUnit(text, i) == codePoint;
        }
        if (!escaped) {
            return candidate;
        }
    }
    return {};
}

std::string surrogateBytes(int unit)
{
    return {static_cast<char>(0xE0 | (unit >> 12)), static_cast<char>(0x80 | ((unit >> 6) & 0x3F)), static_cast<char>(0x80 | (unit & 0x3F))};
}

void restoreMarked(std::string &text, const std::string &marker)
{
    for (std::size_t at = text.find(marker); at != std::string::npos; at = text.find(marker, at)) {
        int unit = 0;
        for (std::size_t k = at + marker.size(); k < at + marker.size() + 4; ++k) {
            unit = unit * 16 + hexDigit(text[k]);
        }
        const std::string bytes = surrogateBytes(unit);
        text.replace(at, marker.size() + 4, bytes);
        at += bytes.size();
    }
}

template <typename J>
void forEachString(J &json, const auto &change)
{
    if (json.is_string()) {
        change(json.template get_ref<std::string &>());
    } else if (json.is_array()) {
        for (auto &item : json) {
            forEachString(item, change);
        }
    } else if (json.is_object()) {
        J renamed = J::object();
        bool anyRenamed = false;
        for (auto &[name, value] : json.items()) {
            forEachString(value, change);
            std::string changed = name;
            change(changed);
            anyRenamed = anyRenamed || changed != name;
        }
        if (anyRenamed) {
            for (auto &[name, value] : json.items()) {
                std::string changed = name;
                change(changed);
                renamed[changed] = std::move(value);
            }
            json = std::move(renamed);
        }
    }
}

// Every value but the first stands behind a bracket or a comma.
bool tooDeepOrTooMany(std::string_view text)
{
    int depth = 0;
    std::size_t values = 1;
    bool inString = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\') {
                ++i;
            } else if (c == '"') {
                inString = false;
            }
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            if (++depth > jsonMaxDepth || ++values > jsonMaxValues) {
                return true;
            }
        } else if (c == ',') {
            if (++values > jsonMaxValues) {
                return true;
            }
        } else if (c == '}' || c == ']') {
            --depth;
        }
    }
    return false;
}

template <typename J>
std::optional<J> parse(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    // A zero byte would end the text for the parser, and what stands behind it would go unread.
    if (text.find('\0') != std::string_view::npos || tooDeepOrTooMany(text)) {
        return std::nullopt;
    }
    const std::vector<std::size_t> lone = loneSurrogateEscapes(text);
    std::string marked;
    std::string marker;
    if (!lone.empty()) {
        marker = uniqueMarker(text);
        if (marker.empty()) {
            return std::nullopt;
        }
        marked.reserve(text.size() + lone.size());
        std::size_t from = 0;
        for (const std::size_t at : lone) {
            marked += text.substr(from, at - from);
            marked += marker;
            marked += text.substr(at + 2, 4);
            from = at + 6;
        }
        marked += text.substr(from);
        text = marked;
    }
    J json = J::parse(text, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) {
        return std::nullopt;
    }
    if (!lone.empty()) {
        forEachString(json, [&](std::string &value) { restoreMarked(value, marker); });
    }
    return json;
}

// The three bytes of a surrogate start with ED A0..BF; in valid UTF-8 that never happens.
std::size_t findSurrogateBytes(std::string_view text, std::size_t from)
{
    for (std::size_t i = text.find('\xED', from); i != std::string_view::npos; i = text.find('\xED', i + 1)) {
        if (i + 2 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xA0) {
            return i;
        }
    }
    return std::string_view::npos;
}

template <typename J>
bool hasSurrogateBytes(const J &json)
{
    if (json.is_string()) {
        return findSurrogateBytes(json.template get_ref<const std::string &>(), 0) != std::string_view::npos;
    }
    if (json.is_object()) {
        for (const auto &[name, value] : json.items()) {
            if (findSurrogateBytes(name, 0) != std::string_view::npos || hasSurrogateBytes(value)) {
                return true;
            }
        }
    }
    if (json.is_array()) {
        for (const auto &item : json) {
            if (hasSurrogateBytes(item)) {
                return true;
            }
        }
    }
    return false;
}

template <typename J>
std::string dump(const J &json, int indent)
{
    constexpr auto replace = J::error_handler_t::replace;
    if (!hasSurrogateBytes(json)) {
        return json.dump(indent, ' ', false, replace);
    }
    const std::string marker = uniqueMarker(json.dump(-1, ' ', false, replace));
    J marked = json;
    forEachString(marked, [&](std::string &value) {
        constexpr std::string_view digits = "0123456789abcdef";
        for (std::size_t at = findSurrogateBytes(value, 0); at != std::string::npos; at = findSurrogateBytes(value, at)) {
            const int unit = 0xD000 | ((static_cast<unsigned char>(value[at + 1]) & 0x3F) << 6) | (static_cast<unsigned char>(value[at + 2]) & 0x3F);
            std::string replacement = marker;
            for (int shift = 12; shift >= 0; shift -= 4) {
                replacement += digits[static_cast<std::size_t>((unit >> shift) & 0xF)];
            }
            value.replace(at, 3, replacement);
            at += replacement.size();
        }
    });
    std::string text = marked.dump(indent, ' ', false, replace);
    for (std::size_t at = text.find(marker); at != std::string::npos; at = text.find(marker, at)) {
        text.replace(at, marker.size(), "\\u");
    }
    return text;
}

} // namespace

std::optional<Json> parseJson(std::string_view text) { return parse<Json>(text); }
std::optional<OrderedJson> parseOrderedJson(std::string_view text) { return parse<OrderedJson>(text); }
std::string dumpJson(const Json &json, int indent) { return dump(json, indent); }
std::string dumpJson(const OrderedJson &json, int indent) { return dump(json, indent); }

std::optional<std::int64_t> exactInteger(const Json &json)
{
    if (json.is_number_unsigned()) {
        const auto value = json.get<std::uint64_t>();
        if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
            return std::nullopt;
        }
        return static_cast<std::int64_t>(value);
    }
    if (json.is_number_integer()) {
        return json.get<std::int64_t>();
    }
    return std::nullopt;
}

} // namespace strongroom
