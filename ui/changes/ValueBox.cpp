// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ValueBox.h"

#include "widgets/CodeView.h"
#include "widgets/Label.h"

#include <QEvent>
#include <QVBoxLayout>

namespace strongroom::ui {

namespace {
constexpr qsizetype mostMarks = 2000;   // more is a different text altogether
} // namespace

ValueBox::ValueBox(const QString &accessibleName, int maximumHeight, QWidget *parent)
    : QWidget(parent), m_view(new CodeView(CodeView::Growth::FitContent, maximumHeight)), m_words(new Label(QString(), TextRole::Text, Token::Muted))
{
    m_view->setAccessibleName(accessibleName);
    m_words->setWordWrap(true);
    m_words->setContentsMargins(2, 6, 2, 6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view);
    column->addWidget(m_words);
    column->addStretch(1);
    m_view->hide();
}

void ValueBox::setValue(const model::ShownValue &value, Token markTint)
{
    m_tint = markTint;
    if (!value.isPresent || value.text.isEmpty()) {
        setPlaceholder(value.isPresent ? tr("empty text") : tr("no value"));
        return;
    }
    m_marks = value.changed.size() > mostMarks ? QList<model::TextSpan>() : value.changed;
    m_words->setVisible(value.isHash);
    m_words->setText(value.isHash ? tr("a hash: the value itself is not known") : QString());
    m_view->setVisible(true);
    m_view->setCode(value.text, value.isJson ? CodeLanguage::Json : CodeLanguage::Plain);
    mark();
}

void ValueBox::setPlaceholder(const QString &text)
{
    m_marks.clear();
    m_view->clear();
    m_view->hide();
    m_words->setText(text);
    m_words->show();
}

QString ValueBox::text() const { return m_view->isHidden() ? m_words->text() : m_view->toPlainText(); }

void ValueBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        mark();
    }
}

void ValueBox::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const model::TextSpan &span : m_marks) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_view->document());
        selection.cursor.setPosition(static_cast<int>(span.start));
        selection.cursor.setPosition(static_cast<int>(span.start + span.length), QTextCursor::KeepAnchor);
        selection.format.setBackground(color(m_tint));
        selections.append(selection);
    }
    m_view->setExtraSelections(selections);
}

} // namespace strongroom::ui
