// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationCheck.h"

#include "base/Text.h"
#include "jobs/DelayedJob.h"
#include "migration/Latest.h"

#include <numeric>
#include <utility>

namespace strongroom::model {

using migration::PreflightProgress;
using migration::PreflightReport;

MigrationCheck::MigrationCheck(std::shared_ptr<MigrationBackend> backend, QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QObject(parent)
    , m_backend(std::move(backend))
    , m_pool(pool)
    , m_job(std::make_unique<DelayedJob>(
          jobs, Job::Unit::Records,
          [this] {
              return JobInfo(tr("Checking before a key migration · %1", "connection").arg(m_name), ActivityKind::CountRecords, {m_name, {}});
          },
          [this] { cancel(); }))
    , m_findings(new FindingsModel(this))
    , m_unreadable(new UnreadableModel(this))
{
}

MigrationCheck::~MigrationCheck() { m_handle.cancel(); }

void MigrationCheck::start(const MigrationAccess &access, const MigrationKeys &keys, const migration::Plan &plan, const MigrationCheckOptions &options,
                           const std::vector<incountry::CountryInfo> &known)
{
    clear();
    const quint64 turn = m_turn;
    m_name = toQString(access.connection.name);
    m_job->start();
    const auto latest = std::make_shared<Latest<PreflightProgress>>();
    m_handle = startAsync(
        m_pool, this, Sentence::tr("check before a key migration"),
        [backend = m_backend, access, keys, plan, options, latest](const Cancellation &cancellation, const ProgressSink &progress) {
            return backend->check(
                access, keys, plan, options,
                [&](const PreflightProgress &now) { latest->put(now, progress); }, cancellation);
        },
        [this, turn, known](PreflightReport report) {
            if (turn == m_turn) {
                m_report = std::move(report);
                showReport(known);
                m_job->finish();
                setState(State::Done);
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                m_error = error;
                m_job->fail(error);
                setState(error->kind() == ErrorKind::Cancelled ? State::NotRun : State::Failed);
            }
        },
        [this, turn, latest](const Progress &) {
            if (turn == m_turn && m_state == State::Running) {
                m_progress = latest->take();
                Q_EMIT progressed();
            }
        });
    setState(State::Running);
}

void MigrationCheck::showReport(const std::vector<incountry::CountryInfo> &known)
{
    m_findings->setFindings(m_report.findings, known);
    m_unreadable->setRows(m_report.unreadable, known);
}

std::int64_t MigrationCheck::recordsToMigrate() const
{
    return std::accumulate(m_report.countries.begin(), m_report.countries.end(), std::int64_t{0},
                           [](std::int64_t sum, const migration::CountryCheck &country) { return sum + country.toMigrate; });
}

void MigrationCheck::cancel()
{
    if (m_state == State::Running) {
        clear();
    }
}

void MigrationCheck::clear()
{
    ++m_turn;
    m_handle.cancel();
    m_job->finish();
    m_progress = {};
    m_error.reset();
    m_report = {};
    showReport({});
    setState(State::NotRun);
}

void MigrationCheck::setState(State state)
{
    if (std::exchange(m_state, state) != state) {
        Q_EMIT changed();
    }
}

} // namespace strongroom::model
