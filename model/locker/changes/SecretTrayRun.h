// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One sending of the tray on its way. Internal to it.

#include "base/Async.h"
#include "jobs/Job.h"
#include "locker/changes/SecretTray.h"

#include <QPointer>

#include <deque>
#include <map>

namespace strongroom::model {

struct SecretTray::Run {
    std::deque<Id> environments;   // all of them are over before the first secret goes
    std::deque<Id> secrets;
    std::map<Id, AsyncHandle> underWay;
    SecretChangeSummary summary;
    ErrorPtr firstError;
    ErrorPtr refused;   // the connection became read-only on the way
    QPointer<Job> job;
    int total = 0;
    int done = 0;
    bool cancelled = false;
    bool paused = false;
    bool wrote = false;

    void stop()
    {
        cancelled = true;
        for (const auto &[id, handle] : underWay) {
            handle.cancel();
        }
    }
    void endJob(const ErrorPtr &error) const
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
