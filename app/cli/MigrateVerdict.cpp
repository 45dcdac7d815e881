// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/MigrateVault.h"
#include "migration/Verdict.h"

namespace strongroom::cli {

namespace {

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCountriesOption(parser);
    addValue(parser, "version", Cli::tr("number"), Cli::tr("The key version in question."));
    addFlag(parser, "everything", Cli::tr("Look at every record instead of the service's counts."));
}

QString listOf(const std::vector<std::string> &countries)
{
    QStringList codes;
    for (const std::string &country : countries) {
        codes.append(toQString(country));
    }
    return codes.join(QStringLiteral(", "));
}

ExitCode run(Invocation &invocation)
{
    if (!invocation.isSet("version")) {
        throw ClientError(Sentence::tr("--version is missing: which key is it about?")).about("version");
    }
    const std::int64_t version = invocation.number("version", 0, 0, INT64_MAX);
    const MigrationVault vault = migrationVault(invocation);
    const std::vector<incountry::Country> countries = migrationCountries(invocation, vault, CountryChoice::OfService);
    const connections::MigrationParts parts = vault.open(vault.secrets.currentVersion());
    const auto depth = invocation.isSet("everything") ? migration::VerdictDepth::Everything : migration::VerdictDepth::Counts;
    const migration::Verdict verdict = migration::mayBeDestroyed(*parts.store, countries, version, vault.secrets, depth, invocation.cancellation);

    Output &output = invocation.output;
    if (output.json()) {
        output.document(migration::verdictToJson(verdict));
    }
    for (const migration::Need &need : verdict.needs) {
        output.message(need.text.translated());
    }
    output.message(Cli::tr("Asked: %1. Records counted: %2.").arg(listOf(verdict.countries)).arg(verdict.recordsCounted));
    if (verdict.yes && invocation.isSet("country")) {
        output.message(Cli::tr("This is about the countries named and no other."));
    }
    const QString answer = verdict.yes ? Cli::tr("Yes: no record needs version %1.").arg(version) : Cli::tr("No: version %1 must be kept.").arg(version);
    if (output.json()) {
        output.message(answer);
    } else {
        output.write(fromQString(answer) + '\n');
    }
    return verdict.yes ? ExitCode::Done : ExitCode::Refused;
}

} // namespace

Command migrateVerdictCommand()
{
    return {QStringLiteral("migrate"), QStringLiteral("verdict"), {}, Cli::tr("May the key of this version be destroyed? Asks every country; what could not be asked is a no."), 0, 0, declare, run};
}

} // namespace strongroom::cli
