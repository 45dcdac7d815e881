// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What every dialog has to be: all of it by keyboard, and every control with a name for assistive tools.

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QSet>
#include <QTest>
#include <QWidget>

namespace strongroom::test {

// As the user calls it: its accessible name, for a button its text without the mnemonic.
inline QString nameOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    QString name = widget->accessibleName().isEmpty() && button != nullptr ? button->text() : widget->accessibleName();
    return name.remove(QLatin1Char('&'));
}

// Null when there is none, or it is hidden.
template <typename Widget>
Widget *shown(const QWidget *root, const QString &name)
{
    for (Widget *widget : root->findChildren<Widget *>()) {
        if (widget->isVisibleTo(root) && nameOf(widget) == name) {
            return widget;
        }
    }
    return nullptr;
}

inline bool showsText(const QWidget *root, const QString &text)
{
    for (const QLabel *label : root->findChildren<QLabel *>()) {
        if (label->isVisibleTo(root) && label->text().contains(text)) {
            return true;
        }
    }
    return false;
}

inline void press(QWidget *control, Qt::Key key)
{
    control->setFocus(Qt::TabFocusReason);
    QTest::keyClick(control, key);
}

// The line edit in a spin box is a part of it.
inline bool isControl(const QWidget *widget)
{
    return widget->isEnabled() && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0 && qobject_cast<QAbstractSpinBox *>(widget->parentWidget()) == nullptr;
}

// Controls that assistive tools have no name for.
inline QStringList namelessControls(const QWidget *dialog)
{
    QStringList nameless;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        if (isControl(widget)) {
            QAccessibleInterface *const accessible = QAccessible::queryAccessibleInterface(widget);
            if (accessible == nullptr || accessible->text(QAccessible::Name).isEmpty()) {
                nameless << QLatin1String(widget->metaObject()->className()) + QLatin1String(" in ") + nameOf(widget->parentWidget());
            }
        }
    }
    return nameless;
}

// Presses Tab until the keyboard is back where it began.
inline QWidgetList tabStops(const QDialog *dialog)
{
    QWidgetList stops;
    for (QWidget *now = QApplication::focusWidget(); now != nullptr && !stops.contains(now); now = QApplication::focusWidget()) {
        stops << now;
        QTest::keyClick(now, Qt::Key_Tab);
        if (stops.size() > dialog->findChildren<QWidget *>().size()) {
            break;
        }
    }
    return stops;
}

// Controls that Tab does not reach. Of radio buttons that exclude each other Tab goes to one, arrow keys to the others.
inline QStringList unreachable(const QDialog *dialog, const QWidgetList &stops)
{
    QStringList missed;
    for (QWidget *widget : dialog->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool inGroup = button != nullptr && button->group() != nullptr && !button->isChecked();
        if (isControl(widget) && !inGroup && widget->focusProxy() == nullptr && !stops.contains(widget)) {
            missed << nameOf(widget) + QLatin1Char(' ') + QLatin1String(widget->metaObject()->className());
        }
    }
    return missed;
}

} // namespace strongroom::test
