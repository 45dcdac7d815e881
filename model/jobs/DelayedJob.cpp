// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "jobs/DelayedJob.h"

#include "jobs/JobListModel.h"

#include <chrono>
#include <utility>

namespace strongroom::model {

namespace {

constexpr std::chrono::milliseconds appearsAfter{400};

} // namespace

DelayedJob::DelayedJob(JobListModel *jobs, Job::Unit unit, std::function<JobInfo()> name, std::function<void()> cancel)
    : m_jobs(jobs)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(appearsAfter);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this, unit, name = std::move(name), cancel = std::move(cancel)] {
        if (m_jobs && !m_job) {
            m_job = m_jobs->add(name(), unit, Job::Abilities::Cancel);
            QObject::connect(m_job, &Job::cancelRequested, &m_timer, cancel);
        }
    });
}

DelayedJob::~DelayedJob() { finish(); }

void DelayedJob::start()
{
    if (m_jobs) {
        m_timer.start();
    }
}

void DelayedJob::finish()
{
    m_timer.stop();
    if (m_job) {
        m_job->finish();
        m_job.clear();
    }
}

void DelayedJob::fail(const ErrorPtr &error)
{
    m_timer.stop();
    if (m_job) {
        m_job->fail(error);
        m_job.clear();
    }
}

} // namespace strongroom::model
