// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "transfer/ExportSession.h"

#include "base/Text.h"
#include "incountry/RecordStore.h"
#include "jobs/JobListModel.h"
#include "records/RecordTableModel.h"
#include "transfer/Export.h"

#include <numeric>
#include <utility>

namespace strongroom::model {

using transfer::CountryCount;
using transfer::ExportReport;

std::vector<transfer::ExportRow> loadedRows(const RecordTableModel &table)
{
    std::vector<transfer::ExportRow> rows;
    for (int first = 0; first < table.rowCount();) {
        const auto [pageFirst, pageLast] = table.pageRowsAt(first);
        // A page is held whole or not at all.
        if (table.rowAt(first)) {
            for (int row = first; row <= pageLast; ++row) {
                auto held = table.rowAt(row);
                const auto country = table.countryAt(row);
                if (held && country) {
                    rows.push_back({*country, std::move(held)});
                }
            }
        }
        first = std::max(first, pageLast) + 1;
    }
    return rows;
}

ExportSession::ExportSession(ExportSource source, QThreadPool *pool, JobListModel *jobs, JobPlace place, QObject *parent)
    : QObject(parent), m_source(std::move(source)), m_pool(pool), m_jobs(jobs), m_place(std::move(place))
{
}

ExportSession::~ExportSession() { m_handle.cancel(); }

void ExportSession::count()
{
    m_countError.reset();
    startAsync(
        m_pool, this, Sentence::tr("count records"),
        [store = m_source.store, query = m_source.query](const Cancellation &cancellation, const ProgressSink &) {
            return transfer::countRecords(*store, query, cancellation);
        },
        [this](std::vector<CountryCount> counts) {
            m_counts = std::move(counts);
            m_isCounted = true;
            Q_EMIT counted();
        },
        [this](const ErrorPtr &error) {
            m_countError = error;
            Q_EMIT countFailed();
        });
}

std::optional<qint64> ExportSession::recordCount(ExportScope scope) const
{
    switch (scope) {
    case ExportScope::Selection: return qint64(m_source.selection.size());
    case ExportScope::Loaded: return qint64(m_source.loaded.size());
    case ExportScope::WholeResult: break;
    }
    if (!m_isCounted) {
        return std::nullopt;
    }
    return std::accumulate(m_counts.begin(), m_counts.end(), qint64(0), [](qint64 sum, const CountryCount &count) { return sum + count.records; });
}

void ExportSession::start(ExportScope scope, const transfer::ExportOptions &options, const QString &path, transfer::ExistingFile existing)
{
    if (m_state == State::Running) {
        return;
    }
    m_path = path;
    m_progress = {0, recordCount(scope).value_or(-1)};
    m_error.reset();
    m_state = State::Running;
    m_job = m_jobs->add({tr("Export records"), ActivityKind::ExportRecords, m_place}, Job::Unit::Records, Job::Abilities::Cancel);
    m_job->doneBy(this);
    connect(m_job, &Job::cancelRequested, this, &ExportSession::cancel);
    auto rows = std::make_shared<std::vector<transfer::ExportRow>>();
    if (scope != ExportScope::WholeResult) {
        *rows = scope == ExportScope::Selection ? m_source.selection : m_source.loaded;
    }
    m_handle = startAsync(
        m_pool, this, Sentence::tr("export records"),
        [store = m_source.store, query = m_source.query, scope, rows, options, file = fromQString(path), existing](const Cancellation &cancellation,
                                                                                                                 const ProgressSink &progress) {
            return scope == ExportScope::WholeResult ? transfer::exportToFile(*store, query, options, file, existing, progress, cancellation)
                                                     : transfer::exportToFile(*rows, options, file, existing, progress, cancellation);
        },
        [this](const ExportReport &report) {
            m_report = report;
            if (m_job) {
                m_job->setCounts({report.written, 0, report.expected});
                m_job->finish();
            }
            end(State::Done);
        },
        [this](const ErrorPtr &error) {
            m_error = error;
            if (m_job) {
                m_job->fail(error);
            }
            end(error->kind() == ErrorKind::Cancelled ? State::Cancelled : State::Failed);
        },
        [this](const Progress &progress) {
            m_progress = progress;
            if (m_job) {
                m_job->setProgress(progress);
            }
            Q_EMIT progressed();
        });
    Q_EMIT stateChanged();
}

void ExportSession::cancel() { m_handle.cancel(); }

void ExportSession::end(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

QString ExportSession::reportText() const
{
    QStringList parts{tr("%Ln record(s) written.", nullptr, int(m_report.written))};
    if (m_report.unreadable > 0) {
        parts += tr("%Ln of them could not be opened and is kept as it is stored.", nullptr, int(m_report.unreadable));
    }
    if (m_report.leftOut > 0) {
        parts += tr("%Ln record(s) that could not be opened had no column and is missing.", nullptr, int(m_report.leftOut));
    }
    if (m_report.appeared > 0) {
        parts += tr("%Ln record(s) appeared while the export ran.", nullptr, int(m_report.appeared));
    }
    if (m_report.disappeared > 0) {
        parts += tr("%Ln record(s) disappeared while the export ran: as many others may be missing.", nullptr, int(m_report.disappeared));
    }
    if (m_report.repeated > 0) {
        parts += tr("%Ln record(s) came twice and was written once.", nullptr, int(m_report.repeated));
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace strongroom::model
