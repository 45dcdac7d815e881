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

// The body, with characters escaped that would show as something else than they are.
std::string visibleBody(const Search &search) { return literal(*parseOrderedJson(searchBody(search)), LiteralStyle::JavaScript); }

std::string javaScriptClause(std::string_view call, const SearchClause &clause)
{
    OrderedJson terms = OrderedJson::object();
    const std::pair<const char *, const std::vector<std::string> *> lists[] = {{"writers", &clause.writers}, {"users", &clause.users}, {"records", &clause.records},
                                                                               {"type", &clause.types},      {"keys", &clause.keys},   {"values", &clause.values}};
    for (const auto &[name, texts] : lists) {
        if (!texts->empty()) {
            terms[name] = *texts;
        }
    }
    if (clause.plain) {
        terms["plain"] = *clause.plain;
    }
    return "    ." + std::string(call) + '(' + literal(terms, LiteralStyle::JavaScript, 1) + ", " + textLiteral(wireNameOf(clause.condition)) + ", "
         + textLiteral(wireNameOf(clause.strategy)) + ")\n";
}

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

std::string searchAsJavaScript(const Search &search)
{
    (void)searchBody(search);
    std::string program = "const fs = require('node:fs');\nconst os = require('node:os');\nconst path = require('node:path');\nconst Tozny = require('@toznysecure/sdk/node');\n\n"
                          "const file = path.join(os.homedir(), '.tozny', 'e3db.json');   // of a profile: '.tozny', 'name', 'e3db.json'\n"
                          "const client = new Tozny.storage.Client(Tozny.storage.Config.fromObject(fs.readFileSync(file, 'utf8')));\n\n";
    program += "const query = new Tozny.types.Search(" + std::string(search.includeData ? "true" : "false") + ", " + (search.allWriters ? "true" : "false") + ", " + std::to_string(search.limit)
             + (search.nextToken != 0 ? ", " + std::to_string(search.nextToken) : std::string()) + ")\n";
    for (const SearchClause &clause : search.match) {
        program += javaScriptClause("match", clause);
    }
    for (const SearchClause &clause : search.exclude) {
        program += javaScriptClause("exclude", clause);
    }
    if (search.range) {
        const std::string start = search.range->start ? search.range->start->text() : "1970-01-01T00:00:00.000Z";
        const std::string end = search.range->end ? search.range->end->text() : "9999-12-31T23:59:59.999Z";
        program += "    .range(" + textLiteral(start) + ", " + textLiteral(end) + ", " + textLiteral(wireNameOf(search.range->key)) + ")\n";
    }
    if (search.order) {
        program += "    .order(" + textLiteral(wireNameOf(*search.order)) + ")\n";
    }
    program.back() = ';';
    program += "\n\n(async () => {\n    const results = await client.search(query);\n    do {\n        for (const record of await results.next()) {\n"
               "            console.log(JSON.stringify(record.serializable()));\n        }\n    } while (!results.done);\n})();\n";
    return program;
}

std::string searchAsCommand(const Search &search, const std::string &connection)
{
    // No line of the JSON is the mark: each begins with a brace, a bracket, a quote or a blank.
    return "strongroom-cli tozny search \\\n  --connection " + (connection.empty() ? std::string("NAME") : shellQuoted(connection)) + " \\\n  --query-file - <<'SEARCH'\n"
         + visibleBody(search) + "\nSEARCH\n";
}

std::string searchAsCurl(const Search &search, const std::string &apiUrl)
{
    const std::string base = apiUrl.ends_with('/') ? apiUrl.substr(0, apiUrl.size() - 1) : apiUrl;
    return "TOKEN=$(curl --silent --show-error --fail \\\n"
           "  --user \"$TOZNY_API_KEY_ID:$TOZNY_API_SECRET\" \\\n"
           "  --data-urlencode 'grant_type=client_credentials' \\\n"
           "  " + shellQuoted(base + "/v1/auth/token") + " |\n"
           "  sed -n 's/.*\"access_token\"[[:space:]]*:[[:space:]]*\"\\([^\"]*\\)\".*/\\1/p')\n\n"
           "curl --silent --show-error --fail-with-body \\\n"
           "  --header \"Authorization: Bearer $TOKEN\" \\\n"
           "  --header 'Content-Type: application/json' \\\n"
           "  --data-raw " + shellQuoted(visibleBody(search)) + " \\\n"
           "  " + shellQuoted(base + "/v2/search") + '\n';
}

} // namespace strongroom::tozstore
