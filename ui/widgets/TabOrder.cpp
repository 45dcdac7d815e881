// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/TabOrder.h"

#include <QGridLayout>
#include <QLayout>
#include <QMainWindow>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>

#include <algorithm>
#include <utility>
#include <vector>

namespace strongroom::ui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &order);

void collect(QLayout *layout, QList<QWidget *> &order)
{
    std::vector<std::pair<std::pair<int, int>, QLayoutItem *>> items;
    auto *const grid = qobject_cast<QGridLayout *>(layout);
    for (int i = 0; i < layout->count(); ++i) {
        int row = i;
        int column = 0;
        int rows = 0;
        int columns = 0;
        if (grid != nullptr) {
            grid->getItemPosition(i, &row, &column, &rows, &columns);
        }
        items.push_back({{row, column}, layout->itemAt(i)});
    }
    std::ranges::stable_sort(items, {}, &std::pair<std::pair<int, int>, QLayoutItem *>::first);
    for (const auto &[place, item] : items) {
        if (QWidget *const widget = item->widget()) {
            collect(widget, order);
        } else if (QLayout *const inner = item->layout()) {
            collect(inner, order);
        }
    }
}

void collect(QWidget *widget, QList<QWidget *> &order)
{
    if (widget->isWindow() && !order.isEmpty()) {
        return;
    }
    const qsizetype before = order.size();
    if (auto *const window = qobject_cast<QMainWindow *>(widget)) {
        collect(window->centralWidget(), order);
    } else if (auto *const splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i) {
            collect(splitter->widget(i), order);
        }
    } else if (auto *const stack = qobject_cast<QStackedWidget *>(widget)) {
        for (int i = 0; i < stack->count(); ++i) {
            collect(stack->widget(i), order);
        }
    } else if (auto *const area = qobject_cast<QScrollArea *>(widget); area != nullptr && area->widget() != nullptr) {
        collect(area->widget(), order);
    } else if (widget->layout() != nullptr) {
        collect(widget->layout(), order);
    }
    // What has others in it stays where it is: Qt takes it and them for one, and would put a child behind its last brother.
    if (order.size() == before && (widget->focusPolicy() & Qt::TabFocus) != 0) {
        order += widget;
    }
}

} // namespace

void tabInReadingOrder(QWidget *root)
{
    QList<QWidget *> order;
    collect(root, order);
    for (qsizetype i = 1; i < order.size(); ++i) {
        QWidget::setTabOrder(order[i - 1], order[i]);
    }
}

} // namespace strongroom::ui
