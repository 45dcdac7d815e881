// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/TextInput.h"

#include "base/Error.h"

#include <algorithm>
#include <cstring>
#include <string>

namespace strongroom::transfer {

namespace {

constexpr std::size_t pieceSize = 64 * 1024;

Sentence saveAsUtf8() { return Sentence::tr("Save the file as UTF-8 and try again; nothing was sent."); }

unsigned byteAt(std::string_view text, std::size_t at) { return static_cast<unsigned char>(text[at]); }

// The length of the well-formed UTF-8 (RFC 3629) at the beginning, `cut` set when what follows is the beginning of a character.
std::size_t wellFormed(std::string_view text, bool &multibyte, bool &cut)
{
    cut = false;
    std::size_t at = 0;
    while (at < text.size()) {
        std::uint64_t eight = 0;
        while (at + sizeof eight <= text.size()) {
            std::memcpy(&eight, text.data() + at, sizeof eight);
            if ((eight & 0x8080808080808080U) != 0) {
                break;
            }
            at += sizeof eight;
        }
        if (at == text.size()) {
            break;
        }
        const unsigned first = byteAt(text, at);
        if (first < 0x80) {
            ++at;
            continue;
        }
        const std::size_t length = first >= 0xC2 && first <= 0xDF ? 2 : first >= 0xE0 && first <= 0xEF ? 3 : first >= 0xF0 && first <= 0xF4 ? 4 : 0;
        if (length == 0) {
            return at;
        }
        const unsigned least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        const unsigned most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        for (std::size_t i = 1; i < length; ++i) {
            if (at + i == text.size()) {
                cut = true;
                return at;
            }
            const unsigned next = byteAt(text, at + i);
            if (next < (i == 1 ? least : 0x80U) || next > (i == 1 ? most : 0xBFU)) {
                return at;
            }
        }
        multibyte = true;
        at += length;
    }
    return at;
}

std::string hexByte(unsigned byte)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    return {'0', 'x', digits[byte >> 4], digits[byte & 0xF]};
}

} // namespace

TextInput::TextInput(ByteSource &source) : m_source(source)
{
    while (m_raw.size() < 4 && !m_rawEnded) {
        fillRaw();
    }
    const std::string_view start(m_raw.data(), std::min<std::size_t>(m_raw.size(), 4));
    std::size_t mark = 0;
    if (start.starts_with("\xEF\xBB\xBF")) {
        m_encoding = TextEncoding::Utf8WithMark;
        mark = 3;
    } else if (start == std::string_view("\xFF\xFE\0\0", 4) || start == std::string_view("\0\0\xFE\xFF", 4)) {
        throw ClientError(Sentence::tr("the file is in UTF-32, which is not read")).advise(saveAsUtf8());
    } else if (start.starts_with("\xFF\xFE")) {
        m_encoding = TextEncoding::Utf16Little;
        mark = 2;
    } else if (start.starts_with("\xFE\xFF")) {
        m_encoding = TextEncoding::Utf16Big;
        mark = 2;
    } else if (start.find('\0') != std::string_view::npos) {
        throw ClientError(Sentence::tr("the file is not text, or it is UTF-16 without a byte order mark")).advise(saveAsUtf8());
    }
    m_raw.erase(m_raw.begin(), m_raw.begin() + static_cast<std::ptrdiff_t>(mark));
}

std::string_view TextInput::piece()
{
    while (m_from == m_text.size() && !(m_rawEnded && m_raw.empty())) {
        fill();
    }
    return {m_text.data() + m_from, m_text.size() - m_from};
}

void TextInput::consume(std::size_t bytes) { m_from += bytes; }

void TextInput::fillRaw()
{
    const std::size_t had = m_raw.size();
    m_raw.resize(had + pieceSize);
    const std::size_t count = m_source.read(std::as_writable_bytes(std::span(m_raw).subspan(had)));
    m_raw.resize(had + count);
    m_rawEnded = count == 0;
}

void TextInput::fill()
{
    m_text.clear();
    m_from = 0;
    if (m_raw.size() < 4 || m_raw.size() < pieceSize / 2) {
        fillRaw();
    }
    if (m_encoding == TextEncoding::Utf16Little || m_encoding == TextEncoding::Utf16Big) {
        takeUtf16();
    } else {
        takeUtf8();
    }
    markLines({m_text.data(), m_text.size()});
}

