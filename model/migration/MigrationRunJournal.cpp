// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// The half of MigrationRun that has to do with its journal: made, opened, looked at, written out as a report, let go of.

#include "base/Text.h"
#include "migration/MigrationRun.h"

#include <utility>

namespace strongroom::model {

using migration::JournalSummary;

void MigrationRun::close()
{
    if (isBusy()) {
        return;
    }
    ++m_turn;
    m_summary.reset();
    m_report.reset();
    m_error.reset();
    m_figures = {};
    m_rollBack = {};
    m_outcome = Outcome::None;
    m_countries->setStatus({});
    m_attention->setJournal(nullptr);
    if (m_journal) {
        // A database of a million records takes a while to close: not here.
        ++m_releasing;
        const auto gone = [this] {
            --m_releasing;
            Q_EMIT released();
            if (m_releasing == 0 && m_waiting) {
                std::exchange(m_waiting, nullptr)();
            }
        };
        startAsync(
            m_pool, this, Sentence::tr("close a migration journal"),
            [journal = std::move(m_journal)](const Cancellation &, const ProgressSink &) { static_cast<void>(journal); }, gone,
            [gone](const ErrorPtr &) { gone(); });
        m_journal.reset();
    }
    Q_EMIT changed();
    Q_EMIT figuresChanged();
}

// The journal before is free by the time that the new one is made or opened: it may be the same.
void MigrationRun::begin(const Sentence &what, MakeJournal make, std::function<void()> then)
{
    m_waiting = [this, what, make = std::move(make), then = std::move(then)] {
        m_handle = startAsync(
            m_pool, this, what,
            [make](const Cancellation &, const ProgressSink &) {
                std::shared_ptr<MigrationJournal> journal = make();
                JournalSummary summary = journal->summary();
                return std::pair(std::move(journal), std::move(summary));
            },
            [this, then](std::pair<std::shared_ptr<MigrationJournal>, JournalSummary> opened) {
                m_summary = std::move(opened.second);
                takeJournal(std::move(opened.first));
                then();
            },
            [this](const ErrorPtr &error) { failedToOpen(error); });
    };
    setWork(Work::Opening);
    if (m_releasing == 0) {
        std::exchange(m_waiting, nullptr)();
    }
}

void MigrationRun::start(const MigrationAccess &access, const migration::Plan &plan, const MigrationKeys &keys)
{
    if (isBusy()) {
        return;
    }
    close();
    begin(Sentence::tr("begin a migration journal"),
          [backend = m_backend, plan, keys] { return backend->create(plan, keys); }, [this, access, keys] { migrate(access, keys); });
}

void MigrationRun::open(const std::string &path, const MigrationAccess &access, Then then)
{
    if (isBusy()) {
        return;
    }
    close();
    begin(Sentence::tr("open a migration journal"), [backend = m_backend, path, access] { return backend->open(path, access); }, [this, access, then] {
        if (then == Then::Resume) {
            migrate(access, {});
        } else if (then == Then::RollBack) {
            putBack(access);
        } else {
            setWork(Work::None);
            refresh();
        }
    });
}

void MigrationRun::failedToOpen(const ErrorPtr &error)
{
    m_stopping = false;
    m_error = error->kind() == ErrorKind::Cancelled ? nullptr : error;
    m_outcome = m_error ? Outcome::Failed : Outcome::Stopped;
    setWork(Work::None);
    Q_EMIT ended(m_outcome);
}

void MigrationRun::takeJournal(std::shared_ptr<MigrationJournal> journal)
{
    m_journal = std::move(journal);
    m_summary->inUse = false;   // but for us
    m_countries->setSummary(*m_summary);
    m_attention->setJournal(m_journal);
    const RunTotals totals = totalsOf(*m_summary);
    m_attention->setTotal(totals.setAside + totals.keptTheirs);
    m_figures = {totals.done, totals.expected, totals.setAside, 0, migration::Bottleneck::Unknown, std::nullopt, std::nullopt};
    Q_EMIT figuresChanged();
}

void MigrationRun::refresh()
{
    const quint64 turn = m_turn;
    startAsync(
        m_pool, this, Sentence::tr("read the migration journal"),
        [journal = m_journal](const Cancellation &, const ProgressSink &) { return std::make_shared<const migration::Report>(journal->report()); },
        [this, turn](const std::shared_ptr<const migration::Report> &report) {
            if (turn != m_turn || isBusy()) {
                return;
            }
            m_report = report;
            m_summary = report->run;
            m_summary->inUse = false;   // but for us
            if (m_summary->phase == migration::RunPhase::RolledBack || m_summary->phase == migration::RunPhase::RollingBack) {
                m_countries->setSummary(*m_summary);   // what the run said last is not so any more
            }
            const RunTotals totals = totalsOf(*m_summary);
            m_figures.done = totals.done;
            m_figures.expected = totals.expected;
            m_figures.setAside = totals.setAside;
            m_attention->setTotal(report->attentionTotal);
            Q_EMIT figuresChanged();
            Q_EMIT changed();
            Q_EMIT reportRead();
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn && error->kind() != ErrorKind::Cancelled) {
                m_error = error;
                Q_EMIT changed();
            }
        });
}

void MigrationRun::exportReport(const QString &path, ReportFile format)
{
    if (!m_journal) {
        return;
    }
    startAsync(
        m_pool, this, Sentence::tr("write the migration report"),
        [journal = m_journal, file = fromQString(path), format](const Cancellation &, const ProgressSink &) { journal->exportReport(file, format); },
        [this, path] { Q_EMIT exported(path); }, [this](const ErrorPtr &error) { Q_EMIT exportFailed(error); });
}

} // namespace strongroom::model
