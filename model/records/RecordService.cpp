// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordService.h"

#include "base/Async.h"
#include "base/Text.h"
#include "jobs/JobListModel.h"
#include "records/RecordCells.h"

#include <QPointer>

#include <utility>

namespace strongroom::model {

using namespace incountry;

RecordService::RecordService(QThreadPool *pool, JobListModel *jobs, QObject *parent) : QObject(parent), m_pool(pool), m_jobs(jobs) {}

RecordService::~RecordService() = default;

void RecordService::setSource(std::shared_ptr<RecordStore> store, const Country &country)
{
    m_store = std::move(store);
    m_country = country;
}

void RecordService::clearSource()
{
    m_store.reset();
    m_country.reset();
}

RecordService::JobId RecordService::refuse(const QString &name)
{
    const JobId id = ++m_lastId;
    const ErrorPtr error = ClientError(Sentence::tr("no connection is open")).advise(Sentence::tr("Open a connection first.")).clone();
    QMetaObject::invokeMethod(this, [this, id, name, error] { Q_EMIT failed(id, name, error); }, Qt::QueuedConnection);
    return id;
}

JobPlace RecordService::place() const { return {m_connectionName, m_country ? toQString(m_country->code()) : QString()}; }

void RecordService::cancel(JobId id) { Q_EMIT cancelAsked(id, QPrivateSignal()); }

void RecordService::letCancel(JobId id, Job *job, const AsyncHandle &handle)
{
    job->doneBy(this);
    connect(job, &Job::cancelRequested, this, [handle] { handle.cancel(); });
    connect(this, &RecordService::cancelAsked, job, [id, job](quint64 asked) {
        if (asked == id) {
            job->cancel();
        }
    });
}

template <typename Operation, typename Done>
RecordService::JobId RecordService::run(const QString &name, ActivityKind kind, Job::Unit unit, Sentence what, Operation operation, Done done)
{
    if (!m_store) {
        return refuse(name);
    }
    const JobId id = ++m_lastId;
    const QPointer<Job> job = m_jobs->add({name, kind, place()}, unit, Job::Abilities::Cancel);
    const AsyncHandle handle = startAsync(
        m_pool, this, std::move(what),
        [store = m_store, country = *m_country, operation = std::move(operation)](const Cancellation &cancellation,
                                                                                  const ProgressSink &progress) mutable {
            return operation(*store, country, progress, cancellation);
        },
        [id, job, unit, done = std::move(done)](auto &&...result) mutable {
            if (job) {
                if (unit == Job::Unit::Records) {
                    job->setCounts({1, 0, 1});
                }
                job->finish();
            }
            done(id, std::forward<decltype(result)>(result)...);
        },
        [this, id, job, name](const ErrorPtr &error) {
            if (job) {
                job->fail(error);
            }
            Q_EMIT failed(id, name, error);
        },
        [job](const Progress &progress) {
            if (job) {
                job->setProgress(progress);
            }
        });
    letCancel(id, job, handle);
    return id;
}

RecordService::JobId RecordService::readAgain(const QString &recordKey)
{
    return run(
        tr("Read record"), ActivityKind::ReadRecord, Job::Unit::Records, Sentence::tr("read record"),
        [key = fromQString(recordKey)](RecordStore &store, const Country &country, const ProgressSink &, const Cancellation &cancellation) {
            return std::make_shared<const RecordRow>(store.readRow(country, key, cancellation));
        },
        [this](JobId id, const SharedRow &row) { Q_EMIT rowRead(id, row); });
}

bool RecordService::isRemovable(const RecordRow &row) { return !recordKeyOf(row).empty(); }

} // namespace strongroom::model
