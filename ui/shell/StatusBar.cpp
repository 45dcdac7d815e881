// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "shell/StatusBar.h"

#include "jobs/JobListModel.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Button.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::ui {

StatusBar::StatusBar(model::JobListModel *jobs, QWidget *parent)
    : Panel(Token::Window, Side::Top, parent), m_jobs(jobs), m_range(new Label({}, TextRole::Text, Token::Muted)),
      m_unreadable(new Label({}, TextRole::Text, Token::Error)), m_time(new Label({}, TextRole::Text, Token::Muted)), m_job(new QWidget),
      m_jobName(new Label({}, TextRole::Text, Token::Muted)), m_progress(new QProgressBar), m_jobStatus(new ElidedLabel({}, TextRole::Text, Token::Muted)),
      m_more(new Label({}, TextRole::Text, Token::Muted)), m_stop(new IconButton(u"x"_s, tr("Cancel job")))
{
    setFixedHeight(metrics::rowHeight + 1);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress"));
    m_time->setToolTip(tr("Time of the last load, decryption included"));
    m_jobStatus->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);

    auto *jobRow = new QHBoxLayout(m_job);
    jobRow->setContentsMargins(metrics::gap, 0, 0, 0);
    jobRow->setSpacing(metrics::gapSmall);
    for (QWidget *part : {static_cast<QWidget *>(m_jobName), static_cast<QWidget *>(m_progress), static_cast<QWidget *>(m_jobStatus),
                          static_cast<QWidget *>(m_stop), static_cast<QWidget *>(m_more)}) {
        jobRow->addWidget(part);
    }

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metrics::gap, 1, metrics::gap, 0);
    row->setSpacing(metrics::gap + 4);
    row->addWidget(m_range);
    row->addWidget(m_unreadable);
    row->addWidget(m_time);
    row->addWidget(m_job);
    row->addStretch(1);

    connect(jobs, &QAbstractItemModel::rowsInserted, this, &StatusBar::showJobs);
    connect(jobs, &QAbstractItemModel::rowsRemoved, this, &StatusBar::showJobs);
    connect(jobs, &QAbstractItemModel::modelReset, this, &StatusBar::showJobs);
    connect(jobs, &QAbstractItemModel::dataChanged, this, &StatusBar::showJobs);
    connect(m_stop, &QAbstractButton::clicked, this, [this] {
        for (int row2 = 0; row2 < m_jobs->rowCount(); ++row2) {
            model::Job *const job = m_jobs->jobAt(row2);
            if (m_jobName->text() == job->name()) {
                if (job->isFinished()) {
                    m_jobs->dismiss(row2);
                } else {
                    job->cancel();
                }
                return;
            }
        }
    });
    setTexts({}, {}, {});
    showJobs();
}

void StatusBar::setTexts(const QString &range, const QString &unreadable, const QString &time)
{
    const std::pair<Label *, const QString *> texts[] = {{m_range, &range}, {m_unreadable, &unreadable}, {m_time, &time}};
    for (const auto &[label, text] : texts) {
        if (label->text() != *text) {
            label->setText(*text);
        }
        label->setVisible(!text->isEmpty());
    }
}

QString StatusBar::rangeText() const { return m_range->text(); }

QString StatusBar::jobText() const { return m_job->isHidden() ? QString() : m_jobName->text(); }

void StatusBar::showJobs()
{
    // The oldest running job; a finished one only when none runs.
    model::Job *shown = nullptr;
    for (int row = 0; row < m_jobs->rowCount(); ++row) {
        model::Job *const job = m_jobs->jobAt(row);
        if (shown == nullptr || (shown->isFinished() && !job->isFinished())) {
            shown = job;
        }
    }
    m_job->setVisible(shown != nullptr);
    if (shown == nullptr) {
        return;
    }
    const bool failed = shown->state() == model::JobState::Failed;
    m_jobName->setText(shown->name());
    m_jobStatus->setToken(failed ? Token::Error : Token::Muted);
    m_jobStatus->setFullText(shown->statusText());
    const auto percent = shown->percent();
    m_progress->setRange(0, percent ? 100 : 0);
    m_progress->setValue(percent.value_or(0));
    m_progress->setVisible(!shown->isFinished());
    m_stop->setVisible(shown->canCancel() || failed);
    const QString action = shown->isFinished() ? tr("Dismiss") : tr("Cancel “%1”").arg(shown->name());
    m_stop->setToolTip(action);
    m_stop->setAccessibleName(action);
    const int others = m_jobs->runningCount() - (shown->isFinished() ? 0 : 1);
    m_more->setText(others > 0 ? tr("and %Ln more", nullptr, others) : QString());
    m_more->setVisible(others > 0);
}

} // namespace strongroom::ui
