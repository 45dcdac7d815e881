// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/SharingWork.h"

#include "base/Text.h"
#include "jobs/JobListModel.h"
#include "tozstore/notes/NoteHistory.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

using Kind = AccessRow::Kind;
using Outcome = RevokeResult::Outcome;
using tozstore::Store;

namespace {

void end(Store &store, const AccessRow &row, const Cancellation &cancellation)
{
    const std::string type = fromQString(row.type);
    const std::string client = fromQString(row.clientId);
    switch (row.kind) {
    case Kind::Reads: store.revoke(type, client, cancellation); break;
    case Kind::SharesMine: store.removeAuthorizer(type, client, cancellation); break;
    case Kind::NoteFor: store.deleteNote(fromQString(row.noteId), cancellation); break;
    case Kind::ReadByMe:
    case Kind::SharesTheirs:
    case Kind::NoteFrom: throw ClientError(Sentence::tr("only the other client can end this")).about("type");
    }
}

} // namespace

SharingWork::SharingWork(QThreadPool *pool, JobListModel *jobs, NoteHistory *history, QObject *parent) : QObject(parent), m_pool(pool), m_jobs(jobs), m_history(history) {}

SharingWork::~SharingWork() { m_running.cancel(); }

void SharingWork::setStore(std::shared_ptr<Store> store, const QString &connectionName)
{
    m_running.cancel();
    m_store = std::move(store);
    m_connectionName = connectionName;
}

QString SharingWork::selfId() const { return m_store ? toQString(m_store->identity().clientId) : QString(); }

void SharingWork::setBusy(bool busy)
{
    m_busy = busy;
    Q_EMIT busyChanged();
}

void SharingWork::cancel() { m_running.cancel(); }

void SharingWork::run(int activityKind, const Texts &texts, Operation operation, std::function<void()> then)
{
    if (!m_store || m_busy) {
        return;
    }
    const QPointer<Job> job = m_jobs->add({texts.job, ActivityKind(activityKind), {m_connectionName, {}}}, Job::Unit::Steps, Job::Abilities::Cancel);
    job->doneBy(this);
    connect(job, &Job::cancelRequested, this, &SharingWork::cancel);
    setBusy(true);
    m_running = startAsync(
        m_pool, this, Sentence::tr("sharing"),
        [store = m_store, operation = std::move(operation)](const Cancellation &cancellation, const ProgressSink &) { operation(*store, cancellation); },
        [this, job, texts, then = std::move(then)] {
            if (job) {
                job->finish();
            }
            setBusy(false);
            if (then) {
                then();
            }
            Q_EMIT done(texts.done, texts.text);
        },
        [this, job, texts](const ErrorPtr &error) {
            if (job) {
                job->fail(error);
            }
            setBusy(false);
            Q_EMIT failed(texts.failed, error);
        });
}

void SharingWork::share(const QString &type, const QString &readerId)
{
    run(int(ActivityKind::ShareRecords), {tr("Share records"), tr("Shared"), tr("All records of the type “%1”, those to come too, can be read now.").arg(type), tr("Nothing was shared")},
        [type = fromQString(type), reader = fromQString(readerId)](Store &store, const Cancellation &cancellation) { store.share(type, reader, cancellation); },
        [this, type, readerId] { Q_EMIT began(Kind::Reads, readerId, type); });
}

void SharingWork::addAuthorizer(const QString &type, const QString &authorizerId)
{
    run(int(ActivityKind::ChangeAuthorizers),
        {tr("Add an authorizer"), tr("Authorizer added"), tr("It may share your records of the type “%1” with others, and can read them itself.").arg(type), tr("No authorizer was added")},
        [type = fromQString(type), authorizer = fromQString(authorizerId)](Store &store, const Cancellation &cancellation) { store.addAuthorizer(type, authorizer, cancellation); },
        [this, type, authorizerId] { Q_EMIT began(Kind::SharesMine, authorizerId, type); });
}

void SharingWork::shareOnBehalf(const QString &writerId, const QString &type, const QString &readerId)
{
    run(int(ActivityKind::ShareRecords), {tr("Share on behalf"), tr("Shared"), tr("The writer's records of the type “%1” can be read now.").arg(type), tr("Nothing was shared")},
        [writer = fromQString(writerId), type = fromQString(type), reader = fromQString(readerId)](Store &store, const Cancellation &cancellation) {
            store.shareOnBehalf(writer, type, reader, cancellation);
        });
}

void SharingWork::revokeOnBehalf(const QString &writerId, const QString &type, const QString &readerId)
{
    run(int(ActivityKind::RevokeShares),
        {tr("Revoke on behalf"), tr("Revoked"), tr("The writer's records of the type “%1” are not given to this client any more. What it has read stays with it.").arg(type), tr("Nothing was revoked")},
        [writer = fromQString(writerId), type = fromQString(type), reader = fromQString(readerId)](Store &store, const Cancellation &cancellation) {
            store.revokeOnBehalf(writer, type, reader, cancellation);
        });
}

void SharingWork::revoke(const std::vector<AccessRow> &rows)
{
    if (!m_store || m_busy || rows.empty()) {
        return;
    }
    const QPointer<Job> job = m_jobs->add({tr("Revoke"), ActivityKind::RevokeShares, {m_connectionName, {}}}, Job::Unit::Steps, Job::Abilities::Cancel);
    job->doneBy(this);
    connect(job, &Job::cancelRequested, this, &SharingWork::cancel);
    setBusy(true);
    auto results = std::make_shared<std::vector<RevokeResult>>();
    for (const AccessRow &row : rows) {
        results->push_back({row});
    }
    // The results are read when the work has ended, however it did: some were done before a cancellation.
    const auto ended = [this, job, results](const ErrorPtr &error) {
        const auto count = [&results](Outcome outcome) { return std::ranges::count_if(*results, [outcome](const RevokeResult &one) { return one.outcome == outcome; }); };
        if (job) {
            job->setCounts({count(Outcome::Done), count(Outcome::Failed), std::int64_t(results->size())});
            if (error) {
                job->fail(error);
            } else if (count(Outcome::Failed) == std::ptrdiff_t(results->size())) {
                job->fail(results->front().error);
            } else {
                job->finish();
            }
        }
        setBusy(false);
        for (const RevokeResult &one : *results) {
            if (one.outcome == Outcome::Done && one.row.kind == Kind::NoteFor) {
                m_history->setDeleted(one.row.noteId);
            }
        }
        Q_EMIT revoked(*results);
    };
    m_running = startAsync(
        m_pool, this, Sentence::tr("revoke"),
        [store = m_store, results](const Cancellation &cancellation, const ProgressSink &progress) {
            std::int64_t tried = 0;
            for (RevokeResult &one : *results) {
                cancellation.throwIfCancelled();
                try {
                    end(*store, one.row, cancellation);
                    one.outcome = Outcome::Done;
                } catch (const CancelledError &) {
                    throw;
                } catch (const VaultError &error) {
                    one.outcome = Outcome::Failed;
                    one.error = error.clone();
                }
                if (progress) {
                    progress({++tried, std::int64_t(results->size())});
                }
            }
        },
        [ended] { ended(nullptr); }, ended,
        [job](const Progress &progress) {
            if (job) {
                job->setProgress(progress);
            }
        });
}

} // namespace strongroom::model
