// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenFeed.h"

#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "connections/TokenSource.h"

#include <atomic>

namespace strongroom::model {

using connections::RefreshEntry;
using connections::TokenDesk;
using connections::TokenRow;

TokenFeed::TokenFeed(ConnectionManager *connections, QObject *parent, const Clock &clock) : QObject(parent), m_connections(connections), m_clock(clock)
{
    connect(connections, &ConnectionManager::orderChanged, this, &TokenFeed::followAll);
    connect(connections, &ConnectionManager::connectionAdded, this, &TokenFeed::follow);
    connect(connections, &ConnectionManager::stateChanged, this, &TokenFeed::follow);
    connect(connections, &ConnectionManager::secretsChanged, this, &TokenFeed::follow);   // goes on with another store
    connect(connections, &ConnectionManager::connectionRemoved, this, &TokenFeed::forget);
    followAll();
}

TokenFeed::~TokenFeed()
{
    for (const auto &[id, watched] : m_watched) {
        if (watched.desk) {
            watched.desk->setListener(nullptr);
        }
    }
}

std::shared_ptr<TokenDesk> TokenFeed::desk(const QString &connectionId) const
{
    const auto found = m_watched.find(connectionId);
    return found != m_watched.end() ? found->second.desk : nullptr;
}

const std::vector<TokenRow> &TokenFeed::rows(const QString &connectionId) const
{
    static const std::vector<TokenRow> none;
    const auto found = m_watched.find(connectionId);
    return found != m_watched.end() ? found->second.rows : none;
}

const std::vector<RefreshEntry> &TokenFeed::history(const QString &connectionId) const
{
    static const std::vector<RefreshEntry> none;
    const auto found = m_watched.find(connectionId);
    return found != m_watched.end() ? found->second.history : none;
}

QString TokenFeed::sourceOf(const QString &connectionId, const std::string &key) const
{
    const auto found = m_watched.find(connectionId);
    if (found == m_watched.end()) {
        return {};
    }
    const auto source = found->second.sources.find(key);
    return source != found->second.sources.end() ? source->second : QString();
}

void TokenFeed::followAll()
{
    for (const connections::Connection &connection : m_connections->connections()) {
        follow(toQString(connection.id));
    }
}

void TokenFeed::follow(const QString &connectionId)
{
    Watched &watched = m_watched[connectionId];
    const std::shared_ptr<TokenDesk> desk = m_connections->tokenDesk(connectionId);
    if (desk == watched.desk) {
        return;
    }
    if (watched.desk) {
        watched.desk->setListener(nullptr);
    }
    watched.desk = desk;
    if (desk) {
        // A burst of changes is one look at the desk.
        const auto waiting = std::make_shared<std::atomic<bool>>(false);
        desk->setListener([this, connectionId, waiting] {
            if (!waiting->exchange(true)) {
                QMetaObject::invokeMethod(
                    this,
                    [this, connectionId, waiting] {
                        waiting->store(false);
                        take(connectionId);
                    },
                    Qt::QueuedConnection);
            }
        });
    }
    take(connectionId);
}

void TokenFeed::take(const QString &connectionId)
{
    const auto found = m_watched.find(connectionId);
    if (found == m_watched.end()) {
        return;
    }
    Watched &watched = found->second;
    watched.rows.clear();
    if (watched.desk) {
        watched.rows = watched.desk->rows();
        watched.history = watched.desk->history();
        for (const TokenRow &row : watched.rows) {
            watched.sources[row.key] = connections::tokenSource(row.source).translated();
        }
    }
    Q_EMIT changed(connectionId);
}

void TokenFeed::forget(const QString &connectionId)
{
    const auto found = m_watched.find(connectionId);
    if (found == m_watched.end()) {
        return;
    }
    if (found->second.desk) {
        found->second.desk->setListener(nullptr);
    }
    m_watched.erase(found);
    Q_EMIT removed(connectionId);
}

} // namespace strongroom::model
