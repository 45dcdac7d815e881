// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "activity/ActivityLog.h"

#include "activity/ActivityCheck.h"
#include "base/Async.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "jobs/JobListModel.h"

#include <algorithm>
#include <deque>
#include <mutex>

namespace strongroom::model {

using namespace activity;

namespace {

constexpr auto retentionKey = "activity/retentionDays";
constexpr std::size_t mostWaiting = 20'000;   // entries that a full disk may hold up

ActivityUnit unitOf(Job::Unit unit)
{
    switch (unit) {
    case Job::Unit::Records: return ActivityUnit::Records;
    case Job::Unit::Bytes: return ActivityUnit::Bytes;
    case Job::Unit::Steps: return ActivityUnit::Steps;
    }
    return ActivityUnit::None;
}

} // namespace

// The worker's side: the file, and what is still to be written to it.
struct ActivityLog::Store {
    explicit Store(const std::string &path) : journal(path) {}

    void flush()
    {
        std::vector<ActivityEntry> taken;
        bool clearing = false;
        {
            const std::scoped_lock lock(mutex);
            taken.assign(waiting.begin(), waiting.end());
            waiting.clear();
            clearing = std::exchange(clearAsked, false);
        }
        try {
            if (clearing) {
                journal.clear();
                clearing = false;
            }
            journal.append(taken);
        } catch (const VaultError &) {
            const std::scoped_lock lock(mutex);
            if (!clearAsked) {   // else they are no longer wanted
                waiting.insert(waiting.begin(), taken.begin(), taken.end());
                clearAsked = clearing;
            }
            throw;
        }
    }

