// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The journals that there are of one environment, and which of them wants to be gone on with. GUI thread; the folder is read on the pool.

#include "base/Error.h"
#include "migration/MigrationBackend.h"
#include "migration/MigrationTables.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <set>
#include <string>

namespace strongroom::model {

class MigrationRuns : public QObject {
    Q_OBJECT
public:
    MigrationRuns(std::shared_ptr<MigrationBackend> backend, std::string environmentId, QThreadPool *pool, QObject *parent = nullptr);

    void setEnvironment(const std::string &environmentId);   // the connection was edited; reload() shows it
    void reload();
    [[nodiscard]] bool isLoaded() const noexcept { return m_loaded; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }   // of the last reload() or remove()
    [[nodiscard]] MigrationRunsModel *table() const noexcept { return m_table; }
    void remove(const std::string &path);

    // The newest that was interrupted or stopped before it was through, unless postponed.
    [[nodiscard]] const migration::JournalSummary *unfinished() const;   // null: none
    [[nodiscard]] int unfinishedCount() const;                           // postponed ones too
    void postpone(const std::string &path);                              // "Later": until the program starts again

Q_SIGNALS:
    void changed();

private:
    std::shared_ptr<MigrationBackend> m_backend;
    std::string m_environmentId;
    QThreadPool *m_pool;
    MigrationRunsModel *m_table;
    std::set<std::string> m_postponed;
    ErrorPtr m_error;
    bool m_loaded = false;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
