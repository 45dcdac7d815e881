// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long a token is still good, as a shape, words and a bar: in a cell, and on its own in the inspector.

#include "theme/Tokens.h"
#include "tokens/TokenWords.h"

#include <QStyledItemDelegate>
#include <QTableView>
#include <QWidget>

namespace strongroom::ui {

// The shape and the ink of each kind. The colour only helps.
struct TimeMark {
    QString icon;
    Token ink = Token::Muted;    // of shape and bar
    Token text = Token::Muted;   // of the words
};
[[nodiscard]] TimeMark markOf(model::TokenTime kind, bool busy);

// For the column of the time in a TozTable over a TokenList.
class TimeLeftDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit TimeLeftDelegate(QTableView *view);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    QTableView *m_view;
};

class TimeLeftBar final : public QWidget {
    Q_OBJECT
public:
    explicit TimeLeftBar(QWidget *parent = nullptr);
    void setTime(const model::TimeLeft &left, bool busy);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    model::TimeLeft m_left;
    bool m_busy = false;
};

} // namespace strongroom::ui
