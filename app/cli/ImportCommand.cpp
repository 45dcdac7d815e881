// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/SecretInput.h"
#include "transfer/Import.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace strongroom::cli {

namespace {

using transfer::CheckReport;
using transfer::ImportOptions;
using transfer::ImportReport;
using transfer::RowProblem;

constexpr std::size_t problemsShown = 20;

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    addValue(parser, "country", Cli::tr("code"), Cli::tr("The country of rows that do not name one."));
    addValue(parser, "map", Cli::tr("column=member"), Cli::tr("The column is this member: --map 'Customer=record_key'. Nothing behind the = leaves the column out. May be given several times."));
    addFlag(parser, "ignore-other-columns", Cli::tr("Leave out the columns that are neither members nor in --map; \"Record Key\" counts as record_key then."));
    addValue(parser, "set", Cli::tr("member=text"), Cli::tr("Give this member to every row that has none. May be given several times."));
    addFlag(parser, "empty-is-absent", Cli::tr("An empty cell in quotes is no value; without it, it is an empty text."));
    addValue(parser, "on-existing", Cli::tr("what"), Cli::tr("When the service has the record key already: skip (the default), overwrite or fail."));
    addFlag(parser, "skip-bad-rows", Cli::tr("Import the good rows when some cannot be imported; without it nothing is sent."));
    addFlag(parser, "dry-run", Cli::tr("Check every row and count what exists already; send nothing."));
    addValue(parser, "failed-to", Cli::tr("file"), Cli::tr("Write the rows that fail to this file, in the same format and encrypted the same way, to be imported again."));
    declarePassphraseOptions(parser);
}

std::pair<std::string, std::string> assignment(const std::string &text, const char *option)
{
    const std::size_t equals = text.rfind('=');
    if (equals == std::string::npos || equals == 0) {
        throw ClientError(Sentence::tr("--%1 takes two names with = between them").arg(std::string(option))).about(option);
    }
    return {text.substr(0, equals), text.substr(equals + 1)};
}

transfer::ColumnMapping mappingOf(const Invocation &invocation, const transfer::ImportFile &file, const connections::Connection &connection)
{
    transfer::ColumnMapping mapping;
    if (invocation.isSet("ignore-other-columns")) {
        mapping = file.suggestedMapping();
    }
    for (const std::string &text : invocation.values("map")) {
        const std::pair<std::string, std::string> named = assignment(text, "map");
        const std::string &column = named.first;
        const std::string &member = named.second;
        const std::vector<std::string> &columns = file.shape().columns;
        if (file.shape().format == transfer::FileFormat::Csv && std::ranges::find(columns, column) == columns.end()) {
            throw ClientError(Sentence::tr("the file has no column %1").arg(column)).about("map");
        }
        // A column that was only alike leaves its place to the one that was named.
        std::erase_if(mapping.targets, [&](const auto &entry) { return !member.empty() && entry.second == member; });
        mapping.targets[column] = member;
    }
    for (const std::string &text : invocation.values("set")) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0) {
            throw ClientError(Sentence::tr("--set takes a member, = and a text")).about("set");
        }
        mapping.constants[text.substr(0, equals)] = text.substr(equals + 1);
    }
    if (invocation.isSet("country") || connection.countries.size() == 1) {
        mapping.country = chooseCountry(invocation, connection);
    }
    mapping.emptyCells = invocation.isSet("empty-is-absent") ? transfer::EmptyCells::Absent : transfer::EmptyCells::ByQuotes;
    return mapping;
}

ImportOptions optionsOf(const Invocation &invocation)
{
    ImportOptions options;
    options.badRows = invocation.isSet("skip-bad-rows") ? transfer::BadRows::Skip : transfer::BadRows::Refuse;
    const std::string existing = invocation.isSet("on-existing") ? invocation.value("on-existing") : "skip";
    if (existing == "overwrite") {
        options.existing = transfer::ExistingRecord::Overwrite;
    } else if (existing == "fail") {
        options.existing = transfer::ExistingRecord::Fail;
    } else if (existing != "skip") {
        throw ClientError(Sentence::tr("--on-existing takes skip, overwrite or fail")).about("on-existing");
    }
    options.failedPath = invocation.value("failed-to");
    return options;
}

void tell(Output &output, const std::vector<RowProblem> &problems, std::int64_t count)
{
    for (std::size_t i = 0; i < std::min(problems.size(), problemsShown); ++i) {
        const RowProblem &problem = problems[i];
        const QString advice = problem.advice.empty() ? QString() : QLatin1String(". ") + problem.advice.translated();
        output.message(Cli::tr("Line %1: %2").arg(problem.line).arg(problem.reason.translated() + advice));
    }
    if (count > static_cast<std::int64_t>(std::min(problems.size(), problemsShown))) {
        output.message(Cli::tr("… and %1 more.").arg(count - static_cast<std::int64_t>(std::min(problems.size(), problemsShown))));
    }
}

