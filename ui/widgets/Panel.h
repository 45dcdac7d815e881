// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "theme/Tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace strongroom::ui {

// Plain ground in a token's colour, with lines on the sides that are asked for.
class Panel : public QWidget {
    Q_OBJECT
public:
    enum class Side { None = 0, Top = 1, Bottom = 2, Left = 4, Right = 8 };
    Q_DECLARE_FLAGS(Sides, Side)

    explicit Panel(Token ground, Sides lines = Side::None, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ground;
    Sides m_lines;
};
Q_DECLARE_OPERATORS_FOR_FLAGS(Panel::Sides)

// The strip at the bottom of a dialog: what there is to say on the left, the buttons on the right.
class DialogFooter : public Panel {
    Q_OBJECT
public:
    explicit DialogFooter(QWidget *parent = nullptr);
    [[nodiscard]] QHBoxLayout *row() const noexcept { return m_row; }

private:
    QHBoxLayout *m_row;
};

// A rounded, outlined box.
class Card : public QWidget {
    Q_OBJECT
public:
    explicit Card(Token ground = Token::Surface, Token outline = Token::Line, QWidget *parent = nullptr);
    void setGround(Token ground, Token outline);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Token m_ground;
    Token m_outline;
};

} // namespace strongroom::ui
