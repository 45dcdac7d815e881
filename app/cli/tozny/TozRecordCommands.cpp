// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/Confirmation.h"
#include "cli/Table.h"
#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/Conflict.h"
#include "cli/tozny/SearchRun.h"
#include "cli/tozny/TozCommands.h"
#include "cli/tozny/TozRecordText.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using tozstore::RecordRow;

constexpr int mostIds = 1000;

std::vector<std::string> idsOf(const Invocation &invocation)
{
    std::vector<std::string> ids;
    for (const QString &argument : invocation.arguments) {
        ids.push_back(requireId(argument.toStdString(), "record"));
    }
    return ids;
}

ExitCode get(Invocation &invocation)
{
    const std::vector<std::string> ids = idsOf(invocation);
    const auto store = openChosenClient(invocation);
    Output &output = invocation.output;
    if (ids.size() == 1) {
        return printRow(output, store->read(ids.front(), invocation.cancellation));
    }
    const std::vector<RecordRow> rows = store->readMany(ids, invocation.cancellation);
    printRows(output, rows);
    ExitCode code = std::ranges::any_of(rows, isBad) ? ExitCode::Crypto : ExitCode::Done;
    for (const std::string &id : ids) {
        if (std::ranges::none_of(rows, [&](const RecordRow &row) { return row.meta().recordId == id; })) {
            output.message(Cli::tr("Not there, or not for this client: %1").arg(QString::fromStdString(id)));
            code = ExitCode::Service;
        }
    }
    return code;
}

void declareList(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    addValue(parser, "type", Cli::tr("type"), Cli::tr("Only records of this type; may be given several times."));
    addFlag(parser, "all-writers", Cli::tr("Also what others share with this client."));
    addFlag(parser, "with-data", Cli::tr("With the encrypted fields, opened."));
    addValue(parser, "limit", Cli::tr("number"), Cli::tr("Results at a time, 1 to 1000 (50)."));
    addValue(parser, "next-token", Cli::tr("number"), Cli::tr("Go on where an earlier page said."));
    declareSearchRun(parser);
}

ExitCode list(Invocation &invocation)
{
    tozstore::Search search;
    search.limit = static_cast<int>(invocation.number("limit", search.limit, 1, tozstore::mostSearchResults));
    search.nextToken = invocation.number("next-token", 0, 0, INT64_MAX);
    search.allWriters = invocation.isSet("all-writers");
    search.includeData = invocation.isSet("with-data");
    if (invocation.isSet("type")) {
        search.match.emplace_back();
        search.match.back().types = invocation.values("type");
    }
    return runSearch(invocation, search);
}

void declareRemove(QCommandLineParser &parser)
{
    declareClientOptions(parser);
    declareYes(parser);
    addValue(parser, "version", Cli::tr("id"), Cli::tr("Only if the record still has this version; for one record."));
}

void removeOne(const Invocation &invocation, tozstore::Store &store, const std::string &id)
{
    const std::string version = invocation.isSet("version") ? requireId(invocation.value("version"), "version") : store.read(id, invocation.cancellation).meta().version;
    store.remove(id, version, invocation.cancellation);
    invocation.output.message(Cli::tr("Deleted: %1").arg(QString::fromStdString(id)));
}

ExitCode remove(Invocation &invocation)
{
    const std::vector<std::string> ids = idsOf(invocation);
    if (invocation.isSet("version") && ids.size() > 1) {
        throw ClientError(Sentence::tr("--version is for one record")).about("version");
    }
    const auto store = openChosenClient(invocation);
    const QString what = ids.size() == 1 ? QString::fromStdString(ids.front()) : Cli::tr("%n record(s)", nullptr, static_cast<int>(ids.size()));
    confirmDeleting(invocation, Cli::tr("Delete %1? This cannot be undone.").arg(what));
    // One that is missing must not keep the others: go on, name each that failed, and end with the first failure's exit code.
    ExitCode code = ExitCode::Done;
    for (const std::string &id : ids) {
        ExitCode failed = ExitCode::Done;
        try {
            removeOne(invocation, *store, id);
        } catch (const tozstore::RecordConflict &conflict) {
            failed = tellConflict(invocation.output, id, conflict);
        } catch (const CancelledError &) {
            throw;
        } catch (const VaultError &error) {
            if (ids.size() == 1) {
                throw;
            }
            invocation.output.message(Cli::tr("Not deleted: %1: %2").arg(QString::fromStdString(id), error.sentence().translated()));
            failed = exitCodeOf(error);
        }
        code = code == ExitCode::Done ? failed : code;
    }
    return code;
}

} // namespace

std::vector<Command> tozRecordCommands()
{
    const QString group = QStringLiteral("tozny");
    return {{group, QStringLiteral("records get"), QStringLiteral("ID..."), Cli::tr("Show records by their ids."), 1, mostIds, declareClientOptions, get},
            {group, QStringLiteral("records list"), {}, Cli::tr("List this client's records."), 0, 0, declareList, list},
            {group, QStringLiteral("records delete"), QStringLiteral("ID..."), Cli::tr("Delete records, files too, by their ids."), 1, mostIds, declareRemove, remove}};
}

} // namespace strongroom::cli
