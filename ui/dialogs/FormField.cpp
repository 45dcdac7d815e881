// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "dialogs/FormField.h"

#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

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

SecretEdit *newSecretEdit(QWidget *parent) { return new SecretEdit(parent); }

} // namespace strongroom::ui
