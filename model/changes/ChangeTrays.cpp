// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "changes/ChangeTrays.h"

#include "base/Text.h"
#include "connections/ConnectionManager.h"

#include <algorithm>

namespace strongroom::model {

ChangeTrays::ChangeTrays(ConnectionManager *connections, QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QObject(parent), m_connections(connections), m_pool(pool), m_jobs(jobs)
{
    connect(connections, &ConnectionManager::stateChanged, this, &ChangeTrays::follow);
    connect(connections, &ConnectionManager::connectionRemoved, this, [this](const QString &id) {
        if (const auto found = m_trays.find(id); found != m_trays.end()) {
            found->second->setStore(nullptr);
        }
    });
}

ChangeTrays::~ChangeTrays() = default;

ChangeTray *ChangeTrays::of(const QString &connectionId)
{
    ChangeTray *&tray = m_trays[connectionId];
    if (!tray) {
        tray = new ChangeTray(m_pool, m_jobs, this);
        follow(connectionId);
        connect(tray, &ChangeTray::countsChanged, this, [this, connectionId] { Q_EMIT countsChanged(connectionId); });
    }
    return tray;
}

void ChangeTrays::follow(const QString &connectionId)
{
    if (const auto found = m_trays.find(connectionId); found != m_trays.end()) {
        const connections::Connection *const connection = m_connections->find(connectionId);
        if (m_connections->isHeld(connectionId) && found->second->isCommitting()) {
            return;   // the vault's lock lets it go on; it ends with the connection's release
        }
        found->second->setConnectionName(connection ? toQString(connection->name) : QString());
        found->second->setStore(m_connections->store(connectionId));
    }
}

int ChangeTrays::openCount(const QString &connectionId) const
{
    const auto found = m_trays.find(connectionId);
    return found == m_trays.end() ? 0 : found->second->openCount();
}

int ChangeTrays::openCount() const
{
    int count = 0;
    for (const auto &[id, tray] : m_trays) {
        count += tray->openCount();
    }
    return count;
}

bool ChangeTrays::isCommitting() const
{
    return std::any_of(m_trays.begin(), m_trays.end(), [](const auto &entry) { return entry.second->isCommitting(); });
}

} // namespace strongroom::model
