// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/JobRow.h"

#include "base/ErrorText.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

JobRow::JobRow(model::Job *job, QWidget *parent)
    : QWidget(parent), m_job(job), m_name(new ElidedLabel({}, TextRole::Strong)), m_place(new Label({}, TextRole::Caption, Token::Muted)), m_progress(new QProgressBar),
      m_status(new Label({}, TextRole::Caption, Token::Muted)), m_reason(new Label({}, TextRole::Text, Token::Error)), m_details(new Label({}, TextRole::Code, Token::Muted)),
      m_detailsButton(new Button(tr("Details"), u"chevron-down"_s, ButtonKind::Quiet)), m_pause(new IconButton(u"pause"_s, tr("Pause"))), m_stop(new IconButton(u"x"_s, tr("Cancel")))
{
    setAccessibleName(job->name());
    m_name->setFullText(job->name());
    m_place->setText(model::placeText(job->place()));
    m_place->setVisible(!m_place->text().isEmpty());
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_reason->setWordWrap(true);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->hide();
    m_detailsButton->setAccessibleDescription(tr("Shows or hides the technical details of the failure"));

    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_name);
    texts->addWidget(m_place);
    auto *head = new QHBoxLayout;
    head->setSpacing(metrics::gapTight);
    head->addLayout(texts, 1);
    head->addWidget(m_pause, 0, Qt::AlignTop);
    head->addWidget(m_stop, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::gap, metrics::gapSmall, metrics::gapSmall, metrics::gapSmall);
    column->setSpacing(metrics::gapTight);
    column->addLayout(head);
    column->addWidget(m_progress);
    column->addWidget(m_status);
    column->addWidget(m_reason);
    column->addWidget(m_detailsButton, 0, Qt::AlignLeading);
    column->addWidget(m_details);

    connect(job, &model::Job::changed, this, &JobRow::follow);
    connect(m_pause, &QAbstractButton::clicked, this, [this] {
        if (m_job) {
            m_job->state() == model::JobState::Paused ? m_job->resume() : m_job->pause();
        }
    });
    connect(m_stop, &QAbstractButton::clicked, this, &JobRow::stop);
    connect(m_detailsButton, &QAbstractButton::clicked, this, [this] {
        const bool show = m_details->isHidden();
        m_details->setVisible(show);
        m_detailsButton->setIcon(icon(show ? u"chevron-up"_s : u"chevron-down"_s));
        Q_EMIT folded();
    });
    follow();
}

QString JobRow::reason() const { return m_reason->isHidden() ? QString() : m_reason->text(); }

bool JobRow::isDetailsShown() const { return !m_details->isHidden(); }

void JobRow::stop()
{
    if (!m_job) {
        return;
    }
    if (m_job->isFinished()) {
        Q_EMIT dismissRequested();
    } else {
        m_job->cancel();
    }
}

void JobRow::follow()
{
    if (!m_job) {
        return;
    }
    const bool failed = m_job->state() == model::JobState::Failed;
    const bool paused = m_job->state() == model::JobState::Paused;
    const auto percent = m_job->percent();
    m_progress->setRange(0, percent ? 100 : 0);
    m_progress->setValue(percent.value_or(0));
    m_progress->setVisible(!m_job->isFinished());
    m_status->setText(failed ? QString() : m_job->statusText().isEmpty() ? tr("Under way") : m_job->statusText());
    m_status->setVisible(!failed);
    m_pause->setVisible(m_job->canPause());
    const QString pause = paused ? tr("Resume “%1”").arg(m_job->name()) : tr("Pause “%1”").arg(m_job->name());
    m_pause->setIcon(icon(paused ? u"play"_s : u"pause"_s));
    m_pause->setToolTip(pause);
    m_pause->setAccessibleName(pause);
    m_stop->setVisible(m_job->canCancel() || m_job->isFinished());
    const QString stop = m_job->isFinished() ? tr("Dismiss “%1”").arg(m_job->name()) : tr("Cancel “%1”").arg(m_job->name());
    m_stop->setToolTip(stop);
    m_stop->setAccessibleName(stop);
    m_reason->setVisible(failed);
    m_detailsButton->setVisible(failed);
    if (failed) {
        const model::ErrorText text = model::errorText(m_job->error());
        m_reason->setText(text.advice.isEmpty() ? text.text : text.text + u' ' + text.advice);
        m_details->setText(text.details.join(u'\n'));
        m_detailsButton->setVisible(!text.details.isEmpty());
    }
}

} // namespace strongroom::ui
