// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/StyleParts.h"

#include "theme/Icons.h"
#include "theme/Metrics.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui::parts {

Box inputBox(const Tokens &tokens, const QStyleOption &option)
{
    Box box;
    box.radius = metrics::radius;
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    box.fill = tokens.color(enabled ? Token::Surface : Token::Raised);
    box.border = tokens.color(Token::Line);
    if (enabled && option.state.testFlag(QStyle::State_HasFocus)) {
        box.border = tokens.color(Token::Accent);
    } else if (enabled && option.state.testFlag(QStyle::State_MouseOver)) {
        box.border = tokens.color(Token::Faint);
    }
    return box;
}

void paintCheckBox(QPainter &painter, const Tokens &tokens, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const bool partly = option.state.testFlag(QStyle::State_NoChange);
    const QRect square = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(16, 16), option.rect);
    Box box = inputBox(tokens, option);
    box.radius = metrics::badgeRadius;
    if (on || partly) {
        box.fill = tokens.color(enabled ? Token::Accent : Token::Faint);
        box.border = QColor();
    } else {
        box.border = enabled ? tokens.color(Token::Faint) : tokens.color(Token::Line);
    }
    paintBox(painter, square, box);
    if (on || partly) {
        paintIcon(painter, square, on ? u"check"_s : u"minus"_s, tokens.color(Token::OnAccent), 12);
    }
}

void paintRadioButton(QPainter &painter, const Tokens &tokens, const QStyleOption &option)
{
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRect square = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(16, 16), option.rect);
    Box box = inputBox(tokens, option);
    box.radius = 8;
    box.border = enabled ? tokens.color(Token::Faint) : tokens.color(Token::Line);
    if (on) {
        box.fill = tokens.color(enabled ? Token::Accent : Token::Faint);
        box.border = QColor();
    }
    paintBox(painter, square, box);
    if (on) {
        paintBox(painter, QRectF(square).adjusted(5, 5, -5, -5), {tokens.color(Token::OnAccent), QColor(), 3});
    }
}

void paintComboBox(QPainter &painter, const Tokens &tokens, const QStyleOptionComboBox &option)
{
    if (option.frame) {
        Box box = inputBox(tokens, option);
        if (!option.editable && option.state.testFlag(QStyle::State_Enabled)
            && option.state & (QStyle::State_MouseOver | QStyle::State_Sunken | QStyle::State_On)) {
            box.fill = tokens.color(Token::FaintLine);
            box.border = tokens.color(Token::Line);
        }
        paintBox(painter, option.rect, box);
    }
    const QRect arrow(option.rect.right() - metrics::gapSmall - metrics::iconSize + 1, option.rect.y(), metrics::iconSize, option.rect.height());
    const Token ink = option.state.testFlag(QStyle::State_Enabled) ? Token::Text : Token::Faint;
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, arrow), u"chevron-down"_s, tokens.color(ink), 14);
}

void paintComboBoxLabel(QPainter &painter, const Tokens &tokens, const QStyleOptionComboBox &option, const QRect &field)
{
    QRect rect = field;
    if (!option.currentIcon.isNull()) {
        const QRect place(rect.x(), rect.y(), metrics::iconSize, rect.height());
        option.currentIcon.paint(&painter, QStyle::visualRect(option.direction, field, place));
        rect.setLeft(rect.left() + metrics::iconSize + metrics::gapSmall);
    }
    if (!option.currentText.isEmpty() && !option.editable) {
        painter.setPen(tokens.color(option.state.testFlag(QStyle::State_Enabled) ? Token::Text : Token::Faint));
        const QString text = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, rect.width());
        painter.drawText(QStyle::visualRect(option.direction, field, rect), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    }
}

} // namespace strongroom::ui::parts
