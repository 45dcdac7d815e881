// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The matrix as a table: cells are selected, the row of the current one is marked, and the keys stay in view when the environments are scrolled
// sideways. Current cell, selection and scroll position outlive a reset of the model, by key and environment.

#include <QPersistentModelIndex>
#include <QString>
#include <QTableView>

#include <set>
#include <utility>

namespace strongroom::model {
class SecretMatrixModel;
}

namespace strongroom::ui {

class SecretMatrixHeader;

class SecretMatrixView final : public QTableView {
    Q_OBJECT
public:
    explicit SecretMatrixView(model::SecretMatrixModel *model, QWidget *parent = nullptr);
    [[nodiscard]] int hoveredRow() const noexcept { return m_hovered; }
    [[nodiscard]] int selectedCellCount() const noexcept { return m_selectedCells; }   // cells of environments
    [[nodiscard]] QModelIndexList selectedCells() const { return selectedIndexes(); }
    [[nodiscard]] SecretMatrixHeader *head() const noexcept { return m_head; }
    // The cell is made current, in view and the only one selected. An environment that is not there: the key itself.
    bool goTo(const QString &key, const QString &environment);

    QModelIndex indexAt(const QPoint &at) const override;
    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void currentCellChanged();
    void selectionChangedByUser();
    void cellActivated(const QModelIndex &index);   // Enter, or a double click
    void revealRequested();                         // Space

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    using Name = std::pair<QString, QString>;   // key, environment; of a key's own column a second "\n"
    [[nodiscard]] Name nameOf(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex find(const Name &name) const;
    void remember();
    void restore();
    void fitColumns();
    void setHovered(int row);

    model::SecretMatrixModel *m_model;
    SecretMatrixHeader *m_head;
    int m_hovered = -1;
    int m_selectedCells = 0;
    bool m_fitting = false;
    bool m_userSized = false;
    Name m_current;
    std::set<Name> m_selected;
    QString m_topKey;
    int m_across = 0;
};

} // namespace strongroom::ui
