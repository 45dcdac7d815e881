// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/DemoBanner.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"

#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

DemoBanner::DemoBanner(QWidget *parent) : QWidget(parent)
{
    setFixedHeight(24);
    setFont(fonts::strong());
    setAccessibleName(tr("Demo vault: a local sandbox, nothing leaves this computer"));
}

void DemoBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(Token::WarningTint));
    const auto placed = [this](int x, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())); };
    paintIcon(painter, placed(metrics::gap, metrics::iconSize), u"flask-conical"_s, color(Token::Warning), 14);
    painter.setPen(color(Token::Warning));
    QFont small = font();
    small.setPixelSize(12);
    painter.setFont(small);
    painter.drawText(placed(metrics::gap + 22, width() - 46), Qt::AlignVCenter | Qt::AlignLeft, accessibleName());
}

} // namespace strongroom::ui
