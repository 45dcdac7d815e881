// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tozny/SearchOptions.h"

#include "cli/tozny/FieldInput.h"
#include "cli/tozny/SearchClauseText.h"
#include "tozstore/SearchCode.h"

#include <QDate>
#include <QRegularExpression>
#include <QTime>

#include <algorithm>

namespace strongroom::cli {

namespace {

using namespace std::chrono;
using tozstore::Search;
using tozstore::SearchClause;
using tozstore::SearchTime;

constexpr const char *termOptions[] = {"type", "writer", "user", "record", "key", "value", "plain"};

// The terms that are options of their own make one clause together.
SearchClause clauseOf(const Invocation &invocation)
{
    SearchClause clause;
    clause.types = invocation.values("type");
    clause.writers = invocation.values("writer");
    clause.users = invocation.values("user");
    clause.records = invocation.values("record");
    clause.keys = invocation.values("key");
    clause.values = invocation.values("value");
    if (invocation.isSet("plain")) {
        clause.plain = plainOf(invocation);
    }
    if (invocation.isSet("strategy")) {
        clause.strategy = searchStrategyFrom(invocation.value("strategy"), "strategy");
    }
    if (invocation.isSet("condition")) {
        clause.condition = searchConditionFrom(invocation.value("condition"), "condition");
    }
    return clause;
}

minutes zoneOf(const Invocation &invocation)
{
    const QString text = invocation.options.value(QStringLiteral("zone"));
    if (text.isEmpty()) {
        return minutes(0);
    }
    bool whole = false;
    const int hoursAhead = text.toInt(&whole);
    return whole ? tozstore::zoneOffset(hoursAhead) : tozstore::zoneOffset(text.toStdString());
}

void readRange(const Invocation &invocation, Search &search)
{
    if (!invocation.isSet("after") && !invocation.isSet("before")) {
        for (const char *const option : {"range", "zone"}) {
            if (invocation.isSet(option)) {
                throw ClientError(Sentence::tr("--%1 says nothing without --after or --before").arg(std::string(option))).about(option);
            }
        }
        return;
    }
    search.range.emplace();
    const std::string key = invocation.isSet("range") ? invocation.value("range") : "created";
    if (key != "created" && key != "modified") {
        throw ClientError(Sentence::tr("--range takes created or modified")).about("range");
    }
    search.range->key = key == "created" ? tozstore::SearchRangeKey::Created : tozstore::SearchRangeKey::Modified;
    const minutes zone = zoneOf(invocation);
    if (invocation.isSet("after")) {
        search.range->start = searchTimeFrom(invocation.value("after"), zone, "after");
    }
    if (invocation.isSet("before")) {
        search.range->end = searchTimeFrom(invocation.value("before"), zone, "before");
    }
}

void readClauses(const Invocation &invocation, Search &search)
{
    const bool terms = std::ranges::any_of(termOptions, [&](const char *option) { return invocation.isSet(option); });
    if (terms) {
        search.match.push_back(clauseOf(invocation));
    } else if (invocation.isSet("strategy") || invocation.isSet("condition")) {
        throw ClientError(Sentence::tr("--strategy and --condition are for --type, --key and the like"))
            .advise(Sentence::tr("In --match and --exclude these are words of the clause: --match 'wildcard key=na*'."))
            .about("strategy");
    }
    for (const std::string &text : invocation.values("match")) {
        search.match.push_back(searchClauseFromText(text));
    }
    for (const std::string &text : invocation.values("exclude")) {
        search.exclude.push_back(searchClauseFromText(text));
    }
}

void readOrder(const Invocation &invocation, Search &search)
{
    if (!invocation.isSet("order")) {
        return;
    }
    const std::string order = invocation.value("order");
    if (order != "asc" && order != "desc") {
        throw ClientError(Sentence::tr("--order takes asc or desc")).about("order");
    }
    search.order = order == "asc" ? tozstore::SearchOrder::Ascending : tozstore::SearchOrder::Descending;
}

void refuseBesideFile(const Invocation &invocation)
{
    for (const char *const option : {"match", "exclude", "type", "writer", "user", "record", "key", "value", "plain", "strategy", "condition", "after", "before", "range", "zone", "order"}) {
        if (invocation.isSet(option)) {
            throw ClientError(Sentence::tr("--query-file and --%1 are both given").arg(std::string(option)))
                .advise(Sentence::tr("Leave one out, or put it into the file."))
                .about(option);
        }
    }
}

} // namespace

void declareSearchOptions(QCommandLineParser &parser)
{
    addValue(parser, "match", Cli::tr("clause"),
             Cli::tr("Records that match: 'type=patient,lab', 'wildcard and key=na* plain.city=\"New York\"'. Words between blanks: type, writer, user, record, key, value "
                     "or plain.NAME with = and values, and exact, fuzzy, wildcard or regexp, and or or and. May be given several times; one match is enough."));
    addValue(parser, "exclude", Cli::tr("clause"), Cli::tr("Leave out what matches this clause; written like --match, may be given several times."));
    addValue(parser, "type", Cli::tr("type"), Cli::tr("Records of this type. This and the next six make one clause together, each may be given several times."));
    addValue(parser, "writer", Cli::tr("id"), Cli::tr("Written by this client."));
    addValue(parser, "user", Cli::tr("id"), Cli::tr("About this user."));
    addValue(parser, "record", Cli::tr("id"), Cli::tr("With this record id."));
    addValue(parser, "key", Cli::tr("name"), Cli::tr("With a name like this in plain."));
    addValue(parser, "value", Cli::tr("text"), Cli::tr("With a value like this in plain."));
    addValue(parser, "plain", Cli::tr("name=value"), Cli::tr("With this name and value in plain."));
    addValue(parser, "strategy", Cli::tr("word"), Cli::tr("How that clause compares: exact (as it is without), fuzzy (one or two edits away), wildcard (* and ?) or regexp (of the whole value)."));
    addValue(parser, "condition", Cli::tr("word"), Cli::tr("Whether one term of that clause is enough, or (as it is without), or all must hold, and."));
    addValue(parser, "after", Cli::tr("time"), Cli::tr("From this time on: 2019-03-18, 2019-03-18T12:00:00-07:00, or @1552892400."));
    addValue(parser, "before", Cli::tr("time"), Cli::tr("Up to this time."));
    addValue(parser, "zone", Cli::tr("offset"), Cli::tr("The zone of times that name none: -07:00, or whole hours (UTC)."));
    addValue(parser, "range", Cli::tr("which"), Cli::tr("Whether the times are those of being created or modified (created)."));
    addValue(parser, "order", Cli::tr("order"), Cli::tr("asc or desc."));
    addValue(parser, "query-file", Cli::tr("file"), Cli::tr("Take the search from this file, JSON as --show json prints it; - is standard input."));
    addFlag(parser, "all-writers", Cli::tr("Also what others share with this client."));
    addFlag(parser, "with-data", Cli::tr("With the encrypted fields, opened."));
    addValue(parser, "limit", Cli::tr("number"), Cli::tr("Results at a time, 1 to 1000 (50)."));
    addValue(parser, "next-token", Cli::tr("number"), Cli::tr("Go on where an earlier page said."));
}

Search searchOf(const Invocation &invocation)
{
    Search search;
    if (invocation.isSet("query-file")) {
        refuseBesideFile(invocation);
        search = tozstore::searchFromJson(inputText(invocation.value("query-file")).view());
    } else {
        readClauses(invocation, search);
        readRange(invocation, search);
        readOrder(invocation, search);
    }
    search.limit = static_cast<int>(invocation.number("limit", search.limit, 1, tozstore::mostSearchResults));
    search.nextToken = invocation.number("next-token", search.nextToken, 0, INT64_MAX);
    search.allWriters = search.allWriters || invocation.isSet("all-writers");
    search.includeData = search.includeData || invocation.isSet("with-data");
    (void)tozstore::searchBody(search);   // refuses identifiers that are none, and a range that ends before it starts
    return search;
}

SearchTime searchTimeFrom(const std::string &text, minutes zone, const char *option)
{
    const auto refuse = [&] {
        return ClientError(Sentence::tr("--%1 takes a time: 2019-03-18, 2019-03-18T12:00:00-07:00, or @ and seconds since 1970").arg(std::string(option)))
            .about(option);
    };
    static const QRegularExpression form(QStringLiteral(R"(^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:\.(\d{1,6}))?)?(Z|[+-]\d{2}:\d{2})?$)"));
    const QString given = QString::fromStdString(text);
    if (given.startsWith(QLatin1Char('@'))) {
        bool whole = false;
        const qlonglong moment = given.mid(1).toLongLong(&whole);
        constexpr qlonglong farthest = 400LL * 10'000 * 86'400;   // the years are SearchTime's to check; no overflow before it does
        if (!whole || moment < -farthest || moment > farthest) {
            throw refuse();
        }
        return SearchTime::at(sys_seconds(seconds(moment)));
    }
    const auto match = form.match(given);
    const QDate date = QDate::fromString(match.captured(1), Qt::ISODate);
    const QTime time = match.capturedLength(2) == 0 ? QTime(0, 0) : QTime::fromString(match.captured(2), Qt::ISODate);
    if (!match.hasMatch() || !date.isValid() || !time.isValid()) {
        throw refuse();
    }
    if (const QString named = match.captured(4); !named.isEmpty()) {
        zone = named == QLatin1String("Z") ? minutes(0) : tozstore::zoneOffset(named.toStdString());
    }
    const local_days day = local_days(year(date.year()) / date.month() / date.day());
    const auto fraction = microseconds(match.captured(3).leftJustified(6, QLatin1Char('0')).toLongLong());
    return SearchTime::inZone(day + seconds(QTime(0, 0).secsTo(time)), zone, fraction);
}

} // namespace strongroom::cli
