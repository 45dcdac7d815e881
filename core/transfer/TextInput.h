// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Bytes of a file as checked UTF-8, in pieces. UTF-8 with or without a mark and UTF-16 with one are known; anything else is refused with the
// line and the byte: a guess would make other letters of names. Internal to core/transfer.

#include "base/ByteStream.h"
#include "base/SecretBytes.h"
#include "transfer/TransferTypes.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace strongroom::transfer {

class TextInput {
public:
    // Reads the first bytes. ClientError for text in UTF-16 or UTF-32 without a mark.
    explicit TextInput(ByteSource &source);

    [[nodiscard]] TextEncoding encoding() const noexcept { return m_encoding; }
    // What comes next, at least a character, at most some 100 KiB; empty at the end only. Valid until consume(). ClientError: not UTF-8.
    [[nodiscard]] std::string_view piece();
    void consume(std::size_t bytes);

private:
    void fill();
    void fillRaw();
    void takeUtf8();
    void takeUtf16();
    void markLines(std::string_view text);

    using Buffer = std::vector<char, WipingAllocator<char>>;
    ByteSource &m_source;
    TextEncoding m_encoding = TextEncoding::Utf8;
    Buffer m_raw;              // read, not decoded
    Buffer m_text;             // decoded
    std::size_t m_from = 0;    // in m_text
    bool m_rawEnded = false;
    bool m_sawMultibyte = false;
    std::int64_t m_line = 1;   // of the end of m_text
    std::int64_t m_column = 0; // bytes behind its line's beginning
};

} // namespace strongroom::transfer
