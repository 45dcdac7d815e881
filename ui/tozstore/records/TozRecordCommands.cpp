// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/records/TozRecordCommands.h"

#include "commands/CommandRegistry.h"
#include "tozstore/records/TozQueryBox.h"
#include "tozstore/records/TozRecordsPage.h"
#include "tozstore/records/TozTableView.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TozRecordCommands)
};

QString ready(const TozRecordsPage &page) { return page.isReady() ? QString() : Words::tr("The connection is not open."); }

QString whenReady(const TozRecordsPage &page, const QString &refusal) { return page.isReady() ? refusal : ready(page); }

} // namespace

QStringList tozRowCommands()
{
    return {u"record.edit"_s, u"record.duplicate"_s, u"record.delete"_s, {}, u"record.filterBy"_s, u"record.filterOut"_s, {}, u"record.copyCell"_s, u"record.copyKey"_s, {}, u"access.ofRecord"_s, {}, u"record.selectAll"_s,
            u"view.columns"_s};
}

void addTozRecordCommands(CommandRegistry &registry, const std::function<TozRecordsPage *()> &page)
{
    using Run = std::function<void(TozRecordsPage &)>;
    using Check = std::function<QString(const TozRecordsPage &)>;
    const auto on = [&](const QString &id, const Run &run, const Check &check) {
        registry.find(id)->addPlace({[page] { return page() != nullptr; }, [page, run] { run(*page()); }, [page, check] { return check(*page()); }});
    };
    const auto noRow = [](const TozRecordsPage &p) { return p.currentRow() ? QString() : Words::tr("Select a record first."); };
    on(u"record.new"_s, [](TozRecordsPage &p) { p.newRecord(); }, ready);
    on(u"record.edit"_s, [](TozRecordsPage &p) { p.editRecord(); }, [](const TozRecordsPage &p) { return whenReady(p, p.editRefusal()); });
    on(u"record.duplicate"_s, [](TozRecordsPage &p) { p.duplicateRecord(); }, [](const TozRecordsPage &p) { return whenReady(p, p.duplicateRefusal()); });
    on(u"record.delete"_s, [](TozRecordsPage &p) { p.deleteRecords(); }, [](const TozRecordsPage &p) { return whenReady(p, p.deleteRefusal()); });
    on(u"record.copyCell"_s, [](TozRecordsPage &p) { p.copyCell(); },
       [](const TozRecordsPage &p) { return p.view()->currentCellText().isEmpty() ? Words::tr("The cell is empty.") : QString(); });
    on(u"record.copyKey"_s, [](TozRecordsPage &p) { p.copyRecordId(); }, noRow);
    on(u"record.selectAll"_s, [](TozRecordsPage &p) { p.view()->selectAll(); },
       [](const TozRecordsPage &p) { return p.table()->rowCount() > 0 ? QString() : Words::tr("There are no records in the table."); });
    on(u"record.filterBy"_s, [](TozRecordsPage &p) { p.useCellValue(TozRecordsPage::ValueUse::Match); }, [](const TozRecordsPage &p) { return p.cellValueRefusal(); });
    on(u"record.filterOut"_s, [](TozRecordsPage &p) { p.useCellValue(TozRecordsPage::ValueUse::Exclude); }, [](const TozRecordsPage &p) { return p.cellValueRefusal(); });
    on(u"filter.focus"_s, [](TozRecordsPage &p) { p.queryBox()->takeFocus(); }, ready);
    on(u"filter.add"_s, [](TozRecordsPage &p) { p.queryBox()->addClause(model::TozSide::Match); }, ready);
    on(u"view.refresh"_s, [](TozRecordsPage &p) { p.refresh(); }, ready);
    on(u"view.cancel"_s, [](TozRecordsPage &p) { p.cancelLoad(); }, [](const TozRecordsPage &p) { return p.table()->isBusy() ? QString() : Words::tr("Nothing is being loaded."); });
    on(u"view.retry"_s, [](TozRecordsPage &p) { p.retryFailed(); },
       [](const TozRecordsPage &p) { return p.table()->pageError() || p.table()->queryError() ? QString() : Words::tr("No rows have failed."); });
    on(u"view.columns"_s, [](TozRecordsPage &p) { p.showColumns(); }, ready);
    on(u"view.asCode"_s, [](TozRecordsPage &p) { p.showCode(); }, ready);
    // What TozStore's records do not have says so, instead of asking for a page that is there.
    const QString elsewhere = Words::tr("This is for records of InCountry.");
    for (const QString &id : {u"record.editMany"_s, u"record.copyText"_s, u"record.copyJson"_s, u"record.copyCsv"_s, u"record.goTo"_s, u"record.export"_s, u"record.import"_s, u"record.filterFrom"_s,
                              u"record.filterTo"_s, u"filter.text"_s, u"filter.shelf"_s, u"filter.save"_s, u"view.everyCountry"_s, u"view.sortHere"_s, u"view.hideColumn"_s}) {
        on(id, [](TozRecordsPage &) {}, [elsewhere](const TozRecordsPage &) { return elsewhere; });
    }
    on(u"view.sort"_s, [](TozRecordsPage &) {}, [](const TozRecordsPage &) { return Words::tr("The service sorts by no column; its order is among the search options."); });
    registry.find(u"view.inspector"_s)
        ->addPlace({[page] { return page() != nullptr; }, [page] { page()->toggleInspector(); }, [] { return QString(); }, [page] { return page()->isInspectorShown(); }});
}

} // namespace strongroom::ui
