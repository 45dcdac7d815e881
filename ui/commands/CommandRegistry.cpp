// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "commands/CommandRegistry.h"

#include <QAbstractButton>
#include <QMenu>
#include <QMenuBar>

namespace strongroom::ui {

Command *CommandRegistry::add(CommandInfo info, QObject *context, Command::Run run, Command::Restriction restriction)
{
    Q_ASSERT(find(info.id) == nullptr);
    auto *command = new Command(std::move(info), context, std::move(run), std::move(restriction), this);
    command->setGuard(&m_guard);
    m_commands.append(command);
    m_byId.insert(command->id(), command);
    connect(command, &Command::triggered, this, [this, command] { noteUse(command->id()); });
    return command;
}

void CommandRegistry::setGuard(Command::Guard guard)
{
    m_guard = std::move(guard);
    refresh();
}

Command *CommandRegistry::find(const QString &id) const { return m_byId.value(id); }

void CommandRegistry::bind(QAbstractButton *button, const QString &id) const
{
    Command *const command = find(id);
    Q_ASSERT(command != nullptr);
    const auto follow = [button, command] {
        button->setEnabled(command->action()->isEnabled());
        button->setToolTip(command->action()->toolTip());
        button->setAccessibleName(command->plainText());
        button->setAccessibleDescription(command->info().toolTip);
    };
    follow();
    connect(command->action(), &QAction::changed, button, follow);
    connect(button, &QAbstractButton::clicked, command, &Command::trigger);
}

void CommandRegistry::addTo(QMenu *menu, const QStringList &ids)
{
    if (const QKeySequence mnemonic = QKeySequence::mnemonic(menu->title()); !mnemonic.isEmpty() && qobject_cast<QMenuBar *>(menu->parentWidget()) != nullptr) {
        m_mnemonics.append(mnemonic);
    }
    for (const QString &id : ids) {
        if (id.isEmpty()) {
            menu->addSeparator();
            continue;
        }
        Command *const command = find(id);
        Q_ASSERT(command != nullptr);
        menu->addAction(command->action());
        if (command->group().isEmpty()) {
            command->setGroup(plainMenuText(menu->title()));
        }
    }
}

void CommandRegistry::addKnownTo(QMenu *menu, const QStringList &ids) const
{
    bool wantsSeparator = false;
    bool isFirst = true;
    for (const QString &id : ids) {
        Command *const command = id.isEmpty() ? nullptr : find(id);
        if (id.isEmpty()) {
            wantsSeparator = !isFirst;
        } else if (command != nullptr) {
            if (wantsSeparator) {
                menu->addSeparator();
            }
            menu->addAction(command->action());
            wantsSeparator = false;
            isFirst = false;
        }
    }
}

double CommandRegistry::usage(const QString &key) const
{
    const auto found = m_use.constFind(key);
    if (found == m_use.constEnd()) {
        return 0;
    }
    // The last thing done weighs as much as three uses and fades with what is done after it.
    return found->count + 3.0 / (1 + m_uses - found->last);
}

void CommandRegistry::noteUse(const QString &key)
{
    Use &use = m_use[key];
    ++use.count;
    use.last = ++m_uses;
}

void CommandRegistry::blockAllBut(const QStringList &ids, const QString &reason)
{
    for (Command *command : std::as_const(m_commands)) {
        command->setBlocked(ids.contains(command->id()) ? QString() : reason);
    }
}

void CommandRegistry::refresh()
{
    for (Command *command : m_commands) {
        command->refresh();
    }
}

} // namespace strongroom::ui
