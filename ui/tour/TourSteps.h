// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the tour of the demo vault says, and where. It points: nothing is typed, written or sent for the user.

#include "connections/ConnectionTreeModel.h"

#include <QList>
#include <QPointer>
#include <QRect>
#include <QString>
#include <QWidget>

#include <functional>
#include <vector>

namespace strongroom::ui {

class MainWindow;
class Page;

struct TourTarget {
    QPointer<QWidget> widget;
    QRect part = {};   // of the widget; null: all of it
};

struct TourStep {
    QString title;
    QString text;
    QString connection;   // of the demo; empty: a page of no connection
    model::ConnectionPage page = model::ConnectionPage::Records;
    // What it speaks of, the best one first: the first that can be seen is meant.
    std::function<QList<TourTarget>(Page &)> targets;
    // Brings it into view. False: it is not there so far, ask again.
    std::function<bool(Page &)> prepare = {};
    // The page as it was before.
    std::function<void(Page &)> undo = {};
};

// Of the services that the demo vault has connections to; empty: it is not open.
[[nodiscard]] std::vector<TourStep> tourSteps(const MainWindow &window);

} // namespace strongroom::ui
