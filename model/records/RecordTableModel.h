// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The records that match a filter, as many as the service says there are, held sparsely by page. The view says what it shows
// (ensureLoaded); the model loads those pages and their neighbours, nearest first, a few at a time, and lets go of far ones.
//
//   * rowCount() is the service's total from the first answer on (at most INT_MAX); rows not there yet are in state Loading.
//   * A page that fails is rows in state Failed until retryFailed(); a record that cannot be opened is a row in state Unreadable.
//   * A page's arrival is one dataChanged. A new query (source, filter, sort) resets once, when its first page is there; until then the
//     old rows stay, except for a new source, which empties the model at once. A total that changes inserts or removes at the end.
//   * reload() keeps rows and replaces what is in view in place, so selection and scroll position stay; what else was loaded is asked for
//     again.
//   * Several countries: one query each, the results one after the other in the order of the countries, so that any row can still be asked
//     for by its number. First every country is asked how many there are, a few at a time; the rows stand when all have answered. A country
//     that fails has no rows and is told by countryFailures() until retryCountries(); its rows are inserted where they belong.
//   * The service sorts, within each country. sortHere() sorts what is held, where all of it can be held: it loads what is missing first.
//
// GUI thread. Decrypting, parsing and measuring happen in the store, on the pool; so does letting go of evicted pages.

#include "base/Error.h"
#include "base/Roles.h"
#include "incountry/Country.h"
#include "incountry/FindFilter.h"
#include "incountry/RecordStore.h"
#include "records/RecordColumns.h"
#include "records/RecordPage.h"

#include <QAbstractTableModel>
#include <QThreadPool>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace strongroom::model {

class JobListModel;

class RecordTableModel : public QAbstractTableModel {
    Q_OBJECT
    Q_PROPERTY(qint64 total READ total NOTIFY countsChanged)
    Q_PROPERTY(qint64 loadedCount READ loadedCount NOTIFY countsChanged)
    Q_PROPERTY(qint64 unreadableCount READ unreadableCount NOTIFY countsChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    enum class CountState {
        Unknown,     // nothing has answered yet
        Partial,     // the total is known, some rows are not loaded
        Complete     // every row is loaded
    };
    Q_ENUM(CountState)

    struct Limits {
        int pageSize = incountry::maxPageSize;      // rows
        int pagesInFlight = 4;
        int lookAhead = 1;                          // pages before and after what is shown
        std::size_t byteBudget = std::size_t{64} << 20;
    };

    // The pool outlives the model. `jobs` may be null; a load that takes longer than 400 ms becomes a job there.
    explicit RecordTableModel(QThreadPool *pool, JobListModel *jobs = nullptr, QObject *parent = nullptr);
    ~RecordTableModel() override;
    void setLimits(const Limits &limits);           // before the first source

    // The whole query at once, one load. A null store empties the model.
    void setSource(std::shared_ptr<incountry::RecordStore> store, const incountry::Country &country,
                   const incountry::FindFilter &filter = {}, const std::vector<incountry::SortKey> &sort = {});
    // One query for each of these; at least one.
    void setSource(std::shared_ptr<incountry::RecordStore> store, std::vector<incountry::CountryInfo> countries,
                   const incountry::FindFilter &filter = {}, const std::vector<incountry::SortKey> &sort = {});
    void clear();
    void setFilter(const incountry::FindFilter &filter);
    [[nodiscard]] const incountry::FindFilter &filter() const;
    [[nodiscard]] std::optional<incountry::Country> country() const;   // nullopt: none, or several
    [[nodiscard]] const std::vector<incountry::CountryInfo> &countries() const;
    [[nodiscard]] int countriesAnswered() const;   // while several are asked for a new query: how many have answered, or failed to
    struct CountryFailure {
        incountry::CountryInfo country;
        ErrorPtr error;
    };
    // Countries that could not be asked. Those that answered before keep their rows.
    [[nodiscard]] const std::vector<CountryFailure> &countryFailures() const;

    // Asks the service. Columns that it cannot sort by are ignored; -1 takes the service's own order.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    void setSort(const std::vector<incountry::SortKey> &sort);
    [[nodiscard]] const std::vector<incountry::SortKey> &sortKeys() const;
    [[nodiscard]] bool isSortable(int column) const;   // by the service
    static constexpr int mostRowsSortedHere = 5000;
    // Sorts the rows here, by any column: loads all of them first (cancel() ends it). Over the service's order, which decides among equals.
    // A sort() by the service ends it; so do results too long or too large to hold (sortHereEnded).
    void sortHere(int column, Qt::SortOrder order);
    void endSortHere();                                // back to the service's order
    [[nodiscard]] QString sortHereRefusal() const;     // why it cannot; empty: it can
    enum class SortPlace { None, Service, Here };
    [[nodiscard]] SortPlace sortPlace() const;
    [[nodiscard]] bool isSortPending() const;          // to be sorted here, but not all rows are there yet
    // Column and order of the first sort key, for the header's arrow; -1 when there is none.
    [[nodiscard]] int sortColumn() const;
    [[nodiscard]] Qt::SortOrder sortOrder() const;

    [[nodiscard]] const std::vector<RecordColumn> &columns() const;
    [[nodiscard]] int columnOf(const QString &member) const;   // -1: no such column
    // Columns that hold a value in at least one loaded row, record_key always among them: a good first choice.
    [[nodiscard]] std::vector<int> columnsInUse() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] qint64 total() const;             // 0 while unknown
    [[nodiscard]] CountState countState() const;
    [[nodiscard]] qint64 loadedCount() const;       // rows held now
    [[nodiscard]] qint64 unreadableCount() const;   // found since the query began, evicted ones included
    [[nodiscard]] qint64 failedCount() const;       // rows in state Failed
    [[nodiscard]] std::optional<std::chrono::milliseconds> lastLoadTime() const;
    [[nodiscard]] bool isBusy() const;
    // The first page failed: there are no rows to show the error in. reload() tries again.
    [[nodiscard]] ErrorPtr queryError() const;
    // The total changed while pages were loaded: rows may be shifted, a reload() shows the truth.
    [[nodiscard]] bool isOutdated() const;
    [[nodiscard]] int pagesHeld() const;
    [[nodiscard]] std::size_t bytesHeld() const;    // estimate

