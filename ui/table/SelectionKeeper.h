// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Keeps the selection on the same records, not on the same rows, over a reload: what was selected is remembered by country and record key,
// and every page that comes is selected accordingly. Rows that were selected without being loaded stay selected by their place; so does a
// selection of everything. Also keeps what is in view in view when rows come or go above it.

#include <QItemSelectionModel>
#include <QObject>

#include <set>
#include <string>
#include <utility>

namespace strongroom::model {
class RecordTableModel;
}

namespace strongroom::ui {

class RecordTableView;

class SelectionKeeper final : public QObject {
    Q_OBJECT
public:
    SelectionKeeper(model::RecordTableModel *model, RecordTableView *view);

private:
    using Key = std::pair<std::string, std::string>;   // country, record key
    [[nodiscard]] Key keyAt(int row) const;
    void remember();
    void forget();
    void restore(int firstRow, int lastRow);
    void holdView(int first, int change);

    model::RecordTableModel *m_model;
    RecordTableView *m_view;
    std::set<Key> m_selected;
    Key m_current;
    bool m_active = false;
    bool m_knowsAll = true;   // every selected row was loaded
    bool m_restoring = false;
};

} // namespace strongroom::ui
