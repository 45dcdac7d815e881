// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tour/TourRing.h"

#include "theme/Metrics.h"
#include "theme/Tokens.h"

#include <QPainter>

namespace strongroom::ui {

TourRing::TourRing(QWidget *parent) : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TourRing::surround(const QRect &part)
{
    constexpr int air = metrics::focusWidth;   // between the line and what is in it
    constexpr int out = metrics::focusWidth + air;
    setGeometry(part.adjusted(-out, -out, out, out).intersected(parentWidget()->rect()));
}

void TourRing::paintEvent(QPaintEvent *)
{
    constexpr qreal half = metrics::focusWidth / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(Token::Accent), metrics::focusWidth));
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), metrics::radius, metrics::radius);
}

} // namespace strongroom::ui
