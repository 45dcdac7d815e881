// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The grammar of python-dotenv 1.0, but for interpolation: what is no line of it is refused here, where that program warns and goes on.

#include "tokens/TokenSettings.h"

#include "base/Error.h"
#include "base/Text.h"

#include <optional>

namespace strongroom::tokens {

namespace {

constexpr std::string_view lineEnds = "\r\n";

bool isBlank(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f'; }

class Reader {
public:
    explicit Reader(std::string_view text) : m_rest(text) {}

    std::map<std::string, std::string> read()
    {
        std::map<std::string, std::string> values;
        for (passSpace(); !m_rest.empty(); passSpace()) {
            if (m_rest.front() == '#') {
                passLine();
            } else {
                readBinding(values);
            }
        }
        return values;
    }

private:
    [[noreturn]] void refuse(const Sentence &what) const
    {
        throw ClientError(Sentence::tr("line %1 of the env file is none: %2").arg(m_line).arg(what))
            .advise(Sentence::tr("A line is NAME=value or a # comment."));
    }

    char take()
    {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        m_line += c == '\n' || (c == '\r' && !m_rest.starts_with('\n')) ? 1 : 0;
        return c;
    }
    void passBlanks()
    {
        while (!m_rest.empty() && isBlank(m_rest.front())) {
            take();
        }
    }
    void passSpace()
    {
        while (!m_rest.empty() && (isBlank(m_rest.front()) || atLineEnd())) {
            take();
        }
    }
    [[nodiscard]] bool atLineEnd() const { return m_rest.empty() || lineEnds.find(m_rest.front()) != std::string_view::npos; }
    std::string_view passLine()
    {
        const std::string_view line = m_rest.substr(0, m_rest.find_first_of(lineEnds));
        m_rest.remove_prefix(line.size());
        return line;
    }

    void readBinding(std::map<std::string, std::string> &values)
    {
        constexpr std::string_view word = "export";
        if (m_rest.starts_with(word) && m_rest.size() > word.size() && isBlank(m_rest[word.size()])) {
            m_rest.remove_prefix(word.size());
            passBlanks();
        }
        std::string name = readName();
        passBlanks();
        std::optional<std::string> value;
        if (m_rest.starts_with('=')) {
            take();
            passBlanks();
            value = readValue();
        }
        passBlanks();
        if (m_rest.starts_with('#')) {
            passLine();
        }
        if (!atLineEnd()) {
            refuse(Sentence::tr("something follows it"));
        }
        if (value) {
            values[std::move(name)] = std::move(*value);
        } else {
            values.erase(name);   // unset from here on
        }
    }

    std::string readName()
    {
        if (m_rest.starts_with('\'')) {
            const std::size_t end = m_rest.find('\'', 1);
            if (end == std::string_view::npos || end == 1) {
                refuse(Sentence::tr("the name's quotes are wrong"));
            }
            std::string name(m_rest.substr(1, end - 1));
            for (std::size_t i = 0; i <= end; ++i) {
                take();
            }
            return name;
        }
        std::size_t end = 0;
        while (end < m_rest.size() && !isBlank(m_rest[end]) && lineEnds.find(m_rest[end]) == std::string_view::npos && m_rest[end] != '=' && m_rest[end] != '#') {
            ++end;
        }
        if (end == 0) {
            refuse(Sentence::tr("it has no name"));
        }
        std::string name(m_rest.substr(0, end));
        m_rest.remove_prefix(end);
        return name;
    }

    std::string readValue()
    {
        if (m_rest.starts_with('\'') || m_rest.starts_with('"')) {
            return readQuoted();
        }
        std::string_view line = passLine();
        for (std::size_t i = 1; i < line.size(); ++i) {
            if (line[i] == '#' && isBlank(line[i - 1])) {
                line = line.substr(0, i);
                break;
            }
        }
        while (!line.empty() && isBlank(line.back())) {
            line.remove_suffix(1);
        }
        return std::string(line);
    }

    // A backslash and what follows it belong together: python-dotenv takes the quote of "x\\" for an escaped one, and reads on over the lines below.
    std::string readQuoted()
    {
        const int line = m_line;
        const char quote = take();
        const std::string_view escapes = quote == '"' ? R"(\'"abfnrtv)" : R"(\')";
        const std::string_view meanings = quote == '"' ? "\\'\"\a\b\f\n\r\t\v" : "\\'";
        std::string value;
        while (!m_rest.empty() && m_rest.front() != quote) {
            const char c = take();
            const std::size_t escape = c == '\\' && !m_rest.empty() ? escapes.find(m_rest.front()) : std::string_view::npos;
            if (escape == std::string_view::npos) {
                value += c;
            } else {
                value += meanings[escape];
                take();
            }
        }
        if (m_rest.empty()) {
            m_line = line;
            refuse(Sentence::tr("the quote that begins in it is never closed"));
        }
        take();
        return value;
    }

    std::string_view m_rest;
    int m_line = 1;
};

} // namespace

std::map<std::string, std::string> readEnvFile(std::string_view text)
{
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    if (!isValidUtf8(text)) {
        throw ClientError(Sentence::tr("the env file is not UTF-8")).advise(Sentence::tr("Save it as UTF-8."));
    }
    return Reader(text).read();
}

} // namespace strongroom::tokens
