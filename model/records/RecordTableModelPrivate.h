// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The life of RecordTableModel's query: what to load for what is shown, what to do with what comes, and when to begin anew. What is held
// is CountryRows' business, what is on its way PageLoader's; what a cell says is in RecordTableModel.cpp, sorting in RecordTableModelSort.cpp.

#include "jobs/DelayedJob.h"
#include "records/CountryRows.h"
#include "records/PageLoader.h"
#include "records/RecordTableModel.h"
#include "records/RowOrder.h"

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
    void retryPage(const PageKey &page);
    void retryCountries();

    // ---- sorted here ----
    void sortHere(int column, Qt::SortOrder order);
    void endSortHere(const QString &reason);   // empty: nothing that has to be said
    [[nodiscard]] QString sortHereRefusal() const;
    [[nodiscard]] bool isSortingHere() const { return hereColumn >= 0; }
    [[nodiscard]] int sourceOf(int viewRow) const { return order.toSource(viewRow); }

    [[nodiscard]] RowState stateOf(int sourceRow) const;
    [[nodiscard]] int countriesAnswered() const { return int(states.size() - dueCounts().size()); }
    [[nodiscard]] bool hasCountries() const { return query.countries.size() > 1; }

    RecordQuery query;
    CountryRows cache;
    PageLoader loader;
    std::vector<CountryFailure> countryFailures;
    RowOrder order;
    int hereColumn = -1;
    Qt::SortOrder hereOrder = Qt::AscendingOrder;
    bool isOrderDue = false;   // sorted here, and something came since
    ErrorPtr queryError;
    bool outdated = false;
    bool busy = false;

private:
    // What a country still has to say.
    struct CountryState {
        bool countDue = false;      // it is to be asked how many there are
        bool reloading = false;     // nothing of it has come since reload(): a new total is no surprise
        ErrorPtr error;             // it could not be asked
        std::optional<RecordPage> counted;   // of a query whose rows do not stand yet
    };

    [[nodiscard]] PageRange pagesShown() const;   // ordinals
    [[nodiscard]] std::vector<PageKey> wantedPages() const;
    [[nodiscard]] std::vector<PageKey> dueCounts() const;
    [[nodiscard]] JobInfo jobInfo() const;
    void pump();
    void updateBusy();
    void settle();   // at the end of every answer

    void loaded(const PageKey &key, RecordPage page);
    void counted(const PageKey &key, RecordPage page);
    void failed(const PageKey &key, const ErrorPtr &error);
    void countFailed(int country, const ErrorPtr &error);
    void begin();          // the first answer of a single country, or the last count of several, is there: the new rows stand
    void failQuery(const ErrorPtr &error);
    void listFailures();
    void applyTotal(int country, qint64 newTotal);
    void evict();
    void empty();   // no rows, no total
    void changed(const PageKey &key);
    void announceReload();
    void dispose(SharedRows rows) { disposeRows(pool, std::move(rows)); }

    void setOrder(std::vector<int> sources);   // empty: the service's
    void sortWhenComplete();
    [[nodiscard]] SortValue sortValueOf(int sourceRow) const;

    RecordTableModel *q;
    QThreadPool *pool;
    Limits limits;
    DelayedJob job;
    QTimer pumpTimer;

    Phase phase = Phase::NoSource;
    qint64 viewFirst = 0;
    qint64 viewLast = 0;
    bool suspended = false;
    bool announcing = false;   // reloaded() is owed
    std::vector<CountryState> states;
};

} // namespace strongroom::model
