// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How single controls are drawn; private to Style.

#include "theme/Tokens.h"

#include <QRectF>
#include <QStyle>
#include <QStyleOption>

class QPainter;
class QWidget;

namespace strongroom::ui::parts {

struct Box {
    QColor fill;
    QColor border;
    double radius = 6;
};
// A filled and outlined rounded rectangle, its one-pixel line inside `rect`.
void paintBox(QPainter &painter, const QRectF &rect, const Box &box);

// Qt::TextShowMnemonic or Qt::TextHideMnemonic, see Style::setMnemonics().
[[nodiscard]] int mnemonics();

// Buttons
[[nodiscard]] Box buttonBox(const Tokens &tokens, const QStyleOption &option, const QWidget *widget);
[[nodiscard]] QColor buttonText(const Tokens &tokens, const QStyleOption &option, const QWidget *widget);
void paintButtonLabel(QPainter &painter, const Tokens &tokens, const QStyleOptionButton &option, const QWidget *widget);
void paintToolButton(QPainter &painter, const Tokens &tokens, const QStyleOptionToolButton &option, const QWidget *widget);

// Inputs
[[nodiscard]] Box inputBox(const Tokens &tokens, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const Tokens &tokens, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const Tokens &tokens, const QStyleOption &option);
void paintComboBox(QPainter &painter, const Tokens &tokens, const QStyleOptionComboBox &option);
void paintComboBoxLabel(QPainter &painter, const Tokens &tokens, const QStyleOptionComboBox &option, const QRect &field);

// Menus
void paintMenuBarItem(QPainter &painter, const Tokens &tokens, const QStyleOptionMenuItem &option);
void paintMenuItem(QPainter &painter, const Tokens &tokens, const QStyleOptionMenuItem &option);
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &contents);

// Views
void paintHeaderSection(QPainter &painter, const Tokens &tokens, const QStyleOptionHeader &option);
void paintHeaderLabel(QPainter &painter, const Tokens &tokens, const QStyleOptionHeader &option);
void paintTab(QPainter &painter, const Tokens &tokens, const QStyleOptionTab &option);
void paintTabLabel(QPainter &painter, const Tokens &tokens, const QStyleOptionTab &option);
void paintScrollBar(QPainter &painter, const Tokens &tokens, const QStyleOptionSlider &option, const QRect &slider);
void paintProgress(QPainter &painter, const Tokens &tokens, const QStyleOptionProgressBar &option);

} // namespace strongroom::ui::parts