    ActivityJournal journal;
    std::mutex mutex;
    std::deque<ActivityEntry> waiting;
    bool clearAsked = false;   // before what waits is written
};

ActivityLog::ActivityLog(const std::string &path, QSettings *settings, QObject *parent, const Clock &clock)
    : QObject(parent), m_settings(settings), m_clock(clock), m_store(std::make_shared<Store>(path))
{
    m_pool.setMaxThreadCount(1);
    startAsync(
        &m_pool, this, Sentence::tr("read the activity"),
        [store = m_store, before = oldest(), forever = retention() == Retention::Forever](const Cancellation &, const ProgressSink &) {
            if (!forever) {
                store->journal.prune(before);
            }
            return store->journal.load();
        },
        [this](ActivityJournal::Content content) {
            // What was noted meanwhile is not in the file that was read: one thread, in the order of the calls.
            content.entries.insert(content.entries.end(), m_entries.begin(), m_entries.end());
            m_entries = std::move(content.entries);
            m_damaged = content.damagedLines;
            m_loaded = true;
            Q_EMIT reset();
            Q_EMIT loaded();
        },
        [this](const ErrorPtr &error) {
            m_loaded = true;
            Q_EMIT failed(error);
        });
}

ActivityLog::~ActivityLog()
{
    m_pool.waitForDone();
    try {
        m_store->flush();   // a cancelled or failed write has left its entries
    } catch (const VaultError &) {
        // Nobody is left to be told; the page has said that the file cannot be written.
    }
}

QString ActivityLog::path() const { return toQString(m_store->journal.path()); }

ActivityLog::Retention ActivityLog::retention() const
{
    switch (m_settings->value(QLatin1StringView(retentionKey), int(Retention::Year)).toInt()) {
    case 0: return Retention::Forever;
    case 30: return Retention::Month;
    case 90: return Retention::Quarter;
    default: return Retention::Year;
    }
}

std::chrono::system_clock::time_point ActivityLog::oldest() const { return m_clock.wallNow() - std::chrono::hours(24) * int(retention()); }

void ActivityLog::follow(JobListModel *jobs)
{
    connect(jobs, &JobListModel::jobEnded, this, [this](const Job *job) { addJob(*job); });
}

void ActivityLog::addJob(const Job &job)
{
    ActivityEntry entry;
    entry.startedAt = std::chrono::time_point_cast<std::chrono::milliseconds>(job.startedAt());
    entry.duration = job.duration();
    entry.kind = job.kind();
    entry.connection = fromQString(job.place().connection);
    entry.country = fromQString(job.place().country);
    entry.unit = unitOf(job.unit());
    entry.counts = job.counts();
    entry.outcome = job.state() == JobState::Done ? ActivityOutcome::Done : job.state() == JobState::Failed ? ActivityOutcome::Failed : ActivityOutcome::Cancelled;
    if (job.state() == JobState::Failed && job.error()) {
        entry.errorKind = errorKindName(int(job.error()->kind()));
        entry.status = job.error()->request().status;
    }
    add(std::move(entry));
}

void ActivityLog::note(ActivityKind kind, const JobPlace &place, const ActivityCounts &counts, ActivityUnit unit)
{
    ActivityEntry entry;
    entry.startedAt = std::chrono::time_point_cast<std::chrono::milliseconds>(m_clock.wallNow());
    entry.kind = kind;
    entry.connection = fromQString(place.connection);
    entry.country = fromQString(place.country);
    entry.counts = counts;
    entry.unit = unit;
    add(std::move(entry));
}

void ActivityLog::follow(ConnectionManager *manager)
{
    const auto nameOf = [manager](const QString &id) {
        const connections::Connection *const connection = manager->find(id);
        return connection != nullptr ? toQString(connection->name) : QString();
    };
    connect(manager, &ConnectionManager::stateChanged, this, [this, manager](const QString &id) { connectionChanged(manager, id); });
    connect(manager, &ConnectionManager::connectionAdded, this, [this, nameOf](const QString &id) { note(ActivityKind::AddConnection, {nameOf(id), {}}); });
    connect(manager, &ConnectionManager::connectionChanged, this, [this, nameOf](const QString &id) { note(ActivityKind::ChangeConnection, {nameOf(id), {}}); });
    connect(manager, &ConnectionManager::connectionAboutToBeRemoved, this, [this, nameOf](const QString &id) {
        note(ActivityKind::RemoveConnection, {nameOf(id), {}});
        m_states.remove(id);
    });
}

void ActivityLog::connectionChanged(ConnectionManager *manager, const QString &id)
{
    const connections::Connection *const connection = manager->find(id);
    const ConnectionState state = manager->state(id);
    const ConnectionState before = m_states.value(id, ConnectionState::Closed);
    m_states.insert(id, state);
    if (connection == nullptr || state == before) {
        return;
    }
    const QString name = toQString(connection->name);
    if (state == ConnectionState::Open) {
        note(ActivityKind::OpenConnection, {name, {}});
    } else if (state == ConnectionState::Closed && before == ConnectionState::Open) {
        note(ActivityKind::CloseConnection, {name, {}});
    } else if (state == ConnectionState::Failed) {
        ActivityEntry entry;
        entry.startedAt = std::chrono::time_point_cast<std::chrono::milliseconds>(m_clock.wallNow());
        entry.kind = ActivityKind::OpenConnection;
        entry.outcome = ActivityOutcome::Failed;
        entry.connection = fromQString(name);
        if (const ErrorPtr error = manager->error(id)) {
            entry.errorKind = errorKindName(int(error->kind()));
            entry.status = error->request().status;
        }
        add(std::move(entry));
    }
}

void ActivityLog::add(ActivityEntry entry)
{
    m_entries.push_back(entry);
    {
        const std::scoped_lock lock(m_store->mutex);
        m_store->waiting.push_back(std::move(entry));
        if (m_store->waiting.size() > mostWaiting) {
            m_store->waiting.pop_front();
        }
    }
    Q_EMIT added();
    write();
}

void ActivityLog::write()
{
    if (m_writing) {
        return;
    }
    m_writing = true;
    startAsync(
        &m_pool, this, Sentence::tr("write the activity"), [store = m_store](const Cancellation &, const ProgressSink &) { store->flush(); },
        [this] {
            m_writing = false;
            m_toldFailure = false;
            bool more = false;
            {
                const std::scoped_lock lock(m_store->mutex);
                more = !m_store->waiting.empty();
            }
            if (more) {
                write();
            }
        },
        [this](const ErrorPtr &error) {
            m_writing = false;
            writeFailed(error);
        });
}

void ActivityLog::writeFailed(const ErrorPtr &error)
{
    if (!m_toldFailure) {
        m_toldFailure = true;
        Q_EMIT failed(error);
    }
}

void ActivityLog::setRetention(Retention retention)
{
    if (retention == this->retention()) {
        return;
    }
    m_settings->setValue(QLatin1StringView(retentionKey), int(retention));
    if (retention == Retention::Forever) {
        return;
    }
    const auto before = oldest();
    std::erase_if(m_entries, [before](const ActivityEntry &entry) { return entry.startedAt < before; });
    Q_EMIT reset();
    startAsync(
        &m_pool, this, Sentence::tr("prune the activity"),
        [store = m_store, before](const Cancellation &, const ProgressSink &) { store->journal.prune(before); }, [] {},
        [this](const ErrorPtr &error) { writeFailed(error); });
}

void ActivityLog::clear()
{
    m_entries.clear();
    m_damaged = 0;
    {
        const std::scoped_lock lock(m_store->mutex);
        m_store->waiting.clear();
        m_store->clearAsked = true;
    }
    Q_EMIT reset();
    note(ActivityKind::ClearActivity, {});
}

void ActivityLog::verify()
{
    startAsync(
        &m_pool, this, Sentence::tr("check the activity"),
        [store = m_store](const Cancellation &, const ProgressSink &) {
            store->flush();
            return verdictOf(checkActivity(store->journal.path()));
        },
        [this](const ActivityVerdict &verdict) { Q_EMIT verified(verdict); }, [this](const ErrorPtr &error) { Q_EMIT verifyFailed(error); });
}

void ActivityLog::exportTo(const QString &path, ActivityFormat format, std::vector<ActivityEntry> entries)
{
    const qint64 count = qint64(entries.size());
    startAsync(
        &m_pool, this, Sentence::tr("export the activity"),
        [path, format, entries = std::move(entries)](const Cancellation &, const ProgressSink &) { exportActivity(fromQString(path), format, entries); },
        [this, path, count] { Q_EMIT exported(path, count); }, [this](const ErrorPtr &error) { Q_EMIT exportFailed(error); });
}

} // namespace strongroom::model
