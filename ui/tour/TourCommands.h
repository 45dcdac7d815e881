// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

class QLayout;

namespace strongroom::ui {

class MainWindow;

// The tour of the window, and "help.tour", which starts it.
void addTourCommands(MainWindow &window);
// Into the column of what is offered over the page; after the pages are there. Nothing where there is no demo vault.
void addTourOffer(MainWindow &window, QLayout *offers);

} // namespace strongroom::ui
