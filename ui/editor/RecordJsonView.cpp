// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "editor/RecordJsonView.h"

#include "editor/EditorNotes.h"
#include "editor/FindStrip.h"
#include "editor/JsonEdit.h"
#include "editor/JsonTools.h"
#include "records/RecordDraftJson.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

using model::DraftJsonProblem;

RecordJsonView::RecordJsonView(model::RecordDraft *draft, QThreadPool *pool, QWidget *parent)
    : QWidget(parent), m_json(new model::RecordDraftJson(draft, pool, this)), m_edit(new JsonEdit(tr("Record as JSON"))),
      m_note(new Label(QString(), TextRole::Caption, Token::Muted))
{
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapSmall);
    auto *service = new Label(serviceText(*draft), TextRole::Caption, Token::Muted);
    service->setWordWrap(true);
    head->addWidget(service, 1);
    head->addWidget(new JsonTools(m_edit, pool));
    m_note->setWordWrap(true);
    m_edit->setMinimumHeight(160);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gapLarge, metrics::gapSmall, metrics::gapLarge, metrics::gap);
    column->setSpacing(metrics::gapTight);
    column->addLayout(head);
    column->addWidget(new FindStrip(m_edit));
    column->addWidget(m_edit, 1);
    column->addWidget(m_note);

    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_setting) {
            m_json->check(m_edit->content());
            Q_EMIT edited();
        }
    });
    connect(m_json, &model::RecordDraftJson::written, this, [this](const QString &text, const QStringList &bodiesLeftOut) {
        m_setting = true;
        m_edit->setContent(text);
        m_setting = false;
        m_loaded = m_edit->content();
        m_wrong = false;
        m_edit->setProblemPosition(std::nullopt);
        m_hint = bodiesLeftOut.isEmpty() ? QString() : tr("Too long to show here and kept as it is: %1. Edit it in the form.").arg(bodiesLeftOut.join(u", "_s));
        showHint({});
        Q_EMIT loaded();
    });
    connect(m_json, &model::RecordDraftJson::unwritable, this, &RecordJsonView::notLoaded);
    connect(m_json, &model::RecordDraftJson::checked, this, [this](const std::optional<DraftJsonProblem> &problem, const QStringList &leftOut) {
        m_wrong = problem.has_value();
        if (problem) {
            showProblem(*problem);
        } else {
            m_edit->setProblemPosition(std::nullopt);
            showHint(leftOut.isEmpty() ? QString() : tr("Only the service sets %1: left out when you save.").arg(leftOut.join(u", "_s)));
        }
        Q_EMIT edited();
    });
    connect(m_json, &model::RecordDraftJson::applied, this, [this] {
        m_loaded = m_edit->content();
        Q_EMIT applied();
    });
    connect(m_json, &model::RecordDraftJson::refused, this, [this](const DraftJsonProblem &problem) {
        m_wrong = true;
        showProblem(problem);
        m_edit->showPosition(problem.position);
        m_edit->setFocus(Qt::OtherFocusReason);
        Q_EMIT refused(problem.sentence());
    });
    connect(m_json, &model::RecordDraftJson::failed, this, [this](const ErrorPtr &error) { Q_EMIT refused(error->sentence().translated()); });
}

void RecordJsonView::load() { m_json->write(); }

void RecordJsonView::apply() { m_json->apply(m_edit->content()); }

bool RecordJsonView::isModified() const { return m_edit->content() != m_loaded; }

void RecordJsonView::showHint(const QString &hint)
{
    m_note->setToken(Token::Muted);
    m_note->setText(hint.isEmpty() ? m_hint : hint);
    m_edit->setAccessibleDescription(m_note->text());
}

void RecordJsonView::showProblem(const DraftJsonProblem &problem)
{
    m_edit->setProblemPosition(problem.position);
    m_note->setToken(Token::Error);
    m_note->setText(problem.sentence());
    m_edit->setAccessibleDescription(problem.sentence());
}

} // namespace strongroom::ui
