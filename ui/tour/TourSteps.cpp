// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tour/TourSteps.h"

#include "base/Roles.h"
#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "locker/matrix/SecretMatrixView.h"
#include "locker/matrix/SecretsPage.h"
#include "migration/MigrationPage.h"
#include "migration/RunsView.h"
#include "migration/StepList.h"
#include "records/FilterBox.h"
#include "records/InspectorPanel.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"
#include "records/RecordsPage.h"
#include "search/SearchPage.h"
#include "shell/MainWindow.h"
#include "shell/Page.h"
#include "shell/Sidebar.h"
#include "tozstore/TozTable.h"
#include "tozstore/sharing/AccessPage.h"
#include "widgets/Button.h"
#include "widgets/EmptyState.h"

#include <QCoreApplication>
#include <QLineEdit>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Service;
using model::ConnectionPage;
using model::RowState;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tour)
};

constexpr int mostRowsLookedAt = 400;

QString demoConnection(const MainWindow &window, Service service)
{
    const std::vector<connections::Connection> &all = window.services().connections->connections();
    const auto found = std::ranges::find_if(all, [service](const connections::Connection &connection) {
        return connection.origin == connections::Origin::Demo && connection.service == service;
    });
    return found != all.end() ? toQString(found->id) : QString();
}

// The keys that a command has now: "Ctrl+K"; its name where the user has taken them away.
QString keysOf(const MainWindow &window, const QString &commandId)
{
    const Command *const command = window.commands()->find(commandId);
    if (command == nullptr) {
        return {};
    }
    return command->shortcut().isEmpty() ? u'“' + command->plainText() + u'”' : command->shortcut().toString(QKeySequence::NativeText);
}

std::optional<int> firstRow(const RecordsPage &page, RowState wanted)
{
    const model::RecordTableModel *const table = page.table();
    for (int row = 0; row < std::min(table->rowCount(), mostRowsLookedAt); ++row) {
        if (table->index(row, 0).data(model::Role::State).value<RowState>() == wanted) {
            return row;
        }
    }
    return std::nullopt;
}

// In a narrow page the inspector takes the place of everything else.
bool isInspectorInstead(const RecordsPage &page) { return page.isInspectorShown() && !page.filterBox()->isVisibleTo(&page); }

TourStep unreadable(const QString &connection)
{
    TourStep step{Words::tr("A record that cannot be opened"),
                  Words::tr("It stays in the table with a mark, and says in plain words why none of the keys opens it. Choose it to see what the service has stored, and what you can do."),
                  connection, ConnectionPage::Records, {}};
    step.targets = [](Page &page) {
        QList<TourTarget> targets;
        if (auto *const records = qobject_cast<RecordsPage *>(&page)) {
            RecordTableView *const view = records->view();
            if (const std::optional<int> row = firstRow(*records, RowState::Unreadable)) {
                const QRect line(0, view->rowViewportPosition(*row), view->viewport()->width(), view->rowHeight(*row));
                if (const QRect seen = line.intersected(view->viewport()->rect()); !seen.isEmpty()) {
                    targets.append({view->viewport(), seen});
                }
            }
            targets.append({view});
        }
        return targets;
    };
    step.prepare = [](Page &page) {
        auto *const records = qobject_cast<RecordsPage *>(&page);
        if (records == nullptr) {
            return true;
        }
        if (const std::optional<int> row = firstRow(*records, RowState::Unreadable)) {
            records->view()->scrollTo(records->table()->index(*row, records->view()->leadingColumn()));
            return true;
        }
        return records->table()->loadedCount() > 0 && !records->table()->isBusy();   // this country has none
    };
    return step;
}

TourStep inspector(const QString &connection, const QString &keys)
{
    TourStep step{Words::tr("The inspector"),
                  Words::tr("The record that is chosen: its body, its keys, what is hashed and what is in the clear, its files, and the raw text that the service has. %1 shows it and hides it.", "keys").arg(keys),
                  connection, ConnectionPage::Records, {}};
    step.targets = [](Page &page) {
        auto *const records = qobject_cast<RecordsPage *>(&page);
        return records != nullptr ? QList<TourTarget>{{records->inspector()}, {records->view()}} : QList<TourTarget>();
    };
    const auto opened = std::make_shared<bool>(false);   // by the tour, beside the table: the user had hidden it
    step.prepare = [opened](Page &page) {
        auto *const records = qobject_cast<RecordsPage *>(&page);
        if (records == nullptr) {
            return true;
        }
        if (!records->isInspectorShown()) {
            records->showInspector();
            *opened = !isInspectorInstead(*records);
        }
        if (records->details() != nullptr) {
            return true;
        }
        const std::optional<int> row = firstRow(*records, RowState::Loaded);
        if (row) {
            records->view()->setCurrentIndex(records->table()->index(*row, records->view()->leadingColumn()));
        }
        return row.has_value();
    };
    step.undo = [opened](Page &page) {
        auto *const records = qobject_cast<RecordsPage *>(&page);
        if (records != nullptr && (*opened || isInspectorInstead(*records))) {
            records->hideInspector();
        }
        *opened = false;
    };
    return step;
}

