// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "locker/LockerSessions.h"

#include "connections/ConnectionManager.h"

namespace strongroom::model {

LockerSessions::LockerSessions(ConnectionManager *connections, QThreadPool *pool, QObject *parent) : QObject(parent), m_connections(connections), m_pool(pool)
{
    connect(connections, &ConnectionManager::stateChanged, this, &LockerSessions::follow);
    connect(connections, &ConnectionManager::connectionRemoved, this, [this](const QString &id) {
        if (LockerSession *const gone = m_sessions.take(id)) {
            gone->deleteLater();
        }
    });
}

LockerSession *LockerSessions::of(const QString &connectionId)
{
    LockerSession *&session = m_sessions[connectionId];
    if (session == nullptr) {
        session = new LockerSession(m_pool, this);
        follow(connectionId);
    }
    return m_sessions.value(connectionId);
}

void LockerSessions::follow(const QString &connectionId)
{
    if (LockerSession *const session = m_sessions.value(connectionId)) {
        session->setStore(m_connections->lockerStore(connectionId));
    }
}

} // namespace strongroom::model
