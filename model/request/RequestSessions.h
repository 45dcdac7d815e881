// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The request sessions of the connections, one for each that was asked for. A session follows its connection. GUI thread.

#include "request/RequestSession.h"

#include <QHash>
#include <QObject>
#include <QString>

namespace strongroom::model {

class ConnectionManager;

class RequestSessions : public QObject {
    Q_OBJECT
public:
    RequestSessions(ConnectionManager *connections, QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    [[nodiscard]] RequestSession *of(const QString &connectionId);

private:
    void follow(const QString &connectionId);

    ConnectionManager *m_connections;
    QThreadPool *m_pool;
    JobListModel *m_jobs;
    QHash<QString, RequestSession *> m_sessions;
};

} // namespace strongroom::model
