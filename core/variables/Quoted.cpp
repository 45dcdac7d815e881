// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "variables/Quoted.h"

#include <array>
#include <cstddef>

namespace strongroom::variables {

namespace {

// The code point to escape that begins here and how many bytes it has; 0 bytes: none to escape.
struct Escape {
    unsigned codePoint = 0;
    std::size_t bytes = 0;
};

Escape escapeAt(std::string_view rest)
{
    const auto byte = [&](std::size_t at) { return at < rest.size() ? static_cast<unsigned char>(rest[at]) : 0u; };
    if (byte(0) < 0x20 || byte(0) == 0x7F || byte(0) == '"' || byte(0) == '\\') {
        return {byte(0), 1};
    }
    if (byte(0) == 0xC2 && byte(1) >= 0x80 && byte(1) <= 0x9F) {
        return {byte(1), 2};
    }
    if (byte(0) == 0xE2 && byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9)) {
        return {0x2000u + (byte(2) - 0x80u), 3};
    }
    if (byte(0) == 0xEF && ((byte(1) == 0xBB && byte(2) == 0xBF) || (byte(1) == 0xBF && byte(2) >= 0xBE))) {
        return {0xF000u + ((byte(1) & 0x3Fu) << 6) + (byte(2) & 0x3Fu), 3};
    }
    return {};
}

void appendEscape(SensitiveText &out, unsigned codePoint)
{
    switch (codePoint) {
    case '"':
        return out.append("\\\"");
    case '\\':
        return out.append("\\\\");
    case '\n':
        return out.append("\\n");
    case '\r':
        return out.append("\\r");
    case '\t':
        return out.append("\\t");
    default:
        break;
    }
    constexpr std::string_view digits = "0123456789abcdef";
    const std::array<char, 6> text = {'\\', 'u', digits[(codePoint >> 12) & 15], digits[(codePoint >> 8) & 15], digits[(codePoint >> 4) & 15],
                                      digits[codePoint & 15]};
    out.append({text.data(), text.size()});
}

} // namespace

void appendQuoted(SensitiveText &out, std::string_view utf8)
{
    out.append("\"");
    std::size_t from = 0;
    for (std::size_t i = 0; i < utf8.size();) {
        const Escape escape = escapeAt(utf8.substr(i));
        if (escape.bytes == 0) {
            ++i;
            continue;
        }
        out.append(utf8.substr(from, i - from));
        appendEscape(out, escape.codePoint);
        i += escape.bytes;
        from = i;
    }
    out.append(utf8.substr(from));
    out.append("\"");
}

} // namespace strongroom::variables