void TextInput::markLines(std::string_view text)
{
    m_line += std::count(text.begin(), text.end(), '\n');
    const std::size_t last = text.rfind('\n');
    m_column = last == std::string_view::npos ? m_column + static_cast<std::int64_t>(text.size()) : static_cast<std::int64_t>(text.size() - last - 1);
}

void TextInput::takeUtf8()
{
    const std::string_view raw(m_raw.data(), m_raw.size());
    bool cut = false;
    const std::size_t good = wellFormed(raw, m_sawMultibyte, cut);
    if (good == raw.size() || (cut && !m_rawEnded)) {
        m_text.assign(m_raw.begin(), m_raw.begin() + static_cast<std::ptrdiff_t>(good));
        m_raw.erase(m_raw.begin(), m_raw.begin() + static_cast<std::ptrdiff_t>(good));
        return;
    }
    markLines(raw.substr(0, good));
    const std::int64_t byte = m_column + 1;
    if (cut) {
        throw ClientError(Sentence::tr("line %1, byte %2: the file ends in the middle of a character").arg(m_line).arg(byte))
            .advise(Sentence::tr("Take a complete copy of the file; nothing was sent."));
    }
    const std::string value = hexByte(byteAt(raw, good));
    if (m_sawMultibyte) {
        throw ClientError(Sentence::tr("line %1, byte %2: %3 is not UTF-8; the file mixes encodings, what stands before is UTF-8")
                              .arg(m_line)
                              .arg(byte)
                              .arg(value))
            .advise(Sentence::tr("Correct the line, or save the whole file as UTF-8; nothing was sent."));
    }
    throw ClientError(Sentence::tr("line %1, byte %2: %3 is not UTF-8").arg(m_line).arg(byte).arg(value))
        .advise(Sentence::tr("The file is probably in Windows-1252 or Latin-1. Save it as UTF-8 and try again; nothing was sent."));
}

void TextInput::takeUtf16()
{
    const bool big = m_encoding == TextEncoding::Utf16Big;
    const std::string_view raw(m_raw.data(), m_raw.size());
    const auto unitAt = [&](std::size_t at) { return big ? byteAt(raw, at) << 8 | byteAt(raw, at + 1) : byteAt(raw, at + 1) << 8 | byteAt(raw, at); };
    const auto damaged = [&] {
        markLines({m_text.data(), m_text.size()});
        throw ClientError(Sentence::tr("line %1: the UTF-16 text is damaged").arg(m_line)).advise(saveAsUtf8());
    };
    const auto put = [&](unsigned byte) { m_text.push_back(static_cast<char>(byte)); };
    std::size_t at = 0;
    while (at + 2 <= raw.size()) {
        unsigned code = unitAt(at);
        if (code >= 0xDC00 && code <= 0xDFFF) {
            damaged();
        }
        if (code >= 0xD800 && code <= 0xDBFF) {
            if (at + 4 > raw.size()) {
                break;
            }
            const unsigned second = unitAt(at + 2);
            if (second < 0xDC00 || second > 0xDFFF) {
                damaged();
            }
            code = 0x10000 + ((code - 0xD800) << 10) + (second - 0xDC00);
            at += 2;
        }
        at += 2;
        if (code < 0x80) {
            put(code);
        } else if (code < 0x800) {
            put(0xC0 | code >> 6);
            put(0x80 | (code & 0x3F));
        } else if (code < 0x10000) {
            put(0xE0 | code >> 12);
            put(0x80 | ((code >> 6) & 0x3F));
            put(0x80 | (code & 0x3F));
        } else {
            put(0xF0 | code >> 18);
            put(0x80 | ((code >> 12) & 0x3F));
            put(0x80 | ((code >> 6) & 0x3F));
            put(0x80 | (code & 0x3F));
        }
    }
    if (m_rawEnded && at < raw.size()) {
        damaged();
    }
    m_raw.erase(m_raw.begin(), m_raw.begin() + static_cast<std::ptrdiff_t>(at));
}

} // namespace strongroom::transfer
