// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/StatusBar.h"

#include "shell/JobBar.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QAbstractButton>
#include <QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

StatusBar::StatusBar(model::JobListModel *jobs, QWidget *parent)
    : Panel(Token::Window, Side::Top, parent), m_jobs(new JobBar(jobs)), m_range(new ElidedLabel({}, TextRole::Text, Token::Muted)), m_mode(new Label({}, TextRole::Strong, Token::Muted)),
      m_unreadable(new Label({}, TextRole::Text, Token::Error)), m_warning(new Label({}, TextRole::Text, Token::Warning)), m_time(new Label({}, TextRole::Text, Token::Muted)),
      m_note(new ElidedLabel({}, TextRole::Text, Token::Muted)), m_action(new Button({}, {}, ButtonKind::Quiet)),
      m_lock(new Button({}, u"lock"_s, ButtonKind::Quiet))
{
    setFixedHeight(metrics::rowHeight + 1);
    m_time->setToolTip(tr("Time of the last load, decryption included"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 1, metrics::gap, 0);
    row->setSpacing(metrics::gap + 4);
    row->addWidget(m_range);
    row->addWidget(m_unreadable);
    row->addWidget(m_warning);
    row->addWidget(m_time);
    auto *noteRow = new QHBoxLayout;   // the action stands right behind the note
    noteRow->setSpacing(0);
    m_note->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_action->setFixedHeight(metrics::rowHeight - 4);
    noteRow->addWidget(m_note);
    noteRow->addWidget(m_action);
    noteRow->addStretch(1);
    row->addLayout(noteRow, 1);
    connect(m_action, &QPushButton::clicked, this, &StatusBar::actionTriggered);
    row->addWidget(m_jobs);
    row->addStretch(1);
    row->addWidget(m_mode);
    m_mode->hide();
    m_lock->setFixedHeight(metrics::rowHeight - 4);
    m_lock->setToolTip(tr("Without a key or a mouse the vault locks by itself; click to lock it now"));
    m_lock->hide();
    row->addWidget(m_lock);
    connect(m_lock, &QPushButton::clicked, this, &StatusBar::lockRequested);
    setTexts({});
}

void StatusBar::tabBehind(QWidget *pages)
{
    QWidget *last = nullptr;
    for (QWidget *at = window()->nextInFocusChain(); at != window(); at = at->nextInFocusChain()) {
        last = pages->isAncestorOf(at) && (at->focusPolicy() & Qt::TabFocus) != 0 ? at : last;
    }
    for (QAbstractButton *const button : findChildren<QAbstractButton *>()) {
        if (last != nullptr && (button->focusPolicy() & Qt::TabFocus) != 0) {
            setTabOrder(last, button);
            last = button;
        }
    }
}

void StatusBar::setTexts(const Page::StatusTexts &texts)
{
    const std::pair<Label *, const QString *> labels[] = {{m_unreadable, &texts.problem}, {m_warning, &texts.warning}, {m_time, &texts.time}};
    for (const auto &[label, text] : labels) {
        if (label->text() != *text) {
            label->setText(*text);
        }
        label->setVisible(!text->isEmpty());
    }
    m_range->setFullText(texts.range);
    m_range->setVisible(!texts.range.isEmpty());
    m_note->setFullText(texts.note);
    m_note->setVisible(!texts.note.isEmpty());
    m_action->setText(texts.action);
    m_action->setAccessibleName(texts.action.isEmpty() ? QString() : (texts.note + u' ' + texts.action).trimmed());
    m_action->setVisible(!texts.action.isEmpty());
}

void StatusBar::setMode(const QString &text, Token token)
{
    m_mode->setText(text);
    m_mode->setToken(token);
    m_mode->setVisible(!text.isEmpty());
}

QString StatusBar::modeText() const { return m_mode->isHidden() ? QString() : m_mode->text(); }
void StatusBar::setLockText(const QString &text, LockTone tone)
{
    m_lock->setVisible(!text.isEmpty());
    const ButtonKind kind = tone == LockTone::Soon ? ButtonKind::Danger : ButtonKind::Quiet;
    if (m_lock->kind() != kind) {
        m_lock->setKind(kind);
    }
    if (m_lock->text() != text) {
        m_lock->setText(text);
    }
}

QString StatusBar::lockText() const { return m_lock->isHidden() ? QString() : m_lock->text(); }

QString StatusBar::warningText() const { return m_warning->isHidden() ? QString() : m_warning->text(); }

QString StatusBar::noteText() const { return m_note->isHidden() ? QString() : m_note->fullText(); }

QString StatusBar::rangeText() const { return m_range->fullText(); }

QString StatusBar::jobText() const { return m_jobs->isHidden() ? QString() : m_jobs->text(); }

IconButton *StatusBar::jobButton() const { return m_jobs->stopButton(); }

} // namespace strongroom::ui
