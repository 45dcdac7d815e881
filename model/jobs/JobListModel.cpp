// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "jobs/JobListModel.h"

#include "base/ErrorText.h"

#include <QTimer>

#include <algorithm>

namespace strongroom::model {

JobListModel::JobListModel(QObject *parent, const Clock &clock) : QAbstractListModel(parent), m_clock(clock) {}

void JobListModel::setKeepFinished(std::chrono::milliseconds duration) { m_keepFinished = duration; }

Job *JobListModel::add(const JobInfo &info, Job::Unit unit, Job::Abilities abilities)
{
    auto *job = new Job(info, unit, abilities, m_clock, this);
    const int row = int(m_jobs.size());
    beginInsertRows({}, row, row);
    m_jobs.push_back(job);
    endInsertRows();
    connect(job, &Job::changed, this, [this, job] { jobChanged(job); });
    connect(job, &Job::finished, this, [this, job] { jobFinished(job); });
    Q_EMIT runningCountChanged(runningCount());
    return job;
}

Job *JobListModel::jobAt(int row) const { return row >= 0 && row < int(m_jobs.size()) ? m_jobs[std::size_t(row)] : nullptr; }

int JobListModel::runningCount() const
{
    return int(std::count_if(m_jobs.begin(), m_jobs.end(), [](const Job *job) { return !job->isFinished(); }));
}

int JobListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_jobs.size()); }

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    Job *job = m_jobs[std::size_t(index.row())];
    switch (role) {
    case Role::Display:
    case Name:
        return job->name();
    case Role::State:
        return QVariant::fromValue(job->state());
    case Role::Reason:
        return errorText(job->error()).text;
    case Role::Advice:
        return errorText(job->error()).advice;
    case Percent:
        return job->percent() ? QVariant(*job->percent()) : QVariant();
    case StatusText:
        return job->statusText();
    case CanCancel:
        return job->canCancel();
    case CanPause:
        return job->canPause();
    case Place:
        return placeText(job->place());
    case JobObject:
        return QVariant::fromValue<QObject *>(job);
    default:
        return {};
    }
}

QHash<int, QByteArray> JobListModel::roleNames() const
{
    return {{Role::Display, "display"}, {Role::State, "state"},     {Role::Reason, "reason"}, {Role::Advice, "advice"}, {Name, "name"},
            {Percent, "percent"},       {StatusText, "statusText"}, {CanCancel, "canCancel"}, {CanPause, "canPause"},   {Place, "place"}, {JobObject, "job"}};
}

void JobListModel::cancelAll()
{
    const std::vector<Job *> jobs = m_jobs;   // a cancel may end a job at once
    for (Job *job : jobs) {
        job->cancel();
    }
}

void JobListModel::dismiss(int row)
{
    if (Job *job = jobAt(row); job && job->isFinished()) {
        removeJob(job);
    }
}

void JobListModel::dismissFinished()
{
    const std::vector<Job *> jobs = m_jobs;
    for (Job *job : jobs) {
        if (job->isFinished()) {
            removeJob(job);
        }
    }
}

void JobListModel::jobChanged(Job *job)
{
    const auto found = std::find(m_jobs.begin(), m_jobs.end(), job);
    if (found != m_jobs.end()) {
        const QModelIndex changed = index(int(found - m_jobs.begin()));
        Q_EMIT dataChanged(changed, changed);
    }
}

void JobListModel::jobFinished(Job *job)
{
    Q_EMIT runningCountChanged(runningCount());
    Q_EMIT jobEnded(job);
    if (job->state() == JobState::Failed) {
        Q_EMIT jobFailed(job->name(), job->error());
        return;
    }
    QTimer::singleShot(m_keepFinished, job, [this, job] { removeJob(job); });
}

void JobListModel::removeJob(Job *job)
{
    const auto found = std::find(m_jobs.begin(), m_jobs.end(), job);
    if (found == m_jobs.end()) {
        return;
    }
    const int row = int(found - m_jobs.begin());
    beginRemoveRows({}, row, row);
    m_jobs.erase(found);
    endRemoveRows();
    job->deleteLater();
}

} // namespace strongroom::model
