// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/RowReader.h"

#include "base/Error.h"
#include "transfer/Import.h"

#include <algorithm>
#include <set>
#include <utility>

namespace strongroom::transfer {

namespace {

constexpr std::string_view blanks = " \t\r\n";

using RowText = std::vector<char, WipingAllocator<char>>;

void appendTo(RowText &text, std::string_view more, std::int64_t line)
{
    if (text.size() + more.size() > largestRow) {
        throw ClientError(Sentence::tr("line %1: the record that begins here has more than %2 MiB").arg(line).arg(largestRow >> 20))
            .advise(Sentence::tr("Records of that size cannot be imported. Is it the right file?"));
    }
    text.insert(text.end(), more.begin(), more.end());
}

// JSON Lines: whatever stands in a line, so that a bad one does not spoil the next.
class LineReader final : public RowReader {
public:
    explicit LineReader(TextInput &input) : m_input(input) {}

    bool next(RawRow &row) override
    {
        while (readLine()) {
            const std::string_view line(m_text.data(), m_text.size());
            if (line.find_first_not_of(blanks) != std::string_view::npos) {
                row.line = m_line;
                row.text = line;
                return true;
            }
        }
        return false;
    }

private:
    bool readLine()
    {
        m_text.clear();
        ++m_line;
        while (true) {
            const std::string_view piece = m_input.piece();
            if (piece.empty()) {
                return !m_text.empty();
            }
            const std::size_t end = piece.find('\n');
            appendTo(m_text, piece.substr(0, end), m_line);
            m_input.consume(end == std::string_view::npos ? piece.size() : end + 1);
            if (end != std::string_view::npos) {
                return true;
            }
        }
    }

    TextInput &m_input;
    RowText m_text;
    std::int64_t m_line = 0;
};

// A list of records on as many lines as it likes. Only brackets and strings are looked at here.
class ListReader final : public RowReader {
public:
    explicit ListReader(TextInput &input) : m_input(input) {}

    bool next(RawRow &row) override
    {
        if (m_ended) {
            return false;
        }
        if (!m_begun) {
            skipBlanks();
            take();   // [: the format was told by it
            m_begun = true;
            if (skipBlanks() == ']') {
                return finish();
            }
        }
        skipBlanks();
        row.line = m_line;
        readItem();
        row.text = {m_text.data(), m_text.size()};
        const char behind = skipBlanks();
        if (behind == ']') {
            m_last = true;
        } else if (behind != ',') {
            broken(Sentence::tr("there is no comma behind the record"));
        }
        take();
        if (m_last) {
            static_cast<void>(finish());
        }
        return true;
    }

private:
    [[noreturn]] void broken(Sentence problem) const
    {
        throw ClientError(Sentence::tr("line %1: the JSON list is broken: %2").arg(m_line).arg(std::move(problem)))
            .advise(Sentence::tr("Correct the file and try again; nothing was sent."));
    }
    [[nodiscard]] char peek() { return m_input.piece().empty() ? '\0' : m_input.piece().front(); }
    void take()
    {
        m_line += peek() == '\n' ? 1 : 0;
        m_input.consume(m_input.piece().empty() ? 0 : 1);
    }
    char skipBlanks()
    {
        char c = peek();
        for (; c != '\0' && blanks.find(c) != std::string_view::npos; c = peek()) {
            take();
        }
        return c;
    }
    bool finish()
    {
        if (!m_last) {
            take();
        }
        if (skipBlanks() != '\0') {
            broken(Sentence::tr("there is something behind its end"));
        }
        m_ended = true;
        return false;
    }
    void readItem()
    {
        m_text.clear();
        const std::int64_t line = m_line;
        int depth = 0;
        bool quoted = false;
        bool escaped = false;
        while (true) {
            const std::string_view piece = m_input.piece();
            if (piece.empty()) {
                m_line = line;
                broken(Sentence::tr("the record that begins here does not end"));
            }
            std::size_t at = 0;
            bool done = false;
            for (; at < piece.size() && !done; ++at) {
                const char c = piece[at];
                m_line += c == '\n' ? 1 : 0;
                if (quoted) {
                    quoted = escaped || c != '"';
                    escaped = !escaped && c == '\\';
                } else if (c == '"') {
                    quoted = true;
                } else if (c == '{' || c == '[') {
                    ++depth;
                } else if (depth == 0 && (c == ',' || c == ']')) {
                    break;
                } else if (c == '}' || c == ']') {
                    done = --depth == 0;
                }
            }
            appendTo(m_text, piece.substr(0, at), line);
            const bool ended = at < piece.size() || done;
            m_input.consume(at);
            if (ended) {
                return;
            }
        }
    }

    TextInput &m_input;
    RowText m_text;
    std::int64_t m_line = 1;
    bool m_begun = false;
    bool m_last = false;
    bool m_ended = false;
};

class CsvRows final : public RowReader {
public:
    CsvRows(TextInput &input, char separator) : m_csv(input, separator, largestRow) {}

    std::vector<std::string> readHeader()
    {
        std::vector<std::string> names;
        std::set<std::string> seen;
        if (!m_csv.next()) {
            throw ClientError(Sentence::tr("the file has no header row")).advise(Sentence::tr("The first row of a CSV names its columns."));
        }
        for (std::size_t i = 0; i < m_csv.size(); ++i) {
            std::string name(m_csv.cell(i).text);
            name.erase(0, std::min(name.find_first_not_of(blanks), name.size()));
            name.erase(name.find_last_not_of(blanks) + 1);
            if (name.empty()) {
                throw ClientError(Sentence::tr("line %1: column %2 has no name").arg(m_csv.line()).arg(i + 1))
                    .advise(Sentence::tr("The first row of a CSV names its columns."));
            }
            if (!seen.insert(name).second) {
                throw ClientError(Sentence::tr("line %1: two columns have the name %2").arg(m_csv.line()).arg(name))
                    .advise(Sentence::tr("Give one of them another name."));
            }
            names.push_back(std::move(name));
        }
        return names;
    }
    bool next(RawRow &row) override
    {
        if (!m_csv.next()) {
            return false;
        }
        row.line = m_csv.line();
        row.cells.clear();
        for (std::size_t i = 0; i < m_csv.size(); ++i) {
            row.cells.push_back(m_csv.cell(i));
        }
        return true;
    }

private:
    CsvReader m_csv;
};

} // namespace

std::size_t RawRow::bytes() const
{
    std::size_t size = text.size();
    for (const CsvCell &cell : cells) {
        size += cell.text.size();
    }
    return size;
}

FileFormat formatOf(std::string_view start)
{
    const std::size_t first = start.find_first_not_of(blanks);
    if (first == std::string_view::npos) {
        throw ClientError(Sentence::tr("the file is empty")).advise(Sentence::tr("Choose a file with records."));
    }
    return start[first] == '[' ? FileFormat::JsonArray : start[first] == '{' ? FileFormat::JsonLines : FileFormat::Csv;
}

std::unique_ptr<RowReader> makeRowReader(TextInput &input, FileShape &shape)
{
    if (shape.format == FileFormat::Csv) {
        auto rows = std::make_unique<CsvRows>(input, shape.separator);
        shape.columns = rows->readHeader();
        return rows;
    }
    if (shape.format == FileFormat::JsonArray) {
        return std::make_unique<ListReader>(input);
    }
    return std::make_unique<LineReader>(input);
}

} // namespace strongroom::transfer
