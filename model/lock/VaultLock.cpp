// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "lock/VaultLock.h"

#include "base/Async.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "jobs/JobListModel.h"

#include <utility>

namespace strongroom::model {

VaultLock::VaultLock(std::shared_ptr<keychain::VaultAccess> access, ConnectionManager *connections, JobListModel *jobs, QSettings *settings, QThreadPool *pool,
                     QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_connections(connections), m_jobs(jobs), m_store(settings), m_pool(pool), m_settings(readLockSettings(*settings))
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(grace);
    connect(&m_grace, &QTimer::timeout, this, [this] {
        for (const QString &id : m_connections->heldConnections()) {
            m_connections->release(id);
        }
        m_jobs->dismissFinished();
    });
    // Queued: the one whose job ends has not cleared up after it yet.
    connect(m_jobs, &JobListModel::runningCountChanged, this, [this] { QMetaObject::invokeMethod(this, &VaultLock::closeWithoutJobs, Qt::QueuedConnection); });
}

QString VaultLock::accessDescription() const { return m_access->description().translated(); }

int VaultLock::runningJobs() const { return m_jobs->runningCount(); }

void VaultLock::setSettings(const LockSettings &settings)
{
    if (settings != m_settings) {
        m_settings = settings;
        writeLockSettings(*m_store, settings);
        Q_EMIT settingsChanged();
    }
}

void VaultLock::lockOn(LockReason reason)
{
    if (m_settings.locksOn(reason)) {
        lock(reason);
    }
}

void VaultLock::lock(LockReason reason)
{
    if (m_locked) {
        if (m_unlocking) {   // what the keychain answers is not for us any more
            m_reason = reason;
            m_lockAgain = true;
        }
        return;
    }
    m_reason = reason;
    m_locked = true;
    m_wereOpen.clear();
    for (const connections::Connection &connection : m_connections->connections()) {
        const QString id = toQString(connection.id);
        const ConnectionState state = m_connections->state(id);
        if (state == ConnectionState::Open || state == ConnectionState::Opening) {
            m_wereOpen += id;
        }
    }
    if (m_settings.jobs == JobsOnLock::GoOn) {
        keepWorkers();
    }
    Q_EMIT locking();
    if (m_settings.jobs == JobsOnLock::Stop) {
        m_jobs->cancelAll();
        m_grace.start();
    }
    m_connections->lockAll([this](const QString &id) { return isHeldByJob(id); });
    m_access->lock();
    m_jobs->dismissFinished();   // their names are the data's
    Q_EMIT locked();
}

// A job names its connection; one that names none may be at any of them.
bool VaultLock::isHeldByJob(const QString &connectionId) const
{
    const connections::Connection *const connection = m_connections->find(connectionId);
    for (int row = 0; row < m_jobs->rowCount(); ++row) {
        const Job *const job = m_jobs->jobAt(row);
        const QString &place = job->place().connection;
        if (!job->isFinished() && (place.isEmpty() || (connection != nullptr && place == toQString(connection->name)))) {
            return true;
        }
    }
    return false;
}

// The pages go, and their children with them.
void VaultLock::keepWorkers()
{
    const auto isOfAWidget = [](const QObject *object) {
        while (object != nullptr && !object->isWidgetType()) {
            object = object->parent();
        }
        return object != nullptr;
    };
    for (int row = 0; row < m_jobs->rowCount(); ++row) {
        const Job *const job = m_jobs->jobAt(row);
        if (!job->isFinished() && isOfAWidget(job->worker())) {
            job->worker()->setParent(this);
            m_kept.emplace_back(job->worker());
        }
    }
}

void VaultLock::dropWorkers()
{
    std::erase_if(m_kept, [this](const QPointer<QObject> &worker) {
        for (int row = 0; row < m_jobs->rowCount(); ++row) {
            if (const Job *const job = m_jobs->jobAt(row); !job->isFinished() && job->worker() == worker) {
                return false;
            }
        }
        delete worker;
        return true;
    });
}

void VaultLock::closeWithoutJobs()
{
    dropWorkers();
    if (!m_locked) {
        return;
    }
    for (const QString &id : m_connections->heldConnections()) {
        if (!isHeldByJob(id)) {
            m_connections->release(id);
        }
    }
    m_jobs->dismissFinished();
    Q_EMIT runningJobsChanged();
}

void VaultLock::unlock(SecretBytes passphrase)
{
    if (!m_locked || m_unlocking) {
        return;
    }
    m_unlocking = true;
    m_lockAgain = false;
    Q_EMIT unlocking();
    startAsync(
        m_pool, this, Sentence::tr("unlock the vault"),
        [access = m_access, entered = std::make_shared<SecretBytes>(std::move(passphrase))](const Cancellation &, const ProgressSink &) {
            access->unlock(*entered);
        },
        [this] {
            m_unlocking = false;
            if (m_lockAgain) {
                m_access->lock();
                Q_EMIT unlockFailed(StorageError(Sentence::tr("the vault was locked again while it was being unlocked"))
                    .advise(Sentence::tr("Unlock it once more."))
                    .clone());
            } else {
                finishUnlocking();
            }
        },
        [this](const ErrorPtr &error) {
            m_unlocking = false;
            Q_EMIT unlockFailed(error);
        });
}

void VaultLock::finishUnlocking()
{
    m_grace.stop();
    m_locked = false;
    m_connections->unlockAll();
    for (const QString &id : std::exchange(m_wereOpen, {})) {
        m_connections->open(id);
    }
    Q_EMIT unlocked();
}

} // namespace strongroom::model
