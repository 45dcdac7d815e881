// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/FieldInput.h"
#include "cli/tozny/SearchOptions.h"
#include "cli/tozny/SearchRun.h"
#include "cli/tozny/TozCommands.h"
#include "cli/tozny/TozRecordText.h"
#include "tozstore/SearchCode.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using tozstore::Query;
using tozstore::QueryExpression;

void declareSearch(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    declareSearchOptions(parser);
    declareSearchRun(parser);
    addValue(parser, "show", Cli::tr("language"), Cli::tr("Print the search as cli, curl, python, javascript or json instead of asking it."));
}

ExitCode search(Invocation &invocation)
{
    const tozstore::Search what = searchOf(invocation);
    if (!invocation.isSet("show")) {
        return runSearch(invocation, what);
    }
    const std::string language = invocation.value("show");
    std::string code;
    if (language == "cli") {
        code = tozstore::searchAsCommand(what, invocation.value("connection"));
    } else if (language == "curl") {
        code = tozstore::searchAsCurl(what, chooseClient(invocation).connection.tozstore.apiUrl);
    } else if (language == "python") {
        code = tozstore::searchAsPython(what);
    } else if (language == "javascript") {
        code = tozstore::searchAsJavaScript(what);
    } else if (language == "json") {
        code = tozstore::searchAsJson(what);
    } else {
        throw ClientError(Sentence::tr("--show takes cli, curl, python, javascript or json")).about("show");
    }
    invocation.output.write(code);
    return ExitCode::Done;
}

void declareQuery(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "type", Cli::tr("type"), Cli::tr("Records of this type; this and the others may be given several times."));
    addValue(parser, "writer", Cli::tr("id"), Cli::tr("Written by this client."));
    addValue(parser, "user", Cli::tr("id"), Cli::tr("About this user."));
    addValue(parser, "record", Cli::tr("id"), Cli::tr("With this record id."));
    addValue(parser, "plain", Cli::tr("name=value"), Cli::tr("With this name and value in plain; of several all must hold."));
    addValue(parser, "expression", Cli::tr("object"), Cli::tr("The service's own expression over plain, instead of --plain: {\"or\": [{\"eq\": {\"name\": \"a\", \"value\": \"1\"}}, ...]}."));
    addFlag(parser, "all-writers", Cli::tr("Also what others share with this client."));
    addFlag(parser, "without-data", Cli::tr("Without the encrypted fields."));
    addValue(parser, "limit", Cli::tr("number"), Cli::tr("Results in a page, 1 to 1000 (100)."));
    addValue(parser, "after-index", Cli::tr("number"), Cli::tr("Go on where an earlier page said (0)."));
    addFlag(parser, "all", Cli::tr("All pages, not only one."));
    addFlag(parser, "strict", Cli::tr("End with exit code 4 when a record cannot be opened or its signature is bad."));
}

QueryExpression expressionOf(const Json &json, int depth)
{
    const auto refuse = [] { return ClientError(Sentence::tr("--expression is not understood"))
        .advise(Sentence::tr("It is made of {\"eq\": {\"name\", \"value\"}}, {\"and\": [...]} and {\"or\": [...]}."))
        .about("expression"); };
    if (!json.is_object() || json.size() != 1 || depth > 100) {
        throw refuse();
    }
    QueryExpression expression;
    const std::string kind = json.begin().key();
    const Json &content = json.begin().value();
    if (kind == "eq") {
        const bool pair = content.is_object() && content.size() == 2 && content.contains("name") && content["name"].is_string() && content.contains("value") && content["value"].is_string();
        if (!pair) {
            throw refuse();
        }
        expression.name = content["name"].get<std::string>();
        expression.value = content["value"].get<std::string>();
        return expression;
    }
    if ((kind != "and" && kind != "or") || !content.is_array()) {
        throw refuse();
    }
    expression.kind = kind == "and" ? QueryExpression::Kind::And : QueryExpression::Kind::Or;
    for (const Json &operand : content) {
        expression.operands.push_back(expressionOf(operand, depth + 1));
    }
    return expression;
}

std::optional<QueryExpression> expressionOf(const Invocation &invocation)
{
    if (invocation.isSet("expression")) {
        if (invocation.isSet("plain")) {
            throw ClientError(Sentence::tr("--plain and --expression are both given")).advise(Sentence::tr("Leave one out.")).about("plain");
        }
        const std::optional<Json> json = parseJson(invocation.value("expression"));
        return expressionOf(json ? *json : Json(), 0);
    }
    QueryExpression all;
    all.kind = QueryExpression::Kind::And;
    for (const auto &[name, value] : plainOf(invocation)) {
        all.operands.push_back({QueryExpression::Kind::Equal, name, value, {}});
    }
    if (all.operands.empty()) {
        return std::nullopt;
    }
    return all.operands.size() == 1 ? all.operands.front() : all;
}

Query queryOf(const Invocation &invocation)
{
    Query query;
    query.count = static_cast<int>(invocation.number("limit", query.count, 1, tozstore::mostSearchResults));
    query.afterIndex = invocation.number("after-index", 0, 0, INT64_MAX);
    query.includeData = !invocation.isSet("without-data");
    query.allWriters = invocation.isSet("all-writers");
    query.writers = invocation.values("writer");
    query.users = invocation.values("user");
    query.records = invocation.values("record");
    query.types = invocation.values("type");
    query.plain = expressionOf(invocation);
    (void)tozstore::queryBody(query);   // refuses identifiers that are none before anything is asked
    return query;
}

ExitCode query(Invocation &invocation)
{
    Query what = queryOf(invocation);
    const auto store = openChosenClient(invocation);
    Output &output = invocation.output;
    std::size_t shown = 0;
    std::int64_t bad = 0;
    tozstore::QueryPage page;
    do {
        page = store->query(what, invocation.cancellation);
        printRows(output, page.rows);
        shown += page.rows.size();
        bad += std::ranges::count_if(page.rows, isBad);
        what.afterIndex = page.lastIndex;
    } while (invocation.isSet("all") && !page.atEnd && !page.rows.empty());
    output.message(Cli::tr("%n record(s).", nullptr, static_cast<int>(shown)));
    if (!page.atEnd && !page.rows.empty()) {
        output.message(Cli::tr("More: --after-index %1, or --all for all of them.").arg(page.lastIndex));
    }
    if (bad > 0) {
        output.message(Cli::tr("%n record(s) cannot be opened, or have a bad signature.", nullptr, static_cast<int>(bad)));
    }
    return bad > 0 && invocation.isSet("strict") ? ExitCode::Crypto : ExitCode::Done;
}

} // namespace

std::vector<Command> tozSearchCommands()
{
    const QString group = QStringLiteral("tozny");
    return {{group, QStringLiteral("search"), {}, Cli::tr("Search records by what lies in the clear: type, writer, plain, time."), 0, 0, declareSearch, search},
            {group, QStringLiteral("query"), {}, Cli::tr("The service's older search, by type, writer and plain."), 0, 0, declareQuery, query}};
}

} // namespace strongroom::cli
