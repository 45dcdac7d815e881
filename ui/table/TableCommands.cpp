// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "table/TableCommands.h"

#include "commands/CommandRegistry.h"
#include "records/RecordHeader.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "table/RecordTableTools.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TableCommands)
};

} // namespace

void addTableCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page)
{
    using Run = std::function<void(RecordsPage &)>;
    using Check = std::function<QString(RecordsPage &)>;
    const auto add = [&](CommandInfo info, const Run &run, const Check &check) {
        registry.add(
            std::move(info), window,
            [page, run] {
                if (RecordsPage *const front = page()) {
                    run(*front);
                }
            },
            [page, check] {
                RecordsPage *const front = page();
                return front == nullptr ? Words::tr("Choose the records of a connection first.") : check(*front);
            });
    };
    const auto ready = [](RecordsPage &p) { return p.isReady() ? QString() : Words::tr("The connection is not open."); };
    const auto rows = [](RecordsPage &p) { return p.table()->rowCount() > 0 ? QString() : Words::tr("There are no records in the table."); };
    const auto selected = [](RecordsPage &p) { return p.tools()->copyRefusal(); };
    const auto copyAs = [](model::CopyFormat format) { return [format](RecordsPage &p) { p.tools()->copy(format); }; };

    add({u"record.selectAll"_s, Words::tr("Select &all"), u"list-filter"_s, QKeySequence::SelectAll, Words::tr("Selects all rows of the table, loaded or not"),
         CommandScope::Context},
        [](RecordsPage &p) { p.view()->selectAll(); }, rows);
    add({u"record.copyText"_s, Words::tr("Copy as &text"), u"clipboard-list"_s, QKeySequence(u"Ctrl+Alt+C"_s),
         Words::tr("Copies the selected records as a table: the columns on show, separated by tabs")},
        copyAs(model::CopyFormat::Text), selected);
    add({u"record.copyJson"_s, Words::tr("Copy as &JSON"), u"braces"_s, QKeySequence(u"Ctrl+Alt+J"_s),
         Words::tr("Copies the selected records whole, decrypted bodies included, as a JSON array")},
        copyAs(model::CopyFormat::Json), selected);
    add({u"record.copyCsv"_s, Words::tr("Copy as CS&V"), u"sheet"_s, QKeySequence(u"Ctrl+Alt+V"_s),
         Words::tr("Copies the selected records as comma-separated values: the columns on show")},
        copyAs(model::CopyFormat::Csv), selected);
    add({u"record.goTo"_s, Words::tr("&Go to record key…"), u"crosshair"_s, QKeySequence(u"Ctrl+G"_s),
         Words::tr("Shows the record with a key, from the table or from the service")},
        [](RecordsPage &p) { p.tools()->goTo(); }, ready);
    add({u"view.sortHere"_s, Words::tr("Sort here b&y column"), u"arrow-down-wide-narrow"_s, QKeySequence(u"Ctrl+Alt+S"_s),
         Words::tr("Loads all rows and sorts them here by the current column, over all countries")},
        [](RecordsPage &p) { p.view()->recordHeader()->cycleSortHere(p.view()->currentIndex().column()); },
        [](RecordsPage &p) { return p.view()->currentIndex().isValid() ? p.table()->sortHereRefusal() : Words::tr("Select a record first."); });
    add({u"view.everyCountry"_s, Words::tr("E&very country"), u"globe"_s, QKeySequence(u"Ctrl+Alt+E"_s),
         Words::tr("Shows the records of all countries of the connection in one table")},
        [](RecordsPage &p) { p.showEveryCountry(); }, [](RecordsPage &p) { return p.everyCountryRefusal(); });
}

} // namespace strongroom::ui
