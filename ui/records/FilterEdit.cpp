// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/FilterEdit.h"

#include "theme/Tokens.h"

#include <QPainter>
#include <QPainterPath>

namespace strongroom::ui {

FilterEdit::FilterEdit(QWidget *parent) : QLineEdit(parent)
{
    setFrame(false);
    setTextMargins(2, 0, 2, 0);
    QPalette clear;
    clear.setColor(QPalette::Base, Qt::transparent);
    setPalette(clear);
}

void FilterEdit::setProblemRange(std::optional<std::pair<qsizetype, qsizetype>> range)
{
    m_problem = range;
    update();
}

QSize FilterEdit::sizeHint() const { return {200, 24}; }

QSize FilterEdit::minimumSizeHint() const { return {120, 24}; }

int FilterEdit::xOf(qsizetype position) const
{
    const QFontMetrics font(this->font());
    return cursorRect().center().x() + font.horizontalAdvance(text().left(position)) - font.horizontalAdvance(text().left(cursorPosition()));
}

void FilterEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (!m_problem) {
        return;
    }
    int from = xOf(m_problem->first);
    int to = xOf(m_problem->second);
    if (to - from < 8) {
        to = from + 8;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Error), 1.2));
    const double y = height() - 3.5;
    QPainterPath wave(QPointF(from, y));
    for (int x = from, up = 1; x < to; x += 3, up = 1 - up) {
        wave.lineTo(std::min(x + 3, to), up == 1 ? y - 2 : y);
    }
    painter.drawPath(wave);
}

} // namespace strongroom::ui
