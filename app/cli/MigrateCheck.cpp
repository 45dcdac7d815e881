// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/MigrateCheck.h"

#include "base/Json.h"
#include "base/Text.h"
#include "cli/Table.h"

#include <algorithm>

namespace strongroom::cli {

namespace {

using migration::CountryCheck;
using migration::Finding;
using migration::PreflightReport;
using migration::Severity;

const char *nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return "note";
    case Severity::Warning:
        return "warning";
    case Severity::Refusal:
        return "refusal";
    }
    return "";
}

QString headOf(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Cli::tr("Note");
    case Severity::Warning:
        return Cli::tr("Warning");
    case Severity::Refusal:
        return Cli::tr("Refused");
    }
    return {};
}

QString duration(std::chrono::seconds time)
{
    const auto seconds = time.count();
    if (seconds < 120) {
        return Cli::tr("%1 s").arg(seconds);
    }
    return seconds < 7200 ? Cli::tr("%1 min").arg((seconds + 30) / 60) : Cli::tr("%1 h").arg((seconds + 1800) / 3600);
}

constexpr std::size_t fewCountries = 5;   // more are shown when there is something in them
bool isEmpty(const CountryCheck &check) { return !check.error && check.total == 0; }

std::string versionsText(const CountryCheck &check)
{
    std::string text;
    for (const auto &[version, records] : check.byVersion) {
        text += (text.empty() ? "v" : ", v") + std::to_string(version) + ": " + std::to_string(records);
    }
    if (check.withoutVersion > 0) {
        text += (text.empty() ? "" : ", ") + fromQString(Cli::tr("none: %1").arg(check.withoutVersion));
    }
    return text;
}

} // namespace

void declareCheckOptions(QCommandLineParser &parser)
{
    addValue(parser, "check", Cli::tr("depth"), Cli::tr("sample (the default): open some records of every version; everything: open every record."));
    addFlag(parser, "may-rewrite", Cli::tr("Prove that writing is allowed: one record of each country is written exactly as it is stored."));
}

CheckOptions checkOptionsOf(const Invocation &invocation)
{
    CheckOptions options;
    options.mayRewrite = invocation.isSet("may-rewrite");
    if (invocation.isSet("check")) {
        const std::string depth = invocation.value("check");
        if (depth != "sample" && depth != "everything") {
            throw ClientError(Sentence::tr("--check takes sample or everything")).about("check");
        }
        options.depth = depth == "everything" ? migration::CheckDepth::Everything : migration::CheckDepth::Sample;
    }
    return options;
}

PreflightReport runCheck(const Invocation &invocation, const MigrationVault &vault, const connections::MigrationParts &parts, const migration::Plan &plan, const CheckOptions &options)
{
    migration::PreflightOptions preflight;
    preflight.depth = options.depth;
    preflight.mayRewrite = options.mayRewrite;
    preflight.journalFolder = migration::journalFolder();
    preflight.keptSecrets = [home = vault.home] { return home.secrets(); };
    const auto progress = [&](const migration::PreflightProgress &now) {
        invocation.output.progress(Cli::tr("Checking %1: %2 of %3").arg(toQString(now.country)).arg(now.looked).arg(now.toLook));
    };
    PreflightReport report = migration::preflight(*parts.store, *parts.cipher, plan, preflight, progress, invocation.cancellation);
    invocation.output.progress({});
    return report;
}

void tellFindings(Output &output, const PreflightReport &report)
{
    for (const Finding &finding : report.findings) {
        output.message(headOf(finding.severity) + QStringLiteral(": ") + (finding.country.empty() ? QString() : toQString(finding.country) + QStringLiteral(": "))
                       + finding.text.translated()
                       + (finding.advice.empty() ? QString() : QStringLiteral(". ") + finding.advice.translated()));
    }
    output.message(Cli::tr("Records to migrate: %1.").arg(report.toMigrate()));
    if (report.estimate) {
        output.message(Cli::tr("By the rate measured, %1 records a second, this takes about %2.").arg(report.recordsPerSecond, 0, 'f', 0).arg(duration(*report.estimate)));
    }
}

std::string countsTable(const PreflightReport &report)
{
    using Align = Table::Align;
    Table table({{fromQString(Cli::tr("country"))},
                 {fromQString(Cli::tr("records")), Align::Right},
                 {fromQString(Cli::tr("to migrate")), Align::Right},
                 {fromQString(Cli::tr("looked at")), Align::Right},
                 {fromQString(Cli::tr("do not open")), Align::Right},
                 {fromQString(Cli::tr("versions")), Align::Left, 72}});
    for (const CountryCheck &check : report.countries) {
        if (isEmpty(check) && report.countries.size() > fewCountries) {
            continue;
        }
        if (check.error) {
            table.addRow({check.country.code(), "?", "?", "", "", fromQString(Cli::tr("could not be asked"))});
        } else {
            table.addRow({check.country.code(), std::to_string(check.total), std::to_string(check.toMigrate), std::to_string(check.looked), std::to_string(check.unreadable), versionsText(check)});
        }
    }
    const auto empty = std::ranges::count_if(report.countries, isEmpty);
    std::string text = table.text();
    if (empty > 0 && report.countries.size() > fewCountries) {
        text += fromQString(Cli::tr("Without a record: %1 countries.").arg(empty)) + '\n';
    }
    return text;
}

std::string checkJson(const PreflightReport &report, const std::string &planJson)
{
    OrderedJson countries = OrderedJson::array();
    for (const CountryCheck &check : report.countries) {
        OrderedJson entry{{"country", check.country.code()}};
        if (check.error) {
            entry["error"] = check.error->what();
        } else {
            entry["total"] = check.total;
            entry["to_migrate"] = check.toMigrate;
            entry["by_version"] = OrderedJson::object();
            for (const auto &[version, records] : check.byVersion) {
                entry["by_version"][std::to_string(version)] = records;
            }
            entry["without_version"] = check.withoutVersion;
            entry["looked"] = check.looked;
            entry["unreadable"] = check.unreadable;
        }
        countries.push_back(std::move(entry));
    }
    OrderedJson findings = OrderedJson::array();
    for (const Finding &finding : report.findings) {
        findings.push_back(OrderedJson{{"code", migration::nameOf(finding.code)}, {"severity", nameOf(finding.severity)}, {"country", finding.country},
                                       {"text", finding.text.english()},
                                       {"advice", finding.advice.english()}});
    }
    OrderedJson unreadable = OrderedJson::array();
    for (const migration::UnreadableSample &sample : report.unreadable) {
        unreadable.push_back(OrderedJson{{"country", sample.country}, {"key_hash", sample.keyHash},
                                         {"version", sample.version >= 0 ? OrderedJson(sample.version) : OrderedJson()},
                                         {"reason", sample.reason.english()}});
    }
    OrderedJson json{{"refused", report.refused()}, {"to_migrate", report.toMigrate()}, {"countries", std::move(countries)}, {"findings", std::move(findings)}, {"unreadable", std::move(unreadable)}};
    json["clock_difference_ms"] = report.clockDifference ? OrderedJson(report.clockDifference->count()) : OrderedJson();
    json["records_per_second"] = report.recordsPerSecond;
    json["estimate_seconds"] = report.estimate ? OrderedJson(report.estimate->count()) : OrderedJson();
    json["plan"] = planJson.empty() ? OrderedJson() : parseOrderedJson(planJson).value_or(OrderedJson());
    return dumpJson(json);
}

} // namespace strongroom::cli
