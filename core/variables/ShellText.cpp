// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// Assignments of a POSIX shell and what `export -p` of dash and bash prints, word by word as a shell takes them. What a shell would compute
// (variables, commands, a home folder, braces) is refused and not guessed.

#include "variables/Cursor.h"
#include "variables/Formats.h"

#include <array>
#include <cstdint>

namespace strongroom::variables {

namespace {

[[noreturn]] void refuseExpansion(int line)
{
    throw refusal(line, Sentence::tr("a shell would expand or run something here"),
                  Sentence::tr("Put the value into single quotes; then it is taken as it is."));
}

void appendSingleQuoted(Cursor &at, SensitiveText &word)
{
    const int line = at.line();
    at.take();
    const std::size_t from = at.position();
    while (!at.atEnd() && at.peek() != '\'') {
        at.take();
    }
    if (at.atEnd()) {
        throw refusal(line, Sentence::tr("the single quote that begins here is never closed"));
    }
    word.append(at.since(from));
    at.take();
}

void appendDoubleQuoted(Cursor &at, SensitiveText &word)
{
    const int line = at.line();
    at.take();
    while (!at.atEnd() && at.peek() != '"') {
        char c = at.take();
        if (c == '$' || c == '`') {
            refuseExpansion(at.line());
        }
        if (c == '\\' && !at.atEnd()) {
            const char next = at.peek();
            if (next == '\n') {
                at.take();
                continue;
            }
            if (next == '$' || next == '`' || next == '"' || next == '\\') {
                c = at.take();
            }
        }
        word.append({&c, 1});
    }
    if (at.atEnd()) {
        throw refusal(line, Sentence::tr("the double quote that begins here is never closed"));
    }
    at.take();
}

int digitValue(char c, int base)
{
    const int value = c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : base;
    return value < base ? value : -1;
}

std::optional<std::uint32_t> readDigits(Cursor &at, int base, int most)
{
    std::uint32_t value = 0;
    int count = 0;
    for (; count < most && !at.atEnd() && digitValue(at.peek(), base) >= 0; ++count) {
        value = value * static_cast<std::uint32_t>(base) + static_cast<std::uint32_t>(digitValue(at.take(), base));
    }
    return count > 0 ? std::optional(value) : std::nullopt;
}

void appendCodePoint(SensitiveText &word, std::uint32_t codePoint)
{
    std::array<char, 4> bytes{};
    std::size_t size = 0;
    const auto add = [&](std::uint32_t byte) { bytes[size++] = static_cast<char>(byte); };
    if (codePoint < 0x80) {
        add(codePoint);
    } else if (codePoint < 0x800) {
        add(0xC0 | (codePoint >> 6));
    } else if (codePoint < 0x10000) {
        add(0xE0 | (codePoint >> 12));
        add(0x80 | ((codePoint >> 6) & 0x3F));
    } else {
        add(0xF0 | ((codePoint >> 18) & 0x07));
        add(0x80 | ((codePoint >> 12) & 0x3F));
        add(0x80 | ((codePoint >> 6) & 0x3F));
    }
    if (codePoint >= 0x80) {
        add(0x80 | (codePoint & 0x3F));
    }
    word.append({bytes.data(), size});
}

// Behind the backslash in $'…'.
void appendEscape(Cursor &at, SensitiveText &word)
{
    constexpr std::string_view letters = "abeEfnrtv\\'\"?";
    constexpr std::string_view meanings = "\a\b\033\033\f\n\r\t\v\\'\"?";
    if (const std::size_t known = letters.find(at.peek()); known != std::string_view::npos) {
        at.take();
        return word.append(meanings.substr(known, 1));
    }
    std::optional<std::uint32_t> value;
    if (at.pass("x")) {
        value = readDigits(at, 16, 2);
    } else if (at.pass("u") || at.pass("U")) {
        value = readDigits(at, 16, 8);
        if (value && *value < 0x110000) {
            return appendCodePoint(word, *value);
        }
        value.reset();
    } else {
        value = readDigits(at, 8, 3);
    }
    if (!value || *value > 0xFF) {
        throw refusal(at.line(), Sentence::tr("an escape in $'…' is unknown or has no digits"));
    }
    const char byte = static_cast<char>(*value);
    word.append({&byte, 1});
}

void appendAnsiQuoted(Cursor &at, SensitiveText &word)
{
    const int line = at.line();
    while (!at.atEnd() && at.peek() != '\'') {
        char c = at.take();
        if (c == '\\' && !at.atEnd()) {
            appendEscape(at, word);
        } else {
            word.append({&c, 1});
        }
    }
    if (at.atEnd()) {
        throw refusal(line, Sentence::tr("the quote that begins here is never closed"));
    }
    at.take();
}

bool endsWord(const Cursor &at) { return at.atLineEnd() || isBlank(at.peek()) || at.peek() == ';'; }

SensitiveText readWord(Cursor &at)
{
    constexpr std::string_view active = "$`(){}<>|&\r";
    SensitiveText word;
    bool tildeCounts = true;   // at the start and behind a colon
    while (!endsWord(at)) {
        const char c = at.peek();
        if (at.pass("$'")) {
            appendAnsiQuoted(at, word);
        } else if (c == '\'') {
            appendSingleQuoted(at, word);
        } else if (c == '"') {
            appendDoubleQuoted(at, word);
        } else if (c == '\\') {
            at.take();
            if (at.atEnd()) {
                throw refusal(at.line(), Sentence::tr("the text ends behind a backslash"));
            }
            if (const char next = at.take(); next != '\n') {
                word.append({&next, 1});
            }
        } else if (active.find(c) != std::string_view::npos || (c == '~' && tildeCounts)) {
            refuseExpansion(at.line());
        } else {
            at.take();
            word.append({&c, 1});
        }
        tildeCounts = c == ':';
    }
    return word;
}

std::string_view readName(Cursor &at)
{
    const std::size_t from = at.position();
    while (!at.atEnd() && isVariableName(std::string(1, 'x') + at.peek())) {
        at.take();
    }
    return at.since(from);
}

// "export", "declare -x" and the like before the names, with their options.
bool passDeclaration(Cursor &at)
{
    for (const std::string_view word : {"export", "declare", "typeset", "readonly"}) {
        Cursor ahead = at;
        if (!ahead.pass(word) || ahead.atLineEnd() || !isBlank(ahead.peek())) {
            continue;
        }
        ahead.passBlanks();
        while (!ahead.atLineEnd() && ahead.peek() == '-') {
            while (!endsWord(ahead)) {
                ahead.take();
            }
            ahead.passBlanks();
        }
        at = ahead;
        return true;
    }
    return false;
}

void readStatement(Cursor &at, std::vector<Variable> &variables, std::vector<Sentence> &notices)
{
    const int line = at.line();
    const bool declared = passDeclaration(at);
    while (true) {
        Variable variable;
        variable.line = at.line();
        const std::string_view name = readName(at);
        const bool assigned = isVariableName(name) && at.pass("=");
        if (!isVariableName(name) || (!assigned && (!declared || !endsWord(at)))) {
            throw refusal(line, Sentence::tr("this is no assignment"),
                          Sentence::tr("Only lines such as export NAME='value' are read; nothing is run."));
        }
        variable.key = std::string(name);
        if (assigned) {
            variable.value = readWord(at);
            variables.push_back(std::move(variable));
        } else {
            notices.push_back(Sentence::tr("line %1: %2 is exported without a value and was left out").arg(variable.line).arg(variable.key));
        }
        at.passBlanks();
        if (at.atLineEnd() || at.peek() == ';' || at.peek() == '#') {
            return;
        }
        if (!declared) {
            throw refusal(line, Sentence::tr("a command follows an assignment"),
                          Sentence::tr("Only lines such as export NAME='value' are read; nothing is run."));
        }
    }
}

} // namespace

std::vector<Variable> parseShell(std::string_view text, std::vector<Sentence> &notices)
{
    std::vector<Variable> variables;
    Cursor at(text);
    while (!at.atEnd()) {
        at.passBlanks();
        if (at.atLineEnd() || at.peek() == '#') {
            at.restOfLine();
        } else if (at.peek() == ';') {
            at.take();
        } else {
            readStatement(at, variables, notices);
        }
    }
    return variables;
}

} // namespace strongroom::variables
