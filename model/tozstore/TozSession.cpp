// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/TozSession.h"

#include "connections/ConnectionManager.h"

namespace strongroom::model {

TozSession::TozSession(ConnectionManager *connections, const QString &connectionId, std::shared_ptr<connections::AddressBookRepository> repository, QThreadPool *pool, QObject *parent)
    : QObject(parent), m_connections(connections), m_id(connectionId), m_book(new AddressBook(std::move(repository), pool, this)), m_history(new NoteHistory(this)),
      m_names(new TozNames(pool, this))
{
    connect(m_book, &AddressBook::changed, this, [this] { m_names->setKnown(m_book->names()); });
    connect(connections, &ConnectionManager::stateChanged, this, [this](const QString &id) {
        if (id == m_id) {
            follow();
        }
    });
    follow();
}

void TozSession::follow()
{
    const std::shared_ptr<tozstore::Store> store = m_connections->tozStore(m_id);
    if (store != m_store) {
        m_store = store;
        m_names->setStore(store);
        m_book->setStore(store);
    }
}

TozSessions::TozSessions(ConnectionManager *connections, QThreadPool *pool, QObject *parent)
    : QObject(parent), m_connections(connections), m_repository(std::make_shared<connections::AddressBookRepository>()), m_pool(pool)
{
    connect(connections, &ConnectionManager::connectionRemoved, this, [this](const QString &id) {
        if (TozSession *const gone = m_sessions.take(id)) {
            gone->deleteLater();
        }
    });
}

TozSession *TozSessions::of(const QString &connectionId)
{
    TozSession *&session = m_sessions[connectionId];
    if (session == nullptr) {
        session = new TozSession(m_connections, connectionId, m_repository, m_pool, this);
    }
    return session;
}

} // namespace strongroom::model
