// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/FindStrip.h"

#include "editor/JsonEdit.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

FindStrip::FindStrip(JsonEdit *edit, QWidget *parent)
    : QWidget(parent), m_edit(edit), m_text(new QLineEdit), m_note(new Label(QString(), TextRole::Caption, Token::Muted))
{
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Find in %1").arg(edit->accessibleName()));
    auto *previous = new IconButton(u"chevron-up"_s, tr("Find previous (Shift+Enter)"));
    auto *next = new IconButton(u"chevron-down"_s, tr("Find next (Enter)"));
    auto *closing = new IconButton(u"x"_s, tr("Close (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::gapTight);
    row->addWidget(m_text, 1);
    row->addWidget(m_note);
    row->addWidget(previous);
    row->addWidget(next);
    row->addWidget(closing);
    connect(m_text, &QLineEdit::textEdited, this, [this] { find(Way::Here); });
    connect(previous, &QAbstractButton::clicked, this, [this] { find(Way::Back); });
    connect(next, &QAbstractButton::clicked, this, [this] { find(Way::Forward); });
    connect(closing, &QAbstractButton::clicked, this, &FindStrip::close);
    m_text->installEventFilter(this);
    m_edit->installEventFilter(this);
    hide();
}

void FindStrip::open()
{
    if (const QString chosen = m_edit->textCursor().selectedText(); !chosen.isEmpty() && !chosen.contains(QChar::ParagraphSeparator)) {
        m_text->setText(chosen);
    }
    m_note->clear();
    show();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindStrip::close()
{
    hide();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void FindStrip::find(Way way)
{
    const QString text = m_text->text();
    m_note->clear();
    if (text.isEmpty()) {
        return;
    }
    QTextCursor from = m_edit->textCursor();
    if (way == Way::Here) {
        from.setPosition(from.selectionStart());   // what is found already may still be it
    }
    const QTextDocument::FindFlags flags = way == Way::Back ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    QTextCursor found = m_edit->document()->find(text, from, flags);
    if (found.isNull()) {
        QTextCursor end(m_edit->document());
        end.movePosition(way == Way::Back ? QTextCursor::End : QTextCursor::Start);
        found = m_edit->document()->find(text, end, flags);
        if (!found.isNull()) {
            m_note->setText(way == Way::Back ? tr("From the end") : tr("From the start"));
        }
    }
    if (found.isNull()) {
        m_note->setText(tr("Not found"));
    } else {
        m_edit->setTextCursor(found);
        m_edit->ensureCursorVisible();
    }
}

bool FindStrip::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride) {
        return QWidget::eventFilter(watched, event);
    }
    auto *key = static_cast<QKeyEvent *>(event);
    const bool press = event->type() == QEvent::KeyPress;
    if (key->matches(QKeySequence::Find)) {
        press ? open() : event->accept();
        return true;
    }
    if (key->key() == Qt::Key_Escape && isVisible()) {   // before the dialog takes it
        press ? close() : event->accept();
        return true;
    }
    if (watched == m_text && press && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
        find(key->modifiers().testFlag(Qt::ShiftModifier) ? Way::Back : Way::Forward);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace strongroom::ui
