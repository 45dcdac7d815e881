// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The life of RecordTableModel's query: what to load for what is shown, what to do with what comes, and when to begin anew. What is held
// is RowCache's business, what is on its way PageLoader's; what a cell says is in RecordTableModel.cpp.

#include "jobs/DelayedJob.h"
#include "records/PageLoader.h"
#include "records/RecordTableModel.h"
#include "records/RowCache.h"

#include <QThreadPool>
#include <QTimer>

#include <utility>
#include <vector>

namespace strongroom::model {

class RecordTableModel::Private {
public:
    enum class Phase {
        NoSource,
        FirstPage,   // a new query; what is shown belongs to the one before
        Running,
        Failed       // the first page failed: queryError
    };

    Private(RecordTableModel *model, QThreadPool *threadPool, JobListModel *jobs);
    ~Private();
    Q_DISABLE_COPY_MOVE(Private)

    void setLimits(const Limits &limits);
    void setSource(RecordQuery source);   // without a store: none
    // After a change of the query.
    void beginQuery();

    void ensureLoaded(int firstRow, int lastRow);
    void reload();
    void cancel();
    void retryFailed();
    void retryPage(qint64 number);

    [[nodiscard]] RowState stateOf(int row) const;

    RecordQuery query;
    RowCache cache;
    PageLoader loader;
    ErrorPtr queryError;
    bool outdated = false;
    bool busy = false;

private:
    [[nodiscard]] PageRange pagesShown() const;
    [[nodiscard]] std::vector<qint64> wantedPages() const;
    void pump();
    void updateBusy();

    void loaded(qint64 number, RecordPage page);
    void failed(qint64 number, const ErrorPtr &error);
    void applyTotal(qint64 newTotal);
    void evict();
    void empty();   // no rows, no total
    void changed(qint64 firstPage, qint64 lastPage);
    void dispose(SharedRows rows) { disposeRows(pool, std::move(rows)); }

    RecordTableModel *q;
    QThreadPool *pool;
    Limits limits;
    DelayedJob job;
    QTimer pumpTimer;

    Phase phase = Phase::NoSource;
    qint64 viewFirst = 0;
    qint64 viewLast = 0;
    bool suspended = false;
    bool reloading = false;
};

} // namespace strongroom::model
