// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One commit of a change tray on its way. Internal to the tray.

#include "base/Async.h"
#include "changes/ChangeTray.h"
#include "jobs/Job.h"

#include <QPointer>

#include <deque>
#include <map>

namespace strongroom::model {

struct ChangeTray::Run {
    std::deque<Id> queue;
    std::map<Id, AsyncHandle> underWay;
    ChangeSummary summary;
    ErrorPtr firstError;
    ErrorPtr refused;   // the connection became read-only on the way
    QPointer<Job> job;
    quint64 commit = 0;
    int total = 0;
    int done = 0;
    bool cancelled = false;
    bool paused = false;

    void stop()
    {
        cancelled = true;
        for (const auto &[id, handle] : underWay) {
            handle.cancel();
        }
    }
    void endJob(const ErrorPtr &error)
    {
        if (!job) {
            return;
        }
        if (error) {
            job->fail(error);
        } else {
            job->finish();
        }
    }
};

} // namespace strongroom::model
