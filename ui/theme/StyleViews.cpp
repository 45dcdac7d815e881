// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/StyleParts.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui::parts {

namespace {

constexpr int cellPadding = 10;

} // namespace

void paintHeaderSection(QPainter &painter, const Tokens &tokens, const QStyleOptionHeader &option)
{
    painter.fillRect(option.rect, tokens.color(Token::TableHead));
    if (option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled)) {
        painter.fillRect(option.rect, tokens.color(Token::FaintLine));
    }
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.color(Token::Line));
    const bool last = option.position == QStyleOptionHeader::End || option.position == QStyleOptionHeader::OnlyOneSection;
    if (!last) {
        const int x = option.direction == Qt::RightToLeft ? option.rect.left() : option.rect.right();
        painter.fillRect(QRect(x, option.rect.top() + 6, 1, option.rect.height() - 13), tokens.color(Token::Line));
    }
}

void paintHeaderLabel(QPainter &painter, const Tokens &tokens, const QStyleOptionHeader &option)
{
    QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
    QFont font = painter.font();
    font.setWeight(QFont::Medium);
    painter.setFont(font);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.setPen(tokens.color(sorted ? Token::Text : Token::Muted));
    const int arrow = sorted ? 14 + metrics::gapTight : 0;
    const QFontMetrics measure(font);
    const QString text = measure.elidedText(option.text, Qt::ElideRight, rect.width() - arrow);
    const int width = measure.horizontalAdvance(text);
    const int x = right ? rect.right() + 1 - width - arrow : rect.left();
    painter.drawText(QStyle::visualRect(option.direction, option.rect, QRect(x, rect.top(), width + 2, rect.height())), Qt::AlignVCenter | Qt::AlignLeft, text);
    if (sorted) {
        const QRect place(x + width + metrics::gapTight, rect.top(), 14, rect.height());
        // Qt's "SortDown" is the ascending order.
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place),
                  option.sortIndicator == QStyleOptionHeader::SortDown ? u"arrow-up"_s : u"arrow-down"_s, tokens.color(Token::Accent), 14);
    }
}

void paintTab(QPainter &painter, const Tokens &tokens, const QStyleOptionTab &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(QRect(option.rect.left() + metrics::gapSmall, option.rect.bottom() - 1, option.rect.width() - 2 * metrics::gapSmall, 2),
                         tokens.color(enabled ? Token::Accent : Token::Faint));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        paintBox(painter, QRectF(option.rect).adjusted(3, 5, -3, -7), {QColor(), tokens.color(Token::Accent), metrics::badgeRadius});
    }
}

void paintTabLabel(QPainter &painter, const Tokens &tokens, const QStyleOptionTab &option)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    QFont font = painter.font();
    font.setWeight(selected ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(tokens.color(!enabled ? Token::Faint : selected || option.state.testFlag(QStyle::State_MouseOver) ? (selected ? Token::Accent : Token::Text) : Token::Text));
    painter.drawText(option.rect.adjusted(0, 0, 0, -2), Qt::AlignCenter | mnemonics() | Qt::TextSingleLine | Qt::TextDontClip, option.text);
}

void paintScrollBar(QPainter &painter, const Tokens &tokens, const QStyleOptionSlider &option, const QRect &slider)
{
    if (option.minimum == option.maximum) {
        return;
    }
    const bool active = option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider) && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const double inset = active ? 2 : 3;
    QRectF handle = slider;
    handle = option.orientation == Qt::Vertical ? handle.adjusted(inset, 2, -inset, -2) : handle.adjusted(2, inset, -2, -inset);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    paintBox(painter, handle, {active ? tokens.color(Token::Faint) : tokens.mix(Token::Line, Token::Faint, 0.35), QColor(), radius});
}

void paintProgress(QPainter &painter, const Tokens &tokens, const QStyleOptionProgressBar &option)
{
    const QRectF groove(option.rect.x(), option.rect.center().y() - 2, option.rect.width(), 6);
    paintBox(painter, groove, {tokens.color(Token::Line), QColor(), 3});
    QRectF done = groove;
    if (option.maximum <= option.minimum) {
        // No known end: a part of the bar, without animation, beside a text that tells the count.
        done.setWidth(groove.width() * 0.3);
    } else {
        done.setWidth(groove.width() * (option.progress - option.minimum) / static_cast<double>(option.maximum - option.minimum));
    }
    if (option.direction == Qt::RightToLeft) {
        done.moveRight(groove.right());
    }
    if (done.width() >= 1) {
        paintBox(painter, done, {tokens.color(Token::Accent), QColor(), std::min(3.0, done.width() / 2)});
    }
}

} // namespace strongroom::ui::parts
