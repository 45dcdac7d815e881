// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/FormField.h"

#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QAction>
#include <QButtonGroup>
#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

namespace {

// A key that a button inside a line edit has no use for goes on to the line edit, which would take it for something typed: a passphrase would grow unseen
// while the eye has the keyboard.
class KeysOfButton final : public QObject {
public:
    explicit KeysOfButton(QToolButton *button) : QObject(button), m_button(button) { button->installEventFilter(this); }
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

} // namespace

FormField::FormField(const QString &label, QWidget *editor, const QString &hint, QWidget *parent)
    : QWidget(parent), m_editor(editor), m_note(new Label(QString(), TextRole::Caption, Token::Muted)), m_hint(hint)
{
    auto *name = new Label(label, TextRole::Text, Token::Muted);
    name->setFixedWidth(labelWidth);
    name->setMinimumHeight(metrics::controlHeight);
    name->setBuddy(editor);
    name->setWordWrap(true);
    if (editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(QString(label).remove(u'&'));
    }
    m_note->setWordWrap(true);

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(metrics::gap);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    grid->addWidget(name, 0, 0, Qt::AlignTop);
    grid->addWidget(editor, 0, 1, editor->maximumWidth() < QWIDGETSIZE_MAX ? Qt::AlignLeft : Qt::Alignment());
    grid->addWidget(m_note, 1, 1);
    setFocusProxy(editor);
    showNote();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    showNote();
}

void FormField::setProblem(const QString &problem)
{
    if (const QString sentence = asSentence(problem); m_problem != sentence) {
        m_problem = sentence;
        showNote();
    }
}

void FormField::showNote()
{
    const QString &text = m_problem.isEmpty() ? m_hint : m_problem;
    m_note->setText(text);
    m_note->setToken(m_problem.isEmpty() ? Token::Muted : Token::Error);
    m_note->setVisible(!text.isEmpty());
    // Of a composed editor it is the part that takes the keyboard.
    (m_editor->focusProxy() != nullptr ? m_editor->focusProxy() : m_editor)->setAccessibleDescription(text);
}

QString asSentence(const QString &text)
{
    static const QRegularExpression plainWord(u"^\\p{Ll}+(?=[ ,])"_s);
    QString sentence = text;
    if (plainWord.match(text).hasMatch()) {
        sentence.replace(0, 1, text.at(0).toUpper());
    }
    static const QRegularExpression ended(u"[.!?…]$"_s);
    if (!text.isEmpty() && !ended.match(text).hasMatch()) {
        sentence += u'.';
    }
    return sentence;
}

void keepTabOnChecked(QButtonGroup *group)
{
    const auto apply = [group] {
        for (QAbstractButton *button : group->buttons()) {
            const int policy = button->focusPolicy();
            button->setFocusPolicy(static_cast<Qt::FocusPolicy>(button->isChecked() ? policy | Qt::TabFocus : policy & ~Qt::TabFocus));
        }
    };
    QObject::connect(group, &QButtonGroup::idToggled, group, apply);
    apply();
}

QLineEdit *newSecretEdit(QWidget *parent)
{
    auto *edit = new QLineEdit(parent);
    edit->setEchoMode(QLineEdit::Password);
    edit->setMaxLength(1 << 20);   // secrets_data with many versions is longer than a line edit's 32767
    edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase | Qt::ImhSensitiveData);
    QAction *look = edit->addAction(icon(u"eye"_s, Token::Muted), QLineEdit::TrailingPosition);
    const auto apply = [edit, look](bool shown) {
        edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
        look->setIcon(icon(shown ? u"eye-off"_s : u"eye"_s, Token::Muted));
        look->setText(shown ? QCoreApplication::translate("SecretEdit", "Hide what is typed") : QCoreApplication::translate("SecretEdit", "Show what is typed"));
    };
    look->setCheckable(true);
    QObject::connect(look, &QAction::toggled, edit, apply);
    apply(false);
    // Qt's button in a line edit is for the mouse alone.
    for (QToolButton *button : edit->findChildren<QToolButton *>()) {
        button->setFocusPolicy(Qt::TabFocus);
        new KeysOfButton(button);
    }
    return edit;
}

} // namespace strongroom::ui
