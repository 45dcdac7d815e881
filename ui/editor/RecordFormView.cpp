// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/RecordFormView.h"

#include "dialogs/FormScrollArea.h"
#include "editor/BodyEditor.h"
#include "editor/DraftField.h"
#include "editor/EditorNotes.h"
#include "editor/JsonEdit.h"
#include "records/RecordDraft.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::RecordDraft;

RecordFormView::RecordFormView(RecordDraft *draft, QThreadPool *pool, QWidget *parent)
    : QWidget(parent), m_draft(draft), m_content(new QWidget), m_fieldColumn(new QVBoxLayout), m_more(new Button(tr("Add &field"), u"plus"_s)), m_menu(new QMenu(this)),
      m_body(new BodyEditor(u"body"_s, pool)), m_precommit(new BodyEditor(u"precommit_body"_s, pool))
{
    // All of them at once, hidden where they are not in use: the order of the Tab key is the order in which widgets are made.
    m_fieldColumn->setSpacing(metrics::gapSmall);
    for (int row = 0; row < m_draft->rowCount(); ++row) {
        auto *field = new DraftField(m_draft, row);
        field->hide();
        m_fieldColumn->addWidget(field);
        m_fields.append(field);
    }
    m_more->setMenu(m_menu);
    m_more->setToolTip(tr("Show another member of the record"));
    connect(m_menu, &QMenu::aboutToShow, this, &RecordFormView::fillMenu);

    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::gapLarge, metrics::gap, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gap);
    if (QWidget *const notes = newCopyNote(*m_draft)) {
        column->addWidget(notes);
    }
    column->addLayout(m_fieldColumn);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    column->addWidget(m_body, 4);
    column->addWidget(m_precommit, 2);
    if (QWidget *const carried = newCarriedNote(*m_draft)) {
        column->addWidget(carried);
    }
    column->addStretch(0);   // takes what no body wants
    m_scroll = new FormScrollArea(m_content, tr("Record"));
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_scroll);

    refresh();
    connect(m_body, &BodyEditor::contentEdited, m_draft, [this](const QString &text, RecordDraft::BodyForm form) { m_draft->setBody(text, form); });
    connect(m_body, &BodyEditor::largeChecked, m_draft, &RecordDraft::setLargeBodyProblem);
    connect(m_precommit, &BodyEditor::contentEdited, m_draft, [this](const QString &text, RecordDraft::BodyForm form) { m_draft->setPrecommitBody(text, form); });
    connect(m_precommit, &BodyEditor::largeChecked, m_draft, &RecordDraft::setLargePrecommitBodyProblem);
    connect(m_draft, &RecordDraft::bodyChanged, this, &RecordFormView::showBodyProblems);
}

void RecordFormView::refresh()
{
    for (const int row : m_draft->rowsInUse()) {
        m_fields[row]->show();
    }
    m_body->setContent(m_draft->bodyText(), m_draft->bodyForm());
    m_precommit->setContent(m_draft->precommitBodyText(), m_draft->precommitBodyForm());
    m_precommitWanted = m_precommitWanted || m_draft->precommitBodyForm() != RecordDraft::BodyForm::Absent;
    m_precommit->setVisible(m_precommitWanted);
    showBodyProblems();
}

void RecordFormView::showMember(const QString &member)
{
    if (const int row = m_draft->rowOf(member); row >= 0) {
        m_fields[row]->show();
        m_fields[row]->setFocus(Qt::OtherFocusReason);
    }
}

void RecordFormView::focusFirst()
{
    for (DraftField *field : m_fields) {
        if (!field->isHidden() && !field->edit()->isReadOnly()) {
            field->setFocus(Qt::OtherFocusReason);
            if (m_draft->purpose() == RecordDraft::Purpose::Duplicate) {
                field->edit()->selectAll();   // the proposed record key, to be written over
            }
            return;
        }
    }
    m_body->focusChoice();
}

void RecordFormView::fillMenu()
{
    m_menu->clear();
    for (int row = 0; row < m_draft->rowCount(); ++row) {
        const QModelIndex index = m_draft->index(row);
        if (m_fields[row]->isHidden() && !index.data(RecordDraft::ReadOnly).toBool()) {
            const QString name = index.data(RecordDraft::Name).toString();
            m_menu->addAction(name, this, [this, name] { showMember(name); });
        }
    }
    if (!m_precommit->isVisible()) {
        m_menu->addSeparator();
        m_menu->addAction(u"precommit_body"_s, this, [this] {
            m_precommitWanted = true;
            m_precommit->setVisible(true);
            m_precommit->setContent({}, RecordDraft::BodyForm::Text);
            m_draft->setPrecommitBody({}, RecordDraft::BodyForm::Text);
            m_precommit->edit()->setFocus(Qt::OtherFocusReason);
        });
    }
}

void RecordFormView::showBodyProblems()
{
    // An empty body that shall be JSON is no mistake until it is to be saved.
    m_body->setProblem(m_strict || !m_draft->bodyText().isEmpty() ? m_draft->bodyProblem() : QString());
    m_precommit->setProblem(m_strict || !m_draft->precommitBodyText().isEmpty() ? m_draft->precommitBodyProblem() : QString());
}

void RecordFormView::showAllProblems()
{
    m_strict = true;
    for (DraftField *field : m_fields) {
        field->showAllProblems();
    }
    showBodyProblems();
    for (DraftField *field : m_fields) {
        if (!field->problem().isEmpty()) {
            field->show();
            field->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    (m_draft->bodyProblem().isEmpty() ? m_precommit : m_body)->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace strongroom::ui
