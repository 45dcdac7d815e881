// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "commands/CommandRegistry.h"

#include <QAbstractButton>
#include <QMenu>

namespace strongroom::ui {

Command *CommandRegistry::add(CommandInfo info, QObject *context, Command::Run run, Command::Restriction restriction)
{
    Q_ASSERT(find(info.id) == nullptr);
    auto *command = new Command(std::move(info), context, std::move(run), std::move(restriction), this);
    m_commands.append(command);
    return command;
}

Command *CommandRegistry::find(const QString &id) const
{
    for (Command *command : m_commands) {
        if (command->id() == id) {
            return command;
        }
    }
    return nullptr;
}

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

void CommandRegistry::addTo(QMenu *menu, const QStringList &ids) const
{
    for (const QString &id : ids) {
        if (id.isEmpty()) {
            menu->addSeparator();
            continue;
        }
        Command *const command = find(id);
        Q_ASSERT(command != nullptr);
        menu->addAction(command->action());
    }
}

void CommandRegistry::refresh()
{
    for (Command *command : m_commands) {
        command->refresh();
    }
}

} // namespace strongroom::ui
