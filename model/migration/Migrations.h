// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The migrations of each connection: looks for journals of its environment whenever one opens, so that what was interrupted is offered, and keeps
// the wizard's state whatever page is in front. GUI thread.

#include "migration/MigrationBackend.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <map>
#include <memory>

namespace strongroom::model {

class ConnectionManager;
class JobListModel;
class MigrationRuns;
class MigrationSession;

class Migrations : public QObject {
    Q_OBJECT
public:
    Migrations(std::shared_ptr<MigrationBackend> backend, ConnectionManager *connections, QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~Migrations() override;

    // Made when it is first asked for; null: no such connection, or one that has no migrations.
    [[nodiscard]] MigrationSession *of(const QString &connectionId);
    [[nodiscard]] MigrationRuns *runsOf(const QString &connectionId);
    [[nodiscard]] bool isRunning(const QString &connectionId) const;
    [[nodiscard]] int openCount(const QString &connectionId) const;   // a run under way, or runs to be gone on with

Q_SIGNALS:
    void changed(const QString &connectionId);   // runs or state

private:
    void forget(const QString &connectionId);

    std::shared_ptr<MigrationBackend> m_backend;
    ConnectionManager *m_connections;
    QThreadPool *m_pool;
    JobListModel *m_jobs;
    std::map<QString, MigrationRuns *> m_runs;
    std::map<QString, MigrationSession *> m_sessions;
};

} // namespace strongroom::model
