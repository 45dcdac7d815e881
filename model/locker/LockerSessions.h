// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sessions of the Locker connections, one for each that was asked for. A session follows its connection: open, it loads; closed, it is empty.
// GUI thread.

#include "locker/LockerSession.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace strongroom::model {

class ConnectionManager;

class LockerSessions : public QObject {
    Q_OBJECT
public:
    LockerSessions(ConnectionManager *connections, QThreadPool *pool, QObject *parent = nullptr);
    [[nodiscard]] LockerSession *of(const QString &connectionId);

private:
    void follow(const QString &connectionId);

    ConnectionManager *m_connections;
    QThreadPool *m_pool;
    QHash<QString, LockerSession *> m_sessions;
};

} // namespace strongroom::model
