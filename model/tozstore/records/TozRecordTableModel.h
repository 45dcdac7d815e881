// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records that a search finds. The service hands them out one page after the other, so rows are loaded from the top down to what the view
// shows and a page further; the number of rows is the service's total from the first page on, so that the scroll bar tells the truth.
//
//   * A record that cannot be opened is a row in state Unreadable with its reason. A page that fails leaves the rows behind it Failed
//     until retry(); the first page's failure is queryError().
//   * A new query keeps the old rows until its first page is there, then resets once. reload() is the same query anew.
//   * put() and remove() show at once what was written here: the service's index follows seconds later.
//
// GUI thread. Opening, parsing and letting go happen on the pool.

#include "base/Async.h"
#include "jobs/DelayedJob.h"
#include "tozstore/Store.h"
#include "tozstore/records/TozColumns.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

namespace strongroom::model {

class JobListModel;

class TozRecordTableModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum TozRole : int {
        IsFile = Role::FirstFreeRole,   // bool
        SignatureState                  // int of tozstore::RecordSignatureState
    };

    // The pool and the names outlive the model. `jobs` may be null.
    TozRecordTableModel(QThreadPool *pool, TozNames *names, JobListModel *jobs = nullptr, QObject *parent = nullptr);
    ~TozRecordTableModel() override;

    // Null empties the model at once.
    void setStore(std::shared_ptr<tozstore::Store> store);
    void setSearch(const tozstore::Search &search);   // asks, once there is a store

    [[nodiscard]] const std::vector<TozColumn> &columns() const noexcept { return m_columns; }
    [[nodiscard]] int columnOf(const QString &name) const;   // tozColumnName(); -1: no such column
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] RowState rowState(int row) const;
    [[nodiscard]] SharedTozRow rowAt(int row) const;         // null: not loaded
    [[nodiscard]] int rowOf(const std::string &recordId) const;   // among the loaded ones; -1
    [[nodiscard]] std::optional<qint64> total() const { return m_total; }   // nullopt: no answer yet
    [[nodiscard]] qint64 loadedCount() const { return static_cast<qint64>(m_rows.size()); }
    [[nodiscard]] qint64 unreadableCount() const { return m_unreadable; }
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] bool isComplete() const { return m_total.has_value() && m_atEnd; }
    [[nodiscard]] const ErrorPtr &queryError() const { return m_queryError; }
    [[nodiscard]] const ErrorPtr &pageError() const { return m_pageError; }
    [[nodiscard]] std::optional<std::chrono::milliseconds> lastLoadTime() const { return m_loadTime; }
    // More than one search can page through, so that the range of time was cut: in how many parts so far. 1: not at all.
    [[nodiscard]] int parts() const { return m_parts; }
    [[nodiscard]] const std::vector<std::string> &unreachable() const { return m_unreachable; }

public Q_SLOTS:
    void ensureLoaded(int lastRow);   // what the view shows, on every scroll and resize
    void reload();
    void cancel();                    // what is there stays; scrolling on goes on
    void retry();
    void put(const strongroom::model::SharedTozRow &row);   // replaces the record's row, or is a new first one
    void remove(const std::string &recordId);

Q_SIGNALS:
    void busyChanged(bool busy);
    void countsChanged();             // total, loaded, parts, unreadable
    void pageLoaded(int firstRow, int lastRow);
    void loadFailed(const strongroom::ErrorPtr &error);   // the query itself, or a page; also a CancelledError
    void reloaded();                  // the first page of a query is there
    void searchStarted();

private:
    struct Page;
    void begin();
    void next();
    void loaded(quint64 turn, Page page);
    void failed(quint64 turn, const ErrorPtr &error);
    void setBusy(bool busy);
    void addColumns(const TozFieldNames &names);
    void dropRows();
    void tailChanged();   // the rows that are not loaded
    void dispose(std::vector<SharedTozRow> rows) const;
    [[nodiscard]] int wantedRows() const;

    QThreadPool *m_pool;
    TozNames *m_names;
    DelayedJob m_job;
    std::shared_ptr<tozstore::Store> m_store;
    std::optional<tozstore::Search> m_search;
    std::shared_ptr<tozstore::SearchCursor> m_cursor;
    AsyncHandle m_handle;
    quint64 m_turn = 0;
    std::vector<TozColumn> m_columns;
    std::vector<SharedTozRow> m_rows;
    std::unordered_set<std::string> m_own;   // put here before the service listed them
    int m_count = 0;                         // rowCount()
    std::optional<qint64> m_total;
    qint64 m_unreadable = 0;
    qint64 m_shown = 0;                      // last row that the view shows
    bool m_isFirstPage = false;              // of the query under way: the rows belong to the one before
    bool m_atEnd = false;
    bool m_busy = false;
    bool m_suspended = false;
    int m_parts = 1;
    std::vector<std::string> m_unreachable;
    ErrorPtr m_queryError;
    ErrorPtr m_pageError;
    std::optional<std::chrono::milliseconds> m_loadTime;
};

} // namespace strongroom::model
