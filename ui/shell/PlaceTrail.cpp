// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/PlaceTrail.h"

#include "base/Text.h"
#include "commands/CommandRegistry.h"
#include "connections/ConnectionManager.h"
#include "shell/MainWindow.h"
#include "shell/PageHost.h"
#include "shell/Sidebar.h"

#include <QMenu>
#include <QScopedValueRollback>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RecentPlace;

void goToPlace(MainWindow &window, const RecentPlace &place)
{
    if (place.connection.isEmpty()) {
        window.showGlobal(place.page);
        return;
    }
    const auto *const tree = qobject_cast<const model::ConnectionTreeModel *>(window.sidebar()->tree()->model());
    if (tree->pageIndex(place.connection, place.page).isValid()) {
        window.sidebar()->select(place.connection, place.page);
    }
    // Not in the tree, or current there while something else is in front.
    if (window.pages()->frontPlace() != PageHost::Place(place.connection, place.page)) {
        window.showConnection(place.connection, place.page);
    }
}

QString placeTitle(const MainWindow &window, const RecentPlace &place)
{
    const connections::Connection *const connection = window.services().connections->find(place.connection);
    return connection != nullptr ? PlaceTrail::tr("%1 · %2", "connection, page").arg(toQString(connection->name), model::pageName(place.page)) : model::pageName(place.page);
}

PlaceTrail::PlaceTrail(MainWindow *window) : QObject(window), m_window(window)
{
    CommandRegistry &registry = *window->commands();
    registry.add({u"view.back"_s, tr("&Back"), u"chevron-left"_s, QKeySequence(u"Alt+Left"_s), tr("Goes to the page this window showed before")}, window, [this] { back(); },
                 [this] { return canGoBack() ? QString() : tr("This window has shown nothing before."); });
    registry.add({u"view.forward"_s, tr("F&orward"), u"chevron-right"_s, QKeySequence(u"Alt+Right"_s), tr("Goes to the page this window was at before going back")}, window,
                 [this] { forward(); }, [this] { return canGoForward() ? QString() : tr("Go back first."); });
}

void PlaceTrail::follow()
{
    connect(m_window->pages(), &PageHost::frontChanged, this, &PlaceTrail::note);
}

void PlaceTrail::addMenu(QMenu *menu)
{
    m_menu = menu->addMenu(tr("Rece&nt places"));
    connect(m_menu, &QMenu::aboutToShow, this, &PlaceTrail::fillMenu);
    // It must not be empty where it is shown natively, nor name a connection behind the lock.
    connect(menu, &QMenu::aboutToShow, this, &PlaceTrail::fillMenu);
    fillMenu();
}

void PlaceTrail::fillMenu()
{
    m_menu->clear();
    if (!m_window->isCovered()) {
        int number = 1;
        for (const RecentPlace &place : recent()) {
            // A connection's name may have an ampersand; the tenth has no number.
            const QString title = placeTitle(*m_window, place).replace(u'&', u"&&"_s);
            QAction *const action = m_menu->addAction(number < 10 ? tr("&%1 %2", "number, place").arg(number).arg(title) : title);
            connect(action, &QAction::triggered, this, [this, place] { goToPlace(*m_window, place); });
            ++number;
        }
    }
    m_menu->setEnabled(!m_menu->isEmpty());
}

QList<PalettePlace> PlaceTrail::palettePlaces() const
{
    QList<PalettePlace> places;
    for (const RecentPlace &place : recent()) {
        places.append({placeTitle(*m_window, place), tr("recent", "place"), pageIcon(place.page), [window = m_window, place] { goToPlace(*window, place); }, true});
    }
    return places;
}

QList<RecentPlace> PlaceTrail::recent() const
{
    QList<RecentPlace> places = m_window->services().recent->places();
    if (const auto front = m_window->pages() != nullptr ? m_window->pages()->frontPlace() : std::nullopt) {
        places.removeAll(RecentPlace{front->first, front->second});
    }
    return places;
}

void PlaceTrail::back() { go(-1); }

void PlaceTrail::forward() { go(1); }

std::optional<qsizetype> PlaceTrail::next(int step) const
{
    if (m_window->isCovered()) {
        return std::nullopt;
    }
    for (qsizetype at = m_at + step; at >= 0 && at < m_places.size(); at += step) {
        const RecentPlace &place = m_places.at(at);
        const bool isThere = place.connection.isEmpty() || m_window->services().connections->find(place.connection) != nullptr;
        if (isThere && (m_at < 0 || place != m_places.at(m_at))) {
            return at;
        }
    }
    return std::nullopt;
}

void PlaceTrail::go(int step)
{
    const std::optional<qsizetype> at = next(step);
    if (!at) {
        return;
    }
    {
        const QScopedValueRollback going(m_going, true);
        goToPlace(*m_window, m_places.at(*at));
    }
    m_at = *at;
    note();   // nothing, unless nobody makes that page any more: then where it led instead
    m_window->commands()->refresh();
}

void PlaceTrail::note()
{
    const auto front = m_window->pages()->frontPlace();
    if (!front) {
        return;
    }
    const RecentPlace place{front->first, front->second};
    m_window->services().recent->visit(place.connection, place.page);
    if (m_going || (m_at >= 0 && m_places.at(m_at) == place)) {
        return;
    }
    m_places.resize(m_at + 1);   // what lay ahead is gone
    m_places.append(place);
    if (m_places.size() > limit) {
        m_places.removeFirst();
    }
    m_at = m_places.size() - 1;
}

} // namespace strongroom::ui
