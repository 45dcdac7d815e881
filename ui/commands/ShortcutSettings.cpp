// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "commands/ShortcutSettings.h"

#include "commands/CommandRegistry.h"

#include <QSet>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {
QString keyOf(const QString &commandId) { return u"shortcuts/"_s + commandId; }
} // namespace

ShortcutSettings::ShortcutSettings(QSettings *settings) : m_settings(settings) {}

std::optional<QKeySequence> ShortcutSettings::chosen(const QString &commandId) const
{
    const QVariant value = m_settings->value(keyOf(commandId));
    return value.isValid() ? std::optional(QKeySequence::fromString(value.toString(), QKeySequence::PortableText)) : std::nullopt;
}

void ShortcutSettings::choose(const Command &command, const QKeySequence &shortcut)
{
    if (shortcut == command.info().shortcut) {
        forget(command.id());
    } else {
        m_settings->setValue(keyOf(command.id()), shortcut.toString(QKeySequence::PortableText));
    }
}

void ShortcutSettings::forget(const QString &commandId) { m_settings->remove(keyOf(commandId)); }

void ShortcutSettings::forgetAll(const CommandRegistry &registry)
{
    for (const Command *command : registry.commands()) {
        forget(command->id());
    }
}

void ShortcutSettings::apply(const CommandRegistry &registry) const
{
    QSet<QString> taken;
    const auto take = [&taken](Command *command, const QKeySequence &shortcut) {
        const QString keys = shortcut.toString(QKeySequence::PortableText);
        const bool free = keys.isEmpty() || !taken.contains(keys);
        if (free && !keys.isEmpty()) {
            taken.insert(keys);
        }
        command->setShortcut(free ? shortcut : QKeySequence());
    };
    for (Command *command : registry.commands()) {
        if (const auto own = chosen(command->id())) {
            take(command, *own);
        }
    }
    for (Command *command : registry.commands()) {
        if (!chosen(command->id())) {
            take(command, command->info().shortcut);
        }
    }
}

} // namespace strongroom::ui
