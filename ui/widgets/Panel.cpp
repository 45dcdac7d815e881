// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Panel.h"

#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QHBoxLayout>
#include <QPainter>

namespace strongroom::ui {

Panel::Panel(Token ground, Sides lines, QWidget *parent) : QWidget(parent), m_ground(ground), m_lines(lines) {}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_ground));
    const QColor &line = color(Token::Line);
    if (m_lines.testFlag(Side::Top)) {
        painter.fillRect(0, 0, width(), 1, line);
    }
    if (m_lines.testFlag(Side::Bottom)) {
        painter.fillRect(0, height() - 1, width(), 1, line);
    }
    if (m_lines.testFlag(Side::Left)) {
        painter.fillRect(0, 0, 1, height(), line);
    }
    if (m_lines.testFlag(Side::Right)) {
        painter.fillRect(width() - 1, 0, 1, height(), line);
    }
}

DialogFooter::DialogFooter(QWidget *parent) : Panel(Token::Raised, Side::Top, parent), m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    m_row->setSpacing(metrics::gapSmall);
}

Card::Card(Token ground, Token outline, QWidget *parent) : QWidget(parent), m_ground(ground), m_outline(outline) {}

void Card::setGround(Token ground, Token outline)
{
    m_ground = ground;
    m_outline = outline;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(m_ground), color(m_outline), metrics::radius});
}

} // namespace strongroom::ui
