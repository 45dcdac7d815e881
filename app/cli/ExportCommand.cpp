// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Json.h"
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/FilterOptions.h"
#include "cli/SecretInput.h"
#include "cli/Terminal.h"
#include "transfer/Export.h"

#include <algorithm>
#include <memory>

namespace strongroom::cli {

namespace {

using incountry::Country;
using transfer::ExportOptions;
using transfer::ExportReport;
using transfer::FileFormat;
using transfer::Protection;

constexpr const char *plainWord = "plain";

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    addValue(parser, "country", Cli::tr("codes"), Cli::tr("The country, two letters, or several: de,fr. May be given several times."));
    addFlag(parser, "all-countries", Cli::tr("Every country of the connection; of the service when the connection names none."));
    declareFilterOptions(parser);
    addValue(parser, "output", Cli::tr("file"), Cli::tr("Where to; - is standard output. The file appears when it is complete."));
    addFlag(parser, "replace", Cli::tr("Replace the file when it exists."));
    addValue(parser, "format", Cli::tr("name"), Cli::tr("jsonl or csv. Without it the file's name decides: .csv and .csv.age are CSV, everything else is JSON Lines."));
    addValue(parser, "columns", Cli::tr("names"), Cli::tr("Only these members, in this order: record_key,key1,body. Without it all of them, which is what can be imported again without loss."));
    addFlag(parser, "bom", Cli::tr("Begin a CSV with a byte order mark; some spreadsheets want it."));
    declarePassphraseOptions(parser);
    addFlag(parser, "plain", Cli::tr("Do not encrypt. Asks for the word plain on a terminal."));
    addFlag(parser, "yes-write-plaintext", Cli::tr("Do not ask with --plain."));
}

std::vector<std::string> parts(const std::vector<std::string> &values)
{
    std::vector<std::string> all;
    for (const std::string &value : values) {
        std::size_t from = 0;
        while (from <= value.size()) {
            const std::size_t end = std::min(value.find(',', from), value.size());
            if (end > from) {
                all.push_back(value.substr(from, end - from));
            }
            from = end + 1;
        }
    }
    return all;
}

std::vector<Country> countriesOf(const Invocation &invocation, const connections::Connection &connection, incountry::RecordStore &store)
{
    std::vector<Country> countries;
    const auto add = [&](Country country) {
        if (std::ranges::find(countries, country) == countries.end()) {
            countries.push_back(std::move(country));
        }
    };
    if (invocation.isSet("all-countries")) {
        if (invocation.isSet("country")) {
            throw ClientError(Sentence::tr("--country and --all-countries are both given")).advise(Sentence::tr("Leave one out.")).about("country");
        }
        for (const std::string &code : connection.countries) {
            add(Country(code));
        }
        if (countries.empty()) {
            for (incountry::CountryInfo &info : store.countries(invocation.cancellation)) {
                add(std::move(info.country));
            }
        }
        return countries;
    }
    for (const std::string &code : parts(invocation.values("country"))) {
        add(Country(code));
    }
    if (countries.empty()) {
        add(chooseCountry(invocation, connection));
    }
    return countries;
}

FileFormat formatOf(const Invocation &invocation, const std::string &path)
{
    std::string name = toLowerAscii(path);
    if (name.ends_with(".age")) {
        name.resize(name.size() - 4);
    }
    const std::string format = invocation.isSet("format") ? invocation.value("format") : name.ends_with(".csv") ? "csv" : "jsonl";
    if (format != "csv" && format != "jsonl") {
        throw ClientError(Sentence::tr("--format takes jsonl or csv")).about("format");
    }
    return format == "csv" ? FileFormat::Csv : FileFormat::JsonLines;
}

// Plain only on purpose: a typed word, or an option that says what it does.
void confirmPlain(const Invocation &invocation)
{
    if (invocation.isSet("yes-write-plaintext")) {
        return;
    }
    if (!canAsk() || !isTerminal(Stream::Error)) {
        throw ClientError(Sentence::tr("--plain needs a confirmation, and there is no terminal to ask on"))
            .advise(Sentence::tr("Add --yes-write-plaintext, or leave --plain out and give a passphrase."))
            .about("plain");
    }
    const std::string answer = askVisible(Cli::tr("The records will be readable by everybody who gets the file. Type %1 to go on: ").arg(QString::fromLatin1(plainWord)).toStdString());
    if (answer != plainWord) {
        throw CancelledError(Sentence::tr("nothing was exported"));
    }
}

class StandardOutput final : public ByteSink {
public:
    explicit StandardOutput(Output &output) : m_output(output) {}
    void write(ByteView bytes) override { m_output.write(textOf(bytes)); }

private:
    Output &m_output;
};

void tell(Output &output, const ExportReport &report, const std::string &path)
{
    const QString file = path == "-" ? Cli::tr("standard output") : toQString(path);
    output.message(Cli::tr("%1 of %2 records written to %3.").arg(report.written).arg(report.expected).arg(file));
    if (report.unreadable > 0) {
        output.message(Cli::tr("Of these, cannot be opened and are kept as they are stored: %1.").arg(report.unreadable));
    }
    if (report.leftOut > 0) {
        output.message(Cli::tr("Cannot be opened, and there is no column raw_data or error for them: %1 left out.").arg(report.leftOut));
    }
    if (report.repeated > 0) {
        output.message(Cli::tr("Came twice while the pages moved, written once: %1.").arg(report.repeated));
    }
    if (report.appeared > 0 || report.disappeared > 0) {
        output.message(Cli::tr("While exporting, %1 records appeared and %2 disappeared. Some may be missing from the file: export again for a complete one.").arg(report.appeared).arg(report.disappeared));
    }
    if (output.json() && path != "-") {
        output.document(dumpJson(OrderedJson{{"file", path}, {"written", report.written}, {"expected", report.expected}, {"unreadable", report.unreadable}, {"left_out", report.leftOut},
                                             {"repeated", report.repeated}, {"appeared", report.appeared}, {"disappeared", report.disappeared}, {"bytes", report.bytes}}));
    }
}

ExitCode run(Invocation &invocation)
{
    const std::string path = invocation.value("output");
    if (path.empty()) {
        throw ClientError(Sentence::tr("--output is missing"))
            .advise(Sentence::tr("Say where to: --output records.jsonl.age, or --output - for standard output."))
            .about("output");
    }
    transfer::ExportQuery query;
    query.filter = filterOf(invocation);
    query.sort = sortOf(invocation);
    ExportOptions options;
    options.format = formatOf(invocation, path);
    options.columns = parts(invocation.values("columns"));
    options.mark = invocation.isSet("bom") ? transfer::ByteOrderMark::Write : transfer::ByteOrderMark::Omit;
    options.protection = invocation.isSet("plain") ? Protection::Plain : Protection::Encrypted;
    if (options.protection == Protection::Plain) {
        confirmPlain(invocation);
    } else if (path == "-" && isTerminal(Stream::Output)) {
        throw ClientError(Sentence::tr("an encrypted file cannot be shown on a terminal"))
            .advise(Sentence::tr("Give a file name, or send it on with a pipe."))
            .about("output");
    }

    const connections::ConfiguredConnection configured = chooseConnection(invocation);
    const auto store = connections::openInCountry(configured.connection, configured.credentials);
    query.countries = countriesOf(invocation, configured.connection, *store);

    Output &output = invocation.output;
    std::int64_t total = 0;
    for (const transfer::CountryCount &count : transfer::countRecords(*store, query, invocation.cancellation)) {
        total += count.records;
        if (query.countries.size() > 1 && count.records > 0) {
            output.message(Cli::tr("%1: %2 records.").arg(QString::fromStdString(count.country.code())).arg(count.records));
        }
    }
    output.message(Cli::tr("Records to export: %1.").arg(total));
    if (options.protection == Protection::Encrypted) {
        options.passphrase = std::make_shared<const SecretBytes>(passphraseOf(invocation, PassphraseFor::NewFile));
    }

    const auto progress = [&](const Progress &done) { output.progress(Cli::tr("%1 of %2").arg(done.done).arg(done.total)); };
    ExportReport report;
    if (path == "-") {
        StandardOutput sink(output);
        report = transfer::exportToSink(*store, query, options, sink, progress, invocation.cancellation);
        output.flush();
    } else {
        const auto existing = invocation.isSet("replace") ? transfer::ExistingFile::Replace : transfer::ExistingFile::Keep;
        report = transfer::exportToFile(*store, query, options, path, existing, progress, invocation.cancellation);
    }
    tell(output, report, path);
    invocation.count(activity::ActivityUnit::Records, report.written);
    return ExitCode::Done;
}

} // namespace

Command exportCommand()
{
    return {QStringLiteral("records"), QStringLiteral("export"), {}, Cli::tr("Write the records that match to a file, encrypted with a passphrase (age format)."), 0, 0, declare, run};
}

} // namespace strongroom::cli
