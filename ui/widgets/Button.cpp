// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Button.h"

#include "theme/Icons.h"

namespace strongroom::ui {

Button::Button(const QString &text, const QString &iconName, ButtonKind kind, QWidget *parent) : QPushButton(text, parent), m_kind(kind)
{
    setAutoDefault(false);
    setFocusPolicy(Qt::TabFocus);
    if (!iconName.isEmpty()) {
        setIcon(ui::icon(iconName));
    }
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    update();
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setIcon(ui::icon(iconName));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(name);
    setAccessibleName(name);
}

} // namespace strongroom::ui
