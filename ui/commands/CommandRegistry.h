// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All commands of a window. Menus, context menus, tool rows, the palette, the shortcut editor, the help and the tests read it; nothing else
// makes a QAction for the user. Add a command, list its id in a menu of MainWindow::buildMenus, and it is in all of them: the menu that lists
// it first names its group.

#include "commands/Command.h"

#include <QHash>
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

    // A rule over every command, those that are added later too: why it cannot run now; empty: its own restriction decides.
    void setGuard(Command::Guard guard);

    // A button that runs the command and follows its state, tool tip and accessible name.
    void bind(QAbstractButton *button, const QString &id) const;
    void addTo(QMenu *menu, const QStringList &ids);              // of the menu bar; "" is a separator
    // The same for ids of which some may not be there; no separator stands first, last or twice.
    void addKnownTo(QMenu *menu, const QStringList &ids) const;

    [[nodiscard]] const QList<QKeySequence> &menuMnemonics() const noexcept { return m_mnemonics; }   // Alt+F: a shortcut would hide the menu

    // How much a command is used in this session, for the order of the palette: 0 never, more is more often and more recent.
    [[nodiscard]] double usage(const QString &key) const;
    void noteUse(const QString &key);                              // commands do it themselves; places of the palette are noted by name

    // Nothing but these can run, for this reason; an empty one ends it. Commands that are added meanwhile are not looked at.
    void blockAllBut(const QStringList &ids, const QString &reason);

public Q_SLOTS:
    void refresh();   // every restriction again; cheap, call it on every change of selection or state

private:
    struct Use {
        int count = 0;
        int last = 0;   // of m_uses
    };
    QList<Command *> m_commands;
    Command::Guard m_guard;
    QHash<QString, Command *> m_byId;
    QList<QKeySequence> m_mnemonics;
    QHash<QString, Use> m_use;
    int m_uses = 0;
};

} // namespace strongroom::ui
