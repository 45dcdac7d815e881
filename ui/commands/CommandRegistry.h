// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All commands of a window. Menus, tool rows, the palette, the help page and the tests read it; nothing else makes a QAction for the user.

#include "commands/Command.h"

#include <QList>
#include <QObject>

class QAbstractButton;
class QMenu;

namespace strongroom::ui {

class CommandRegistry final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // `context` is the widget that the command belongs to; it goes quiet with it. The id must be new.
    Command *add(CommandInfo info, QObject *context, Command::Run run, Command::Restriction restriction = {});
    [[nodiscard]] Command *find(const QString &id) const;    // null: there is none
    [[nodiscard]] const QList<Command *> &commands() const noexcept { return m_commands; }   // in the order they were added

    // A button that runs the command and follows its state, tool tip and accessible name.
    void bind(QAbstractButton *button, const QString &id) const;
    void addTo(QMenu *menu, const QStringList &ids) const;   // "" is a separator

public Q_SLOTS:
    void refresh();   // every restriction again; cheap, call it on every change of selection or state

private:
    QList<Command *> m_commands;
};

} // namespace strongroom::ui
