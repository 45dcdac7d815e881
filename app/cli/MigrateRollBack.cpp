// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "base/Text.h"
#include "cli/Commands.h"
#include "cli/ConnectionChoice.h"
#include "cli/MigrateResult.h"
#include "cli/MigrateVault.h"
#include "cli/SafeStop.h"
#include "cli/Table.h"
#include "cli/Terminal.h"
#include "migration/RollBack.h"

#include <exception>
#include <memory>

namespace strongroom::cli {

namespace {

void declare(QCommandLineParser &parser)
{
    declareConnectionOptions(parser);
    addFlag(parser, "yes", Cli::tr("Do not ask."));
}

void confirm(const Invocation &invocation, const migration::JournalSummary &run)
{
    if (invocation.isSet("yes")) {
        return;
    }
    if (!isTerminal(Stream::Input) || !canAsk()) {
        throw ClientError(Sentence::tr("rolling back needs a confirmation, and there is no terminal to ask on"))
            .advise(Sentence::tr("Add --yes."))
            .about("yes");
    }
    const QString question = Cli::tr("Put %1 records of \"%2\" back as they were stored before the run %3? [y/N] ").arg(figuresOf(run).migrated).arg(toQString(run.plan.connectionName), toQString(run.runId));
    const std::string answer = askVisible(printable(fromQString(question)));
    if (answer != "y" && answer != "Y" && answer != "yes") {
        throw CancelledError(Sentence::tr("nothing was rolled back"));
    }
}

ExitCode run(Invocation &invocation)
{
    const std::string path = runPath(invocation.argument(0));
    const migration::JournalSummary summary = migration::inspectJournal(path);
    confirm(invocation, summary);
    const MigrationVault vault = migrationVault(invocation, summary.plan);
    const std::unique_ptr<migration::Journal> journal = migration::Journal::open(path, vault.secrets);
    const connections::MigrationParts parts = vault.open(summary.plan.targetVersion);

    Output &output = invocation.output;
    const SafeStop stop;
    ErrorPtr stopped;
    try {
        (void)migration::rollBack(*parts.store, *journal, PauseGate(),
                                  [&](const migration::RollBackStatus &status) { output.progress(Cli::tr("Rolling back: %1 of %2").arg(status.done).arg(status.total)); }, invocation.cancellation);
    } catch (...) {
        stopped = toVaultError(std::current_exception(), Sentence::tr("rolling back"));
        if (stopped->kind() == ErrorKind::Client) {
            stopped->raise();   // it did not begin
        }
    }
    output.progress({});
    tellResult(output, *journal);
    if (stopped) {
        output.message(Cli::tr("Stopped; what was rolled back is known. Go on with the same command."));
        stopped->raise();
    }
    if (vault.secrets.currentVersion() == summary.plan.targetVersion) {
        output.message(Cli::tr("Version %1 is still the current one: new records are written with it. Keep its key.").arg(summary.plan.targetVersion));
    }
    return ExitCode::Done;
}

} // namespace

Command migrateRollBackCommand()
{
    return {QStringLiteral("migrate"), QStringLiteral("rollback"), Cli::tr("RUN"), Cli::tr("Put back what a run found stored, except what others changed since."), 1, 1, declare, run};
}

std::vector<Command> migrateCommands()
{
    std::vector<Command> commands{migratePlanCommand()};
    for (const auto &some : {migrateRunCommands(), migrateStatusCommands(), std::vector<Command>{migrateRollBackCommand(), migrateVerdictCommand()}}) {
        commands.insert(commands.end(), some.begin(), some.end());
    }
    return commands;
}

} // namespace strongroom::cli
