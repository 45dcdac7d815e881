// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/DetailRow.h"

#include "clipboard/SensitiveClipboard.h"
#include "theme/Fonts.h"
#include "theme/Metrics.h"
#include "theme/StyleParts.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace strongroom::ui {

namespace {

constexpr int lineHeight = 18;
constexpr int topInset = 3;
constexpr int badgeHeight = 18;

} // namespace

QString badgeText(model::Protection protection)
{
    switch (protection) {
    case model::Protection::Hashed: return DetailValue::tr("hashed");
    case model::Protection::Encrypted: return DetailValue::tr("encrypted");
    case model::Protection::Plain: break;
    }
    return DetailValue::tr("plain");
}

BadgeTone badgeTone(model::Protection protection)
{
    switch (protection) {
    case model::Protection::Hashed: return BadgeTone::Hashed;
    case model::Protection::Encrypted: return BadgeTone::Ok;
    case model::Protection::Plain: break;
    }
    return BadgeTone::Neutral;
}

QString badgeHelp(model::Protection protection)
{
    switch (protection) {
    case model::Protection::Hashed: return DetailValue::tr("The service holds a hash of this value to search by; the value itself is in the encrypted body");
    case model::Protection::Encrypted: return DetailValue::tr("Encrypted on this computer; the service cannot read it");
    case model::Protection::Plain: break;
    }
    return DetailValue::tr("The service holds this value as it is");
}

DetailValue::DetailValue(const QString &value, const QString &exactValue, QWidget *parent) : QWidget(parent), m_value(value), m_exact(exactValue)
{
    setFont(fonts::text());
    if (m_exact != m_value) {
        setToolTip(m_exact);
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(value);
}

void DetailValue::setBadge(const QString &text, BadgeTone tone)
{
    m_badge = text;
    m_tone = tone;
    setAccessibleName(m_value + QStringLiteral(", ") + text);
}

void DetailValue::setCode() { setFont(fonts::code()); }

int DetailValue::flow(int width, Pass pass, QPainter *painter) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // Leading edge of the interface, whatever the script of the value.
    option.setTextDirection(m_value.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(layoutDirection() == Qt::RightToLeft ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft | Qt::AlignAbsolute);
    QString text = m_value;
    text.replace(u'\n', QChar::LineSeparator);
    QTextLayout layout(text, font());
    layout.setTextOption(option);
    layout.beginLayout();
    double y = topInset;
    double lastWidth = 0;
    double lastTop = y;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 20));
        line.setPosition(QPointF(0, y + (lineHeight - line.height()) / 2));
        lastTop = y;
        lastWidth = line.naturalTextWidth();
        y += lineHeight;
    }
    layout.endLayout();
    if (pass == Pass::Paint) {
        painter->setPen(color(Token::Text));
        layout.draw(painter, QPointF(0, 0));
    }
    if (!m_badge.isEmpty()) {
        const int badgeWidth = QFontMetrics(fonts::badge()).horizontalAdvance(m_badge) + 12;
        double x = lastWidth > 0 ? lastWidth + metrics::gapSmall : 0;
        if (x + badgeWidth > width && lastWidth > 0) {
            x = 0;
            lastTop = y + 2;
            y = lastTop + badgeHeight;
        }
        if (pass == Pass::Paint) {
            const QRect box = QStyle::visualRect(layoutDirection(), rect(), QRect(static_cast<int>(std::ceil(x)), static_cast<int>(lastTop), badgeWidth, badgeHeight));
            parts::paintBox(*painter, box, {color(tintOf(m_tone)), QColor(), metrics::badgeRadius});
            painter->setFont(fonts::badge());
            painter->setPen(color(inkOf(m_tone)));
            painter->drawText(box, Qt::AlignCenter, m_badge);
        }
    }
    return static_cast<int>(std::ceil(y)) + topInset;
}

int DetailValue::heightForWidth(int width) const { return flow(width, Pass::Measure, nullptr); }

QSize DetailValue::sizeHint() const { return {160, heightForWidth(std::max(width(), 160))}; }

QSize DetailValue::minimumSizeHint() const { return {60, lineHeight + 2 * topInset}; }

void DetailValue::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    flow(width(), Pass::Paint, &painter);
}

void DetailValue::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy value"), this, [this] { SensitiveClipboard::copy(m_exact, ClearPolicy::Stays); });
    menu->popup(event->globalPos());   // no loop of its own: the value may go while the menu is open
}

} // namespace strongroom::ui
