// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/MigrateCheck.h"
#include "cli/MigrateProgress.h"
#include "cli/MigrateResult.h"
#include "cli/MigrateVault.h"
#include "cli/SafeStop.h"
#include "cli/Terminal.h"
#include "migration/Run.h"

#include <algorithm>
#include <exception>
#include <memory>
#include <utility>

namespace strongroom::cli {

namespace {

using migration::Journal;
using migration::Plan;

constexpr std::size_t largestPlan = 1 << 20;

Plan readPlan(const std::string &path)
{
    const SecretBytes text = path == "-" ? readDescriptor(0, largestPlan) : connections::readSecretFile(path);
    return migration::planFromJson(text.text());
}

// New records go to the target from now on, as far as this program decides that.
void settleCurrent(const Invocation &invocation, MigrationVault &vault, const Plan &plan)
{
    Output &output = invocation.output;
    if (plan.becomesCurrent == migration::BecomesCurrent::Later || vault.secrets.currentVersion() == plan.targetVersion) {
        return;
    }
    if (!vault.home.write) {
        output.message(Cli::tr("Version %1 is not the current one in %2, where Strongroom does not write: change it there, or new records get an old key.").arg(plan.targetVersion).arg(vault.home.description));
        return;
    }
    if (makeCurrent(vault.home, plan.targetVersion)) {
        output.message(Cli::tr("New records are written with version %1 from now on (%2).").arg(plan.targetVersion).arg(vault.home.description));
    }
    vault.refresh();
}

ExitCode drive(Invocation &invocation, MigrationVault &vault, const connections::MigrationParts &parts, Journal &journal, const std::string &runId)
{
    Output &output = invocation.output;
    migration::RunOptions options;
    options.keptSecrets = [home = vault.home] { return home.secrets(); };
    MigrateProgress progress(output);
    migration::RunResult result;
    ErrorPtr stopped;
    const SafeStop stop;
    try {
        settleCurrent(invocation, vault, journal.plan());
        result = migration::runMigration(*parts.store, *parts.cipher, journal, options, PauseGate(), [&](const migration::RunStatus &status) { progress.show(status); }, invocation.cancellation);
    } catch (...) {
        stopped = toVaultError(std::current_exception(), Sentence::tr("the run"));
    }
    output.progress({});
    tellResult(output, journal);
    if (result.finished) {
        return ExitCode::Done;
    }
    for (const migration::CountryStatus &country : result.countries) {
        if (country.error) {
            output.message(Cli::tr("%1 failed.").arg(toQString(country.country)));
            output.error(*country.error);
            stopped = stopped ? stopped : country.error;
        }
    }
    output.message(Cli::tr("Stopped at a safe point; nothing is lost. Go on with: %1").arg(resumeCommand(invocation, runId)));
    if (!stopped) {
        throw CancelledError(Sentence::tr("the run was stopped"));
    }
    if (std::ranges::none_of(result.countries, [](const migration::CountryStatus &country) { return country.error != nullptr; })) {
        stopped->raise();
    }
    return exitCodeOf(*stopped);   // said already
}

void declareRun(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    declareCheckOptions(parser);
}

ExitCode run(Invocation &invocation)
{
    const CheckOptions options = checkOptionsOf(invocation);
    Plan plan = readPlan(invocation.argument(0));
    MigrationVault vault = migrationVault(invocation, plan);
    // A plan is no proof: what it says was true when it was made.
    const connections::MigrationParts parts = vault.open(plan.targetVersion);
    const migration::PreflightReport report = runCheck(invocation, vault, parts, plan, options);
    tellFindings(invocation.output, report);
    if (report.refused()) {
        if (invocation.output.json()) {
            invocation.output.document(checkJson(report, {}));
        }
        invocation.output.message(Cli::tr("Refused: no record was changed."));
        return ExitCode::Refused;
    }
    plan.expected.clear();
    for (const migration::CountryCheck &check : report.countries) {
        plan.expected[check.country.code()] = check.toMigrate;
    }

    const std::string folder = migration::journalFolder();
    const std::string runId = migration::newRunId(folder);
    const std::unique_ptr<Journal> journal = Journal::create(migration::journalPath(folder, runId), plan, vault.secrets);
    invocation.output.message(Cli::tr("Run %1, journal in %2").arg(toQString(runId), toQString(journal->path())));
    // The cipher of the check: what is there is opened as it was until now, whatever becomes current.
    return drive(invocation, vault, parts, *journal, runId);
}

ExitCode resume(Invocation &invocation)
{
    const std::string path = runPath(invocation.argument(0));
    const migration::JournalSummary summary = migration::inspectJournal(path);
    if (summary.phase == migration::RunPhase::Finished || summary.phase == migration::RunPhase::RolledBack || summary.phase == migration::RunPhase::RollingBack) {
        const Sentence refusal = summary.phase == migration::RunPhase::Finished ? Sentence::tr("the run %1 is finished: there is nothing to resume")
            : summary.phase == migration::RunPhase::RolledBack                  ? Sentence::tr("the run %1 is rolled_back: there is nothing to resume")
                                                                                : Sentence::tr("the run %1 is rolling_back: there is nothing to resume");
        throw ClientError(refusal.arg(summary.runId))
            .advise(summary.phase == migration::RunPhase::RollingBack ? Sentence::tr("Go on with strongroom-cli migrate rollback.")
                                                                      : Sentence::tr("Make a new plan for what came later."))
            .about("run");
    }
    MigrationVault vault = migrationVault(invocation, summary.plan);
    const std::unique_ptr<Journal> journal = Journal::open(path, vault.secrets);
    return drive(invocation, vault, vault.open(journal->plan().targetVersion), *journal, summary.runId);
}

} // namespace

std::vector<Command> migrateRunCommands()
{
    const QString group = QStringLiteral("migrate");
    return {{group, QStringLiteral("run"), Cli::tr("PLAN"), Cli::tr("Check again, then migrate by the plan in this file. Ctrl+C stops at a safe point."), 1, 1, declareRun, run},
            {group, QStringLiteral("resume"), Cli::tr("RUN"), Cli::tr("Go on with a run that was stopped, killed or interrupted."), 1, 1, declareConnectionOptions, resume}};
}

} // namespace strongroom::cli
