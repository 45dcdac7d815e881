// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One export, from the question "how many?" to the report: what the export dialog shows, and what goes on as a job when the dialog is closed.
// GUI thread; the work is done on the pool. Rows and query are those of the moment it was made.

#include "base/Async.h"
#include "jobs/Job.h"
#include "transfer/ExportTypes.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

class QThreadPool;

namespace strongroom::incountry {
class RecordStore;
}

namespace strongroom::model {

class JobListModel;
class RecordTableModel;

enum class ExportScope {
    Selection,
    Loaded,        // the rows that are held now
    WholeResult    // asked of the service page by page, exactly as filtered and sorted
};

struct ExportSource {
    std::shared_ptr<incountry::RecordStore> store;
    transfer::ExportQuery query;
    std::vector<transfer::ExportRow> selection;
    std::vector<transfer::ExportRow> loaded;
};

// The rows of a table that are loaded, in its order.
[[nodiscard]] std::vector<transfer::ExportRow> loadedRows(const RecordTableModel &table);

class ExportSession : public QObject {
    Q_OBJECT
public:
    enum class State { Idle, Running, Done, Failed, Cancelled };
    Q_ENUM(State)

    ExportSession(ExportSource source, QThreadPool *pool, JobListModel *jobs, JobPlace place, QObject *parent = nullptr);
    ~ExportSession() override;

    // Asks the service how many records the query has: counted() or countFailed().
    void count();
    [[nodiscard]] std::optional<qint64> recordCount(ExportScope scope) const;   // nullopt: not counted yet
    [[nodiscard]] const std::vector<transfer::CountryCount> &countryCounts() const noexcept { return m_counts; }
    [[nodiscard]] const ErrorPtr &countError() const noexcept { return m_countError; }
    [[nodiscard]] const transfer::ExportQuery &query() const noexcept { return m_source.query; }

    // Once at a time. `path` is replaced only when `existing` says so.
    void start(ExportScope scope, const transfer::ExportOptions &options, const QString &path, transfer::ExistingFile existing);
    void cancel();

    [[nodiscard]] State state() const noexcept { return m_state; }
    [[nodiscard]] Job *job() const { return m_job; }                                  // of the run; null before and some time after
    [[nodiscard]] const Progress &progress() const noexcept { return m_progress; }
    [[nodiscard]] const transfer::ExportReport &report() const noexcept { return m_report; }   // when Done
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }                    // when Failed
    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    // "1,204 records were written. 3 of them could not be opened and are kept as they are stored. …"
    [[nodiscard]] QString reportText() const;

Q_SIGNALS:
    void counted();
    void countFailed();
    void progressed();
    void stateChanged();

private:
    void end(State state);

    ExportSource m_source;
    QThreadPool *m_pool;
    JobListModel *m_jobs;
    JobPlace m_place;
    bool m_isCounted = false;
    std::vector<transfer::CountryCount> m_counts;
    ErrorPtr m_countError;
    State m_state = State::Idle;
    Progress m_progress;
    transfer::ExportReport m_report;
    ErrorPtr m_error;
    QString m_path;
    QPointer<Job> m_job;
    AsyncHandle m_handle;
};

} // namespace strongroom::model
