// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeCommands.h"

#include "changes/ChangeConfirm.h"
#include "changes/ChangeTableView.h"
#include "changes/ChangeTray.h"
#include "changes/ChangesPage.h"
#include "commands/CommandRegistry.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ChangeCommands)
};

using Check = std::function<QString(const ChangesPage &)>;

} // namespace

void addChangeCommands(CommandRegistry &registry, QWidget *window, const ChangePlaces &places)
{
    const auto add = [&](CommandInfo info, void (ChangesPage::*run)(), const Check &check) {
        registry.add(
            std::move(info), window,
            [places, run] {
                if (ChangesPage *const page = places.page()) {
                    (page->*run)();
                }
            },
            [places, check] {
                const ChangesPage *const page = places.page();
                return page == nullptr ? Words::tr("Go to the changes of a connection first.") : check(*page);
            });
    };
    const auto open = [](const ChangesPage &page) { return !page.tray()->committable().empty() ? QString() : Words::tr("No change waits."); };
    const auto failed = [](const ChangesPage &page) { return page.tray()->problemCount() > 0 ? QString() : Words::tr("No change has failed."); };
    const auto selected = [](const ChangesPage &page) { return page.view()->selectedIds().empty() ? Words::tr("Select a change first.") : QString(); };
    const auto conflict = [](const ChangesPage &page) {
        const model::ChangeItem *const item = page.tray()->item(page.view()->currentId());
        return item != nullptr && item->state == model::ChangeState::Conflict ? QString() : Words::tr("Select a change with a conflict first.");
    };
    const auto undoable = [](const ChangesPage &page) { return page.undoable().empty() ? Words::tr("Select a change that has been committed first.") : QString(); };

    registry.add({u"changes.show"_s, Words::tr("&Changes"), u"list-checks"_s, QKeySequence(u"Ctrl+Shift+T"_s), Words::tr("Goes to the changes of this connection")}, window,
                 places.showPage, [places] { return places.tray() != nullptr ? QString() : Words::tr("Choose a connection to InCountry first."); });
    add({u"changes.commit"_s, Words::tr("Co&mmit changes…"), u"check"_s, QKeySequence(u"Ctrl+Shift+Return"_s), Words::tr("Writes every change that waits, after asking")},
        &ChangesPage::commitAll, open);
    add({u"changes.retry"_s, Words::tr("&Retry failed changes"), u"refresh-cw"_s, QKeySequence(u"Ctrl+Shift+F5"_s), Words::tr("Commits again what failed, and nothing else")},
        &ChangesPage::retryFailed, failed);
    add({u"changes.resolve"_s, Words::tr("Compare and &resolve…"), u"git-compare"_s, QKeySequence(u"Ctrl+M"_s), Words::tr("Shows what was, what is and what you want, and lets you choose")},
        &ChangesPage::resolveCurrent, conflict);
    add({u"changes.remove"_s, Words::tr("Remove from the &tray"), u"x"_s, QKeySequence(u"Ctrl+Backspace"_s), Words::tr("Drops the selected changes without committing them"), CommandScope::Context},
        &ChangesPage::removeSelected, selected);
    add({u"changes.undoSelected"_s, Words::tr("Undo &selected changes"), u"undo-2"_s, QKeySequence(u"Ctrl+Shift+Z"_s), Words::tr("Writes again what was there before the selected changes")},
        &ChangesPage::undoSelected, undoable);
    registry.add({u"changes.undo"_s, Words::tr("&Undo last commit"), u"undo-2"_s, QKeySequence::Undo, Words::tr("Writes again what was there before the last commit")}, window,
                 [places, window] {
                     if (model::ChangeTray *const tray = places.tray()) {
                         const auto ids = tray->lastCommit();
                         confirmUndo(*tray, ids, tray->connectionName(), window, tray, [tray, ids] { tray->undo(ids); });
                     }
                 },
                 [places] {
                     const model::ChangeTray *const tray = places.tray();
                     return tray == nullptr ? Words::tr("Choose a connection to InCountry first.") : tray->undoLastRefusal();
                 });
}

} // namespace strongroom::ui
