// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Beginning anew: another query, a reload, an end of what is under way.

#include "records/RecordTableModelPrivate.h"

#include <utility>

namespace strongroom::model {

void RecordTableModel::Private::setSource(RecordQuery source)
{
    loader.cancelAll();
    hereColumn = -1;
    isOrderDue = false;
    query.countries = source.countries;   // what empty() makes room for
    empty();
    query = std::move(source);
    states.clear();
    if (!countryFailures.empty()) {
        countryFailures.clear();
        Q_EMIT q->countryFailuresChanged();
    }
    viewFirst = 0;
    viewLast = 0;
}

void RecordTableModel::Private::beginQuery()
{
    loader.cancelAll();
    suspended = false;
    announcing = true;
    outdated = false;
    queryError.reset();
    phase = query.store ? Phase::FirstPage : Phase::NoSource;
    states.assign(query.countries.size(), CountryState());
    for (CountryState &state : states) {
        state.countDue = hasCountries();
    }
    Q_EMIT q->queryChanged();
    pump();
    updateBusy();
}

void RecordTableModel::Private::reload()
{
    if (!query.store) {
        return;
    }
    if (phase != Phase::Running) {
        beginQuery();
        return;
    }
    Q_EMIT q->reloadStarted();
    loader.cancelAll();
    suspended = false;
    announcing = true;
    outdated = false;
    queryError.reset();
    cache.forgetUnreadable();
    for (CountryState &state : states) {
        state.reloading = true;
        state.countDue = hasCountries();
    }
    const PageRange shown = pagesShown();
    for (const PageKey &key : cache.heldPages()) {
        if (shown.distanceTo(cache.ordinalOf(key)) > 0 && !isSortingHere()) {
            dispose(cache.drop(key));
            changed(key);
        } else {
            cache.markStale(key);
        }
    }
    if (hasCountries() && cache.totalRows() > 0) {   // a page tells the total too
        for (qint64 ordinal = shown.first; ordinal <= shown.last; ++ordinal) {
            const PageKey key = cache.pageAt(ordinal);
            states[std::size_t(key.country)].countDue = states[std::size_t(key.country)].error != nullptr;
        }
    }
    Q_EMIT q->countsChanged();
    pump();
}

void RecordTableModel::Private::cancel()
{
    if (!busy && !pumpTimer.isActive()) {
        return;
    }
    pumpTimer.stop();
    suspended = true;
    announcing = false;
    loader.cancelAll();
    if (phase == Phase::FirstPage) {   // what is shown belongs to another query
        phase = Phase::Failed;
        queryError = CancelledError().clone();
        empty();
    } else {
        for (CountryState &state : states) {
            state.countDue = false;
            state.reloading = false;
        }
        const PageRange shown = pagesShown();
        if (cache.totalRows() > 0) {
            for (qint64 ordinal = shown.first; ordinal <= shown.last; ++ordinal) {
                changed(cache.pageAt(ordinal));
            }
        }
        endSortHere(RecordTableModel::tr("Sorting was cancelled: the rows stand in the service's order."));
    }
    job.fail(CancelledError().clone());
    Q_EMIT q->countsChanged();
    updateBusy();
}

void RecordTableModel::Private::retryFailed()
{
    if (phase == Phase::Failed) {
        reload();
        return;
    }
    for (const PageKey &page : cache.failedPages()) {
        retryPage(page);
    }
}

void RecordTableModel::Private::retryPage(const PageKey &key)
{
    const RowCache::Page *page = cache.page(key);
    if (!page) {
        return;
    }
    suspended = false;
    if (page->rows.empty()) {
        dispose(cache.drop(key));
    } else {
        cache.markStale(key);
    }
    isOrderDue = isSortingHere();
    changed(key);
    Q_EMIT q->countsChanged();
    pumpTimer.start(0);
}

void RecordTableModel::Private::retryCountries()
{
    if (phase == Phase::Failed) {
        reload();
        return;
    }
    for (CountryState &state : states) {
        if (state.error) {
            state.countDue = true;
            state.reloading = true;   // its rows are no surprise
        }
    }
    suspended = false;
    pump();
}

} // namespace strongroom::model
