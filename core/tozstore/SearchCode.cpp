// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/SearchCode.h"

#include "base/CodeText.h"
#include "base/Json.h"

namespace strongroom::tozstore {

namespace {

std::string list(const std::vector<std::string> &texts)
{
    std::string out = "[";
    for (const std::string &text : texts) {
        out += (out.size() > 1 ? ", " : "") + textLiteral(text);
    }
    return out + ']';
}

void add(std::string &arguments, std::string_view name, const std::string &value)
{
    arguments += (arguments.empty() ? "" : ", ") + std::string(name) + '=' + value;
}

std::string clauseArguments(const SearchClause &clause)
{
    std::string arguments;
    add(arguments, "condition", textLiteral(wireNameOf(clause.condition)));
    add(arguments, "strategy", textLiteral(wireNameOf(clause.strategy)));
    const std::pair<std::string_view, const std::vector<std::string> *> terms[] = {
        {"writers", &clause.writers}, {"users", &clause.users}, {"records", &clause.records},
        {"record_types", &clause.types}, {"keys", &clause.keys}, {"values", &clause.values}};
    for (const auto &[name, texts] : terms) {
        if (!texts->empty()) {
            add(arguments, name, list(*texts));
        }
    }
    if (clause.plain) {
        std::string plain;
        for (const auto &[name, value] : *clause.plain) {
            plain += (plain.empty() ? "" : ", ") + textLiteral(name) + ": " + textLiteral(value);
        }
        add(arguments, "plain", '{' + plain + '}');
    }
    return arguments;
}

// The text of a bound keeps its zone; fromisoformat() reads exactly this form from Python 3.7 on.
std::string moment(const SearchTime &time) { return "datetime.fromisoformat(" + textLiteral(time.text()) + ')'; }

} // namespace

std::string searchAsJson(const Search &search)
{
    return dumpJson(*parseOrderedJson(searchBody(search)), 2) + '\n';
}

std::string searchAsPython(const Search &search)
{
    (void)searchBody(search);   // refuses what would be refused anyway
    std::string program = search.range ? "from datetime import datetime\n\n" : "";
    program += "import e3db\nfrom e3db.types import Search\n\nclient = e3db.Client(e3db.Config.load())   # or the name of a profile: load(\"name\")\n\n";
    program += "query = Search(count=" + std::to_string(search.limit) + ", next_token=" + std::to_string(search.nextToken)
        + ", include_data=" + (search.includeData ? "True" : "False") + ", include_all_writers=" + (search.allWriters ? "True" : "False") + ")\n";
    for (const SearchClause &clause : search.match) {
        program += "query.match(" + clauseArguments(clause) + ")\n";
    }
    for (const SearchClause &clause : search.exclude) {
        program += "query.exclude(" + clauseArguments(clause) + ")\n";
    }
    if (search.range) {
        std::string arguments;
        add(arguments, "key", textLiteral(wireNameOf(search.range->key)));
        if (search.range->start) {
            add(arguments, "start", moment(*search.range->start));
        }
        if (search.range->end) {
            add(arguments, "end", moment(*search.range->end));
        }
        program += "query.range(" + arguments + ")\n";
    }
    if (search.order) {
        program += "# The Python SDK cannot ask for an order; " + std::string(wireNameOf(*search.order)) + " was asked for.\n";
    }
    program += "\nwhile True:\n    results = client.search(query)\n    for record in results:\n        print(record.to_json())\n"
               "    if results.next_token == 0:\n        break\n    query.next_token = results.next_token\n";
    return program;
}

} // namespace strongroom::tozstore
