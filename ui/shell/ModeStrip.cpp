// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/ModeStrip.h"

#include "connections/WriteAccess.h"
#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QAccessible>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using connections::Mode;

namespace {
constexpr int stripHeight = 32;
constexpr int stripTextStart = 22;
} // namespace

ModeStrip::ModeStrip(QWidget *parent) : QWidget(parent), m_allow(new Button(tr("Allow changes…"), u"lock-open"_s)), m_stop(new Button(tr("Stop now"), u"lock"_s))
{
    setFixedHeight(stripHeight);
    setFont(fonts::strong());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 2, metrics::gapSmall, 2);
    row->addStretch(1);
    for (Button *const button : {m_allow, m_stop}) {
        button->setFixedHeight(stripHeight - 6);
        row->addWidget(button);
    }
    hide();
}

void ModeStrip::show(Mode mode, const QString &connection, std::optional<std::chrono::milliseconds> timeLeft)
{
    if (mode == Mode::Normal) {
        clear();
        return;
    }
    const bool production = mode == Mode::Production;
    const QString said = m_text;
    if (timeLeft) {
        const QString left = model::remainingText(*timeLeft);
        m_text = production ? tr("Production: changes to “%1” are allowed, %2 left").arg(connection, left) : tr("Changes to “%1” are allowed, %2 left").arg(connection, left);
        m_icon = u"lock-open"_s;
        // Full colour: this is the state to be noticed from across the room.
        m_ground = production ? Token::Error : Token::Warning;
        m_ink = Token::Surface;
    } else {
        m_text = production ? tr("Production: “%1” is read-only").arg(connection) : tr("Read-only: nothing is changed in “%1”").arg(connection);
        m_icon = production ? u"shield-check"_s : u"lock"_s;
        m_ground = production ? Token::ErrorTint : Token::WarningTint;
        m_ink = production ? Token::Error : Token::Warning;
    }
    m_allow->setVisible(!timeLeft.has_value());
    m_stop->setVisible(timeLeft.has_value());
    setAccessibleName(m_text);
    if (!isVisible() || said != m_text) {
        setVisible(true);
        update();
    }
}

void ModeStrip::clear()
{
    m_text.clear();
    hide();
}

void ModeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_ground));
    const auto placed = [this](int x, int width) { return QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, width, height())); };
    paintIcon(painter, placed(metrics::gap, metrics::iconSize), m_icon, color(m_ink), 16);
    painter.setPen(color(m_ink));
    const Button *const shown = m_stop->isHidden() ? m_allow : m_stop;
    const int room = width() - 3 * metrics::gap - stripTextStart - shown->width();
    painter.drawText(placed(metrics::gap + stripTextStart, room), int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignAbsolute),
                     painter.fontMetrics().elidedText(m_text, Qt::ElideMiddle, room));
}

} // namespace strongroom::ui
