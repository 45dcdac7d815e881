// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// CSV as RFC 4180 says it: cells between separators, rows between line ends, quotes around what holds either, quotes doubled inside. Strict on
// purpose: a quote in the wrong place is an error with its line and not a guess, because a guess moves names into other people's rows.
// A cell tells whether it was quoted: "" is an empty text, nothing is no value. Internal to core/transfer.

#include "base/SecretBytes.h"
#include "transfer/TextInput.h"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace strongroom::transfer {

enum class CellForm { AsNeeded, Quoted };

// Appends the cell, in quotes when its text needs them.
void appendCsvCell(SensitiveText &out, std::string_view text, CellForm form);
inline constexpr std::string_view csvLineEnd = "\r\n";

struct CsvCell {
    std::string_view text;   // valid until the next row
    bool quoted = false;
};

class CsvReader {
public:
    CsvReader(TextInput &input, char separator, std::size_t mostBytes) : m_input(input), m_separator(separator), m_mostBytes(mostBytes) {}

    // The next row, lines without a character left out; false at the end. ClientError naming the line: a quote that is never closed or stands in
    // the wrong place, a row that is too long.
    [[nodiscard]] bool next();
    [[nodiscard]] std::size_t size() const noexcept { return m_ends.size(); }
    [[nodiscard]] CsvCell cell(std::size_t number) const;
    [[nodiscard]] std::int64_t line() const noexcept { return m_rowLine; }   // where the row begins, from 1

private:
    enum class State { CellStart, Plain, Quoted, QuoteInQuoted };
    struct End {
        std::size_t at = 0;   // behind the cell's text
        bool quoted = false;
    };
    void append(std::string_view text);
    void endCell(bool quoted);
    [[nodiscard]] bool readRow();

    TextInput &m_input;
    char m_separator;
    std::size_t m_mostBytes;
    std::vector<char, WipingAllocator<char>> m_text;
    std::vector<End> m_ends;
    std::int64_t m_line = 1;
    std::int64_t m_rowLine = 1;
    std::int64_t m_quoteLine = 0;
    bool m_skipLineFeed = false;
};

// The one of , ; and tab that separates most in the first line; , when there is none.
[[nodiscard]] char csvSeparator(std::string_view start);

} // namespace strongroom::transfer
