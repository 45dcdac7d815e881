// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"

#include <algorithm>
#include <cstdint>
#include <stdexcept>

#include <unicode/ustring.h>
#include <unicode/utf8.h>

namespace strongroom {

namespace {

// Decodes one code point at i and moves i behind it; surrogates in their three-byte form are returned as such; -1 for a bad byte.
std::int32_t nextCodePoint(std::string_view text, std::size_t &i)
{
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    if (i + 2 < text.size() && byte(i) == 0xED && byte(i + 1) >= 0xA0 && byte(i + 1) <= 0xBF && (byte(i + 2) & 0xC0) == 0x80) {
        const std::int32_t surrogate = 0xD000 | ((byte(i + 1) & 0x3F) << 6) | (byte(i + 2) & 0x3F);
        i += 3;
        return surrogate;
    }
    // U8_NEXT counts with int32_t: give it a window, a code point has at most four bytes.
    const auto window = static_cast<std::int32_t>(std::min<std::size_t>(text.size() - i, 4));
    const char *const start = text.data() + i;
    std::int32_t at = 0;
    UChar32 codePoint = 0;
    U8_NEXT(start, at, window, codePoint);
    i += static_cast<std::size_t>(at);
    return codePoint;
}

void appendUtf8(std::string &out, std::uint32_t codePoint)
{
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0 | (codePoint >> 6));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0 | (codePoint >> 12));
        out += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (codePoint >> 18));
        out += static_cast<char>(0x80 | ((codePoint >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((codePoint >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (codePoint & 0x3F));
    }
}

bool isSurrogate(std::int32_t codePoint) { return codePoint >= 0xD800 && codePoint <= 0xDFFF; }

} // namespace

bool isValidUtf8(std::string_view text)
{
    for (std::size_t i = 0; i < text.size();) {
        const std::int32_t codePoint = nextCodePoint(text, i);
        if (codePoint < 0 || isSurrogate(codePoint)) {
            return false;
        }
    }
    return true;
}

std::size_t utf16Length(std::string_view text)
{
    std::size_t length = 0;
    for (std::size_t i = 0; i < text.size();) {
        length += nextCodePoint(text, i) > 0xFFFF ? 2 : 1;
    }
    return length;
}

std::string toLowerFull(std::string_view text)
{
    const QString source = toQString(text);   // QString::fromUtf8 would drop a leading U+FEFF
    const auto *const units = reinterpret_cast<const UChar *>(source.utf16());
    UErrorCode status = U_ZERO_ERROR;
    // "" is the root locale: the mapping must not depend on where the program runs.
    QString lower(source.size() + 16, Qt::Uninitialized);
    std::int32_t length = u_strToLower(reinterpret_cast<UChar *>(lower.data()), static_cast<std::int32_t>(lower.size()), units,
                                       static_cast<std::int32_t>(source.size()), "", &status);
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        status = U_ZERO_ERROR;
        lower.resize(length);
        length = u_strToLower(reinterpret_cast<UChar *>(lower.data()), static_cast<std::int32_t>(lower.size()), units,
                              static_cast<std::int32_t>(source.size()), "", &status);
    }
    if (U_FAILURE(status)) {
        throw std::runtime_error("lower-casing failed");
    }
    lower.resize(length);
    return lower.toStdString();
}

QString toQString(std::string_view wtf8)
{
    QString out;
    out.reserve(static_cast<qsizetype>(wtf8.size()));
    for (std::size_t i = 0; i < wtf8.size();) {
        const std::int32_t codePoint = nextCodePoint(wtf8, i);
        if (codePoint < 0) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (codePoint > 0xFFFF) {
            out += QChar(QChar::highSurrogate(static_cast<char32_t>(codePoint)));
            out += QChar(QChar::lowSurrogate(static_cast<char32_t>(codePoint)));
        } else {
            out += QChar(static_cast<char16_t>(codePoint));
        }
    }
    return out;
}

std::string fromQString(const QString &text)
{
    std::string out;
    out.reserve(static_cast<std::size_t>(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text.at(i);
        if (unit.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            appendUtf8(out, QChar::surrogateToUcs4(unit, text.at(i + 1)));
            ++i;
        } else {
            appendUtf8(out, unit.unicode());
        }
    }
    return out;
}

std::string toLowerAscii(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

bool equalsIgnoringAsciiCase(std::string_view a, std::string_view b) { return a.size() == b.size() && toLowerAscii(a) == toLowerAscii(b); }

} // namespace strongroom
