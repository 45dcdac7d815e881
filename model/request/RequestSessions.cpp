// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "request/RequestSessions.h"

#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "jobs/JobListModel.h"

namespace strongroom::model {

RequestSessions::RequestSessions(ConnectionManager *connections, QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QObject(parent), m_connections(connections), m_pool(pool), m_jobs(jobs)
{
    connect(connections, &ConnectionManager::stateChanged, this, &RequestSessions::follow);
    connect(connections, &ConnectionManager::connectionRemoved, this, [this](const QString &id) {
        if (RequestSession *const gone = m_sessions.take(id)) {
            gone->deleteLater();
        }
    });
}

RequestSession *RequestSessions::of(const QString &connectionId)
{
    if (!m_sessions.contains(connectionId)) {
        const auto name = [this, connectionId] {
            const connections::Connection *const connection = m_connections->find(connectionId);
            return connection != nullptr ? toQString(connection->name) : QString();
        };
        m_sessions.insert(connectionId, new RequestSession(m_pool, m_jobs, name, this));
        follow(connectionId);
    }
    return m_sessions.value(connectionId);
}

void RequestSessions::follow(const QString &connectionId)
{
    if (RequestSession *const session = m_sessions.value(connectionId)) {
        session->setDesk(m_connections->tokenDesk(connectionId));
    }
}

} // namespace strongroom::model