OrderedJson problemsJson(const std::vector<RowProblem> &problems)
{
    OrderedJson list = OrderedJson::array();
    for (const RowProblem &problem : problems) {
        list.push_back(OrderedJson{{"line", problem.line}, {"member", problem.member}, {"reason", problem.reason.english()}});
    }
    return list;
}

void tell(Output &output, const CheckReport &check)
{
    output.message(Cli::tr("Rows: %1. Cannot be imported: %2.").arg(check.rows).arg(check.bad));
    tell(output, check.problems, check.bad);
    if (check.countries.size() > 1) {
        for (const auto &[country, rows] : check.countries) {
            output.message(Cli::tr("%1: %2 records.").arg(QString::fromStdString(country)).arg(rows));
        }
    }
}

void tell(Output &output, const ImportReport &report)
{
    output.message(Cli::tr("%1 written, %2 existed already, %3 failed, %4 not sent.").arg(report.written).arg(report.existed).arg(report.failed).arg(report.notSent));
    tell(output, report.problems, report.failed + report.unknown);
    if (report.unknown > 0) {
        output.message(Cli::tr("Written or not, the answer did not come: %1. Importing them again does no harm.").arg(report.unknown));
    }
    if (!report.failedPath.empty()) {
        output.message(Cli::tr("Rows in %1, to be imported again: %2.").arg(toQString(report.failedPath)).arg(report.failedRows));
    }
    if (output.json()) {
        output.document(dumpJson(OrderedJson{{"written", report.written}, {"existed", report.existed}, {"failed", report.failed}, {"unknown", report.unknown}, {"not_sent", report.notSent},
                                             {"failed_to", report.failedPath.empty() ? OrderedJson() : OrderedJson(report.failedPath)}, {"problems", problemsJson(report.problems)}}));
    }
}

ExitCode dryRun(Invocation &invocation, incountry::RecordStore &store, const transfer::ImportFile &file, const transfer::ImportCheck &check, const ProgressSink &progress)
{
    const CheckReport &found = check.report();
    const std::int64_t existing = transfer::countExisting(store, file, check, progress, invocation.cancellation);
    Output &output = invocation.output;
    output.message(Cli::tr("Exist already: %1. Nothing was sent.").arg(existing));
    if (output.json()) {
        output.document(dumpJson(OrderedJson{{"rows", found.rows}, {"bad", found.bad}, {"exist", existing}, {"problems", problemsJson(found.problems)}}));
    }
    return found.bad > 0 ? ExitCode::BadInput : ExitCode::Done;
}

ExitCode run(Invocation &invocation)
{
    const std::string path = invocation.argument(0);
    const ImportOptions options = optionsOf(invocation);
    const connections::ConfiguredConnection configured = chooseConnection(invocation);
    std::shared_ptr<const SecretBytes> passphrase;
    if (transfer::isEncrypted(path)) {
        passphrase = std::make_shared<const SecretBytes>(passphraseOf(invocation, PassphraseFor::ExistingFile));
    }
    const transfer::ImportFile file(path, std::move(passphrase), invocation.cancellation);
    const transfer::ColumnMapping mapping = mappingOf(invocation, file, configured.connection);
    const auto store = connections::openInCountry(configured.connection, configured.credentials);

    Output &output = invocation.output;
    const auto checked = [&](const Progress &done) { output.progress(Cli::tr("Checking: %1 %").arg(done.total > 0 ? done.done * 100 / done.total : 100)); };
    const transfer::ImportCheck check = file.check(*store, mapping, checked, invocation.cancellation);
    if (check.report().broken) {
        check.report().broken->raise();
    }
    tell(output, check.report());
    const auto counted = [&](const Progress &done) { output.progress(Cli::tr("%1 of %2").arg(done.done).arg(done.total)); };
    if (invocation.isSet("dry-run")) {
        return dryRun(invocation, *store, file, check, counted);
    }
    ImportReport report;
    try {
        transfer::importRecords(*store, file, check, options, report, counted, invocation.cancellation);
    } catch (const VaultError &) {
        if (report.written + report.existed + report.failed + report.unknown > 0) {   // it had begun
            tell(output, report);
            invocation.count(activity::ActivityUnit::Records, report.written, report.failed + report.unknown);
        }
        throw;
    }
    tell(output, report);
    invocation.count(activity::ActivityUnit::Records, report.written, report.failed + report.unknown);
    if (report.stoppedBy) {
        report.stoppedBy->raise();
    }
    return report.failed > 0 ? ExitCode::BadInput : ExitCode::Done;
}

} // namespace

Command importCommand()
{
    return {QStringLiteral("records"), QStringLiteral("import"), Cli::tr("FILE"), Cli::tr("Write the records of a file (JSON Lines, a JSON list or CSV; age or plain), every row checked before anything is sent."), 1, 1, declare, run};
}

} // namespace strongroom::cli
