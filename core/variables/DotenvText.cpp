// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// .env as the Locker SDK reads it (Locker page, section 13).

#include "base/Text.h"
#include "variables/Cursor.h"
#include "variables/Formats.h"

namespace strongroom::variables {

namespace {

std::string readSection(Cursor &at)
{
    const int line = at.line();
    at.take();
    const std::size_t start = at.position();
    while (!at.atLineEnd() && at.peek() != '[' && at.peek() != ']') {
        at.take();
    }
    const std::string_view name = trimmedBlanks(at.since(start));
    if (at.atLineEnd() || at.peek() != ']') {
        throw refusal(line, Sentence::tr("the [section] is not closed"),
                      Sentence::tr("A section has its environment's name between [ and ]."));
    }
    at.take();
    at.passBlanks();
    const bool ends = at.atLineEnd() || at.peek() == '#' || at.peek() == ';';
    if (!ends || name.empty()) {
        throw refusal(line, name.empty() ? Sentence::tr("the [section] has no name") : Sentence::tr("something follows the [section]"),
                      Sentence::tr("A section stands alone on its line."));
    }
    at.restOfLine();
    return equalsIgnoringAsciiCase(name, "default") ? std::string() : std::string(name);
}

// The name before the =, which is passed.
std::string readName(Cursor &at)
{
    const int line = at.line();
    const std::size_t start = at.position();
    while (!at.atLineEnd() && at.peek() != '=') {
        at.take();
    }
    std::string_view name = trimmedBlanks(at.since(start));
    if (at.atLineEnd()) {
        throw refusal(line, Sentence::tr("there is no = after a name"), Sentence::tr("A line is NAME=value, a # comment or a [section]."));
    }
    at.take();
    constexpr std::string_view word = "export";
    if (name.starts_with(word) && name.size() > word.size() && isBlank(name[word.size()])) {
        name = trimmedBlanks(name.substr(word.size()));
    }
    if (!isVariableName(name)) {
        throw refusal(line, Sentence::tr("what stands before the = is no variable name"),
                      Sentence::tr("A name has letters, digits and underscores, and no digit first."));
    }
    return std::string(name);
}

char unescaped(char escaped)
{
    switch (escaped) {
    case 'n':
        return '\n';
    case 'r':
        return '\r';
    case '\\':
    case '"':
    case '$':
    case '`':
    case '!':
        return escaped;
    default:
        return '\0';
    }
}

// Both kinds of quotes go on over line ends.
SensitiveText readQuoted(Cursor &at)
{
    const int line = at.line();
    const char quote = at.take();
    SensitiveText value;
    std::size_t start = at.position();
    while (!at.atEnd() && at.peek() != quote) {
        if (at.take() != '\\' || quote == '\'' || at.atEnd()) {
            continue;
        }
        if (const char c = unescaped(at.peek()); c != '\0') {
            const std::string_view before = at.since(start);
            value.append(before.substr(0, before.size() - 1));
            value.append({&c, 1});
            at.take();
            start = at.position();
        }
    }
    value.append(at.since(start));
    if (at.atEnd()) {
        throw refusal(line, Sentence::tr("the quote that begins here is never closed"),
                      Sentence::tr("Put a quote at the value's end, or a backslash before a quote inside it."));
    }
    at.take();
    at.passBlanks();
    if (!at.atLineEnd() && at.peek() != '#') {
        throw refusal(at.line(), Sentence::tr("text follows the closing quote"),
                      Sentence::tr("After a quoted value only a # comment may come. Shell exports are read as shell exports."));
    }
    at.restOfLine();
    return value;
}

SensitiveText readBare(Cursor &at)
{
    const int line = at.line();
    const std::string_view rest = at.restOfLine();
    if (rest.find('\r') != std::string_view::npos) {
        throw refusal(line, Sentence::tr("a carriage return stands inside the line"), Sentence::tr("Lines end with LF or CRLF."));
    }
    std::size_t end = 0;
    while (end < rest.size() && (rest[end] != '#' || end == 0 || !isBlank(rest[end - 1]))) {
        ++end;
    }
    return SensitiveText(trimmedBlanks(rest.substr(0, end)));
}

} // namespace

std::vector<Variable> parseDotenv(std::string_view text)
{
    std::vector<Variable> variables;
    std::string section;
    Cursor at(text);
    while (!at.atEnd()) {
        at.passBlanks();
        if (at.atLineEnd() || at.peek() == '#' || at.peek() == ';') {
            at.restOfLine();
        } else if (at.peek() == '[') {
            section = readSection(at);
        } else {
            Variable variable;
            variable.line = at.line();
            variable.environment = section;
            variable.key = readName(at);
            const std::size_t equals = at.position();
            at.passBlanks();
            const bool quoted = !at.atEnd() && (at.peek() == '"' || at.peek() == '\'');
            // A comment may follow at once when a blank is before it.
            const bool onlyComment = !at.atEnd() && at.peek() == '#' && at.position() > equals;
            if (onlyComment) {
                at.restOfLine();
            } else {
                variable.value = quoted ? readQuoted(at) : readBare(at);
            }
            variables.push_back(std::move(variable));
        }
    }
    return variables;
}

} // namespace strongroom::variables
