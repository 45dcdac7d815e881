// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/FilterChipButton.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

constexpr int chipHeight = 24;
constexpr int side = 8;
constexpr int gap = 6;
constexpr int crossWidth = 22;
constexpr int iconRoom = 18;

} // namespace

FilterChipButton::FilterChipButton(const model::FilterChip &chip, QWidget *parent) : QAbstractButton(parent), m_chip(chip)
{
    const QString whole = QStringList({chip.member, chip.op, chip.value}).join(u' ').simplified();
    setAccessibleName(tr("Condition %1").arg(whole));
    setAccessibleDescription(tr("Enter changes it, Delete removes it"));
    setToolTip(whole);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize FilterChipButton::sizeHint() const
{
    const QFontMetrics text(fonts::text());
    const QFontMetrics strong(fonts::strong());
    const int value = std::min(strong.horizontalAdvance(valueText()), m_chip.widestValue);
    return {side + (m_chip.icon.isEmpty() ? 0 : iconRoom) + text.horizontalAdvance(m_chip.member) + gap + value + 2 + crossWidth, chipHeight};
}

QString FilterChipButton::valueText() const { return m_chip.op.isEmpty() ? m_chip.value : m_chip.op + u' ' + m_chip.value; }

QRect FilterChipButton::crossRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), QRect(width() - crossWidth, 0, crossWidth, height()));
}

void FilterChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(m_chip.isExclusion ? Token::Surface : Token::Selection), hasFocus() ? color(Token::Accent) : m_chip.isExclusion ? color(Token::Error) : QColor(),
                                      metrics::badgeRadius});
    const QFontMetrics text(fonts::text());
    const int memberWidth = text.horizontalAdvance(m_chip.member);
    painter.setFont(fonts::text());
    painter.setPen(color(Token::Muted));
    const auto placed = [this](int x, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())); };
    int start = side;
    if (!m_chip.icon.isEmpty()) {
        paintIcon(painter, placed(start, 14), m_chip.icon, color(m_chip.isExclusion ? Token::Error : Token::Muted), 14);
        start += iconRoom;
    }
    painter.drawText(placed(start, memberWidth + 2), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextForceLeftToRight, m_chip.member);
    painter.setFont(fonts::strong());
    painter.setPen(color(Token::Text));
    start += memberWidth + gap;
    const int room = width() - crossWidth - start;
    painter.drawText(placed(start, room), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextForceLeftToRight,
                     painter.fontMetrics().elidedText(valueText(), Qt::ElideRight, room));
    if (m_overCross) {
        parts::paintBox(painter, QRectF(crossRect()).adjusted(2, 3, -2, -3), {tokens().mix(Token::Selection, Token::Accent, 0.2), QColor(), 3});
    }
    paintIcon(painter, crossRect(), u"x"_s, color(Token::Text), 14);
}

void FilterChipButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && crossRect().contains(event->position().toPoint())) {
        Q_EMIT removeRequested();
        return;
    }
    QAbstractButton::mousePressEvent(event);
}

void FilterChipButton::mouseMoveEvent(QMouseEvent *event)
{
    m_overCross = crossRect().contains(event->position().toPoint());
    update();
    QAbstractButton::mouseMoveEvent(event);
}

void FilterChipButton::leaveEvent(QEvent *event)
{
    m_overCross = false;
    update();
    QAbstractButton::leaveEvent(event);
}

void FilterChipButton::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT editRequested(); }

void FilterChipButton::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace: Q_EMIT removeRequested(); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2: Q_EMIT editRequested(); return;
    case Qt::Key_Left: Q_EMIT stepRequested(-forward); return;
    case Qt::Key_Right: Q_EMIT stepRequested(forward); return;
    default: break;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace strongroom::ui
