// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "table/SelectionKeeper.h"

#include "base/Text.h"
#include "records/RecordTableModel.h"
#include "records/RecordTableView.h"

#include <QScopedValueRollback>
#include <QScrollBar>

namespace strongroom::ui {

SelectionKeeper::SelectionKeeper(model::RecordTableModel *model, RecordTableView *view)
    : QObject(view), m_model(model), m_view(view)
{
    connect(model, &model::RecordTableModel::reloadStarted, this, &SelectionKeeper::remember);
    connect(model, &model::RecordTableModel::pageLoaded, this, &SelectionKeeper::restore);
    connect(model, &model::RecordTableModel::queryChanged, this, &SelectionKeeper::forget);
    // Rows that go take their selection with them: that is not the user's doing.
    connect(model, &model::RecordTableModel::rowsAboutToShift, this, [this] { m_restoring = true; });
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_restoring) {
            forget();   // the user has chosen anew
        }
    });
    connect(view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (!m_restoring) {
            m_current = {};
        }
    });
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { holdView(first, last - first + 1); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) { holdView(first, first - last - 1); });
    connect(model, &model::RecordTableModel::rowsShifted, this, [this] { m_restoring = false; });
}

SelectionKeeper::Key SelectionKeeper::keyAt(int row) const
{
    const auto country = m_model->countryAt(row);
    return country ? Key(country->code(), fromQString(m_model->recordKeyAt(row))) : Key();
}

void SelectionKeeper::remember()
{
    forget();
    const QItemSelectionModel *const selection = m_view->selectionModel();
    const QItemSelection ranges = selection->selection();
    if (ranges.isEmpty() && !m_view->currentIndex().isValid()) {
        return;
    }
    for (const QItemSelectionRange &range : ranges) {
        if (range.top() == 0 && range.bottom() == m_model->rowCount() - 1 && m_model->rowCount() > 1) {
            return;   // everything stays everything
        }
    }
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (Key key = keyAt(row); !key.second.empty()) {
                m_selected.insert(std::move(key));
            } else {
                m_knowsAll = false;
            }
        }
    }
    m_current = m_view->currentIndex().isValid() ? keyAt(m_view->currentIndex().row()) : Key();
    m_active = !m_selected.empty() || !m_current.second.empty();
}

void SelectionKeeper::forget()
{
    m_active = false;
    m_knowsAll = true;
    m_selected.clear();
    m_current = {};
}

void SelectionKeeper::restore(int firstRow, int lastRow)
{
    if (!m_active) {
        return;
    }
    const QScopedValueRollback restoring(m_restoring, true);
    QItemSelectionModel *const selection = m_view->selectionModel();
    QItemSelection select;
    QItemSelection deselect;
    const int lastColumn = m_model->columnCount() - 1;
    for (int row = firstRow; row <= lastRow && row < m_model->rowCount(); ++row) {
        const Key key = keyAt(row);
        if (key.second.empty()) {
            continue;
        }
        const QModelIndex left = m_model->index(row, 0);
        const bool isSelected = selection->isRowSelected(row);
        const bool wasSelected = m_selected.contains(key);
        if (wasSelected && !isSelected) {
            select.select(left, m_model->index(row, lastColumn));
        } else if (!wasSelected && isSelected && m_knowsAll) {
            deselect.select(left, m_model->index(row, lastColumn));
        }
        if (key == m_current && m_view->currentIndex().row() != row) {
            const int column = m_view->currentIndex().isValid() ? m_view->currentIndex().column() : m_view->leadingColumn();
            selection->setCurrentIndex(m_model->index(row, column), QItemSelectionModel::NoUpdate);
        }
    }
    if (!deselect.isEmpty()) {
        selection->select(deselect, QItemSelectionModel::Deselect);
    }
    if (!select.isEmpty()) {
        selection->select(select, QItemSelectionModel::Select);
    }
}

void SelectionKeeper::holdView(int first, int change)
{
    QScrollBar *const bar = m_view->verticalScrollBar();   // counts rows
    const int top = bar->value();
    // At the very top nobody has scrolled: what comes there is shown.
    if (top > 0 && first < top) {
        m_view->doItemsLayout();   // the bar learns of the new rows
        bar->setValue(std::max(first, top + change));
    }
}

} // namespace strongroom::ui
