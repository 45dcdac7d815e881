// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/SearchRun.h"

#include "cli/tozny/ClientChoice.h"
#include "cli/tozny/TozRecordText.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using tozstore::RecordRow;
using tozstore::Search;

std::int64_t countBad(const std::vector<RecordRow> &rows) { return std::ranges::count_if(rows, isBad); }

ExitCode tellBad(const Invocation &invocation, std::int64_t bad)
{
    if (bad > 0) {
        invocation.output.message(Cli::tr("%n record(s) cannot be opened, or have a bad signature.", nullptr, static_cast<int>(std::min<std::int64_t>(bad, INT32_MAX))));
    }
    return bad > 0 && invocation.isSet("strict") ? ExitCode::Crypto : ExitCode::Done;
}

ExitCode runPage(Invocation &invocation, const Search &search)
{
    if (search.nextToken >= tozstore::mostPagedResults) {
        throw ClientError(Sentence::tr("one search pages through 10,000 results at most"))
            .advise(Sentence::tr("Use --all: it splits the range of time. Or narrow the search with --after and --before."))
            .about("next-token");
    }
    const auto store = openChosenClient(invocation);
    const tozstore::SearchPage page = store->search(search, invocation.cancellation);
    Output &output = invocation.output;
    printRows(output, page.rows);
    output.message(Cli::tr("%1 of %2 records.").arg(page.rows.size()).arg(page.total));
    if (page.nextToken != 0) {
        output.message(Cli::tr("More: --next-token %1, or --all for all of them.").arg(page.nextToken));
    }
    if (page.total > tozstore::mostPagedResults) {
        output.message(Cli::tr("One search pages through 10,000 results at most. --all splits the range of time and gets the others too."));
    }
    return tellBad(invocation, countBad(page.rows));
}

ExitCode runAll(Invocation &invocation, Search search)
{
    if (search.nextToken != 0) {
        throw ClientError(Sentence::tr("--all and --next-token are both given")).advise(Sentence::tr("Leave one out.")).about("all");
    }
    if (!invocation.isSet("limit")) {
        search.limit = tozstore::mostSearchResults;
    }
    const auto store = openChosenClient(invocation);
    const std::unique_ptr<tozstore::SearchCursor> cursor = store->searchAll(search);
    Output &output = invocation.output;
    std::int64_t shown = 0;
    std::int64_t bad = 0;
    bool told = false;
    while (!cursor->atEnd()) {
        const std::vector<RecordRow> rows = cursor->next(invocation.cancellation);
        if (!told && cursor->parts() > 1) {
            output.message(Cli::tr("%1 records match, more than the 10,000 one search can page through: the range of time is split.").arg(cursor->total()));
            told = true;
        }
        output.progress({});
        printRows(output, rows);
        shown += static_cast<std::int64_t>(rows.size());
        bad += countBad(rows);
        output.progress(Cli::tr("%1 of %2").arg(shown).arg(cursor->total()));
    }
    output.message(Cli::tr("%1 of %2 records.").arg(shown).arg(cursor->total()));
    if (cursor->parts() > 1) {
        output.message(Cli::tr("Searched in %1 parts.").arg(cursor->parts()));
    }
    for (const std::string &moment : cursor->unreachable()) {
        output.message(Cli::tr("More than 10,000 records were written at %1, and no search can tell them apart: some are missing here.").arg(QString::fromStdString(moment)));
    }
    const ExitCode code = tellBad(invocation, bad);
    // A script that takes the list for whole must learn that it is not.
    return cursor->unreachable().empty() ? code : ExitCode::Service;
}

} // namespace

void declareSearchRun(QCommandLineParser &parser)
{
    addFlag(parser, "all", Cli::tr("All results, not one page. Past 10,000, which one search can page through, the range of time is split."));
    addFlag(parser, "strict", Cli::tr("End with exit code 4 when a record cannot be opened or its signature is bad."));
}

ExitCode runSearch(Invocation &invocation, const Search &search) { return invocation.isSet("all") ? runAll(invocation, search) : runPage(invocation, search); }

} // namespace strongroom::cli
