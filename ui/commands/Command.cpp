// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "commands/Command.h"

#include "theme/Icons.h"

#include <QRegularExpression>
#include <QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

Command::Command(CommandInfo info, QObject *context, Run run, Restriction restriction, QObject *parent)
    : QObject(parent), m_info(std::move(info)), m_run(std::move(run)), m_restriction(std::move(restriction)), m_action(new QAction(m_info.text, this))
{
    setObjectName(m_info.id);
    m_action->setObjectName(m_info.id);
    m_action->setShortcut(m_info.shortcut);
    if (!m_info.icon.isEmpty()) {
        m_action->setIcon(icon(m_info.icon));
    }
    m_action->setMenuRole(QAction::NoRole);
    if (auto *widget = qobject_cast<QWidget *>(context)) {
        m_action->setShortcutContext(m_info.scope == CommandScope::Window ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        // With the window itself as context, the views it is meant for add the action: else Delete in any list would delete a record.
        if (m_info.scope == CommandScope::Window || !widget->isWindow()) {
            widget->addAction(m_action);
        }
    }
    // The context's end ends what the command would do.
    connect(m_action, &QAction::triggered, context, [this] {
        const Place *const elsewhere = place();
        const Run chosen = elsewhere != nullptr ? elsewhere->run : m_run;   // a copy: it may end the page that it belongs to
        chosen();
        refresh();
        Q_EMIT triggered();
    });
    m_action->setStatusTip(m_info.toolTip);
    writeTip();
    refresh();
}

// Here, not in refresh(): every change of anything refreshes every command.
void Command::writeTip()
{
    m_tip = shortcut().isEmpty() ? m_info.toolTip : tr("%1 (%2)", "tool tip, shortcut").arg(m_info.toolTip, shortcut().toString(QKeySequence::NativeText));
}

QString plainMenuText(const QString &menuText)
{
    static const QRegularExpression ownLetter(u"\\(&[^&]\\)"_s);   // where no letter of the word can be the mnemonic: "開く(&O)…"
    QString text = menuText;
    text.remove(ownLetter);
    text.replace(u"&&"_s, u"\x1"_s).remove(u'&').replace(u'\x1', u'&');
    if (text.endsWith(u'…')) {
        text.chop(1);
    }
    return text;
}

QString Command::plainText() const { return plainMenuText(m_info.text); }

void Command::setShortcut(const QKeySequence &shortcut)
{
    if (shortcut != m_action->shortcut()) {
        m_action->setShortcut(shortcut);
        writeTip();
        refresh();
        Q_EMIT shortcutChanged();
    }
}

Command *Command::setCheckable(IsChecked isChecked)
{
    m_isChecked = std::move(isChecked);
    m_action->setCheckable(true);
    refresh();
    return this;
}

Command *Command::addPlace(Place added)
{
    m_places.append(std::move(added));
    refresh();
    return this;
}

void Command::setGuard(const Guard *guard)
{
    m_guard = guard;
    refresh();
}

const Command::Place *Command::place() const
{
    const auto found = std::find_if(m_places.cbegin(), m_places.cend(), [](const Place &one) { return one.applies(); });
    return found == m_places.cend() ? nullptr : &*found;
}

void Command::setBlocked(const QString &reason)
{
    m_blocked = reason;
    refresh();
}

void Command::refresh()
{
    const Place *const elsewhere = place();
    const Restriction &rule = elsewhere != nullptr ? elsewhere->restriction : m_restriction;
    m_reason = m_blocked;
    if (m_reason.isEmpty() && m_guard != nullptr && *m_guard) {
        m_reason = (*m_guard)(*this);
    }
    if (m_reason.isEmpty() && rule) {
        m_reason = rule();
    }
    m_action->setEnabled(m_reason.isEmpty());
    if (const IsChecked &isChecked = elsewhere != nullptr ? elsewhere->isChecked : m_isChecked) {
        m_action->setChecked(isChecked());
    }
    m_action->setToolTip(m_reason.isEmpty() ? m_tip : m_tip + u'\n' + m_reason);
}

void Command::trigger()
{
    refresh();
    if (m_action->isEnabled()) {
        m_action->trigger();
    }
}

} // namespace strongroom::ui
