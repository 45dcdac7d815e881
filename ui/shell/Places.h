// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The places that the command palette knows. A PlaceProvider is asked each time the palette opens; MainWindow::addPlaces() takes more of them.

#include "dialogs/CommandPalette.h"

#include <QList>

#include <functional>

namespace strongroom::ui {

class MainWindow;

using PlaceProvider = std::function<QList<PalettePlace>()>;

[[nodiscard]] QList<PalettePlace> pagePlaces(const MainWindow &window);      // every page of every connection
[[nodiscard]] QList<PalettePlace> filterPlaces(const MainWindow &window);    // saved filters, for the records in front
[[nodiscard]] QList<PalettePlace> countryPlaces(const MainWindow &window);   // of the records in front

} // namespace strongroom::ui
