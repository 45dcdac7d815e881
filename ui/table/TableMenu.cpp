// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "table/TableMenu.h"

#include "commands/CommandRegistry.h"
#include "commands/ContextMenu.h"
#include "records/RecordTableView.h"
#include "records/filter/FilterCommands.h"

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

void installTableMenu(RecordTableView &view, const CommandRegistry &registry)
{
    ContextMenu::install(&view, registry, [&view](const QPoint &at) {
        // Commands work on what is selected: a click beside the selection means the row under it. The cell under it is the current one in any
        // case: filtering and sorting are about that.
        if (const QModelIndex under = view.indexAt(at); under.isValid()) {
            const bool within = view.selectionModel()->isRowSelected(under.row());
            view.selectionModel()->setCurrentIndex(under, within ? QItemSelectionModel::NoUpdate : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        }
        return QStringList{u"record.edit"_s, u"record.duplicate"_s, u"record.delete"_s, {}} + cellFilterCommands()
            + QStringList{QString(), u"record.copyCell"_s, u"record.copyKey"_s, u"record.copyText"_s, u"record.copyJson"_s, u"record.copyCsv"_s, {},
                          u"view.sort"_s, u"view.sortHere"_s, u"record.selectAll"_s, u"record.goTo"_s};
    });
}

} // namespace strongroom::ui
