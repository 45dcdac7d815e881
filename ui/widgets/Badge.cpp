// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Badge.h"

#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QPainter>

namespace strongroom::ui {

Token inkOf(BadgeTone tone)
{
    switch (tone) {
    case BadgeTone::Accent: return Token::Accent;
    case BadgeTone::Ok: return Token::Ok;
    case BadgeTone::Warning: return Token::Warning;
    case BadgeTone::Error: return Token::Error;
    case BadgeTone::Hashed: return Token::Hashed;
    case BadgeTone::Neutral: break;
    }
    return Token::Muted;
}

Token tintOf(BadgeTone tone)
{
    switch (tone) {
    case BadgeTone::Accent: return Token::AccentTint;
    case BadgeTone::Ok: return Token::OkTint;
    case BadgeTone::Warning: return Token::WarningTint;
    case BadgeTone::Error: return Token::ErrorTint;
    case BadgeTone::Hashed: return Token::HashedTint;
    case BadgeTone::Neutral: break;
    }
    return Token::FaintLine;
}

Badge::Badge(const QString &text, BadgeTone tone, QWidget *parent) : QWidget(parent), m_text(text), m_tone(tone)
{
    setFont(fonts::badge());
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize Badge::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 2 * 6, 18}; }

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    parts::paintBox(painter, rect(), {color(tintOf(m_tone)), QColor(), metrics::badgeRadius});
    painter.setPen(color(inkOf(m_tone)));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

} // namespace strongroom::ui
