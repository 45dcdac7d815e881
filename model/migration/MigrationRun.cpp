// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationRun.h"

#include "base/Text.h"
#include "jobs/JobListModel.h"
#include "migration/Latest.h"

#include <QTimer>

#include <algorithm>
#include <cmath>
#include <utility>

namespace strongroom::model {

using migration::CountryStage;
using migration::CountryStatus;
using migration::JournalSummary;
using migration::RollBackStatus;
using migration::RunStatus;

namespace {

Progress sumOf(const RunStatus &status)
{
    Progress sum{0, 0};
    for (const CountryStatus &country : status.countries) {
        sum.done += country.verified + country.superseded + country.setAside;
        sum.total += country.expected;
    }
    sum.total = std::max(sum.total, sum.done);
    return sum;
}

} // namespace

int MigrationRun::Figures::percent() const
{
    const std::int64_t all = done + setAside;
    return expected <= 0 ? 0 : int(std::clamp<std::int64_t>(all * 100 / expected, 0, 100));
}

MigrationRun::MigrationRun(std::shared_ptr<MigrationBackend> backend, QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_pool(pool)
    , m_jobs(jobs)
    , m_countries(new RunCountriesModel(this))
    , m_attention(new AttentionModel(pool, this))
{
}

MigrationRun::~MigrationRun()
{
    m_handle.cancel();
    if (m_job) {
        m_job->fail(CancelledError().clone());
    }
}

Job *MigrationRun::job() const { return m_job; }

bool MigrationRun::isPaused() const { return isBusy() && m_gate.isPaused(); }

void MigrationRun::setKnown(const std::vector<incountry::CountryInfo> &known)
{
    m_countries->setKnown(known);
    m_attention->setKnown(known);
}

void MigrationRun::setWork(Work work)
{
    m_work = work;
    Q_EMIT changed();
}

void MigrationRun::resume(const MigrationAccess &access)
{
    if (m_journal && !isBusy()) {
        migrate(access, {});
    }
}

void MigrationRun::rollBack(const MigrationAccess &access)
{
    if (m_journal && !isBusy()) {
        putBack(access);
    }
}

void MigrationRun::addJob(const QString &name, activity::ActivityKind kind, const MigrationAccess &access)
{
    m_gate = PauseGate();
    m_stopping = false;
    m_error.reset();
    m_report.reset();
    m_job = m_jobs->add({name, kind, {toQString(access.connection.name), countryList(m_summary->plan.countries)}}, Job::Unit::Records,
                        Job::Abilities::CancelAndPause);
    m_job->pauseBy(m_gate);
    connect(m_job, &Job::cancelRequested, this, &MigrationRun::stop);
    connect(m_job, &Job::pauseRequested, this, &MigrationRun::changed);
    connect(m_job, &Job::resumeRequested, this, &MigrationRun::changed);
}

void MigrationRun::migrate(const MigrationAccess &access, const MigrationKeys &keys)
{
    addJob(tr("Migrate records to key version %1").arg(m_summary->plan.targetVersion), ActivityKind::MigrateKeys, access);
    m_rates.clear();
    m_sinceBegin.start();
    const auto latest = std::make_shared<Latest<RunStatus>>();
    m_handle = startAsync(
        m_pool, this, Sentence::tr("migrate records to another key"),
        [backend = m_backend, journal = m_journal, access, keys, gate = m_gate, latest](const Cancellation &cancellation, const ProgressSink &progress) {
            return backend->run(
                *journal, access, keys, gate, [&](const RunStatus &status) { latest->put(status, progress); }, cancellation);
        },
        [this](const migration::RunResult &result) { migrated(result); },
        [this](const ErrorPtr &error) {
            const bool cancelled = error->kind() == ErrorKind::Cancelled;
            endWork(cancelled ? Outcome::Stopped : Outcome::Failed, error);
        },
        [this, latest](const Progress &) {
            if (m_work == Work::Migrating) {
                showStatus(latest->take());
                m_rates.add({std::chrono::milliseconds(m_sinceBegin.elapsed()), isPaused() ? 0 : m_figures.recordsPerSecond, m_figures.timeLeft});
            }
        });
    setWork(Work::Migrating);
}

void MigrationRun::showStatus(const RunStatus &status)
{
    const Progress sum = sumOf(status);
    m_countries->setStatus(status.countries);
    std::int64_t setAside = 0;
    std::int64_t superseded = 0;
    for (const CountryStatus &country : status.countries) {
        setAside += country.setAside;
        superseded += country.superseded;
    }
    m_figures.done = sum.done - setAside;
    m_figures.expected = sum.total;
    m_figures.setAside = setAside;
    m_figures.recordsPerSecond = status.recordsPerSecond;
    m_figures.bottleneck = status.bottleneck;
    m_figures.backingOff = status.backingOff;
    m_figures.timeLeft.reset();
    if (status.recordsPerSecond > 0) {
        m_figures.timeLeft = std::chrono::milliseconds(std::llround(double(sum.total - sum.done) / status.recordsPerSecond * 1000));
    }
    m_attention->setTotal(setAside + superseded);
    if (m_job) {
        m_job->setProgress(sum);
    }
    Q_EMIT figuresChanged();
}

void MigrationRun::migrated(const migration::RunResult &result)
{
    RunStatus last;
    last.countries = result.countries;
    showStatus(last);
    ErrorPtr error;
    for (const CountryStatus &country : result.countries) {
        if (country.stage == CountryStage::Failed && !error) {
            error = country.error;
        }
    }
    endWork(result.finished ? Outcome::Finished : error ? Outcome::Failed : Outcome::Stopped, error);
}

void MigrationRun::putBack(const MigrationAccess &access)
{
    m_rollBack = {};
    addJob(tr("Roll back the migration to key version %1").arg(m_summary->plan.targetVersion), ActivityKind::RollBackMigration, access);
    const auto latest = std::make_shared<Latest<RollBackStatus>>();
    m_handle = startAsync(
        m_pool, this, Sentence::tr("roll a migration back"),
        [backend = m_backend, journal = m_journal, access, gate = m_gate, latest](const Cancellation &cancellation, const ProgressSink &progress) {
            return backend->rollBack(
                *journal, access, gate, [&](const RollBackStatus &status) { latest->put(status, progress); }, cancellation);
        },
        [this](const RollBackStatus &status) {
            m_rollBack = status;
            endWork(Outcome::RolledBack, nullptr);
        },
        [this](const ErrorPtr &error) {
            const bool cancelled = error->kind() == ErrorKind::Cancelled;
            endWork(cancelled ? Outcome::Stopped : Outcome::Failed, error);
        },
        [this, latest](const Progress &) {
            if (m_work != Work::RollingBack) {
                return;
            }
            m_rollBack = latest->take();
            if (m_job) {
                m_job->setProgress({m_rollBack.done, m_rollBack.total});
            }
            Q_EMIT figuresChanged();
        });
    setWork(Work::RollingBack);
}

void MigrationRun::endWork(Outcome outcome, const ErrorPtr &error)
{
    const Work was = m_work;
    m_outcome = outcome;
    m_error = outcome == Outcome::Failed ? error : nullptr;
    m_stopping = false;
    m_figures.recordsPerSecond = 0;
    m_figures.timeLeft.reset();
    m_figures.backingOff.reset();
    if (m_job) {
        m_job->setCounts(was == Work::RollingBack ? ActivityCounts{m_rollBack.rolledBack, m_rollBack.keptTheirs, m_rollBack.total}
                                                     : ActivityCounts{m_figures.done, m_figures.setAside, m_figures.expected});
        if (outcome == Outcome::Finished || outcome == Outcome::RolledBack) {
            m_job->finish();
        } else {
            m_job->fail(error ? error : CancelledError().clone());
        }
    }
    m_countries->comeToRest();
    m_attention->reload();
    setWork(Work::None);
    Q_EMIT figuresChanged();
    const std::optional<MigrationAccess> then = std::exchange(m_rollBackAfter, std::nullopt);
    if (then && was == Work::Migrating) {
        putBack(*then);
        return;
    }
    Q_EMIT ended(outcome);
    // In a turn of its own: what has ended is painted before the report comes.
    QTimer::singleShot(0, this, [this] {
        if (m_journal && !isBusy()) {
            refresh();
        }
    });
}

void MigrationRun::stop()
{
    if (!isBusy() || m_stopping) {
        return;
    }
    m_stopping = true;
    if (std::exchange(m_waiting, nullptr)) {   // not even begun
        failedToOpen(CancelledError().clone());
        return;
    }
    m_handle.cancel();
    Q_EMIT changed();
}

void MigrationRun::stopAndRollBack(const MigrationAccess &access)
{
    if (m_work == Work::Migrating) {
        m_rollBackAfter = access;
        stop();
    }
}

void MigrationRun::pause()
{
    if (m_job) {
        m_job->pause();
    }
}

void MigrationRun::unpause()
{
    if (m_job) {
        m_job->resume();
    }
}

} // namespace strongroom::model
