// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// `infisical export --format=csv`: the columns Key and Value, cells as RFC 4180 has them.

#include "base/Text.h"
#include "variables/Cursor.h"
#include "variables/Formats.h"

namespace strongroom::variables {

namespace {

SensitiveText readCell(Cursor &at)
{
    SensitiveText cell;
    if (at.atEnd() || at.peek() != '"') {
        const std::size_t from = at.position();
        const int line = at.line();
        while (!at.atLineEnd() && at.peek() != ',') {
            if (at.take() == '"') {
                throw refusal(line, Sentence::tr("a quote stands inside a cell that has none around it"),
                              Sentence::tr("Quotes go around the cell and are doubled inside."));
            }
        }
        cell.append(at.since(from));
        return cell;
    }
    const int line = at.line();
    at.take();
    std::size_t from = at.position();
    while (true) {
        if (at.atEnd()) {
            throw refusal(line, Sentence::tr("the quote that begins here is never closed"),
                          Sentence::tr("Quotes go around the cell and are doubled inside."));
        }
        if (at.peek() != '"') {
            at.take();
            continue;
        }
        cell.append(at.since(from));
        at.take();
        if (at.atEnd() || at.peek() != '"') {
            break;
        }
        from = at.position();   // the second of the two stays
        at.take();
    }
    if (!at.atLineEnd() && at.peek() != ',') {
        throw refusal(at.line(), Sentence::tr("text follows the closing quote of a cell"),
                      Sentence::tr("Quotes go around the whole cell."));
    }
    return cell;
}

} // namespace

std::vector<Variable> parseCsv(std::string_view text)
{
    std::vector<Variable> variables;
    Cursor at(text);
    bool hasHead = false;
    while (!at.atEnd()) {
        if (at.atLineEnd()) {
            at.passLineEnd();
            continue;
        }
        Variable variable;
        variable.line = at.line();
        const SensitiveText key = readCell(at);
        if (at.atLineEnd()) {
            throw refusal(variable.line, Sentence::tr("there is one cell where two are needed"),
                          Sentence::tr("The columns are Key and Value."));
        }
        at.take();
        variable.value = readCell(at);
        if (!at.atLineEnd()) {
            throw refusal(variable.line, Sentence::tr("there are more than two cells"), Sentence::tr("The columns are Key and Value."));
        }
        at.passLineEnd();
        if (!hasHead) {
            hasHead = true;
            if (!equalsIgnoringAsciiCase(key.view(), "key") || !equalsIgnoringAsciiCase(variable.value.view(), "value")) {
                throw refusal(variable.line, Sentence::tr("the first row does not name the columns Key and Value"),
                              Sentence::tr("It begins with Key,Value."));
            }
            continue;
        }
        if (key.empty()) {
            throw refusal(variable.line, Sentence::tr("the key is empty"), Sentence::tr("Every secret has a name."));
        }
        variable.key = std::string(key.view());
        variables.push_back(std::move(variable));
    }
    if (!hasHead) {
        throw refusal(1, Sentence::tr("the columns Key and Value are missing"), Sentence::tr("It begins with Key,Value."));
    }
    return variables;
}

} // namespace strongroom::variables
