// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/FileSink.h"
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/MigrateResult.h"
#include "cli/MigrateVault.h"
#include "cli/Table.h"
#include "incountry/Timestamp.h"
#include "migration/Report.h"

#include <chrono>
#include <memory>

namespace strongroom::cli {

namespace {

using migration::JournalSummary;

constexpr std::size_t fewCountries = 5;   // of more, those with nothing in them are not shown

std::string dateOf(std::chrono::system_clock::time_point time)
{
    return incountry::Timestamp{std::chrono::floor<std::chrono::seconds>(time)}.toIso8601();
}

OrderedJson figuresJson(const RunFigures &figures)
{
    return {{"migrated", figures.migrated}, {"set_aside", figures.setAside}, {"left", figures.left}, {"rolled_back", figures.rolledBack}, {"kept_theirs", figures.keptTheirs}};
}

std::string summaryJson(const JournalSummary &run)
{
    OrderedJson countries = OrderedJson::array();
    for (const incountry::Country &country : run.plan.countries) {
        const auto found = run.counts.find(country.code());
        OrderedJson entry = figuresJson(figuresOf(run.plan, found == run.counts.end() ? migration::CountryCounts() : found->second));
        const auto expected = run.plan.expected.find(country.code());
        entry["country"] = country.code();
        entry["expected"] = expected == run.plan.expected.end() ? OrderedJson() : OrderedJson(expected->second);
        countries.push_back(std::move(entry));
    }
    OrderedJson json{{"run", run.runId},
                     {"state", stateOf(run)},
                     {"in_use", run.inUse},
                     {"started_at", dateOf(run.startedAt)},
                     {"connection", run.plan.connectionName},
                     {"environment_id", run.plan.environmentId},
                     {"target_version", run.plan.targetVersion}};
    json.update(figuresJson(figuresOf(run)));
    json["countries"] = std::move(countries);
    json["journal"] = run.path;
    return dumpJson(json);
}

void showAll(Output &output)
{
    std::vector<std::string> damaged;
    const std::vector<JournalSummary> runs = migration::listJournals(migration::journalFolder(), &damaged);
    using Align = Table::Align;
    Table table({{fromQString(Cli::tr("run"))},
                 {fromQString(Cli::tr("state"))},
                 {fromQString(Cli::tr("connection"))},
                 {fromQString(Cli::tr("to version")), Align::Right},
                 {fromQString(Cli::tr("migrated")), Align::Right},
                 {fromQString(Cli::tr("set aside")), Align::Right},
                 {fromQString(Cli::tr("left")), Align::Right},
                 {fromQString(Cli::tr("started"))}});
    for (const JournalSummary &run : runs) {
        const RunFigures figures = figuresOf(run);
        table.addRow({run.runId, stateOf(run), run.plan.connectionName, std::to_string(run.plan.targetVersion), std::to_string(figures.migrated), std::to_string(figures.setAside),
                      std::to_string(figures.left), dateOf(run.startedAt)});
        if (output.json()) {
            output.document(summaryJson(run));
        }
    }
    if (!output.json() && !table.empty()) {
        output.write(table.text());
    }
    if (runs.empty()) {
        output.message(Cli::tr("There are no runs."));
    }
    for (const std::string &path : damaged) {
        output.message(Cli::tr("This journal cannot be read: %1").arg(toQString(path)));
    }
}

void showOne(Output &output, const JournalSummary &run)
{
    if (output.json()) {
        output.document(summaryJson(run));
        return;
    }
    using Align = Table::Align;
    Table table({{fromQString(Cli::tr("country"))},
                 {fromQString(Cli::tr("expected")), Align::Right},
                 {fromQString(Cli::tr("migrated")), Align::Right},
                 {fromQString(Cli::tr("set aside")), Align::Right},
                 {fromQString(Cli::tr("left")), Align::Right},
                 {fromQString(Cli::tr("rolled back")), Align::Right},
                 {fromQString(Cli::tr("kept theirs")), Align::Right}});
    for (const incountry::Country &country : run.plan.countries) {
        const auto found = run.counts.find(country.code());
        const RunFigures figures = figuresOf(run.plan, found == run.counts.end() ? migration::CountryCounts() : found->second);
        const auto expected = run.plan.expected.find(country.code());
        const bool empty = expected != run.plan.expected.end() && expected->second == 0 && figures.migrated + figures.setAside + figures.left + figures.rolledBack + figures.keptTheirs == 0;
        if (empty && run.plan.countries.size() > fewCountries) {
            continue;
        }
        table.addRow({country.code(), expected == run.plan.expected.end() ? "?" : std::to_string(expected->second), std::to_string(figures.migrated), std::to_string(figures.setAside),
                      std::to_string(figures.left), std::to_string(figures.rolledBack), std::to_string(figures.keptTheirs)});
    }
    output.write(table.text());
    output.message(Cli::tr("Run %1 of \"%2\" to version %3: %4.").arg(toQString(run.runId), toQString(run.plan.connectionName)).arg(run.plan.targetVersion).arg(toQString(stateOf(run))));
}

ExitCode status(Invocation &invocation)
{
    if (invocation.arguments.isEmpty()) {
        showAll(invocation.output);
    } else {
        showOne(invocation.output, migration::inspectJournal(runPath(invocation.argument(0))));
    }
    return ExitCode::Done;
}

void declareReport(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    addValue(parser, "format", Cli::tr("name"), Cli::tr("json (the default): figures and the records to look at; csv: every record of the run."));
    addValue(parser, "out", Cli::tr("file"), Cli::tr("Write to this new file (standard output)."));
}

class StandardOutput final : public ByteSink {
public:
    explicit StandardOutput(Output &output) : m_output(output) {}
    void write(ByteView bytes) override { m_output.write(textOf(bytes)); }

private:
    Output &m_output;
};

ExitCode report(Invocation &invocation)
{
    const std::string format = invocation.isSet("format") ? invocation.value("format") : "json";
    if (format != "json" && format != "csv") {
        throw ClientError(Sentence::tr("--format takes json or csv")).about("format");
    }
    const std::string out = invocation.value("out");
    refuseExisting(out, "out");
    const std::string path = runPath(invocation.argument(0));
    const MigrationVault vault = migrationVault(invocation, migration::inspectJournal(path).plan);
    const std::unique_ptr<migration::Journal> journal = migration::Journal::open(path, vault.secrets);

    const auto writeTo = [&](ByteSink &sink) {
        if (format == "csv") {
            migration::writeReportCsv(*journal, sink);
        } else {
            sink.write(bytesOf(migration::reportToJson(migration::makeReport(*journal)) + '\n'));
        }
    };
    if (out.empty()) {
        StandardOutput sink(invocation.output);
        writeTo(sink);
        return ExitCode::Done;
    }
    FileSink sink(out, ExistingFile::Keep);
    writeTo(sink);
    sink.commit();
    invocation.output.message(Cli::tr("The report is in %1.").arg(toQString(out)));
    return ExitCode::Done;
}

} // namespace

std::vector<Command> migrateStatusCommands()
{
    const QString group = QStringLiteral("migrate");
    return {{group, QStringLiteral("status"), Cli::tr("[RUN]"), Cli::tr("Runs on this computer and how far they are; needs no key."), 0, 1, [](QCommandLineParser &) {}, status},
            {group, QStringLiteral("report"), Cli::tr("RUN"), Cli::tr("What a run did, and every record that somebody should look at."), 1, 1, declareReport, report}};
}

} // namespace strongroom::cli
