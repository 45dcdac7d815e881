// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Reading a record again, as a job; changing it is the change tray's. One signal answers each call; the id tells which.
// GUI thread; the work is done on the pool. The source may change while jobs run: they keep the one they started with.

#include "base/Error.h"
#include "incountry/Country.h"
#include "incountry/RecordStore.h"
#include "jobs/Job.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <vector>

namespace strongroom {
class AsyncHandle;
}

namespace strongroom::model {

class JobListModel;
using SharedRow = std::shared_ptr<const incountry::RecordRow>;

class RecordService : public QObject {
    Q_OBJECT
public:
    using JobId = quint64;

    RecordService(QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~RecordService() override;
    void setSource(std::shared_ptr<incountry::RecordStore> store, const incountry::Country &country);
    void clearSource();
    void setConnectionName(const QString &name) { m_connectionName = name; }   // for the job bar and the activity
    [[nodiscard]] bool hasSource() const { return m_store != nullptr; }

    // Answers rowRead(), or failed(): without a source too.
    JobId readAgain(const QString &recordKey);

    // Asks the job to stop; it answers failed().
    void cancel(JobId id);

    // Whether enough is known of the row to address it.
    [[nodiscard]] static bool isRemovable(const incountry::RecordRow &row);

Q_SIGNALS:
    void rowRead(quint64 id, const strongroom::model::SharedRow &row);
    // `operation`: "Read record", translated.
    void failed(quint64 id, const QString &operation, const strongroom::ErrorPtr &error);
    void cancelAsked(quint64 id, QPrivateSignal);

private:
    template <typename Operation, typename Done>
    JobId run(const QString &name, ActivityKind kind, Job::Unit unit, Sentence what, Operation operation, Done done);
    JobId refuse(const QString &name);
    [[nodiscard]] JobPlace place() const;
    void letCancel(JobId id, Job *job, const AsyncHandle &handle);

    QThreadPool *m_pool;
    JobListModel *m_jobs;
    std::shared_ptr<incountry::RecordStore> m_store;
    std::optional<incountry::Country> m_country;
    QString m_connectionName;
    JobId m_lastId = 0;
};

} // namespace strongroom::model
