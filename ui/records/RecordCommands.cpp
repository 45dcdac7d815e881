// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordCommands.h"

#include "attachments/AttachmentCommands.h"
#include "commands/CommandRegistry.h"
#include "records/FilterBox.h"
#include "records/InspectorPanel.h"
#include "records/RecordDraft.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "records/filter/FilterCommands.h"
#include "table/RecordTableTools.h"
#include "transfer/TransferCommands.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordCommands)
};

using FrontPage = std::function<RecordsPage *()>;
using Check = std::function<QString(const RecordsPage &)>;

QString readyCheck(const RecordsPage &page) { return page.isReady() ? QString() : Words::tr("The connection is not open."); }

QString rowCheck(const RecordsPage &page) { return page.currentRow() != nullptr ? QString() : Words::tr("Select a record first."); }

QString editCheck(const RecordsPage &page)
{
    const QString none = rowCheck(page);
    return none.isEmpty() ? model::RecordDraft::editRefusal(*page.currentRow()) : none;
}

QString duplicateCheck(const RecordsPage &page)
{
    const QString none = rowCheck(page);
    return !none.isEmpty() || std::holds_alternative<incountry::Record>(*page.currentRow()) ? none : Words::tr("This record cannot be opened.");
}

} // namespace

void addRecordCommands(CommandRegistry &registry, QWidget *window, const FrontPage &page)
{
    const auto add = [&](CommandInfo info, void (RecordsPage::*run)(), const Check &check) {
        return registry.add(
            std::move(info), window,
            [page, run] {
                if (RecordsPage *const front = page()) {
                    (front->*run)();
                }
            },
            [page, check] {
                RecordsPage *const front = page();
                return front == nullptr ? Words::tr("Choose the records of a connection first.") : check(*front);
            });
    };
    const auto busy = [](const RecordsPage &p) { return p.table()->isBusy() ? QString() : Words::tr("Nothing is being loaded."); };
    const auto failed = [](const RecordsPage &p) { return p.table()->failedCount() > 0 || !p.table()->countryFailures().empty() ? QString() : Words::tr("No rows have failed."); };
    const auto cell = [](const RecordsPage &p) { return p.view()->currentCellText().isEmpty() ? Words::tr("The cell is empty.") : QString(); };
    const auto removable = [](const RecordsPage &p) { return p.tools()->selectedLoadedCount() == 0 ? Words::tr("Select a record first.") : QString(); };
    const auto sortable = [](const RecordsPage &p) {
        const QModelIndex index = p.view()->currentIndex();
        if (index.isValid() && !p.table()->isSortable(index.column()) && !p.table()->sortHereRefusal().isEmpty()) {
            return Words::tr("The service cannot sort by this column. %1").arg(p.table()->sortHereRefusal());
        }
        return index.isValid() ? QString() : Words::tr("Select a record first.");
    };

    add({u"record.copyCell"_s, Words::tr("&Copy cell"), u"copy"_s, QKeySequence::Copy, Words::tr("Copies the whole value of the current cell"), CommandScope::Context},
        &RecordsPage::copyCell, cell);
    add({u"record.copyKey"_s, Words::tr("Copy record &key"), u"key-round"_s, QKeySequence(u"Ctrl+Shift+C"_s), Words::tr("Copies the record key of the current record")},
        &RecordsPage::copyRecordKey, rowCheck);
    registry.add({u"filter.focus"_s, Words::tr("&Filter"), u"search"_s, QKeySequence::Find, Words::tr("Goes to the filter")}, window,
                 [page] {
                     if (RecordsPage *const front = page()) {
                         front->filterBox()->takeFocus();
                     }
                 },
                 [page] { return page() != nullptr ? readyCheck(*page()) : Words::tr("Choose the records of a connection first."); });
    registry.add({u"filter.text"_s, Words::tr("Filter as &text"), u"text-cursor-input"_s, QKeySequence(u"Ctrl+Alt+F"_s),
                  Words::tr("Shows the whole filter as one text, or as chips again")},
                 window,
                 [page] {
                     if (RecordsPage *const front = page()) {
                         front->filterBox()->toggleMode();
                     }
                 },
                 [page] { return page() != nullptr ? readyCheck(*page()) : Words::tr("Choose the records of a connection first."); })
        ->setCheckable([page] { return page() != nullptr && page()->filterBox()->mode() == FilterBox::Mode::Text; });

    add({u"record.new"_s, Words::tr("&New record…"), u"plus"_s, QKeySequence::New, Words::tr("Writes a new record; asks for the country where several are shown")}, &RecordsPage::newRecord, readyCheck);
    add({u"record.edit"_s, Words::tr("&Edit record…"), u"pencil"_s, QKeySequence(u"Ctrl+E"_s), Words::tr("Changes the current record")}, &RecordsPage::editRecord, editCheck);
    add({u"record.duplicate"_s, Words::tr("D&uplicate record…"), u"copy-plus"_s, QKeySequence(u"Ctrl+D"_s), Words::tr("Writes a new record that starts as a copy of the current one")},
        &RecordsPage::duplicateRecord, duplicateCheck);
    add({u"record.editMany"_s, Words::tr("Edit &several records…"), u"list-checks"_s, QKeySequence(u"Ctrl+Shift+U"_s), Words::tr("Makes the same change to every selected record, after a preview of each")},
        &RecordsPage::editSelected, [](const RecordsPage &p) { return p.selectedCount() > 1 ? QString() : Words::tr("Select two records or more first."); });
    add({u"record.delete"_s, Words::tr("&Delete…"), u"trash-2"_s, QKeySequence::Delete, Words::tr("Deletes the selected records, after asking"), CommandScope::Context},
        &RecordsPage::deleteRecords, removable);

    add({u"view.refresh"_s, Words::tr("&Refresh"), u"refresh-cw"_s, QKeySequence(u"F5"_s), Words::tr("Asks the service again for what is shown")}, &RecordsPage::refresh, readyCheck);
    add({u"view.cancel"_s, Words::tr("&Cancel loading"), u"circle-x"_s, QKeySequence(u"Esc"_s), Words::tr("Stops the running load; what is there stays")}, &RecordsPage::cancelLoad, busy);
    add({u"view.retry"_s, Words::tr("Re&try failed rows"), u"refresh-cw"_s, QKeySequence(u"Ctrl+F5"_s), Words::tr("Asks again for rows and countries that could not be loaded")}, &RecordsPage::retryFailed,
        failed);
    add({u"view.sort"_s, Words::tr("&Sort by column"), u"arrow-down-up"_s, QKeySequence(u"Ctrl+Shift+S"_s),
         Words::tr("Sorts by the current column: up, down, not at all; by the service where it can")},
        &RecordsPage::sortByCurrentColumn, sortable);
    add({u"view.columns"_s, Words::tr("Co&lumns…"), u"columns-3"_s, QKeySequence(u"Ctrl+Shift+L"_s), Words::tr("Chooses the columns of the table")}, &RecordsPage::showColumns, readyCheck);
    registry.add({u"view.inspector"_s, Words::tr("&Inspector"), u"panel-right"_s, QKeySequence(u"Ctrl+I"_s), Words::tr("Shows or hides the details at the right")}, window,
                 [page] {
                     if (RecordsPage *const front = page()) {
                         front->isInspectorShown() ? front->hideInspector() : front->showInspector();
                     }
                 },
                 [page] { return page() != nullptr ? QString() : Words::tr("Choose the records of a connection first."); })
        ->setCheckable([page] { return page() != nullptr && page()->isInspectorShown(); });

    addAttachmentCommands(registry, window, page);
    addFilterCommands(registry, window, page);
    addTransferCommands(registry, window, page);
}

} // namespace strongroom::ui
