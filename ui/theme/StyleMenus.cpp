// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/StyleParts.h"

#include "theme/Icons.h"
#include "theme/Metrics.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui::parts {

namespace {

constexpr int edge = 12;          // from the menu's side to the icon
constexpr int textStart = edge + metrics::iconSize + metrics::gapSmall;
constexpr int shortcutGap = 32;

} // namespace

void paintMenuBarItem(QPainter &painter, const Tokens &tokens, const QStyleOptionMenuItem &option)
{
    painter.fillRect(option.rect, tokens.color(Token::Surface));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.color(Token::Line));
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool active = enabled && option.state & (QStyle::State_Selected | QStyle::State_Sunken);
    if (active) {
        paintBox(painter, QRectF(option.rect).adjusted(1, 3, -1, -4), {tokens.color(Token::FaintLine), QColor(), metrics::badgeRadius});
    }
    painter.setPen(tokens.color(enabled ? Token::Text : Token::Faint));
    painter.drawText(option.rect, Qt::AlignCenter | mnemonics() | Qt::TextSingleLine | Qt::TextDontClip, option.text);
}

void paintMenuItem(QPainter &painter, const Tokens &tokens, const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.setPen(tokens.color(Token::Line));
        painter.drawLine(option.rect.left(), y, option.rect.right(), y);
        return;
    }
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (enabled && option.state.testFlag(QStyle::State_Selected)) {
        paintBox(painter, QRectF(option.rect).adjusted(4, 0, -4, 0), {tokens.color(Token::Selection), QColor(), metrics::badgeRadius});
    }
    const QColor ink = tokens.color(enabled ? Token::Text : Token::Faint);
    const auto placed = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };

    const QRect mark = placed(QRect(option.rect.x() + edge, option.rect.y(), metrics::iconSize, option.rect.height()));
    if (option.checkType == QStyleOptionMenuItem::Exclusive && option.checked) {
        paintIcon(painter, mark, u"check"_s, tokens.color(Token::Accent));
    } else if (option.checkType == QStyleOptionMenuItem::NonExclusive) {
        QStyleOption box;
        box.rect = mark;
        box.direction = option.direction;
        box.state = (enabled ? QStyle::State_Enabled : QStyle::State_None) | (option.checked ? QStyle::State_On : QStyle::State_Off);
        paintCheckBox(painter, tokens, box);
    } else if (!option.icon.isNull()) {
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }

    const QStringList parts = option.text.split(u'\t');
    painter.setFont(option.font);
    painter.setPen(ink);
    const QRect text = option.rect.adjusted(textStart, 0, -edge, 0);
    const int flags = Qt::AlignVCenter | mnemonics() | Qt::TextSingleLine | Qt::TextDontClip;
    painter.drawText(placed(text), flags | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft), parts.value(0));
    if (parts.size() > 1) {
        painter.setPen(tokens.color(enabled ? Token::Muted : Token::Faint));
        painter.drawText(placed(text), flags | (option.direction == Qt::RightToLeft ? Qt::AlignLeft : Qt::AlignRight), parts.value(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(option.rect.right() - edge - metrics::iconSize + 1, option.rect.y(), metrics::iconSize, option.rect.height());
        paintIcon(painter, placed(arrow), option.direction == Qt::RightToLeft ? u"chevron-left"_s : u"chevron-right"_s, tokens.color(Token::Muted), 14);
    }
}

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return {contents.width(), 9};
    }
    const QFontMetrics font(option.font);
    const QStringList parts = option.text.split(u'\t');
    int width = textStart + font.size(Qt::TextShowMnemonic | Qt::TextSingleLine, parts.value(0)).width() + 2 * edge;
    if (parts.size() > 1) {
        width += shortcutGap + font.horizontalAdvance(parts.value(1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu) {
        width += metrics::iconSize + metrics::gapSmall;
    }
    return {width, metrics::rowHeight};
}

} // namespace strongroom::ui::parts
