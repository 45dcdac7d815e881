// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/Csv.h"

#include "base/Error.h"

#include <algorithm>
#include <array>
#include <string>

namespace strongroom::transfer {

void appendCsvCell(SensitiveText &out, std::string_view text, CellForm form)
{
    constexpr std::string_view special(",;\t\"\r\n\0", 7);
    const bool blankEnds = !text.empty() && (text.front() == ' ' || text.back() == ' ');   // some readers trim these
    if (form == CellForm::AsNeeded && !blankEnds && text.find_first_of(special) == std::string_view::npos) {
        out.append(text);
        return;
    }
    out.append("\"");
    std::size_t from = 0;
    while (true) {
        const std::size_t quote = text.find('"', from);
        out.append(text.substr(from, quote == std::string_view::npos ? quote : quote - from));
        if (quote == std::string_view::npos) {
            break;
        }
        out.append("\"\"");
        from = quote + 1;
    }
    out.append("\"");
}

CsvCell CsvReader::cell(std::size_t number) const
{
    const std::size_t from = number == 0 ? 0 : m_ends[number - 1].at;
    return {std::string_view(m_text.data() + from, m_ends[number].at - from), m_ends[number].quoted};
}

bool CsvReader::next()
{
    do {
        if (!readRow()) {
            return false;
        }
    } while (m_ends.size() == 1 && m_ends.front().at == 0 && !m_ends.front().quoted);   // an empty line
    return true;
}

void CsvReader::append(std::string_view text)
{
    if (m_text.size() + text.size() > m_mostBytes) {
        throw ClientError(Sentence::tr("line %1: the row that begins here has more than %2 MiB").arg(m_rowLine).arg(m_mostBytes >> 20))
            .advise(m_quoteLine > 0 ? Sentence::tr("Its quotes are probably broken: one opens in line %1.").arg(m_quoteLine)
                                    : Sentence::tr("Rows of that size cannot be imported."));
    }
    m_text.insert(m_text.end(), text.begin(), text.end());
}

void CsvReader::endCell(bool quoted) { m_ends.push_back({m_text.size(), quoted}); }

bool CsvReader::readRow()
{
    m_text.clear();
    m_ends.clear();
    m_rowLine = m_line;
    m_quoteLine = 0;
    State state = State::CellStart;
    bool any = false;
    while (true) {
        std::string_view piece = m_input.piece();
        if (piece.empty()) {
            break;
        }
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (piece.front() == '\n') {
                m_input.consume(1);
                continue;
            }
        }
        any = true;
        std::size_t at = 0;
        std::size_t from = 0;   // of plain text that is not appended yet
        for (; at < piece.size(); ++at) {
            const char c = piece[at];
            if (state == State::Quoted) {
                const std::size_t quote = piece.find('"', at);
                const std::string_view text = piece.substr(at, quote == std::string_view::npos ? quote : quote - at);
                append(text);
                m_line += std::count(text.begin(), text.end(), '\n');
                at += text.size();
                if (at == piece.size()) {
                    break;
                }
                state = State::QuoteInQuoted;
                continue;
            }
            if (state == State::QuoteInQuoted && c == '"') {
                append("\"");
                state = State::Quoted;
                continue;
            }
            const bool lineEnd = c == '\n' || c == '\r';
            if (c == m_separator || lineEnd) {
                if (state == State::Plain) {
                    append(piece.substr(from, at - from));
                }
                endCell(state == State::QuoteInQuoted);
                state = State::CellStart;
                if (lineEnd) {
                    ++m_line;
                    m_skipLineFeed = c == '\r';
                    m_input.consume(at + 1);
                    return true;
                }
                continue;
            }
            if (state == State::QuoteInQuoted) {
                throw ClientError(Sentence::tr("line %1: there is text behind a closing quote; the quote opened in line %2").arg(m_line).arg(m_quoteLine))
                    .advise(Sentence::tr("A quote inside a cell is written twice. Correct the file and try again; nothing was sent."));
            }
            if (c == '"') {
                if (state == State::Plain) {
                    throw ClientError(Sentence::tr("line %1: a quote stands in the middle of a cell that does not begin with one").arg(m_line))
                        .advise(Sentence::tr("Put such a cell into quotes, and write the quote inside twice; nothing was sent."));
                }
                state = State::Quoted;
                m_quoteLine = m_line;
                continue;
            }
            if (state == State::CellStart) {
                state = State::Plain;
                from = at;
            }
        }
        if (state == State::Plain) {
            append(piece.substr(from));
        }
        m_input.consume(piece.size());
    }
    if (state == State::Quoted) {
        throw ClientError(Sentence::tr("line %1: the quote that opens here is never closed").arg(m_quoteLine))
            .advise(Sentence::tr("Correct the line, or take a complete copy of the file; nothing was sent."));
    }
    if (!any) {
        return false;
    }
    endCell(state == State::QuoteInQuoted);
    return true;
}

char csvSeparator(std::string_view start)
{
    constexpr std::array separators{',', ';', '\t'};
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    for (const char c : start) {
        if (c == '"') {
            quoted = !quoted;
        } else if (!quoted && (c == '\n' || c == '\r')) {
            break;
        }
        for (std::size_t i = 0; i < separators.size(); ++i) {
            counts[i] += !quoted && c == separators[i] ? 1 : 0;
        }
    }
    return separators[static_cast<std::size_t>(std::ranges::max_element(counts) - counts.begin())];
}

} // namespace strongroom::transfer
