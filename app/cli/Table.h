// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Columns for people: as wide as their content, UTF-8, two cells for wide characters. What comes from a vault may hold anything, control
// characters that a terminal would obey included: they are shown as pictures and never sent.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::cli {

// Control characters as their pictures, bytes that are not UTF-8 as U+FFFD.
[[nodiscard]] std::string printable(std::string_view text);
// The same with line ends and tabs kept.
[[nodiscard]] std::string printableLines(std::string_view text);

[[nodiscard]] std::size_t displayWidth(std::string_view text);   // terminal cells; the text is printable
// At most that many cells, ending in "…" when something is missing.
[[nodiscard]] std::string shortened(std::string_view text, std::size_t cells);

class Table {
public:
    enum class Align { Left, Right };
    struct Column {
        std::string title;
        Align align = Align::Left;
        std::size_t widest = 48;   // cells
    };
    explicit Table(std::vector<Column> columns) : m_columns(std::move(columns)) {}
    void addRow(const std::vector<std::string> &cells);   // as many as columns; made printable here
    [[nodiscard]] bool empty() const noexcept { return m_rows.empty(); }
    [[nodiscard]] std::string text() const;               // title, rows, a line end after each

private:
    std::vector<Column> m_columns;
    std::vector<std::vector<std::string>> m_rows;
};

} // namespace strongroom::cli
