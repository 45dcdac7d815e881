// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The change tray of each Locker connection: made when it is first asked for, wiped when its connection closes.

#include "locker/changes/SecretTray.h"

#include <QObject>
#include <QString>

#include <map>

namespace strongroom::model {

class ConnectionManager;

class SecretTrays : public QObject {
    Q_OBJECT
public:
    SecretTrays(ConnectionManager *connections, QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~SecretTrays() override;

    [[nodiscard]] SecretTray *of(const QString &connectionId);
    [[nodiscard]] int openCount(const QString &connectionId) const;
    [[nodiscard]] int openCount() const;   // of all
    [[nodiscard]] bool isCommitting() const;

Q_SIGNALS:
    void countsChanged(const QString &connectionId);
    void projectWritten(const QString &connectionId);   // what is shown of it is outdated

private:
    void follow(const QString &connectionId);

    ConnectionManager *m_connections;
    QThreadPool *m_pool;
    JobListModel *m_jobs;
    std::map<QString, SecretTray *> m_trays;
};

} // namespace strongroom::model
