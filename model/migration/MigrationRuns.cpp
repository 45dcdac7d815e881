// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "migration/MigrationRuns.h"

#include "base/Async.h"
#include "migration/MigrationWords.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

using migration::JournalSummary;

namespace {

bool isUnfinished(const JournalSummary &run)
{
    const RunSituation situation = situationOf(run);
    return situation == RunSituation::Interrupted || situation == RunSituation::Stopped || situation == RunSituation::RollBackInterrupted;
}

} // namespace

MigrationRuns::MigrationRuns(std::shared_ptr<MigrationBackend> backend, std::string environmentId, QThreadPool *pool, QObject *parent)
    : QObject(parent), m_backend(std::move(backend)), m_environmentId(std::move(environmentId)), m_pool(pool), m_table(new MigrationRunsModel(this))
{
}

void MigrationRuns::setEnvironment(const std::string &environmentId) { m_environmentId = environmentId; }

void MigrationRuns::reload()
{
    const quint64 turn = ++m_turn;
    startAsync(
        m_pool, this, Sentence::tr("look for migration journals"),
        [backend = m_backend, environment = m_environmentId](const Cancellation &, const ProgressSink &) {
            std::vector<JournalSummary> runs = backend->list();
            std::erase_if(runs, [&environment](const JournalSummary &run) { return run.plan.environmentId != environment; });
            return runs;
        },
        [this, turn](std::vector<JournalSummary> runs) {
            if (turn == m_turn) {
                m_loaded = true;
                m_error.reset();
                m_table->setRuns(std::move(runs));
                Q_EMIT changed();
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                m_error = error;
                Q_EMIT changed();
            }
        });
}

void MigrationRuns::remove(const std::string &path)
{
    startAsync(
        m_pool, this, Sentence::tr("remove a migration journal"),
        [backend = m_backend, path](const Cancellation &, const ProgressSink &) { backend->remove(path); }, [this] { reload(); },
        [this](const ErrorPtr &error) {
            m_error = error;
            Q_EMIT changed();
        });
}

const JournalSummary *MigrationRuns::unfinished() const
{
    const auto &runs = m_table->runs();
    const auto found = std::ranges::find_if(runs, [this](const JournalSummary &run) { return isUnfinished(run) && !m_postponed.contains(run.path); });
    return found == runs.end() ? nullptr : &*found;
}

int MigrationRuns::unfinishedCount() const { return int(std::ranges::count_if(m_table->runs(), isUnfinished)); }

void MigrationRuns::postpone(const std::string &path)
{
    m_postponed.insert(path);
    Q_EMIT changed();
}

} // namespace strongroom::model
