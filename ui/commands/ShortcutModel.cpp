// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "commands/ShortcutModel.h"

#include "commands/CommandRegistry.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

bool isMovingKey(Qt::Key key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Space:
    case Qt::Key_Backspace:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return true;
    default: return false;
    }
}

bool isEditingKey(const QKeySequence &keys)
{
    static constexpr QKeySequence::StandardKey editing[] = {QKeySequence::Copy, QKeySequence::Cut, QKeySequence::Paste, QKeySequence::SelectAll, QKeySequence::Undo, QKeySequence::Redo};
    return std::any_of(std::begin(editing), std::end(editing), [&](QKeySequence::StandardKey key) { return QKeySequence::keyBindings(key).contains(keys); });
}

} // namespace

ShortcutModel::ShortcutModel(CommandRegistry *registry, QSettings *settings, QObject *parent) : QAbstractListModel(parent), m_registry(registry), m_settings(settings)
{
    for (const Command *command : registry->commands()) {
        connect(command, &Command::shortcutChanged, this, [this, command] { tell(command); });
    }
    narrow({});
}

void ShortcutModel::narrow(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    QStringList sections;
    for (const Command *command : m_registry->commands()) {
        if (!sections.contains(command->group())) {
            sections.append(command->group());
        }
    }
    beginResetModel();
    m_rows.clear();
    for (const QString &section : sections) {
        const std::size_t head = m_rows.size();
        m_rows.push_back({nullptr, section.isEmpty() ? tr("Other") : section});
        for (Command *command : m_registry->commands()) {
            const QString all = command->plainText() + u'\n' + section + u'\n' + command->shortcut().toString(QKeySequence::NativeText);
            if (command->group() == section && std::all_of(words.begin(), words.end(), [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); })) {
                m_rows.push_back({command, {}});
            }
        }
        if (m_rows.size() == head + 1) {
            m_rows.pop_back();
        }
    }
    endResetModel();
}

Command *ShortcutModel::commandAt(int row) const { return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].command : nullptr; }

int ShortcutModel::rowOf(const Command *command) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [command](const Row &row) { return row.command == command; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ShortcutModel::refusal(const Command &command, const QKeySequence &keys) const
{
    if (keys == command.info().shortcut) {
        return {};   // as delivered
    }
    const QString name = keys.toString(QKeySequence::NativeText);
    const QKeyCombination first = keys[0];
    const Qt::Key key = first.key();
    const Qt::KeyboardModifiers modifiers = first.keyboardModifiers();
    const bool strong = modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (keys.count() != 1) {
        return tr("%1 is more than one stroke; choose a single one.").arg(name);
    }
    if (key == Qt::Key_Menu || (key == Qt::Key_F10 && modifiers == Qt::ShiftModifier)) {
        return tr("%1 opens the context menu.").arg(name);
    }
    if (key == Qt::Key_F4 && modifiers == Qt::AltModifier) {
        return tr("%1 closes the window.").arg(name);
    }
    if (m_registry->menuMnemonics().contains(keys)) {
        return tr("%1 opens a menu of the menu bar.").arg(name);
    }
    if (isMovingKey(key)) {
        return tr("%1 moves the keyboard, confirms or cancels everywhere in the window.").arg(name);
    }
    if (isEditingKey(keys)) {
        return tr("%1 is needed in texts.").arg(name);
    }
    const bool functionKey = key >= Qt::Key_F1 && key <= Qt::Key_F35;
    if (!strong && !functionKey) {
        return tr("%1 is needed for typing; add Ctrl or Alt, or choose a function key.").arg(name);
    }
    return {};
}

ShortcutModel::Check ShortcutModel::check(const Command &command, const QKeySequence &keys) const
{
    if (keys.isEmpty()) {
        return {};
    }
    if (const QString why = refusal(command, keys); !why.isEmpty()) {
        return {Check::Verdict::Refused, why, nullptr};
    }
    for (Command *other : m_registry->commands()) {
        if (other != &command && other->shortcut() == keys) {
            return {Check::Verdict::Taken, tr("%1 is the shortcut of “%2”.").arg(keys.toString(QKeySequence::NativeText), other->plainText()), other};
        }
    }
    return {};
}

void ShortcutModel::assign(Command *command, const QKeySequence &keys)
{
    const Check verdict = check(*command, keys);
    if (verdict.verdict == Check::Verdict::Refused) {
        return;
    }
    if (verdict.owner != nullptr) {
        m_settings.choose(*verdict.owner, {});
    }
    m_settings.choose(*command, keys);
    m_settings.apply(*m_registry);
}

void ShortcutModel::resetAll()
{
    m_settings.forgetAll(*m_registry);
    m_settings.apply(*m_registry);
}

bool ShortcutModel::hasChanges() const
{
    return std::any_of(m_registry->commands().begin(), m_registry->commands().end(), [](const Command *command) { return command->shortcut() != command->info().shortcut; });
}

void ShortcutModel::tell(const Command *command)
{
    if (const int row = rowOf(command); row >= 0) {
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int ShortcutModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const Row &row = m_rows[std::size_t(index.row())];
    const QString keys = row.command != nullptr ? row.command->shortcut().toString(QKeySequence::NativeText) : QString();
    switch (role) {
    case Qt::DisplayRole: return row.command != nullptr ? row.command->plainText() : row.section;
    case Qt::ToolTipRole: return row.command != nullptr ? row.command->info().toolTip : QString();
    case Qt::AccessibleTextRole:
        return row.command == nullptr ? row.section : tr("%1, %2", "command, keys").arg(row.command->plainText(), keys.isEmpty() ? tr("no shortcut") : keys);
    case IsSection: return row.command == nullptr;
    case IconName: return row.command != nullptr ? row.command->info().icon : QString();
    case Keys: return keys;
    case IsChanged: return row.command != nullptr && row.command->shortcut() != row.command->info().shortcut;
    default: return {};
    }
}

Qt::ItemFlags ShortcutModel::flags(const QModelIndex &index) const
{
    return commandAt(index.row()) != nullptr ? Qt::ItemIsSelectable | Qt::ItemIsEnabled : Qt::NoItemFlags;
}

} // namespace strongroom::ui
