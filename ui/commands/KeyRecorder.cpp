// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "commands/KeyRecorder.h"

#include <QKeyEvent>

namespace strongroom::ui {

KeyRecorder::KeyRecorder(QWidget *parent) : QLineEdit(parent)
{
    setReadOnly(true);
    setContextMenuPolicy(Qt::NoContextMenu);
    setAccessibleName(tr("Shortcut"));
    setAccessibleDescription(tr("Press the keys of the new shortcut; Esc leaves it as it is"));
    setAttribute(Qt::WA_InputMethodEnabled, false);
}

void KeyRecorder::showKeys(const QKeySequence &keys)
{
    m_keys = keys;
    showState();
}

void KeyRecorder::showState()
{
    const QString keys = m_keys.toString(QKeySequence::NativeText);
    setText(hasFocus() ? QString() : keys);
    setPlaceholderText(hasFocus() ? tr("Press the keys…") : tr("No shortcut"));
}

bool KeyRecorder::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();   // whatever it does elsewhere
        return true;
    }
    return QLineEdit::event(event);
}

void KeyRecorder::keyPressEvent(QKeyEvent *event)
{
    const auto key = Qt::Key(event->key());
    switch (key) {
    case Qt::Key_Control:
    case Qt::Key_Shift:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_Super_L:
    case Qt::Key_Super_R:
    case Qt::Key_CapsLock:
    case Qt::Key_NumLock:
    case Qt::Key_unknown: return;
    case Qt::Key_Escape:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT givenUp();
            return;
        }
        break;
    default: break;
    }
    Qt::KeyboardModifiers modifiers = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier | Qt::MetaModifier);
    // As Qt matches them: Shift is in the character already where it makes another one, such as "+".
    const QString text = event->text();
    if (modifiers.testFlag(Qt::ShiftModifier) && !text.isEmpty() && text.front().isPrint() && !text.front().isLetterOrNumber() && !text.front().isSpace()) {
        modifiers.setFlag(Qt::ShiftModifier, false);
    }
    Q_EMIT recorded(QKeySequence(QKeyCombination(modifiers, key)));
}

void KeyRecorder::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    showState();
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    showState();
}

} // namespace strongroom::ui
