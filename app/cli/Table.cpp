// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Table.h"

#include "base/Text.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <array>

namespace strongroom::cli {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// East Asian wide and emoji, in whole blocks: a table column may be a cell off for a rare character, never for a script.
constexpr std::array wide{Range{0x1100, 0x115F},   Range{0x2E80, 0x303E},   Range{0x3041, 0x33FF},   Range{0x3400, 0x4DBF},
                          Range{0x4E00, 0x9FFF},   Range{0xA000, 0xA4CF},   Range{0xA960, 0xA97F},   Range{0xAC00, 0xD7A3},
                          Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},   Range{0xFFE0, 0xFFE6},
                          Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F900, 0x1F9FF}, Range{0x20000, 0x3FFFD}};

std::size_t cellsOf(char32_t codePoint)
{
    switch (QChar::category(codePoint)) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_Enclosing:
    case QChar::Other_Format:
        return 0;
    default:
        break;
    }
    const bool isWide = std::ranges::any_of(wide, [&](const Range &range) { return codePoint >= range.first && codePoint <= range.last; });
    return isWide ? 2 : 1;
}

// Overrides and isolates of the writing direction would let a value rearrange the line it stands in.
bool rearranges(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

template <typename Keep>
std::string cleaned(std::string_view text, Keep keep)
{
    QList<char32_t> out;
    for (const char32_t c : toQString(text).toUcs4()) {
        if (keep(c)) {
            out.append(c);
        } else if (c < 0x20) {
            out.append(0x2400 + c);
        } else if (c == 0x7F) {
            out.append(0x2421);
        } else if ((c >= 0x80 && c < 0xA0) || c == 0x2028 || c == 0x2029 || (c >= 0xD800 && c <= 0xDFFF) || rearranges(c)) {
            out.append(0xFFFD);
        } else {
            out.append(c);
        }
    }
    return QString::fromUcs4(out.constData(), out.size()).toStdString();
}

} // namespace

std::string printable(std::string_view text)
{
    return cleaned(text, [](char32_t) { return false; });
}

std::string printableLines(std::string_view text)
{
    return cleaned(text, [](char32_t c) { return c == U'\n' || c == U'\t'; });
}

std::size_t displayWidth(std::string_view text)
{
    std::size_t cells = 0;
    for (const char32_t c : toQString(text).toUcs4()) {
        cells += cellsOf(c);
    }
    return cells;
}

std::string shortened(std::string_view text, std::size_t cells)
{
    if (displayWidth(text) <= cells) {
        return std::string(text);
    }
    QList<char32_t> kept;
    std::size_t used = 1;   // the ellipsis
    for (const char32_t c : toQString(text).toUcs4()) {
        used += cellsOf(c);
        if (used > cells) {
            break;
        }
        kept.append(c);
    }
    kept.append(0x2026);
    return QString::fromUcs4(kept.constData(), kept.size()).toStdString();
}

void Table::addRow(const std::vector<std::string> &cells)
{
    std::vector<std::string> row;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        row.push_back(i < cells.size() ? shortened(printable(cells[i]), m_columns[i].widest) : std::string());
    }
    m_rows.push_back(std::move(row));
}

std::string Table::text() const
{
    std::vector<std::size_t> widths;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        std::size_t width = displayWidth(m_columns[i].title);
        for (const auto &row : m_rows) {
            width = std::max(width, displayWidth(row[i]));
        }
        widths.push_back(width);
    }
    std::string out;
    const auto line = [&](auto cell) {
        std::string text;
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            const std::string &content = cell(i);
            const std::string padding(widths[i] - displayWidth(content), ' ');
            text += i > 0 ? "  " : "";
            text += m_columns[i].align == Align::Right ? padding + content : content + padding;
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out += text + '\n';
    };
    line([&](std::size_t i) -> const std::string & { return m_columns[i].title; });
    for (const auto &row : m_rows) {
        line([&](std::size_t i) -> const std::string & { return row[i]; });
    }
    return out;
}

} // namespace strongroom::cli
