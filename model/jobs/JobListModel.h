// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The jobs of the job bar, oldest first. Finished ones leave by themselves after a while (Done, Cancelled) or when dismissed (Failed).

#include "base/Roles.h"
#include "jobs/Job.h"

#include <QAbstractListModel>

#include <chrono>
#include <memory>
#include <vector>

namespace strongroom::model {

class JobListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum JobRole : int {
        Name = Role::FirstFreeRole,   // QString
        Percent,                      // int, or invalid: not known
        StatusText,                   // QString
        CanCancel,                    // bool
        CanPause,                     // bool
        Place,                        // QString: "Acme EMEA · de"; may be empty
        JobObject                     // QObject* (Job)
    };

    explicit JobListModel(QObject *parent = nullptr, const Clock &clock = Clock::system());
    void setKeepFinished(std::chrono::milliseconds duration);   // 4 s; zero: at once

    // The model owns the job; it stays valid until it has finished and control is back in the event loop.
    Job *add(const JobInfo &info, Job::Unit unit, Job::Abilities abilities);
    [[nodiscard]] Job *jobAt(int row) const;
    [[nodiscard]] int runningCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

public Q_SLOTS:
    void cancelAll();
    void dismiss(int row);            // a finished one
    void dismissFinished();

Q_SIGNALS:
    void runningCountChanged(int count);
    void jobFailed(const QString &name, const strongroom::ErrorPtr &error);
    void jobEnded(strongroom::model::Job *job);   // in any way; for the activity log

private:
    void jobChanged(Job *job);
    void jobFinished(Job *job);
    void removeJob(Job *job);

    const Clock &m_clock;
    std::chrono::milliseconds m_keepFinished{4000};
    std::vector<Job *> m_jobs;
};

} // namespace strongroom::model
