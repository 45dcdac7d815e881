// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/MigrateResult.h"

#include "base/Text.h"
#include "cli/Command.h"
#include "migration/Report.h"

namespace strongroom::cli {

using migration::CountryCounts;
using migration::ItemState;
using migration::JournalSummary;

RunFigures figuresOf(const migration::Plan &plan, const CountryCounts &counts)
{
    const bool verifies = plan.verification == migration::Verification::ReadBack;
    RunFigures figures;
    figures.migrated = counts.of(ItemState::Verified) + counts.of(ItemState::Superseded) + (verifies ? 0 : counts.of(ItemState::Written));
    figures.setAside = counts.of(ItemState::SetAside);
    figures.left = counts.of(ItemState::Planned) + (verifies ? counts.of(ItemState::Written) : 0);
    figures.rolledBack = counts.of(ItemState::RolledBack);
    figures.keptTheirs = counts.of(ItemState::KeptTheirs);
    return figures;
}

RunFigures figuresOf(const JournalSummary &run)
{
    RunFigures sum;
    for (const auto &[country, counts] : run.counts) {
        const RunFigures one = figuresOf(run.plan, counts);
        sum.migrated += one.migrated;
        sum.setAside += one.setAside;
        sum.left += one.left;
        sum.rolledBack += one.rolledBack;
        sum.keptTheirs += one.keptTheirs;
    }
    return sum;
}

std::string stateOf(const JournalSummary &run)
{
    const bool atWork = run.phase == migration::RunPhase::Running || run.phase == migration::RunPhase::RollingBack;
    return atWork && !run.inUse ? "interrupted" : std::string(migration::nameOf(run.phase));
}

void tellResult(Output &output, const migration::Journal &journal)
{
    const migration::Report report = migration::makeReport(journal);
    const RunFigures figures = figuresOf(report.run);
    output.message(Cli::tr("Run %1: %2 migrated, %3 set aside, %4 left undecided.").arg(toQString(report.run.runId)).arg(figures.migrated).arg(figures.setAside).arg(figures.left));
    if (figures.rolledBack + figures.keptTheirs > 0) {
        output.message(Cli::tr("Rolled back: %1. Changed by others since, and left as they are: %2.").arg(figures.rolledBack).arg(figures.keptTheirs));
    }
    if (report.attentionTotal > 0) {
        output.message(Cli::tr("Records to look at: %1. See: strongroom-cli migrate report %2").arg(report.attentionTotal).arg(toQString(report.run.runId)));
    }
    if (output.json()) {
        output.document(migration::reportToJson(report));
    }
}

} // namespace strongroom::cli
