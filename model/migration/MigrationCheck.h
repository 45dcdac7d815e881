// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The check of one plan: runs on the pool, can be cancelled, and goes stale when the plan changes. GUI thread.

#include "base/Async.h"
#include "base/Error.h"
#include "migration/MigrationBackend.h"
#include "migration/MigrationTables.h"

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {

class DelayedJob;
class JobListModel;

class MigrationCheck : public QObject {
    Q_OBJECT
public:
    enum class State { NotRun, Running, Done, Failed };
    Q_ENUM(State)

    MigrationCheck(std::shared_ptr<MigrationBackend> backend, QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~MigrationCheck() override;

    void start(const MigrationAccess &access, const MigrationKeys &keys, const migration::Plan &plan, const MigrationCheckOptions &options,
               const std::vector<incountry::CountryInfo> &known);
    void cancel();   // NotRun again
    void clear();    // what it said is about another plan

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] const migration::PreflightReport &report() const noexcept { return m_report; }   // when Done
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }                       // when Failed
    [[nodiscard]] bool isRefused() const { return m_state == State::Done && m_findings->count(migration::Severity::Refusal) > 0; }
    [[nodiscard]] std::int64_t recordsToMigrate() const;   // over all countries that answered
    [[nodiscard]] std::string country() const { return m_progress.country; }   // looked at now
    [[nodiscard]] std::int64_t looked() const noexcept { return m_progress.looked; }
    [[nodiscard]] std::int64_t toLook() const noexcept { return m_progress.toLook; }
    [[nodiscard]] FindingsModel *findings() const noexcept { return m_findings; }
    [[nodiscard]] UnreadableModel *unreadable() const noexcept { return m_unreadable; }

Q_SIGNALS:
    void changed();      // state
    void progressed();

private:
    void setState(State state);
    void showReport(const std::vector<incountry::CountryInfo> &known);

    std::shared_ptr<MigrationBackend> m_backend;
    QThreadPool *m_pool;
    std::unique_ptr<DelayedJob> m_job;
    QString m_name;
    State m_state = State::NotRun;
    migration::PreflightReport m_report;
    migration::PreflightProgress m_progress;
    ErrorPtr m_error;
    FindingsModel *m_findings;
    UnreadableModel *m_unreadable;
    AsyncHandle m_handle;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
