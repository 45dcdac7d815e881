// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The cells of the matrix: a key in the code font; dots for a value of its own, then a shape and a word that say how it stands to the others. No
// state is told by its colour alone.

#include "locker/Matrix.h"
#include "theme/Tokens.h"

#include <QString>
#include <QStyledItemDelegate>

namespace strongroom::ui {

class SecretMatrixView;

struct CellMark {
    QString icon;       // Lucide's name; empty: none
    Token ink = Token::Muted;
};
// Of a cell in the column of one environment.
[[nodiscard]] CellMark markOf(locker::CellState state);

// Eight dots from the leading edge of `rect`, whatever the length of the value; answers their width.
int paintDots(QPainter &painter, const QRect &rect, const QColor &ink, Qt::LayoutDirection direction);
[[nodiscard]] int dotsWidth();

class SecretMatrixDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    static constexpr int cellPadding = 10;
    explicit SecretMatrixDelegate(SecretMatrixView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] static int usualCellWidth();   // room for the usual words

private:
    void paintKey(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCell(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    SecretMatrixView *m_view;
};

} // namespace strongroom::ui