    [[nodiscard]] RowState rowState(int row) const;
    [[nodiscard]] SharedRow rowAt(int row) const;   // null unless Loaded or Unreadable
    [[nodiscard]] QString recordKeyAt(int row) const;           // as Role::RecordKey
    [[nodiscard]] std::optional<incountry::Country> countryAt(int row) const;   // where the record of this row is; nullopt as rowAt
    [[nodiscard]] int rowOfRecordKey(const QString &key) const; // among the rows held; of several the first; -1
    [[nodiscard]] int rowOfRecordKey(const incountry::Country &country, const QString &key) const;
    // First and last row of every run of rows that are held, from the top.
    [[nodiscard]] std::vector<std::pair<int, int>> heldRanges() const;
    // First and last row of the page that this row is loaded with; the row alone where rows are sorted here.
    [[nodiscard]] std::pair<int, int> pageRowsAt(int row) const;

public Q_SLOTS:
    // What the view shows, on every scroll and resize. Loads of pages far from it are cancelled.
    void ensureLoaded(int firstRow, int lastRow);
    void reload();               // F5
    void cancel();               // Esc: stops every load; the rows concerned are NotLoaded until the view scrolls or reload()
    void retryFailed();          // all failed pages
    void retryFailedAt(int row); // the page of this row
    void retryCountries();       // those of countryFailures()

Q_SIGNALS:
    void loadStarted();
    void pageLoaded(int firstRow, int lastRow);
    void loadFailed(const strongroom::ErrorPtr &error, int firstRow, int lastRow);   // lastRow < firstRow: the query itself
    void countsChanged();
    void busyChanged(bool busy);
    void queryChanged();         // source, filter or sort
    void sortChanged();          // by the service or here, also when rows sorted here are in order
    void sortHereEnded(const QString &reason);
    void countryFailuresChanged();
    void countryAnswered();      // one of several, or it failed to
    void reloadStarted();        // reload(), before anything is let go of
    void rowsAboutToShift();     // rows are about to be inserted or removed, before anybody else is told
    void rowsShifted();          // after everybody was
    void reloaded();             // the first page after a reload() or a new query is there

private:
    class Private;
    [[nodiscard]] QString countryName(int country) const;   // in countries()
    std::unique_ptr<Private> d;
};

} // namespace strongroom::model
