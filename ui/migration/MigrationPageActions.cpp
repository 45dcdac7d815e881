// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// What the commands and the dangerous buttons of the Migrations page do, after asking.

#include "base/Format.h"
#include "base/Text.h"
#include "dialogs/ConfirmDialog.h"
#include "migration/MigrationPage.h"
#include "migration/MigrationSession.h"
#include "migration/MigrationWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using migration::JournalSummary;
using model::MigrationRun;

void MigrationPage::newMigration()
{
    if (m_session->run()->isBusy() || m_session->hasDraft()) {
        m_session->showSteps();
    } else {
        m_session->begin();
    }
}

void MigrationPage::pauseOrResume()
{
    MigrationRun *const run = m_session->run();
    run->isPaused() ? run->unpause() : run->pause();
}

void MigrationPage::stop() { m_session->run()->stop(); }

void MigrationPage::resume(const std::string &path) { m_session->openRun(path, MigrationRun::Then::Resume); }

const JournalSummary *MigrationPage::runAt(const std::string &path) const
{
    if (path.empty()) {
        return m_session->run()->hasJournal() ? &m_session->run()->summary() : nullptr;
    }
    return m_session->runs()->table()->at(m_session->runs()->table()->rowOf(path));
}

void MigrationPage::askToRollBack(const std::string &path)
{
    const JournalSummary *const run = runAt(path);
    if (run == nullptr) {
        return;
    }
    const bool migrating = path.empty() && m_session->run()->isBusy();
    // Of a run under way the list of counts is as old as its beginning.
    const std::int64_t written = migrating ? m_session->run()->figures().done : model::totalsOf(*run).written;
    const int number = int(std::min<std::int64_t>(written, 2'000'000'000));
    Confirmation confirmation;
    confirmation.title = migrating ? tr("Stop and roll back?") : tr("Roll this migration back?");
    confirmation.text = tr("%Ln record(s) in %1 get back the form they had before, each one only where nobody has changed it since; those that somebody changed are left alone and listed.", nullptr,
                           number)
                            .arg(model::countryList(run->plan.countries))
                      + u' '
                      + tr("They then need their old keys again. Key version %1 stays among the keys of this connection.").arg(run->plan.targetVersion)
                      + (migrating ? u' ' + tr("The run stops first; a few more records may be written until then.") : QString());
    confirmation.items = {tr("%1 · begun %2 · %3", "connection, date, state").arg(m_session->connectionName(), model::dateText(run->startedAt), model::phaseText(*run))};
    confirmation.action = migrating ? tr("Stop and roll back") : tr("Roll back");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path] {
        if (!path.empty()) {
            m_session->openRun(path, MigrationRun::Then::RollBack);
        } else if (m_session->run()->isBusy()) {
            m_session->stopAndRollBack();
        } else {
            m_session->rollBackRun();   // also when the run ended while this was asked
        }
    });
    dialog->open();
}

void MigrationPage::askToRemove(const std::string &path)
{
    const JournalSummary *const run = runAt(path);
    if (run == nullptr) {
        return;
    }
    const model::RunTotals totals = model::totalsOf(*run);
    Confirmation confirmation;
    confirmation.title = tr("Remove this journal?");
    confirmation.text = model::canRollBack(*run)
                          ? tr("It holds the form that %Ln record(s) had before the migration. Without it they cannot be rolled back, and the report is gone too. The records at the service stay as they are.",
                               nullptr, int(std::min<std::int64_t>(totals.written, 2'000'000'000)))
                          : tr("The report of this run is gone with it. The records at the service stay as they are.");
    if (model::canResume(*run)) {
        confirmation.text += u' ' + tr("The run cannot be gone on with either; a new migration finds what is left.");
    }
    confirmation.items = {toQString(run->path)};
    confirmation.action = tr("Remove journal");
    auto *dialog = new ConfirmDialog(confirmation, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, path] { m_session->runs()->remove(path); });
    dialog->open();
}

} // namespace strongroom::ui
