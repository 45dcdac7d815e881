// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/MigrateCheck.h"
#include "cli/MigrateVault.h"
#include "cli/SecretInput.h"
#include "connections/SecretsFile.h"
#include "migration/FreeVersion.h"
#include "migration/Plan.h"

#include <chrono>
#include <cmath>
#include <optional>

namespace strongroom::cli {

namespace {

using migration::Plan;
using migration::PreflightReport;

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCountriesOption(parser);
    addValue(parser, "to-version", Cli::tr("number"), Cli::tr("The key version to migrate to (the current one)."));
    addFlag(parser, "generate-key", Cli::tr("Make a new random key, as the next version that nobody uses or as --to-version, and keep it with the other secrets before anything else."));
    addValue(parser, "export-key", Cli::tr("file"), Cli::tr("Write the secrets data, the new key in it, to this new file as well, encrypted with a passphrase (age format)."));
    declarePassphraseOptions(parser);
    addValue(parser, "batch-size", Cli::tr("number"), Cli::tr("Records written at once, 1 to 100 (100)."));
    addValue(parser, "parallel", Cli::tr("number"), Cli::tr("Countries migrated at the same time, 1 to 16 (3)."));
    addValue(parser, "rate", Cli::tr("number"), Cli::tr("At most so many records a second (no limit)."));
    addFlag(parser, "no-rollback", Cli::tr("Do not keep what was stored before: the run cannot be rolled back."));
    addFlag(parser, "no-verify", Cli::tr("Do not read back what was written."));
    addValue(parser, "make-current", Cli::tr("when"), Cli::tr("When new records are written with the target version: start (the default, when the run starts) or later (by you)."));
    declareCheckOptions(parser);
    addValue(parser, "out", Cli::tr("file"), Cli::tr("Write the plan to this new file (standard output)."));
}

double rateOf(const Invocation &invocation)
{
    if (!invocation.isSet("rate")) {
        return 0;
    }
    bool ok = false;
    const double rate = toQString(invocation.value("rate")).toDouble(&ok);
    if (!ok || !std::isfinite(rate) || rate <= 0) {
        throw ClientError(Sentence::tr("--rate takes a number of records a second, above 0")).about("rate");
    }
    return rate;
}

// What the options say; the rest comes from the vault.
Plan planOf(const Invocation &invocation)
{
    Plan plan;
    plan.batchSize = static_cast<int>(invocation.number("batch-size", plan.batchSize, 1, migration::maxMigrationBatch));
    plan.parallelCountries = static_cast<int>(invocation.number("parallel", plan.parallelCountries, 1, migration::maxParallelCountries));
    plan.recordsPerSecond = rateOf(invocation);
    plan.rollback = invocation.isSet("no-rollback") ? migration::Rollback::Drop : migration::Rollback::Keep;
    plan.verification = invocation.isSet("no-verify") ? migration::Verification::Off : migration::Verification::ReadBack;
    const std::string current = invocation.isSet("make-current") ? invocation.value("make-current") : "start";
    if (current != "start" && current != "later") {
        throw ClientError(Sentence::tr("--make-current takes start or later")).about("make-current");
    }
    plan.becomesCurrent = current == "start" ? migration::BecomesCurrent::AtStart : migration::BecomesCurrent::Later;
    plan.createdAt = std::chrono::system_clock::now();
    return plan;
}

std::optional<std::int64_t> versionOf(const Invocation &invocation)
{
    return invocation.isSet("to-version") ? std::optional(invocation.number("to-version", 0, 0, INT64_MAX)) : std::nullopt;
}

std::int64_t chooseTarget(const Invocation &invocation, MigrationVault &vault, const std::vector<incountry::Country> &countries)
{
    const std::optional<std::int64_t> version = versionOf(invocation);
    if (!invocation.isSet("generate-key")) {
        return version.value_or(vault.secrets.currentVersion());
    }
    requireWritable(vault.home);
    const bool bare = vault.secrets.isBarePassword();
    const connections::MigrationParts parts = vault.open(vault.secrets.currentVersion());
    const std::int64_t target = version ? *version : migration::freeVersion(*parts.store, countries, vault.secrets, invocation.cancellation);
    addNewKey(vault.home, target);
    vault.refresh();
    invocation.output.message(Cli::tr("A new key is kept in %1 as version %2, and was read back. It is not the current one yet.").arg(vault.home.description).arg(target));
    if (bare) {
        invocation.output.message(Cli::tr("The bare password is now version 0: other programs open records of that version only with it."));
    }
    return target;
}

ExitCode run(Invocation &invocation)
{
    Plan plan = planOf(invocation);
    const CheckOptions options = checkOptionsOf(invocation);
    (void)versionOf(invocation);
    const std::string out = invocation.value("out");
    const std::string exported = invocation.value("export-key");
    refuseExisting(out, "out");
    refuseExisting(exported, "export-key");
    MigrationVault vault = migrationVault(invocation);
    plan.countries = migrationCountries(invocation, vault, CountryChoice::OfConnection);
    std::optional<SecretBytes> passphrase;
    if (!exported.empty()) {
        passphrase = passphraseOf(invocation, PassphraseFor::NewFile);
    }

    plan.targetVersion = chooseTarget(invocation, vault, plan.countries);
    if (passphrase) {
        connections::writeSecretsFile(exported, vault.secrets.toJson(), passphrase);
        invocation.output.message(Cli::tr("The secrets data is in %1 too, encrypted with the passphrase.").arg(toQString(exported)));
    }
    plan.connectionId = vault.connection.origin == connections::Origin::Saved ? vault.connection.id : std::string();
    plan.connectionName = vault.connection.name;
    plan.environmentId = vault.connection.storage.environmentId;
    migration::validate(plan);

    const PreflightReport report = runCheck(invocation, vault, vault.open(plan.targetVersion), plan, options);
    Output &output = invocation.output;
    std::string planJson;
    if (!report.refused()) {
        for (const migration::CountryCheck &check : report.countries) {
            plan.expected[check.country.code()] = check.toMigrate;
        }
        planJson = migration::planToJson(plan);
    }
    if (output.json()) {
        output.document(checkJson(report, planJson));
    } else if (!out.empty() || report.refused()) {
        output.write(countsTable(report));
        output.flush();
    } else {
        output.message(toQString(countsTable(report)).trimmed());
    }
    tellFindings(output, report);
    if (report.refused()) {
        output.message(Cli::tr("Refused: there is no plan, and no record was changed."));
        return ExitCode::Refused;
    }
    if (!out.empty()) {
        writeNew(out, planJson + '\n');
        output.message(Cli::tr("The plan is in %1. Run it with: strongroom-cli migrate run %1").arg(toQString(out)));
    } else if (!output.json()) {
        output.document(planJson);
    }
    return ExitCode::Done;
}

} // namespace

Command migratePlanCommand()
{
    return {QStringLiteral("migrate"), QStringLiteral("plan"), {}, Cli::tr("Check whether the records can be migrated to another key version, and write the plan. Writes nothing to the service but what --may-rewrite allows."), 0, 0, declare, run};
}

} // namespace strongroom::cli
