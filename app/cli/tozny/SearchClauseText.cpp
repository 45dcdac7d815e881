// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/SearchClauseText.h"

#include "base/Error.h"
#include "cli/Table.h"

#include <algorithm>
#include <cctype>

namespace strongroom::cli {

namespace {

using tozstore::SearchClause;
using tozstore::SearchCondition;
using tozstore::SearchStrategy;

std::string upper(std::string_view word)
{
    std::string out(word);
    std::ranges::transform(out, out.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return out;
}

class ClauseReader {
public:
    explicit ClauseReader(std::string_view text) : m_text(text) {}

    SearchClause read()
    {
        for (skipBlanks(); m_at < m_text.size(); skipBlanks()) {
            readWord();
        }
        return std::move(m_clause);
    }

private:
    [[noreturn]] void fail(std::size_t from, const Sentence &reason) const
    {
        const std::string before = printable(m_text.substr(0, from));
        throw ClientError(Sentence("%1\n  %2\n  %3^")
                              .arg(Sentence::tr("the clause is not understood: %1").arg(reason))
                              .arg(printable(m_text))
                              .arg(std::string(displayWidth(before), ' ')))
            .advise(Sentence::tr("See strongroom-cli tozny search --help."))
            .about("match");
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t')) {
            ++m_at;
        }
    }
    bool take(char c)
    {
        const bool there = m_at < m_text.size() && m_text[m_at] == c;
        m_at += there ? 1 : 0;
        return there;
    }
    // Up to a blank or one of the ends, or all that stands in quotes.
    std::string piece(std::string_view ends)
    {
        const std::size_t from = m_at;
        std::string out;
        if (!take('"')) {
            while (m_at < m_text.size() && m_text[m_at] != ' ' && m_text[m_at] != '\t' && ends.find(m_text[m_at]) == std::string_view::npos) {
                if (m_text[m_at] == '"') {
                    fail(m_at, Sentence::tr("a quote stands in the middle of a word; put the whole word in quotes"));
                }
                out += m_text[m_at++];
            }
            return out;
        }
        while (!take('"')) {
            if (take('\\') && m_at < m_text.size() && m_text[m_at] != '"' && m_text[m_at] != '\\') {
                fail(m_at - 1, Sentence::tr("in quotes a backslash stands before a quote or a backslash"));
            }
            if (m_at == m_text.size()) {
                fail(from, Sentence::tr("this quote is not closed"));
            }
            out += m_text[m_at++];
        }
        return out;
    }
    void readWord()
    {
        const std::size_t from = m_at;
        const bool quoted = m_text[m_at] == '"';
        const std::string name = piece("=.");
        if (!quoted && take('.')) {
            if (name != "plain") {
                fail(from, Sentence::tr("only plain has names behind a dot"));
            }
            const std::string member = piece("=");
            if (member.empty() || !take('=')) {
                fail(m_at, Sentence::tr("plain.NAME=VALUE is what stands here"));
            }
            readPlain(from, member);
            return;
        }
        if (!quoted && take('=')) {
            readValues(from, name);
            return;
        }
        setWord(from, name);
    }
    void setWord(std::size_t from, const std::string &word)
    {
        if (const auto strategy = tozstore::searchStrategyNamed(upper(word))) {
            once(m_hasStrategy, from, Sentence::tr("the strategy is named twice; use a clause of its own for each"));
            m_clause.strategy = *strategy;
        } else if (const auto condition = tozstore::searchConditionNamed(upper(word))) {
            once(m_hasCondition, from, Sentence::tr("the condition is named twice; use a clause of its own for each"));
            m_clause.condition = *condition;
        } else {
            fail(from, Sentence::tr("this is neither MEMBER=VALUE nor one of exact, fuzzy, wildcard, regexp, or, and"));
        }
    }
    void once(bool &set, std::size_t from, const Sentence &twice) const
    {
        if (set) {
            fail(from, twice);
        }
        set = true;
    }
    void readPlain(std::size_t from, const std::string &name)
    {
        const std::string value = piece({});
        if (m_at < m_text.size() && m_text[m_at] != ' ' && m_text[m_at] != '\t') {
            fail(m_at, Sentence::tr("a blank is missing here"));
        }
        if (!m_clause.plain) {
            m_clause.plain.emplace();
        }
        if (!m_clause.plain->emplace(name, value).second) {
            fail(from, Sentence::tr("plain takes each name once in a clause"));
        }
    }
    void readValues(std::size_t from, const std::string &name)
    {
        std::vector<std::string> *const list = listOf(name);
        if (list == nullptr) {
            fail(from, Sentence::tr("the members are type, writer, user, record, key, value and plain.NAME"));
        }
        do {
            const std::size_t start = m_at;
            const bool quoted = m_at < m_text.size() && m_text[m_at] == '"';
            std::string value = piece(",");
            if (value.empty() && !quoted) {
                fail(start, Sentence::tr("a value is missing; an empty one is written \"\""));
            }
            list->push_back(std::move(value));
        } while (take(','));
        if (m_at < m_text.size() && m_text[m_at] != ' ' && m_text[m_at] != '\t') {
            fail(m_at, Sentence::tr("a blank or a comma is missing here"));
        }
    }
    std::vector<std::string> *listOf(const std::string &name)
    {
        if (name == "type") {
            return &m_clause.types;
        }
        if (name == "writer") {
            return &m_clause.writers;
        }
        if (name == "user") {
            return &m_clause.users;
        }
        if (name == "record") {
            return &m_clause.records;
        }
        if (name == "key") {
            return &m_clause.keys;
        }
        return name == "value" ? &m_clause.values : nullptr;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    SearchClause m_clause;
    bool m_hasStrategy = false;
    bool m_hasCondition = false;
};

} // namespace

SearchClause searchClauseFromText(std::string_view text) { return ClauseReader(text).read(); }

SearchStrategy searchStrategyFrom(const std::string &word, const char *option)
{
    if (const auto strategy = tozstore::searchStrategyNamed(upper(word))) {
        return *strategy;
    }
    throw ClientError(Sentence::tr("--%1 takes exact, fuzzy, wildcard or regexp").arg(std::string(option))).about(option);
}

SearchCondition searchConditionFrom(const std::string &word, const char *option)
{
    if (const auto condition = tozstore::searchConditionNamed(upper(word))) {
        return *condition;
    }
    throw ClientError(Sentence::tr("--%1 takes or and and").arg(std::string(option))).about(option);
}

} // namespace strongroom::cli
