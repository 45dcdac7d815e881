// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "widgets/SecretEdit.h"

#include "base/Text.h"
#include "clipboard/SensitiveClipboard.h"
#include "theme/Icons.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

// A key that a button inside a line edit has no use for goes on to the line edit, which would take it for something typed: a passphrase would grow unseen
// while the eye has the keyboard.
class KeysOfEye final : public QObject {
public:
    explicit KeysOfEye(QToolButton *button) : QObject(button), m_button(button) { button->installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress) {
            return false;
        }
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            m_button->click();
            return true;
        case Qt::Key_Space:
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
        case Qt::Key_Escape:
            return false;
        default:
            return true;
        }
    }

private:
    QToolButton *m_button;
};

bool isUndoOrRedo(const QKeyEvent *event) { return event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo); }

} // namespace

SecretEdit::SecretEdit(QWidget *parent) : QLineEdit(parent), m_look(addAction(icon(u"eye"_s, Token::Muted), TrailingPosition))
{
    setEchoMode(Password);
    setMaxLength(1 << 20);   // secrets_data with many versions is longer than a line edit's 32767
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    setDragEnabled(false);
    m_look->setCheckable(true);
    const auto apply = [this](bool shown) {
        setEchoMode(shown ? Normal : Password);
        // Qt takes the hints away again with the dots.
        setInputMethodHints(inputMethodHints() | Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
        m_look->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s, Token::Muted));
        m_look->setText(shown ? tr("Hide what is typed") : tr("Show what is typed"));
    };
    connect(m_look, &QAction::toggled, this, apply);
    apply(false);
    // Qt's button in a line edit is for the mouse alone.
    for (QToolButton *button : findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        new KeysOfEye(button);
    }
    connect(this, &QLineEdit::textEdited, this, &SecretEdit::forgetHistory);
}

SecretEdit::~SecretEdit() { overwrite(); }

void SecretEdit::wipe()
{
    overwrite();
    clear();
    m_look->setChecked(false);
}

// QLineEdit keeps a step for each character that was typed or removed, and has no switch for it: setText() is what empties it.
void SecretEdit::forgetHistory()
{
    if (m_forgetting || !isUndoAvailable()) {
        return;
    }
    m_forgetting = true;
    const int cursor = cursorPosition();
    setText(text());   // the same text: nothing is emitted
    setCursorPosition(cursor);
    m_forgetting = false;
}

void SecretEdit::overwrite()
{
    QString held = text();
    // Two hold it: the line edit and this function. Somebody else's copy, of a job that was started with it perhaps, is not ours to destroy.
    if (!held.isEmpty() && held.data_ptr().d_ptr() != nullptr && held.data_ptr().d_ptr()->ref_.loadRelaxed() == 2) {
        auto *const characters = const_cast<QChar *>(held.constData());   // data() would make a copy of its own
        strongroom::wipe(std::as_writable_bytes(std::span(characters, static_cast<std::size_t>(held.size()))));
    }
}

void SecretEdit::copySelected()
{
    if (echoMode() == Normal && hasSelectedText()) {
        SensitiveClipboard::copy(selectedText(), ClearPolicy::Clears);
    }
}

bool SecretEdit::event(QEvent *event)
{
    // Not taken here, Ctrl+Z goes on to the window, which undoes changes of records.
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (isUndoOrRedo(event)) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        copySelected();
        if (event->matches(QKeySequence::Cut) && echoMode() == Normal && !isReadOnly()) {
            del();
        }
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    // QLineEdit would hand what is selected to X11's selection, which every program reads and nobody clears.
    if (event->button() == Qt::LeftButton && echoMode() == Normal && hasSelectedText()) {
        event->accept();
        return;
    }
    QLineEdit::mouseReleaseEvent(event);
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool copies = echoMode() == Normal && hasSelectedText();
    QAction *const cut = menu->addAction(tr("Cu&t"), this, [this] {
        copySelected();
        del();
    });
    cut->setEnabled(copies && !isReadOnly());
    QAction *const copy = menu->addAction(tr("&Copy"), this, &SecretEdit::copySelected);
    copy->setEnabled(copies);
    QAction *const paste = menu->addAction(tr("&Paste"), this, &QLineEdit::paste);
    paste->setEnabled(!isReadOnly() && !QGuiApplication::clipboard()->text().isEmpty());
    menu->addSeparator();
    QAction *const all = menu->addAction(tr("Select &all"), this, &QLineEdit::selectAll);
    all->setEnabled(!text().isEmpty());
    menu->popup(event->globalPos());
}

SecretBytes secretOf(const QLineEdit &edit, Blanks blanks)
{
    const QString held = edit.text();
    QStringView view = held;
    if (blanks == Blanks::Trimmed) {
        view = view.trimmed();
    }
    // A view of the line edit's own QString; only when it is cut there is one more, and that one is overwritten.
    std::string text;
    if (view.size() == held.size()) {
        text = fromQString(held);
    } else {
        QString cut = view.toString();
        text = fromQString(cut);
        strongroom::wipe(std::as_writable_bytes(std::span(cut.data(), static_cast<std::size_t>(cut.size()))));
    }
    SecretBytes secret{std::string_view(text)};
    wipe(text);
    return secret;
}

} // namespace strongroom::ui
