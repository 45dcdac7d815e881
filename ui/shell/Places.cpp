// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/Places.h"

#include "connections/ConnectionTreeModel.h"
#include "records/RecordsPage.h"
#include "records/SavedFilters.h"
#include "records/filter/FilterShelf.h"
#include "shell/MainWindow.h"
#include "shell/Sidebar.h"

#include <QComboBox>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Places)
};
} // namespace

QList<PalettePlace> pagePlaces(const MainWindow &window)
{
    using model::ConnectionTreeModel;
    QList<PalettePlace> places;
    Sidebar *const sidebar = window.sidebar();
    const QAbstractItemModel *const tree = sidebar->tree()->model();
    for (int row = 0; row < tree->rowCount(); ++row) {
        const QModelIndex connection = tree->index(row, 0);
        for (int at = 0; at < tree->rowCount(connection); ++at) {
            const QModelIndex page = tree->index(at, 0, connection);
            places.append({Words::tr("%1 · %2", "connection, page").arg(connection.data().toString(), page.data().toString()), Words::tr("page"), pageIcon(page.data(ConnectionTreeModel::Page).value<model::ConnectionPage>()),
                           [sidebar, id = page.data(ConnectionTreeModel::ConnectionId).toString(), kind = page.data(ConnectionTreeModel::Page).value<model::ConnectionPage>()] {
                               sidebar->select(id, kind);
                           }});
        }
    }
    return places;
}

QList<PalettePlace> filterPlaces(const MainWindow &window)
{
    QList<PalettePlace> places;
    if (const RecordsPage *const page = window.recordsPage()) {
        FilterShelf *const shelf = page->filterShelf();
        for (const model::SavedFilter &filter : shelf->savedFilters()) {
            places.append({filter.name, Words::tr("saved filter"), u"bookmark"_s, [shelf, text = filter.text] { shelf->apply(text); }});
        }
    }
    return places;
}

QList<PalettePlace> countryPlaces(const MainWindow &window)
{
    QList<PalettePlace> places;
    if (const RecordsPage *const page = window.recordsPage()) {
        QComboBox *const countries = page->countryBox();
        for (int i = 0; i < countries->count(); ++i) {
            places.append({countries->itemText(i), Words::tr("country"), u"globe"_s, [countries, i] {
                               countries->setCurrentIndex(i);
                               Q_EMIT countries->activated(i);
                           }});
        }
    }
    return places;
}

} // namespace strongroom::ui
