// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the pages of one TozStore connection share while the window lives: the address book, the names of clients, and the notes of this
// session. It follows the connection's state by itself. GUI thread.

#include "tozstore/notes/AddressBook.h"
#include "tozstore/notes/NoteHistory.h"
#include "tozstore/records/TozNames.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <memory>

namespace strongroom::model {

class ConnectionManager;

class TozSession : public QObject {
    Q_OBJECT
public:
    TozSession(ConnectionManager *connections, const QString &connectionId, std::shared_ptr<connections::AddressBookRepository> repository, QThreadPool *pool, QObject *parent);
    [[nodiscard]] AddressBook *book() const noexcept { return m_book; }
    [[nodiscard]] NoteHistory *history() const noexcept { return m_history; }
    [[nodiscard]] TozNames *names() const noexcept { return m_names; }   // the address book's go first

private:
    void follow();

    ConnectionManager *m_connections;
    QString m_id;
    AddressBook *m_book;
    NoteHistory *m_history;
    TozNames *m_names;
    std::shared_ptr<tozstore::Store> m_store;
};

// One for each connection that was asked for; it goes with its connection.
class TozSessions : public QObject {
    Q_OBJECT
public:
    TozSessions(ConnectionManager *connections, QThreadPool *pool, QObject *parent = nullptr);   // the address book is in its usual place
    [[nodiscard]] TozSession *of(const QString &connectionId);

private:
    ConnectionManager *m_connections;
    std::shared_ptr<connections::AddressBookRepository> m_repository;
    QThreadPool *m_pool;
    QHash<QString, TozSession *> m_sessions;
};

} // namespace strongroom::model
