// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/Migrations.h"

#include "connections/ConnectionManager.h"
#include "migration/MigrationRuns.h"
#include "migration/MigrationSession.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

Migrations::Migrations(std::shared_ptr<MigrationBackend> backend, ConnectionManager *connections, QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QObject(parent), m_backend(std::move(backend)), m_connections(connections), m_pool(pool), m_jobs(jobs)
{
    connect(connections, &ConnectionManager::stateChanged, this, [this](const QString &id) {
        // A session tells its own journals apart from interrupted ones by itself; asked again at every opening, because another program may be at them.
        if (m_connections->state(id) == ConnectionState::Open && !isRunning(id)) {
            if (MigrationRuns *const runs = runsOf(id)) {
                runs->setEnvironment(m_connections->find(id)->storage.environmentId);
                runs->reload();
            }
        }
    });
    connect(connections, &ConnectionManager::connectionRemoved, this, &Migrations::forget);
}

Migrations::~Migrations() = default;

MigrationRuns *Migrations::runsOf(const QString &connectionId)
{
    const connections::Connection *const connection = m_connections->find(connectionId);
    if (!connection || connection->service != connections::Service::InCountry) {
        return nullptr;
    }
    MigrationRuns *&runs = m_runs[connectionId];
    if (!runs) {
        runs = new MigrationRuns(m_backend, connection->storage.environmentId, m_pool, this);
        connect(runs, &MigrationRuns::changed, this, [this, connectionId] { Q_EMIT changed(connectionId); });
    }
    return runs;
}

MigrationSession *Migrations::of(const QString &connectionId)
{
    MigrationRuns *const runs = runsOf(connectionId);
    if (!runs) {
        return nullptr;
    }
    MigrationSession *&session = m_sessions[connectionId];
    if (!session) {
        session = new MigrationSession(m_backend, m_connections, connectionId, runs, m_pool, m_jobs, this);
        connect(session->run(), &MigrationRun::changed, this, [this, connectionId] { Q_EMIT changed(connectionId); });
    }
    return session;
}

bool Migrations::isRunning(const QString &connectionId) const
{
    const auto found = m_sessions.find(connectionId);
    return found != m_sessions.end() && found->second->run()->isBusy();
}

int Migrations::openCount(const QString &connectionId) const
{
    const auto runs = m_runs.find(connectionId);
    const int unfinished = runs == m_runs.end() ? 0 : runs->second->unfinishedCount();
    return std::max(unfinished, isRunning(connectionId) ? 1 : 0);
}

void Migrations::forget(const QString &connectionId)
{
    // Later: a page that shows them goes with the connection too.
    if (const auto session = m_sessions.find(connectionId); session != m_sessions.end()) {
        session->second->deleteLater();
        m_sessions.erase(session);
    }
    if (const auto runs = m_runs.find(connectionId); runs != m_runs.end()) {
        runs->second->deleteLater();
        m_runs.erase(runs);
    }
}

} // namespace strongroom::model
