// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Tokens.h"

#include <QString>
#include <QTableView>

#include <functional>
#include <optional>

namespace strongroom::ui {

// How a cell looks beside its text: decided by the page that has the table, from the model's roles.
struct CellLook {
    enum class Font { Text, Strong, Code };
    QString icon;                  // before the text
    Token ink = Token::Text;
    Token iconInk = Token::Muted;
    Font font = Font::Text;
    bool isNumber = false;         // at the trailing edge
    std::optional<int> percent;    // a bar in the place of the text
    Token bar = Token::Accent;
    QString second;                // under the text, muted; such a row is as high as it needs
};

// The tables of the wizard: rows of 28 px, or as high as their wrapped text; Space ticks a row that can be ticked.
class MigrationTable final : public QTableView {
    Q_OBJECT
public:
    using Look = std::function<CellLook(const QModelIndex &)>;
    MigrationTable(QAbstractItemModel *model, const QString &name, Look look, QWidget *parent = nullptr);

    // As high as its rows, but no higher than so many; 0: what the layout gives.
    void setFit(int mostRows);
    void setWidths(std::initializer_list<std::pair<int, int>> widths, int stretched);
    void setWrappedColumn(int column);
    [[nodiscard]] int wrappedColumn() const noexcept { return m_wrapped; }
    [[nodiscard]] CellLook look(const QModelIndex &index) const { return m_look(index); }
    [[nodiscard]] int hoveredRow() const noexcept { return m_hovered; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int row);              // Enter or a double click
    void currentRowChanged(int row);   // -1: none

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitRows();
    [[nodiscard]] int rowsHeight() const;
    void setHovered(int row);

    Look m_look;
    int m_mostRows = 0;
    int m_wrapped = -1;
    int m_hovered = -1;
};

} // namespace strongroom::ui
