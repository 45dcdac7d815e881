// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "commands/ContextMenu.h"

#include "commands/CommandRegistry.h"

#include <QAbstractItemView>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>

namespace strongroom::ui {

ContextMenu *ContextMenu::install(QWidget *widget, const CommandRegistry &registry, Ids ids, KeyboardPlace place)
{
    auto *const view = qobject_cast<QAbstractScrollArea *>(widget);
    return new ContextMenu(widget, view != nullptr ? view->viewport() : widget, registry, std::move(ids), std::move(place));
}

ContextMenu::ContextMenu(QWidget *widget, QWidget *target, const CommandRegistry &registry, Ids ids, KeyboardPlace place)
    : QObject(widget), m_widget(widget), m_target(target), m_registry(registry), m_ids(std::move(ids)), m_place(std::move(place))
{
    widget->setContextMenuPolicy(Qt::DefaultContextMenu);
    widget->installEventFilter(this);
    if (target != widget) {
        target->installEventFilter(this);
    }
}

bool ContextMenu::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        const auto *asked = static_cast<QContextMenuEvent *>(event);
        show(asked->reason() == QContextMenuEvent::Mouse ? m_target->mapFromGlobal(asked->globalPos()) : keyboardPlace());
        event->accept();
        return true;
    }
    if (watched == m_widget && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Menu || (key->key() == Qt::Key_F10 && key->modifiers() == Qt::ShiftModifier)) {
            show(keyboardPlace());
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

QPoint ContextMenu::keyboardPlace() const
{
    if (m_place) {
        return m_place();
    }
    if (const auto *view = qobject_cast<QAbstractItemView *>(m_widget); view != nullptr && view->currentIndex().isValid()) {
        const QRect row = view->visualRect(view->currentIndex()).intersected(m_target->rect());
        if (!row.isEmpty()) {
            return row.center();
        }
    }
    return m_target->rect().center();
}

void ContextMenu::show(const QPoint &at)
{
    const QStringList ids = m_ids(at);
    auto *menu = new QMenu(m_widget);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_registry.addKnownTo(menu, ids);
    if (menu->isEmpty()) {
        delete menu;
        return;
    }
    for (Command *command : m_registry.commands()) {
        if (ids.contains(command->id())) {
            command->refresh();
        }
    }
    menu->popup(m_target->mapToGlobal(at));
}

} // namespace strongroom::ui
