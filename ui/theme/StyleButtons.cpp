// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "theme/StyleParts.h"

#include "theme/Fonts.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "theme/Style.h"
#include "widgets/Button.h"

#include <QApplication>
#include <QPainter>
#include <QPainterPath>

namespace strongroom::ui::parts {

void paintBox(QPainter &painter, const QRectF &rect, const Box &box)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(box.border.isValid() && box.border.alpha() > 0 ? QPen(box.border, 1) : QPen(Qt::NoPen));
    painter.setBrush(box.fill.isValid() ? QBrush(box.fill) : QBrush(Qt::NoBrush));
    const double inset = painter.pen().style() == Qt::NoPen ? 0 : 0.5;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), box.radius, box.radius);
    painter.restore();
}

int mnemonics()
{
    const auto *style = qobject_cast<const Style *>(QApplication::style());
    return style != nullptr && style->mnemonics() == Style::Mnemonics::Shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
}

namespace {

ButtonKind kindOf(const QStyleOption &option, const QWidget *widget)
{
    if (const auto *button = qobject_cast<const Button *>(widget)) {
        return button->kind();
    }
    const auto *plain = qstyleoption_cast<const QStyleOptionButton *>(&option);
    if (plain != nullptr && plain->features.testFlag(QStyleOptionButton::DefaultButton)) {
        return ButtonKind::Primary;
    }
    return plain != nullptr && plain->features.testFlag(QStyleOptionButton::Flat) ? ButtonKind::Quiet : ButtonKind::Normal;
}

enum class Press { None, Hover, Down };
Press pressOf(const QStyleOption &option)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return Press::None;
    }
    if (option.state & (QStyle::State_Sunken | QStyle::State_On)) {
        return Press::Down;
    }
    return option.state.testFlag(QStyle::State_MouseOver) ? Press::Hover : Press::None;
}

} // namespace

Box buttonBox(const Tokens &tokens, const QStyleOption &option, const QWidget *widget)
{
    const Press press = pressOf(option);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ground = press == Press::Down ? tokens.color(Token::Line) : press == Press::Hover ? tokens.color(Token::FaintLine) : QColor();
    Box box;
    box.radius = metrics::radius;
    switch (kindOf(option, widget)) {
    case ButtonKind::Primary:
        if (enabled) {
            box.fill = tokens.mix(Token::Accent, Token::Text, press == Press::Down ? 0.28 : press == Press::Hover ? 0.14 : 0.0);
        } else {
            box.fill = tokens.color(Token::FaintLine);
            box.border = tokens.color(Token::Line);
        }
        return box;
    case ButtonKind::Danger:
        box.fill = press == Press::None ? tokens.color(Token::Surface) : tokens.color(Token::ErrorTint);
        box.border = press == Press::Down ? tokens.color(Token::Error) : tokens.color(Token::Line);
        return box;
    case ButtonKind::DangerPrimary:
        box.fill = enabled ? tokens.mix(Token::Error, Token::Text, press == Press::Down ? 0.28 : press == Press::Hover ? 0.14 : 0.0) : tokens.color(Token::FaintLine);
        return box;
    case ButtonKind::Quiet:
        box.fill = ground;
        return box;
    case ButtonKind::Normal: break;
    }
    box.fill = ground.isValid() ? ground : tokens.color(Token::Surface);
    box.border = tokens.color(Token::Line);
    return box;
}

QColor buttonText(const Tokens &tokens, const QStyleOption &option, const QWidget *widget)
{
    if (!option.state.testFlag(QStyle::State_Enabled)) {
        return tokens.color(Token::Faint);
    }
    switch (kindOf(option, widget)) {
    case ButtonKind::Primary:
    case ButtonKind::DangerPrimary: return tokens.color(Token::OnAccent);
    case ButtonKind::Danger: return tokens.color(Token::Error);
    case ButtonKind::Normal:
    case ButtonKind::Quiet: break;
    }
    return tokens.color(Token::Text);
}

void paintButtonLabel(QPainter &painter, const Tokens &tokens, const QStyleOptionButton &option, const QWidget *widget)
{
    const bool hasMenu = option.features.testFlag(QStyleOptionButton::HasMenu);
    const QColor ink = buttonText(tokens, option, widget);
    const int iconWidth = option.icon.isNull() ? 0 : metrics::iconSize;
    const int spacing = iconWidth > 0 && !option.text.isEmpty() ? metrics::gapSmall : 0;
    const int arrow = hasMenu ? metrics::iconSize + metrics::gapTight : 0;
    // The contents rectangle has lost the frame already: only text that does not fit at all ends in dots.
    const int inside = option.rect.width() - 2 * metrics::gapTight - iconWidth - spacing - arrow;
    const QString text = option.fontMetrics.elidedText(option.text, Qt::ElideRight, std::max(inside, 0), Qt::TextShowMnemonic);
    const int textWidth = option.fontMetrics.size(Qt::TextShowMnemonic, text).width();
    const int content = iconWidth + spacing + textWidth + arrow;

    const QRect all = option.rect;
    int x = all.x() + (all.width() - content) / 2;
    const auto place = [&](int width) {
        const QRect rect = QStyle::visualRect(option.direction, all, QRect(x, all.y(), width, all.height()));
        x += width;
        return rect;
    };
    if (iconWidth > 0) {
        const QString name = option.icon.name();
        const QRect rect = place(iconWidth);
        if (name.isEmpty()) {
            option.icon.paint(&painter, rect);
        } else {
            paintIcon(painter, rect, name, ink);
        }
        x += spacing;
    }
    painter.setPen(ink);
    painter.drawText(place(textWidth), Qt::AlignVCenter | Qt::AlignLeft | mnemonics() | Qt::TextSingleLine, text);
    if (hasMenu) {
        x += metrics::gapTight;
        paintIcon(painter, place(metrics::iconSize), QStringLiteral("chevron-down"), ink, 14);
    }
}

void paintToolButton(QPainter &painter, const Tokens &tokens, const QStyleOptionToolButton &option, const QWidget *widget)
{
    const Press press = pressOf(option);
    if (press != Press::None) {
        paintBox(painter, option.rect, {tokens.color(press == Press::Down ? Token::Line : Token::FaintLine), QColor(), metrics::badgeRadius});
    }
    const QString name = option.icon.name();
    const QColor ink = option.state.testFlag(QStyle::State_Enabled) ? tokens.color(Token::Text) : tokens.color(Token::Faint);
    const bool hasText = option.toolButtonStyle != Qt::ToolButtonIconOnly && !option.text.isEmpty();
    if (!hasText) {
        const int size = std::min(option.iconSize.width(), option.iconSize.height());
        const QIcon::Mode mode = option.state.testFlag(QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
        const QRect square = QStyle::alignedRect(option.direction, Qt::AlignCenter, QSize(size, size), option.rect);
        option.icon.paint(&painter, square, Qt::AlignCenter, mode);
        return;
    }
    Q_UNUSED(widget)
    QRect rect = option.rect.adjusted(metrics::gapSmall, 0, -metrics::gapSmall, 0);
    if (!option.icon.isNull()) {
        const QRect place(rect.x(), rect.y(), metrics::iconSize, rect.height());
        paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), name, ink);
        rect.setLeft(rect.left() + metrics::iconSize + metrics::gapSmall);
    }
    painter.setPen(ink);
    painter.setFont(option.font);
    painter.drawText(QStyle::visualRect(option.direction, option.rect, rect), Qt::AlignVCenter | Qt::AlignLeft | mnemonics(), option.text);
}

} // namespace strongroom::ui::parts
