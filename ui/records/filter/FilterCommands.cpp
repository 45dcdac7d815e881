// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/filter/FilterCommands.h"

#include "base/ViewSettings.h"
#include "commands/CommandRegistry.h"
#include "records/RecordsPage.h"
#include "records/ValueFilter.h"
#include "records/filter/FilterShelf.h"

#include <QCoreApplication>
#include <QWidget>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterCommands)
};

QString readyCheck(const RecordsPage &page) { return page.isReady() ? QString() : Words::tr("The connection is not open."); }

} // namespace

QStringList cellFilterCommands() { return {u"record.filterBy"_s, u"record.filterOut"_s, u"record.filterFrom"_s, u"record.filterTo"_s}; }

void addFilterCommands(CommandRegistry &registry, QWidget *window, const std::function<RecordsPage *()> &page)
{
    using Run = std::function<void(RecordsPage &)>;
    using Check = std::function<QString(const RecordsPage &)>;
    const auto add = [&](CommandInfo info, Run run, Check check) {
        return registry.add(
            std::move(info), window,
            [page, run = std::move(run)] {
                if (RecordsPage *const front = page()) {
                    run(*front);
                }
            },
            [page, check = std::move(check)] {
                RecordsPage *const front = page();
                return front == nullptr ? Words::tr("Choose the records of a connection first.") : check(*front);
            });
    };
    add({u"filter.add"_s, Words::tr("Add &condition…"), u"list-filter-plus"_s, QKeySequence(u"Ctrl+Shift+K"_s), Words::tr("Adds a condition by choosing member, comparison and value")},
        [](RecordsPage &front) { front.showConditionPopup(); }, readyCheck);
    add({u"filter.shelf"_s, Words::tr("Recent and saved &filters"), u"history"_s, QKeySequence(u"Ctrl+Shift+H"_s), Words::tr("Offers the filters used before and those saved under a name")},
        [](RecordsPage &front) { front.filterShelf()->popup(); }, readyCheck);
    add({u"filter.save"_s, Words::tr("&Save this filter…"), u"bookmark-plus"_s, QKeySequence(u"Ctrl+Shift+B"_s), Words::tr("Saves the filter under a name, on this computer")},
        [](RecordsPage &front) { front.filterShelf()->save(); },
        [](const RecordsPage &front) { return front.isReady() ? front.filterShelf()->saveRefusal() : readyCheck(front); });
    add({u"filter.manage"_s, Words::tr("&Manage saved filters…"), u"bookmark"_s, QKeySequence(u"Ctrl+Alt+B"_s), Words::tr("Renames, replaces and deletes saved filters")},
        [](RecordsPage &front) { front.filterShelf()->manage(); }, [](const RecordsPage &) { return QString(); });

    const auto cell = [&add](const QString &id, const QString &text, const QString &iconName, const QString &keys, const QString &toolTip, model::ValueUse use) {
        add({id, text, iconName, QKeySequence(keys), toolTip}, [use](RecordsPage &front) { front.useCellValue(use); },
            [use](const RecordsPage &front) { return front.cellValueRefusal(use); });
    };
    cell(u"record.filterBy"_s, Words::tr("Filter &by this value"), u"funnel"_s, u"Ctrl+="_s, Words::tr("Shows only records that have the value of the current cell"), model::ValueUse::Only);
    cell(u"record.filterOut"_s, Words::tr("Filter &out this value"), u"funnel-x"_s, u"Ctrl+-"_s, Words::tr("Shows only records that do not have the value of the current cell"),
         model::ValueUse::Without);
    cell(u"record.filterFrom"_s, Words::tr("Filter from this value &up"), u"chevron-up"_s, u"Ctrl+>"_s, Words::tr("Shows only records with this value or a greater one"),
         model::ValueUse::AtLeast);
    cell(u"record.filterTo"_s, Words::tr("Filter up &to this value"), u"chevron-down"_s, u"Ctrl+<"_s, Words::tr("Shows only records with this value or a smaller one"),
         model::ValueUse::AtMost);

    add({u"view.asCode"_s, Words::tr("&Query as code…"), u"code"_s, QKeySequence(u"Ctrl+U"_s), Words::tr("Shows the query as a CLI command, cURL, Python and JavaScript; secrets stay variables")},
        [](RecordsPage &front) { front.showCode(); }, readyCheck);
}

void addFilterHistoryCommand(CommandRegistry &registry, QWidget *window, model::ViewSettings *settings)
{
    using model::FilterHistory;
    registry
        .add({u"filter.keepRecent"_s, Words::tr("&Keep recent filters"), u"history"_s, QKeySequence(u"Ctrl+Alt+H"_s),
              Words::tr("Keeps the filters of every page on this computer when the program ends; they hold the values you look for")},
             window, [settings] { settings->setFilterHistory(settings->filterHistory() == FilterHistory::Kept ? FilterHistory::MemoryOnly : FilterHistory::Kept); }, {})
        ->setCheckable([settings] { return settings->filterHistory() == FilterHistory::Kept; });
}

} // namespace strongroom::ui
