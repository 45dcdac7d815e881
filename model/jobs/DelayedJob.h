// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Work that is a job only when it takes longer than 400 ms: what is quicker would flash by in the job bar.

#include "base/Error.h"
#include "jobs/Job.h"

#include <QPointer>
#include <QString>
#include <QTimer>

#include <functional>

namespace strongroom::model {

class JobListModel;

class DelayedJob {
public:
    // `jobs` may be null: nothing is shown then. `name` is asked when the job appears; `cancel` when its user wants an end.
    DelayedJob(JobListModel *jobs, Job::Unit unit, std::function<JobInfo()> name, std::function<void()> cancel);
    ~DelayedJob();   // finishes
    Q_DISABLE_COPY_MOVE(DelayedJob)

    void start();
    void finish();
    // Of a job that has appeared; a later start() is another one.
    void fail(const ErrorPtr &error);

private:
    QPointer<JobListModel> m_jobs;
    QPointer<Job> m_job;
    QTimer m_timer;
};

} // namespace strongroom::model
