// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/Button.h"

#include "theme/Icons.h"

#include <QKeyEvent>

namespace strongroom::ui {

namespace {

// Left alone, Enter would go to the dialog, whose default button may be the opposite of this one.
bool isEnter(const QKeyEvent &event) { return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter; }

} // namespace

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

void Button::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event)) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

IconButton::IconButton(const QString &iconName, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setIcon(ui::icon(iconName));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolTip(name);
    setAccessibleName(name);
}

void IconButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event)) {
        click();
        return;
    }
    QToolButton::keyPressEvent(event);
}

} // namespace strongroom::ui
