// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One run and its journal: begun, paused, stopped, gone on with, rolled back, or only looked at. The work is a job in the job bar and goes on
// whatever page is in front; it ends at a safe point when this object or its connection goes, and the journal knows how far it came. GUI thread.

#include "activity/ActivityEntry.h"
#include "base/Async.h"
#include "base/Error.h"
#include "base/PauseGate.h"
#include "migration/AttentionModel.h"
#include "migration/MigrationBackend.h"
#include "migration/MigrationTables.h"
#include "migration/MigrationWords.h"
#include "migration/RateHistory.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::model {

class Job;
class JobListModel;

class MigrationRun : public QObject {
    Q_OBJECT
public:
    enum class Work { None, Opening, Migrating, RollingBack };
    Q_ENUM(Work)
    enum class Outcome { None, Finished, Stopped, Failed, RolledBack };   // of the work that ended last
    Q_ENUM(Outcome)
    struct Figures {
        std::int64_t done = 0;       // verified, or written where verification is off
        std::int64_t expected = 0;
        std::int64_t setAside = 0;
        double recordsPerSecond = 0;
        migration::Bottleneck bottleneck = migration::Bottleneck::Unknown;
        std::optional<std::chrono::milliseconds> timeLeft;     // nullopt: not known
        std::optional<std::chrono::milliseconds> backingOff;   // the service asked for a rest
        [[nodiscard]] int percent() const;
    };

    MigrationRun(std::shared_ptr<MigrationBackend> backend, QThreadPool *pool, JobListModel *jobs, QObject *parent = nullptr);
    ~MigrationRun() override;

    // Each is ignored while there is work, and lets go of the journal before.
    void start(const MigrationAccess &access, const migration::Plan &plan, const MigrationKeys &keys);   // a new journal
    enum class Then { Look, Resume, RollBack };
    void open(const std::string &path, const MigrationAccess &access, Then then = Then::Look);
    // Of the journal that is open.
    void resume(const MigrationAccess &access);
    void rollBack(const MigrationAccess &access);
    void close();

    void stop();                // at the next safe point
    void stopAndRollBack(const MigrationAccess &access);
    void pause();
    void unpause();

    [[nodiscard]] Work work() const noexcept { return m_work; }
    [[nodiscard]] bool isBusy() const noexcept { return m_work != Work::None; }
    [[nodiscard]] bool isPaused() const;
    [[nodiscard]] bool isStopping() const noexcept { return m_stopping; }
    [[nodiscard]] Outcome outcome() const noexcept { return m_outcome; }
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }   // when Failed, or the journal could not be opened
    [[nodiscard]] const Figures &figures() const noexcept { return m_figures; }
    [[nodiscard]] const RateHistory &rates() const noexcept { return m_rates; }   // of the migrating of this session that began last
    [[nodiscard]] const migration::RollBackStatus &rollBackStatus() const noexcept { return m_rollBack; }
    [[nodiscard]] bool hasJournal() const noexcept { return m_summary.has_value(); }
    [[nodiscard]] const migration::JournalSummary &summary() const { return *m_summary; }   // hasJournal(); as read last
    [[nodiscard]] const std::shared_ptr<const migration::Report> &report() const noexcept { return m_report; }   // null: not read so far
    [[nodiscard]] Job *job() const;   // null: none now

    [[nodiscard]] RunCountriesModel *countries() const noexcept { return m_countries; }
    [[nodiscard]] AttentionModel *attention() const noexcept { return m_attention; }
    void setKnown(const std::vector<incountry::CountryInfo> &known);   // names of countries

    // exported() or exportFailed().
    void exportReport(const QString &path, ReportFile format);

Q_SIGNALS:
    void changed();        // work, pause, journal
    void figuresChanged();
    void ended(strongroom::model::MigrationRun::Outcome outcome);   // of work, not of looking
    void reportRead();
    void released();       // the journal that was open is free for others
    void exported(const QString &path);
    void exportFailed(const strongroom::ErrorPtr &error);

private:
    void setWork(Work work);
    using MakeJournal = std::function<std::shared_ptr<MigrationJournal>()>;
    void begin(const Sentence &what, MakeJournal make, std::function<void()> then);
    void takeJournal(std::shared_ptr<MigrationJournal> journal);
    void migrate(const MigrationAccess &access, const MigrationKeys &keys);
    void putBack(const MigrationAccess &access);
    void addJob(const QString &name, activity::ActivityKind kind, const MigrationAccess &access);
    void showStatus(const migration::RunStatus &status);
    void migrated(const migration::RunResult &result);
    void endWork(Outcome outcome, const ErrorPtr &error);
    void failedToOpen(const ErrorPtr &error);
    void refresh();   // summary and report of the journal

    std::shared_ptr<MigrationBackend> m_backend;
    QThreadPool *m_pool;
    JobListModel *m_jobs;
    RunCountriesModel *m_countries;
    AttentionModel *m_attention;
    Work m_work = Work::None;
    Outcome m_outcome = Outcome::None;
    bool m_stopping = false;
    std::optional<MigrationAccess> m_rollBackAfter;
    ErrorPtr m_error;
    Figures m_figures;
    RateHistory m_rates;
    QElapsedTimer m_sinceBegin;
    migration::RollBackStatus m_rollBack;
    std::shared_ptr<MigrationJournal> m_journal;
    std::optional<migration::JournalSummary> m_summary;
    std::shared_ptr<const migration::Report> m_report;
    int m_releasing = 0;              // journals on their way out
    std::function<void()> m_waiting;  // what begins when they are
    PauseGate m_gate;
    QPointer<Job> m_job;
    AsyncHandle m_handle;
    quint64 m_turn = 0;
};

} // namespace strongroom::model
