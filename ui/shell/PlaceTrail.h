// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where one window was: back and forward through its pages, and what it adds to the recent places that all windows share. The trail is in memory
// alone; demo and other unsaved connections are in it, and not among the recent places.

#include "dialogs/CommandPalette.h"
#include "vault/RecentPlaces.h"

#include <QList>
#include <QObject>

#include <optional>

class QMenu;

namespace strongroom::ui {

class MainWindow;

// Brings it to the front: by the sidebar where the page stands there. Opens its connection as a click does.
void goToPlace(MainWindow &window, const model::RecentPlace &place);
[[nodiscard]] QString placeTitle(const MainWindow &window, const model::RecentPlace &place);   // "Acme EMEA · Records"

class PlaceTrail final : public QObject {
    Q_OBJECT
public:
    static constexpr int limit = 50;

    explicit PlaceTrail(MainWindow *window);   // before the menus are made; adds view.back and view.forward
    void follow();                             // once the window has its pages
    void addMenu(QMenu *menu);                 // "Recent places", at its end
    [[nodiscard]] QMenu *menu() const noexcept { return m_menu; }
    // For the palette, as long as nothing is typed; where the window is now is not among them.
    [[nodiscard]] QList<PalettePlace> palettePlaces() const;

    void back();
    void forward();
    [[nodiscard]] bool canGoBack() const { return next(-1).has_value(); }
    [[nodiscard]] bool canGoForward() const { return next(1).has_value(); }

private:
    [[nodiscard]] std::optional<qsizetype> next(int step) const;   // places of removed connections are passed over
    [[nodiscard]] QList<model::RecentPlace> recent() const;
    void go(int step);
    void note();
    void fillMenu();

    MainWindow *m_window;
    QMenu *m_menu = nullptr;
    QList<model::RecentPlace> m_places;
    qsizetype m_at = -1;
    bool m_going = false;
};

} // namespace strongroom::ui
