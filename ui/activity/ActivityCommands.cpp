// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityCommands.h"

#include "activity/ActivityPage.h"
#include "commands/CommandRegistry.h"
#include "jobs/JobListModel.h"
#include "shell/JobBar.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ActivityCommands)
};

} // namespace

void addActivityCommands(CommandRegistry &registry, QWidget *window, const std::function<ActivityPage *()> &page)
{
    const auto add = [&](CommandInfo info, void (ActivityPage::*run)(), bool (ActivityPage::*possible)() const, const QString &otherwise) {
        registry.add(
            std::move(info), window,
            [page, run] {
                if (ActivityPage *const front = page()) {
                    (front->*run)();
                }
            },
            [page, possible, otherwise] {
                const ActivityPage *const front = page();
                return front == nullptr ? Words::tr("Go to the activity first.") : (front->*possible)() ? QString() : otherwise;
            });
    };
    const QString none = Words::tr("There are no entries.");
    add({u"activity.copy"_s, Words::tr("Copy activity &entry"), u"copy"_s, QKeySequence(u"Shift+F7"_s), Words::tr("Copies the selected entry of the activity as text")},
        &ActivityPage::copyCurrent, &ActivityPage::hasCurrent, Words::tr("Select an entry first."));
    add({u"activity.exportCsv"_s, Words::tr("Export activity as &CSV…"), u"download"_s, QKeySequence(u"Ctrl+F7"_s), Words::tr("Writes the entries that are shown to a CSV file")},
        &ActivityPage::exportCsv, &ActivityPage::hasRows, none);
    add({u"activity.exportJson"_s, Words::tr("Export activity as &JSON…"), u"download"_s, QKeySequence(u"Ctrl+Shift+F7"_s), Words::tr("Writes the entries that are shown to a JSON file")},
        &ActivityPage::exportJson, &ActivityPage::hasRows, none);
    add({u"activity.verify"_s, Words::tr("&Verify activity"), u"shield-check"_s, QKeySequence(u"Ctrl+Alt+F7"_s), Words::tr("Checks that nothing of the activity was changed, removed or put in outside this program")},
        &ActivityPage::verify, &ActivityPage::canVerify, none);
    add({u"activity.clear"_s, Words::tr("C&lear activity…"), u"trash-2"_s, QKeySequence(u"Alt+F7"_s), Words::tr("Deletes all entries of the activity, after asking")}, &ActivityPage::clearAll,
        &ActivityPage::hasRows, none);
}

void addJobCommands(CommandRegistry &registry, QWidget *window, model::JobListModel *jobs, JobBar *bar)
{
    const QString none = Words::tr("Nothing is running.");
    registry.add({u"job.list"_s, Words::tr("&Jobs…"), u"loader-circle"_s, QKeySequence(u"F8"_s), Words::tr("Shows all jobs with their progress")}, window, [bar] { bar->showList(); },
                 [jobs, none] { return jobs->rowCount() > 0 ? QString() : none; });
    registry.add({u"job.pause"_s, Words::tr("&Pause job"), u"pause"_s, QKeySequence(u"Shift+F8"_s), Words::tr("Lets the job in the status bar rest after what is under way, or go on")}, window,
                 [bar] { bar->pauseOrResume(); },
                 [bar, none] {
                     if (bar->front() == nullptr || bar->front()->isFinished()) {
                         return none;
                     }
                     return bar->front()->canPause() ? QString() : Words::tr("This job cannot be paused.");
                 })
        ->setCheckable([bar] { return bar->front() != nullptr && bar->front()->state() == model::JobState::Paused; });
    registry.add({u"job.cancel"_s, Words::tr("&Cancel job"), u"x"_s, QKeySequence(u"Ctrl+F8"_s), Words::tr("Stops the job in the status bar; what is done stays done")}, window,
                 [bar] { bar->stop(); },
                 [bar, none] {
                     if (bar->front() == nullptr || bar->front()->isFinished()) {
                         return none;
                     }
                     return bar->front()->canCancel() ? QString() : Words::tr("This job cannot be cancelled.");
                 });
    registry.add({u"job.cancelAll"_s, Words::tr("Cancel &all jobs"), u"circle-x"_s, QKeySequence(u"Ctrl+Shift+F8"_s), Words::tr("Stops every job that can be stopped")}, window,
                 [jobs] { jobs->cancelAll(); }, [jobs, none] { return jobs->runningCount() > 0 ? QString() : none; });
    registry.add({u"job.dismiss"_s, Words::tr("&Dismiss finished jobs"), u"list-x"_s, QKeySequence(u"Alt+F8"_s), Words::tr("Takes failed and finished jobs off the list; the activity keeps them")},
                 window, [jobs] { jobs->dismissFinished(); },
                 [jobs] { return jobs->rowCount() > jobs->runningCount() ? QString() : Words::tr("No job has ended."); });
    const auto refresh = [&registry] { registry.refresh(); };
    QObject::connect(bar, &JobBar::frontChanged, &registry, refresh);
    QObject::connect(jobs, &model::JobListModel::runningCountChanged, &registry, refresh);
    QObject::connect(jobs, &QAbstractItemModel::rowsRemoved, &registry, refresh);
}

} // namespace strongroom::ui
