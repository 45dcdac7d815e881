// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/FilterOptions.h"
#include "cli/RecordText.h"
#include "connections/ConnectionQuery.h"
#include "incountry/RecordJson.h"

#include <algorithm>
#include <cstdint>
#include <type_traits>

namespace strongroom::cli {

namespace {

using incountry::FindFilter;
using incountry::FindOptions;
using incountry::RecordRow;
using incountry::UnreadableRecord;

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCountryOption(parser);
    declareFilterOptions(parser);
    addValue(parser, "limit", Cli::tr("number"), Cli::tr("Records in a page, 1 to 100 (100)."));
    addValue(parser, "offset", Cli::tr("number"), Cli::tr("Start after this many records (0)."));
    addFlag(parser, "all", Cli::tr("All pages, not only one."));
    addFlag(parser, "one", Cli::tr("Only the first match, as one document."));
    addValue(parser, "as-code", Cli::tr("language"), Cli::tr("Print the query for curl, python, javascript or cli instead of asking it. Secrets stay variables."));
    addFlag(parser, "strict", Cli::tr("End with exit code 4 when a record cannot be opened."));
}

std::int64_t countUnreadable(const std::vector<RecordRow> &rows)
{
    return std::count_if(rows.begin(), rows.end(), [](const RecordRow &row) { return std::holds_alternative<UnreadableRecord>(row); });
}

SensitiveText rowJson(const RecordRow &row)
{
    const auto *const record = std::get_if<incountry::Record>(&row);
    return record != nullptr ? incountry::toEditableJson(*record) : incountry::toJson(std::get<UnreadableRecord>(row));
}

void print(Output &output, const std::vector<RecordRow> &rows)
{
    if (!output.json()) {
        output.write(pageText(rows));
        output.flush();
        return;
    }
    for (const RecordRow &row : rows) {
        output.document(rowJson(row).view());
    }
}

ExitCode runOne(Invocation &invocation, const FindFilter &filter)
{
    const Vault vault = openVault(invocation);
    const std::optional<RecordRow> row = vault.store->findOne(vault.country, filter, invocation.number("offset", 0, 0, INT64_MAX), invocation.cancellation);
    Output &output = invocation.output;
    if (!row) {
        if (output.json()) {
            output.document("null");
        }
        output.message(Cli::tr("No record matches."));
        return ExitCode::Done;
    }
    invocation.count(activity::ActivityUnit::Records, 1);
    if (output.json()) {
        print(output, {*row});
    } else {
        output.write(std::visit([](const auto &record) {
            if constexpr (std::is_same_v<std::decay_t<decltype(record)>, incountry::Record>) {
                return recordText(record);
            } else {
                return unreadableText(record);
            }
        }, *row));
    }
    if (std::holds_alternative<UnreadableRecord>(*row)) {
        output.message(Cli::tr("The record cannot be opened."));
        return ExitCode::Crypto;
    }
    return ExitCode::Done;
}

// Only the connection is looked at: neither its credentials nor the service.
ExitCode runAsCode(Invocation &invocation, const FindFilter &filter, const FindOptions &options)
{
    const std::string name = invocation.value("as-code");
    const std::optional<incountry::QueryLanguage> language = incountry::queryLanguage(name);
    if (!language) {
        throw ClientError(Sentence::tr("there is no code for \"%1\"").arg(name)).advise(Sentence::tr("Use cli, curl, python or javascript.")).about("as-code");
    }
    const connections::Connection connection = invocation.isSet("connection") ? savedConnection(invocation.value("connection")) : chooseConnection(invocation).connection;
    requireService(connection, connections::Service::InCountry);
    incountry::CodeQuery query = connections::codeQuery(connection, chooseCountry(invocation, connection));
    query.filter = filter;
    query.options = options;
    const incountry::QueryCode code = incountry::queryCode(*language, query);
    if (!code.refusal.empty()) {
        throw ClientError(code.refusal).about("as-code");
    }
    invocation.output.write(code.code);
    invocation.output.flush();
    for (const incountry::CodeVariable &variable : code.variables) {
        invocation.output.message(Cli::tr("Set %1: %2.").arg(QString::fromStdString(variable.name), variable.meaning.translated()));
    }
    for (const Sentence &note : code.notes) {
        invocation.output.message(note.translated());
    }
    return ExitCode::Done;
}

ExitCode run(Invocation &invocation)
{
    const FindFilter filter = filterOf(invocation);
    FindOptions options;
    options.limit = static_cast<int>(invocation.number("limit", incountry::maxPageSize, 1, incountry::maxPageSize));
    options.offset = invocation.number("offset", 0, 0, INT64_MAX);
    options.sort = sortOf(invocation);
    if (invocation.isSet("as-code")) {
        if (invocation.isSet("all") || invocation.isSet("one")) {
            throw ClientError(Sentence::tr("--as-code shows one page; it does not go together with --all and --one")).about("as-code");
        }
        return runAsCode(invocation, filter, options);
    }
    if (invocation.isSet("one")) {
        if (invocation.isSet("all") || invocation.isSet("limit") || invocation.isSet("sort")) {
            throw ClientError(Sentence::tr("--one does not go together with --all, --limit and --sort")).about("one");
        }
        return runOne(invocation, filter);
    }

    const Vault vault = openVault(invocation);
    Output &output = invocation.output;
    std::int64_t shown = 0;
    std::int64_t unreadable = 0;
    std::int64_t total = 0;
    while (true) {
        const incountry::FindResult page = vault.store->find(vault.country, filter, options, invocation.cancellation);
        total = page.meta.total;
        if (!page.rows.empty()) {
            print(output, page.rows);
        }
        const auto count = static_cast<std::int64_t>(page.rows.size());
        shown += count;
        unreadable += countUnreadable(page.rows);
        options.offset += count;
        if (!invocation.isSet("all") || count == 0 || options.offset >= total) {
            break;
        }
    }
    output.message(Cli::tr("%1 of %2 records.").arg(shown).arg(total));
    invocation.count(activity::ActivityUnit::Records, shown);
    if (unreadable > 0) {
        output.message(Cli::tr("%n record(s) cannot be opened.", nullptr, static_cast<int>(std::min<std::int64_t>(unreadable, INT32_MAX))));
    }
    return unreadable > 0 && invocation.isSet("strict") ? ExitCode::Crypto : ExitCode::Done;
}

} // namespace

Command findCommand()
{
    return {QStringLiteral("records"), QStringLiteral("find"), {}, Cli::tr("List the records of a country, opened."), 0, 0, declare, run};
}

} // namespace strongroom::cli
