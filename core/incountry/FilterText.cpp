// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "incountry/FindFilter.h"

#include "incountry/FilterMembers.h"
#include "incountry/FilterTextError.h"

#include <algorithm>
#include <charconv>
#include <map>
#include <set>
#include <utility>

// The grammar:
//   filter     = { condition }, separated by blanks
//   condition  = member operator values          blanks around the operator do no harm
//   operator   = ":" "=" "!=" ">" ">=" "<" "<="
//   values     = value { "," value } | value ","   the latter is a list of one, which the wire tells from a single value
//   value      = quoted | bare; a bare null is the absence of a value
//   quoted     = '"', any characters with \" and \\ for those two, '"'; another backslash is itself
//   bare       = characters other than blanks, commas and quotes

namespace strongroom::incountry {

namespace {

constexpr std::string_view blanks = " \t\r\n\f\v";

bool isBlank(char c) { return blanks.find(c) != std::string_view::npos; }
bool isNameCharacter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; }

struct Piece {
    std::string text;
    std::size_t from = 0;
    std::size_t to = 0;
    bool quoted = false;
};

struct ParsedCondition {
    Piece member;
    Piece op;
    std::vector<Piece> values;
    bool list = false;
    [[nodiscard]] std::size_t from() const { return member.from; }
    [[nodiscard]] std::size_t to() const { return values.back().to; }
};

[[noreturn]] void fail(Sentence problem, std::size_t from, std::size_t to) { throw FilterTextError(std::move(problem), from, to); }
[[noreturn]] void fail(Sentence problem, const Piece &piece) { fail(std::move(problem), piece.from, piece.to); }

Sentence blankBehindComma() { return Sentence::tr("there must be no blank behind a comma in a list of values"); }
Sentence missingOperator(const std::string &member)
{
    if (filterKind(member) == FilterKind::Integer) {
        return Sentence::tr("there is no operator behind %1; write for example %1>=10").arg(member);
    }
    return Sentence::tr("there is no operator behind %1; write for example %1:value").arg(member);
}

class Lexer {
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<ParsedCondition> conditions()
    {
        std::vector<ParsedCondition> found;
        bool commaBefore = false;
        while (true) {
            skipBlanks();
            if (atEnd()) {
                return found;
            }
            found.push_back(condition(commaBefore));
            commaBefore = found.back().list && m_text[m_at - 1] == ',';
        }
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skipBlanks()
    {
        while (!atEnd() && isBlank(m_text[m_at])) {
            ++m_at;
        }
    }

    [[nodiscard]] std::size_t endOfWord(std::size_t at) const { return std::min(m_text.find_first_of(blanks, at), m_text.size()); }

    ParsedCondition condition(bool commaBefore)
    {
        ParsedCondition condition;
        condition.member = member(commaBefore);
        const std::size_t behindMember = m_at;
        skipBlanks();
        condition.op = readOperator();
        if (condition.op.text.empty()) {
            fail(commaBefore ? blankBehindComma() : missingOperator(condition.member.text), condition.member.from, std::max(behindMember, condition.member.to));
        }
        const std::size_t behindOperator = m_at;
        skipBlanks();
        const bool apart = m_at > behindOperator;
        readValues(condition, behindOperator, apart);
        return condition;
    }

    Piece member(bool commaBefore)
    {
        Piece piece;
        piece.from = m_at;
        while (isNameCharacter(peek())) {
            ++m_at;
        }
        piece.to = m_at;
        piece.text = m_text.substr(piece.from, piece.to - piece.from);
        if (piece.text.empty() && commaBefore) {
            fail(blankBehindComma(), piece.from, endOfWord(piece.from));
        }
        if (piece.text.empty()) {
            fail(Sentence::tr("a condition starts with the name of a member, for example key1:value"), piece.from, endOfWord(piece.from));
        }
        return piece;
    }

    Piece readOperator()
    {
        Piece piece;
        piece.from = m_at;
        for (const std::string_view op : {"!=", ">=", "<=", ":", "=", ">", "<"}) {
            if (m_text.substr(m_at, op.size()) == op) {
                piece.text = op;
                m_at += op.size();
                break;
            }
        }
        piece.to = m_at;
        return piece;
    }

    void readValues(ParsedCondition &condition, std::size_t behindOperator, bool apart)
    {
        const std::string place = condition.member.text + condition.op.text;
        const Sentence missing = Sentence::tr("a value is missing behind %1").arg(place);
        if (atEnd()) {
            fail(missing, condition.member.from, behindOperator);
        }
        while (true) {
            condition.values.push_back(value(condition, missing));
            const Piece &read = condition.values.back();
            if (apart && !read.quoted && condition.values.size() == 1 && read.text.find_first_of(":=<>!") != std::string::npos) {
                fail(Sentence::tr("a value is missing behind %1; if this is the value, put it in quotes").arg(place), condition.member.from, read.to);
            }
            if (peek() != ',') {
                return;
            }
            ++m_at;
            condition.list = true;
            if (condition.values.size() == 1 && (atEnd() || isBlank(peek()))) {
                return;   // a list of one
            }
            if (atEnd() || isBlank(peek())) {
                fail(Sentence::tr("a value is missing behind the comma"), m_at - 1, m_at);
            }
        }
    }

    Piece value(const ParsedCondition &condition, const Sentence &missing)
    {
        if (peek() == '"') {
            return quoted();
        }
        Piece piece;
        piece.from = m_at;
        m_at = std::min(m_text.find_first_of(std::string(blanks) + ",\"", m_at), m_text.size());
        piece.to = m_at;
        piece.text = m_text.substr(piece.from, piece.to - piece.from);
        if (peek() == '"') {
            fail(Sentence::tr("a value with a quote in it goes into quotes, with \\\" for each quote"), piece.from, endOfWord(m_at));
        }
        if (piece.text.empty()) {
            const bool first = condition.values.empty();
            fail(first ? missing : Sentence::tr("a value is missing between two commas"), first ? condition.member.from : m_at - 1, m_at + 1);
        }
        return piece;
    }

    Piece quoted()
    {
        Piece piece;
        piece.quoted = true;
        piece.from = m_at;
        for (++m_at; !atEnd() && m_text[m_at] != '"'; ++m_at) {
            const bool escape = m_text[m_at] == '\\' && m_at + 1 < m_text.size() && (m_text[m_at + 1] == '"' || m_text[m_at + 1] == '\\');
            m_at += escape ? 1 : 0;
            piece.text += m_text[m_at];
        }
        if (atEnd()) {
            fail(Sentence::tr("the closing quote is missing"), piece.from, m_text.size());
        }
        ++m_at;
        piece.to = m_at;
        if (!atEnd() && !isBlank(peek()) && peek() != ',') {
            fail(Sentence::tr("there must be a blank or a comma behind the closing quote"), m_at, endOfWord(m_at));
        }
        return piece;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

bool isNullWord(const Piece &value) { return !value.quoted && value.text == "null"; }
bool isEquality(const std::string &op) { return op == ":" || op == "=" || op == "!="; }
ValueForm formOf(const ParsedCondition &parsed) { return parsed.list ? ValueForm::List : ValueForm::Single; }

void forbidNulls(const ParsedCondition &parsed)
{
    for (const Piece &value : parsed.values) {
        if (isNullWord(value)) {
            fail(parsed.list ? Sentence::tr("null cannot stand in a list; for the word put it in quotes")
                             : Sentence::tr("null can be compared with = and != only"),
                 value);
        }
    }
}

struct Integers {
    static std::int64_t read(const std::string &member, const Piece &piece)
    {
        std::int64_t value = 0;
        const char *const end = piece.text.data() + piece.text.size();
        const auto [at, error] = std::from_chars(piece.text.data(), end, value);
        if (at != end || error == std::errc::invalid_argument) {
            fail(Sentence::tr("%1 needs whole numbers").arg(member), piece);
        }
        if (error != std::errc()) {
            fail(Sentence::tr("%1 needs whole numbers of 64 bits: from -9223372036854775808 to 9223372036854775807").arg(member), piece);
        }
        return value;
    }
};

struct Dates {
    static Timestamp read(const std::string &member, const Piece &piece)
    {
        // A day alone is its first moment in UTC.
        std::optional<Timestamp> date = Timestamp::parse(piece.text);
        if (!date) {
            date = Timestamp::parse(piece.text + "T00:00:00Z");
        }
        if (!date) {
            fail(Sentence::tr("%1 needs dates such as 2026-01-31 or 2026-01-31T12:00:00Z").arg(member), piece);
        }
        return *date;
    }
};

template <typename Value, typename Reader>
Condition ordered(const ParsedCondition &parsed)
{
    const std::string &member = parsed.member.text;
    const std::string &op = parsed.op.text;
    OrderedCondition<Value> condition;
    std::vector<Value> values;
    for (const Piece &piece : parsed.values) {
        values.push_back(Reader::read(member, piece));
    }
    if (op == ":" || op == "=") {
        condition.equals = std::move(values);
        condition.equalsForm = formOf(parsed);
    } else if (op == "!=") {
        condition.notEquals = std::move(values);
        condition.notEqualsForm = formOf(parsed);
    } else {
        if (parsed.list) {
            fail(Sentence::tr("%1 compares with one value, not with a list").arg(op), parsed.op.from, parsed.to());
        }
        (op == ">" ? condition.greater : op == ">=" ? condition.greaterEqual : op == "<" ? condition.less : condition.lessEqual) = values.front();
    }
    return condition;
}

Condition textCondition(const ParsedCondition &parsed)
{
    if (!isEquality(parsed.op.text)) {
        fail(Sentence::tr("%1 is text: it can be compared with = and != only").arg(parsed.member.text), parsed.op);
    }
    TextCondition condition;
    condition.match = parsed.op.text == "!=" ? Match::IsNot : Match::Is;
    condition.form = formOf(parsed);
    for (const Piece &value : parsed.values) {
        condition.values.push_back(value.text);
    }
    return condition;
}

Condition conditionOf(const ParsedCondition &parsed)
{
    const FilterKind kind = filterKind(parsed.member.text);
    if (kind == FilterKind::None) {
        fail(notFilterable(parsed.member.text), parsed.member);
    }
    if (parsed.values.size() == 1 && !parsed.list && isNullWord(parsed.values.front()) && isEquality(parsed.op.text)) {
        return parsed.op.text == "!=" ? Presence::NotNull : Presence::Null;
    }
    forbidNulls(parsed);
    switch (kind) {
    case FilterKind::Integer:
        return ordered<std::int64_t, Integers>(parsed);
    case FilterKind::Date:
        return ordered<Timestamp, Dates>(parsed);
    default:
        return textCondition(parsed);
    }
}

// A second condition on a member is fine only where both can hold side by side: two ends of a range, and != with them. Anything else would
// silently replace what stands before.
class Occupied {
public:
    void take(const ParsedCondition &parsed)
    {
        const std::string &member = parsed.member.text;
        const std::string &op = parsed.op.text;
        std::set<std::string> &slots = m_slots[member];
        const bool null = parsed.values.size() == 1 && !parsed.list && isNullWord(parsed.values.front());
        const bool text = filterKind(member) == FilterKind::Text;
        const bool sideBySide = !null && !text && op != ":" && op != "=";
        const std::string slot = sideBySide ? (op == "!=" ? "!=" : op.substr(0, 1)) : "all";
        if (slots.contains("all") || slots.contains(slot) || (slot == "all" && !slots.empty())) {
            fail(Sentence::tr("%1 has two conditions that exclude each other; for several values write them as a list: %1:a,b").arg(member), parsed.from(),
                 parsed.to());
        }
        slots.insert(slot);
    }

private:
    std::map<std::string, std::set<std::string>> m_slots;
};

void setSearch(FindFilter &filter, const ParsedCondition &parsed)
{
    if (parsed.op.text != ":" && parsed.op.text != "=") {
        fail(Sentence::tr("search looks for a piece of text: write search:text"), parsed.op);
    }
    if (parsed.list) {
        fail(Sentence::tr("search looks for one text, not for a list; put a text with commas in quotes"), parsed.values.front().from, parsed.to());
    }
    if (filter.searchKeys()) {
        fail(Sentence::tr("there can be only one search"), parsed.from(), parsed.to());
    }
    filter.setSearchKeys(parsed.values.front().text);
}

void appendValue(std::string &out, const std::string &value)
{
    const bool bare = !value.empty() && value != "null" && value.find_first_of(std::string(blanks) + ",\"\\:=<>!") == std::string::npos
        && value.find('\0') == std::string::npos;
    if (bare) {
        out += value;
        return;
    }
    out += '"';
    for (const char c : value) {
        if (c == '"' || c == '\\') {
            out += '\\';
        }
        out += c;
    }
    out += '"';
}
void appendValue(std::string &out, std::int64_t value) { out += std::to_string(value); }
void appendValue(std::string &out, const Timestamp &value) { out += value.toIso8601(); }

class Writer {
public:
    template <typename Value>
    void condition(const std::string &member, std::string_view op, const std::vector<Value> &values, ValueForm form)
    {
        if (values.empty()) {
            return;
        }
        m_out += m_out.empty() ? "" : " ";
        m_out += member;
        m_out += op;
        for (std::size_t i = 0; i < values.size(); ++i) {
            m_out += i > 0 ? "," : "";
            appendValue(m_out, values[i]);
        }
        if (form == ValueForm::List && values.size() == 1) {
            m_out += ',';
        }
    }

    void write(const std::string &member, Presence presence)
    {
        m_out += m_out.empty() ? "" : " ";
        m_out += member;
        m_out += presence == Presence::Null ? "=null" : "!=null";
    }
    void write(const std::string &member, const TextCondition &text) { condition(member, text.match == Match::Is ? "=" : "!=", text.values, text.form); }
    template <typename Value>
    void write(const std::string &member, const OrderedCondition<Value> &ordered)
    {
        condition(member, "=", ordered.equals, ordered.equalsForm);
        condition(member, "!=", ordered.notEquals, ordered.notEqualsForm);
        const auto bound = [&](std::string_view op, const std::optional<Value> &value) {
            if (value) {
                condition(member, op, std::vector<Value>{*value}, ValueForm::Single);
            }
        };
        bound(">", ordered.greater);
        bound(">=", ordered.greaterEqual);
        bound("<", ordered.less);
        bound("<=", ordered.lessEqual);
    }

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

} // namespace

FindFilter FindFilter::fromText(std::string_view text)
{
    FindFilter filter;
    Occupied occupied;
    for (const ParsedCondition &parsed : Lexer(text).conditions()) {
        try {
            if (parsed.member.text == "search" || parsed.member.text == "search_keys") {
                setSearch(filter, parsed);
            } else {
                Condition condition = conditionOf(parsed);
                occupied.take(parsed);
                filter.set(parsed.member.text, std::move(condition));
            }
        } catch (const FilterTextError &) {
            throw;
        } catch (const ClientError &error) {
            fail(error.sentence(), parsed.from(), parsed.to());
        }
    }
    return filter;
}

std::string filterValueText(const std::string &value)
{
    std::string text;
    appendValue(text, value);
    return text;
}

std::string FindFilter::toText() const
{
    Writer writer;
    for (const auto &[name, condition] : m_conditions) {
        const std::string &member = name;
        std::visit([&](const auto &kind) { writer.write(member, kind); }, condition);
    }
    if (m_searchKeys) {
        writer.condition("search", ":", std::vector{*m_searchKeys}, ValueForm::Single);
    }
    return writer.take();
}

} // namespace strongroom::incountry
