// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of records: tells the model what it shows, makes room for the reason under an unreadable row, keeps the user's columns.

#include "base/ViewSettings.h"

#include <QSet>
#include <QTableView>

#include <utility>

namespace strongroom::model {
class RecordTableModel;
}

namespace strongroom::ui {

class RecordHeader;

class RecordTableView final : public QTableView {
    Q_OBJECT
public:
    explicit RecordTableView(model::RecordTableModel *model, QWidget *parent = nullptr);

    [[nodiscard]] model::RecordTableModel *recordModel() const noexcept { return m_model; }
    [[nodiscard]] RecordHeader *recordHeader() const noexcept { return m_header; }

    // Visible columns in order. Width 0: by what is in them.
    void setColumnLayout(const QList<model::ColumnLayout> &columns);
    [[nodiscard]] QList<model::ColumnLayout> columnLayout() const;
    // A first choice from what the loaded rows hold.
    [[nodiscard]] QList<model::ColumnLayout> suggestedColumns() const;
    // Widths from the texts of the loaded rows; what is left of the view is shared among the columns.
    void fitColumns();

    [[nodiscard]] QString currentCellText() const;    // whole, for copying; empty when there is none
    [[nodiscard]] std::pair<int, int> visibleRows() const;   // first, last; (-1, -1) when empty

    // For the delegate.
    [[nodiscard]] int hoveredRow() const noexcept { return m_hovered; }
    [[nodiscard]] int leadingColumn() const;
    [[nodiscard]] QRect spanRect(const QRect &row) const;    // the row over all columns that are in view
    [[nodiscard]] bool showsFailure(int row) const;          // the row of a failed page that tells so
    [[nodiscard]] std::pair<int, int> failedRange(int row) const;
    [[nodiscard]] QRect retryRect(int row) const;            // in the viewport

Q_SIGNALS:
    void visibleRowsChanged();
    void columnsChangedByUser();
    void currentRowChanged();       // also when the row of the current index got its data
    void rowActivated(int row);     // Enter or double click on a row that is there

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void reset() override;

private:
    void shareWidth();
    void announce();
    void adjustHeights(int first, int last);
    void resetHeights();
    void setHovered(int row);

    model::RecordTableModel *m_model;
    RecordHeader *m_header;
    QSet<int> m_tall;
    int m_hovered = -1;
    QList<std::pair<int, int>> m_natural;   // column, width of what is in it; empty: the user has set the widths
    bool m_layingOut = false;
};

} // namespace strongroom::ui