TourStep migration(const QString &connection)
{
    TourStep step{Words::tr("Moving to a new key"),
                  Words::tr("Six steps encrypt every record anew with another key, so that the old one can be destroyed. It looks before it writes, can be paused at any time, and can be rolled back."), connection,
                  ConnectionPage::Migrations, {}};
    step.targets = [](Page &page) {
        auto *const migrations = qobject_cast<MigrationPage *>(&page);
        return migrations != nullptr ? QList<TourTarget>{{migrations->runsView()->newButton()}, {migrations->runsView()->emptyState()->button()}, {migrations->stepList()}} : QList<TourTarget>();
    };
    return step;
}

} // namespace

std::vector<TourStep> tourSteps(const MainWindow &window)
{
    const QString vault = demoConnection(window, Service::InCountry);
    const QString client = demoConnection(window, Service::TozStore);
    const QString project = demoConnection(window, Service::Locker);
    std::vector<TourStep> steps;
    Sidebar *const sidebar = window.sidebar();
    if (!vault.isEmpty()) {
        steps.push_back({Words::tr("Connections and their pages"),
                         Words::tr("Each service that you use is a connection, with its pages below it; the mark at its end tells whether it is open. These belong to the demo, and are gone when the program ends."),
                         vault, ConnectionPage::Records, [sidebar](Page &) { return QList<TourTarget>{{sidebar}}; }});
        steps.push_back({Words::tr("The filter"),
                         Words::tr("Conditions such as key1=english or range_key3>=10 narrow the records, and the service does the looking. %1 goes there; what cannot be understood is underlined, with the reason.", "keys")
                             .arg(keysOf(window, u"filter.focus"_s)),
                         vault, ConnectionPage::Records, [](Page &page) {
                             auto *const records = qobject_cast<RecordsPage *>(&page);
                             return records != nullptr ? QList<TourTarget>{{records->filterBox()}} : QList<TourTarget>();
                         }});
        steps.push_back(unreadable(vault));
        steps.push_back(inspector(vault, keysOf(window, u"view.inspector"_s)));
    }
    if (!project.isEmpty()) {
        steps.push_back({Words::tr("Secrets and environments"),
                         Words::tr("Secrets stand down, environments across; what is missing, inherited or different is told by shape and words. Values are dots until you reveal them, and a copied one leaves the clipboard by itself."),
                         project, ConnectionPage::Secrets, [](Page &page) {
                             auto *const secrets = qobject_cast<SecretsPage *>(&page);
                             return secrets != nullptr ? QList<TourTarget>{{secrets->view()}} : QList<TourTarget>();
                         }});
    }
    if (!client.isEmpty()) {
        steps.push_back({Words::tr("Who can read this?"),
                         Words::tr("Everybody who can read this client's records, and whose it can read, as a table and as a graph. Sharing a type and taking it back are done here, too."), client,
                         ConnectionPage::Sharing, [](Page &page) {
                             auto *const access = qobject_cast<AccessPage *>(&page);
                             return access != nullptr ? QList<TourTarget>{{access->table()}} : QList<TourTarget>();
                         }});
    }
    if (!vault.isEmpty()) {
        steps.push_back(migration(vault));
    }
    if (!steps.empty()) {
        steps.push_back({Words::tr("Everything by its name"),
                         Words::tr("%1 finds every command, connection and page by a part of its name, and %2 looks for a text in all connections at once. %3 opens the guide at the page in front.", "keys, keys, keys")
                             .arg(keysOf(window, u"app.palette"_s), keysOf(window, u"search.everywhere"_s), keysOf(window, u"app.help"_s)),
                         {}, ConnectionPage::Search, [sidebar](Page &page) {
                             QList<TourTarget> targets{{sidebar->link(ConnectionPage::Search)}};
                             if (auto *const search = qobject_cast<SearchPage *>(&page)) {
                                 targets.append({search->field()});
                             }
                             return targets;
                         }});
    }
    return steps;
}

} // namespace strongroom::ui
