// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordContextMenu.h"

#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "records/FilterBox.h"
#include "records/FilterChipButton.h"
#include "records/RecordHeader.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "records/filter/FilterCommands.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RecordContextMenu)
};

QStringList rowCommands()
{
    return QStringList{u"record.edit"_s, u"record.duplicate"_s, u"record.editMany"_s, u"record.delete"_s, {}} + cellFilterCommands()
        + QStringList{QString(), u"record.copyCell"_s, u"record.copyKey"_s, u"record.copyText"_s, u"record.copyJson"_s, u"record.copyCsv"_s, {},
                      u"view.sort"_s, u"view.sortHere"_s, u"record.selectAll"_s, u"record.goTo"_s, {},
                      u"attachment.add"_s, u"record.export"_s};
}

const QStringList &headCommands()
{
    static const QStringList ids = {u"view.sort"_s, u"view.sortHere"_s, {}, u"view.hideColumn"_s, u"view.columns"_s};
    return ids;
}

const QStringList &chipCommands()
{
    static const QStringList ids = {u"filter.editCondition"_s, u"filter.removeCondition"_s, {}, u"filter.add"_s, u"filter.text"_s, u"filter.save"_s};
    return ids;
}

// The chip with the keyboard, or the last one that had it: a menu or the palette takes the keyboard away.
FilterChipButton *currentChip(const FilterBox &box)
{
    for (FilterChipButton *chip : box.chips()) {
        if (chip->hasFocus() || chip->property("current").toBool()) {
            return chip;
        }
    }
    return nullptr;
}

} // namespace

void installRecordMenus(RecordsPage &page, const CommandRegistry &registry)
{
    RecordTableView *const view = page.view();
    ContextMenu::install(view, registry, [view](const QPoint &at) {
        // Commands work on what is selected: a click beside the selection means the row under it. The cell under it is the current one in any case:
        // filtering and sorting are about that.
        if (const QModelIndex under = view->indexAt(at); under.isValid()) {
            const bool within = view->selectionModel()->isRowSelected(under.row());
            view->selectionModel()->setCurrentIndex(under, within ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        return rowCommands();
    });
    RecordHeader *const head = view->recordHeader();
    ContextMenu::install(head, registry, [view, head](const QPoint &at) {
        const int column = head->logicalIndexAt(at);
        if (column >= 0 && view->recordModel()->rowCount() > 0) {
            const int row = std::max(0, view->currentIndex().row());
            view->selectionModel()->setCurrentIndex(view->recordModel()->index(row, column), QItemSelectionModel::NoUpdate);
        }
        return headCommands();
    });
    FilterBox *const box = page.filterBox();
    ContextMenu::install(
        box, registry,
        [box](const QPoint &at) -> QStringList {
            for (FilterChipButton *chip : box->chips()) {
                const bool here = chip->rect().contains(chip->mapFrom(box, at));
                chip->setProperty("current", here);
                if (here) {
                    chip->setFocus(Qt::MouseFocusReason);
                }
            }
            return currentChip(*box) != nullptr ? chipCommands() : QStringList{u"filter.add"_s, u"filter.shelf"_s, u"filter.text"_s, u"filter.save"_s};
        },
        [box] {
            const FilterChipButton *const chip = currentChip(*box);
            return chip != nullptr ? chip->mapTo(box, chip->rect().center()) : box->rect().center();
        });
}

void addRecordMenuCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page)
{
    const QString noPage = Words::tr("Choose the records of a connection first.");
    registry.add({u"view.hideColumn"_s, Words::tr("&Hide column"), u"eye-off"_s, QKeySequence(u"Ctrl+Shift+F4"_s), Words::tr("Hides the current column; Columns shows it again")}, window,
                 [page] {
                     RecordsPage *const front = page();
                     RecordTableView *const view = front->view();
                     const QString name = view->recordModel()->columns()[std::size_t(view->currentIndex().column())].name;
                     QList<model::ColumnLayout> columns = view->columnLayout();
                     columns.removeIf([&name](const model::ColumnLayout &column) { return column.name == name; });
                     view->setColumnLayout(columns);
                     Q_EMIT view->columnsChangedByUser();
                 },
                 [page, noPage] {
                     const RecordsPage *const front = page();
                     if (front == nullptr) {
                         return noPage;
                     }
                     const QModelIndex current = front->view()->currentIndex();
                     if (!current.isValid() || front->view()->isColumnHidden(current.column())) {
                         return Words::tr("Select a column first.");
                     }
                     return front->view()->columnLayout().size() > 1 ? QString() : Words::tr("A table needs one column.");
                 });
    const auto chipCheck = [page, noPage] {
        const RecordsPage *const front = page();
        return front == nullptr ? noPage : currentChip(*front->filterBox()) != nullptr ? QString() : Words::tr("Select a condition of the filter first.");
    };
    registry.add({u"filter.editCondition"_s, Words::tr("Change co&ndition"), u"pencil"_s, QKeySequence(u"Ctrl+Shift+F2"_s), Words::tr("Puts the selected condition of the filter where it can be changed")},
                 window, [page] { Q_EMIT currentChip(*page()->filterBox())->editRequested(); }, chipCheck);
    registry.add({u"filter.removeCondition"_s, Words::tr("Re&move condition"), u"x"_s, QKeySequence(u"Ctrl+Shift+F3"_s), Words::tr("Takes the selected condition off the filter")}, window,
                 [page] { Q_EMIT currentChip(*page()->filterBox())->removeRequested(); }, chipCheck);
}

} // namespace strongroom::ui
