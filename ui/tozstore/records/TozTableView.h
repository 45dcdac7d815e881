// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of TozStore records: tells the model what it shows, makes room for the reason under a row that cannot be opened, keeps the user's
// columns. Encrypted columns have a lock in their head.

#include "base/ViewSettings.h"

#include <QSet>
#include <QTableView>

#include <utility>

namespace strongroom::model {
class TozRecordTableModel;
}

namespace strongroom::ui {

class TozTableView final : public QTableView {
    Q_OBJECT
public:
    explicit TozTableView(model::TozRecordTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] model::TozRecordTableModel *recordModel() const noexcept { return m_model; }
    // Visible columns in order, by name; width 0: by what is in them.
    void setColumnLayout(const QList<model::ColumnLayout> &columns);
    [[nodiscard]] QList<model::ColumnLayout> columnLayout() const;
    [[nodiscard]] QList<model::ColumnLayout> suggestedColumns() const;   // from what the loaded rows hold
    [[nodiscard]] QString currentCellText() const;                       // whole, for copying
    [[nodiscard]] std::pair<int, int> visibleRows() const;               // first, last; (-1, -1) when empty
    [[nodiscard]] int hoveredRow() const noexcept { return m_hovered; }
    [[nodiscard]] int leadingColumn() const;
    [[nodiscard]] QRect spanRect(const QRect &row) const;                // the row over all columns that are in view

Q_SIGNALS:
    void visibleRowsChanged();
    void columnsChangedByUser();
    void currentRowChanged();       // also when the row of the current index got its data
    void rowActivated(int row);     // Enter or double click on a row that is there

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void reset() override;

private:
    void announce();
    void adjustHeights(int first, int last);
    void resetHeights();
    void readjustHeights();
    void fitColumns(const QList<int> &columns);
    void setHovered(int row);

    model::TozRecordTableModel *m_model;
    QSet<int> m_tall;
    int m_hovered = -1;
    bool m_layingOut = false;
};

} // namespace strongroom::ui
