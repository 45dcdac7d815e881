// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordTableModelPrivate.h"

#include "base/Text.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <optional>
#include <variant>

namespace strongroom::model {

using namespace incountry;

namespace {

constexpr std::chrono::milliseconds settleAfterJump{40};   // a dragged scroll bar asks for nothing on its way
constexpr qint64 maxPagesShown = 32;

} // namespace

RecordTableModel::Private::Private(RecordTableModel *model, QThreadPool *threadPool, JobListModel *jobs)
    : loader(threadPool, model,
             {[this](qint64 number, RecordPage page) { loaded(number, std::move(page)); },
              [this](qint64 number, const ErrorPtr &error) { failed(number, error); },
              [this] {
                  pump();
                  updateBusy();
              }})
    , q(model)
    , pool(threadPool)
    , job(
          jobs, Job::Unit::Records, [this] {
              const QString country = toQString(query.country->code());
              return JobInfo(RecordTableModel::tr("Load records of %1").arg(country), ActivityKind::LoadRecords, {{}, country});
          },
          [this] { cancel(); })
{
    query.columns = recordColumns(SearchKeyStorage::Hashed);
    setLimits(limits);
    pumpTimer.setSingleShot(true);
    QObject::connect(&pumpTimer, &QTimer::timeout, q, [this] { pump(); });
}

RecordTableModel::Private::~Private() { loader.cancelAll(); }

void RecordTableModel::Private::setLimits(const Limits &newLimits)
{
    limits = newLimits;
    cache = RowCache(limits.pageSize, limits.byteBudget);
    loader.setPagesInFlight(limits.pagesInFlight);
}

RowState RecordTableModel::Private::stateOf(int row) const
{
    if (const SharedRow shared = cache.rowAt(row)) {
        return std::holds_alternative<Record>(*shared) ? RowState::Loaded : RowState::Unreadable;
    }
    if (!cache.needsLoad(cache.pageOf(row))) {
        return RowState::Failed;   // not loaded, or missing in a page that came
    }
    return suspended ? RowState::NotLoaded : RowState::Loading;
}

// ---- what to load ----

PageRange RecordTableModel::Private::pagesShown() const
{
    const qint64 last = std::max<qint64>(cache.totalRows() - 1, 0);
    const qint64 from = cache.pageOf(std::clamp<qint64>(viewFirst, 0, last));
    const qint64 to = cache.pageOf(std::clamp<qint64>(viewLast, 0, last));
    return {from, std::clamp<qint64>(to, from, from + maxPagesShown - 1)};
}

std::vector<qint64> RecordTableModel::Private::wantedPages() const
{
    if (phase == Phase::FirstPage) {
        return {0};
    }
    if (phase != Phase::Running) {
        return {};
    }
    if (cache.totalRows() == 0) {   // nothing to load, but a reload asks again
        return reloading ? std::vector<qint64>{0} : std::vector<qint64>();
    }
    const qint64 middle = cache.pageOf((std::max<qint64>(viewFirst, 0) + std::max<qint64>(viewLast, 0)) / 2);
    std::vector<qint64> wanted = pagesNearestFirst(pagesShown(), middle, limits.lookAhead, cache.pageCount());
    std::erase_if(wanted, [this](qint64 page) { return !cache.needsLoad(page); });
    return wanted;
}

void RecordTableModel::Private::pump()
{
    pumpTimer.stop();
    if (!query.store || suspended) {
        return;
    }
    if (phase == Phase::Running) {
        // One page more than what is wanted may go on: turning back by a row must not throw away its work.
        loader.cancelFartherThan(limits.lookAhead + 1, pagesShown());
    }
    loader.load(wantedPages(), query, limits.pageSize);
    updateBusy();
}

void RecordTableModel::Private::ensureLoaded(int firstRow, int lastRow)
{
    const PageRange before = pagesShown();
    viewFirst = std::max(firstRow, 0);
    viewLast = std::max<qint64>(lastRow, viewFirst);
    suspended = false;
    const PageRange now = pagesShown();
    const bool jump = now.first > before.last + 1 || before.first > now.last + 1;
    if (jump) {
        pumpTimer.start(settleAfterJump);
    } else if (!pumpTimer.isActive()) {
        pumpTimer.start(0);
    }
}

void RecordTableModel::Private::updateBusy()
{
    const bool now = loader.activeCount() > 0;
    if (now == busy) {
        return;
    }
    busy = now;
    if (busy) {
        job.start();
        Q_EMIT q->loadStarted();
    } else {
        job.finish();
    }
    Q_EMIT q->busyChanged(busy);
}

// ---- what came ----

void RecordTableModel::Private::loaded(qint64 number, RecordPage page)
{
    const qint64 newTotal = std::min<qint64>(page.total, std::numeric_limits<int>::max());
    const bool newQuery = phase == Phase::FirstPage;
    const bool first = newQuery || reloading;
    if (newQuery) {
        q->beginResetModel();
        dispose(cache.clear());
        dispose(cache.setTotal(newTotal));
        phase = Phase::Running;
        viewFirst = 0;
        viewLast = 0;
        dispose(cache.place(number, std::move(page)));
        q->endResetModel();
    } else {
        applyTotal(newTotal);
        dispose(cache.place(number, std::move(page)));
    }
    reloading = false;
    const int firstRow = int(cache.firstRowOf(number));
    const int lastRow = int(cache.lastRowOf(number));
    if (!newQuery) {
        changed(number, number);
    }
    evict();
    Q_EMIT q->countsChanged();
    Q_EMIT q->pageLoaded(firstRow, lastRow);
    if (first) {
        Q_EMIT q->reloaded();
    }
    pump();
    updateBusy();
}

void RecordTableModel::Private::failed(qint64 number, const ErrorPtr &error)
{
    if (phase == Phase::FirstPage) {
        phase = Phase::Failed;
        queryError = error;
        empty();
        Q_EMIT q->countsChanged();
        Q_EMIT q->loadFailed(error, 0, -1);
    } else {
        reloading = false;
        const int firstRow = int(cache.firstRowOf(number));
        const int lastRow = int(cache.lastRowOf(number));
        if (lastRow < firstRow) {   // an empty table that was reloaded
            queryError = error;
        } else {
            cache.setError(number, error);
            changed(number, number);
        }
        Q_EMIT q->countsChanged();
        Q_EMIT q->loadFailed(error, firstRow, lastRow);
    }
    pump();
    updateBusy();
}

void RecordTableModel::Private::applyTotal(qint64 newTotal)
{
    const qint64 oldTotal = cache.totalRows();
    if (cache.total() && newTotal == oldTotal) {
        return;
    }
    outdated = cache.total() && !reloading;
    if (newTotal > oldTotal) {
        q->beginInsertRows({}, int(oldTotal), int(newTotal) - 1);
        dispose(cache.setTotal(newTotal));
        q->endInsertRows();
    } else if (newTotal < oldTotal) {
        q->beginRemoveRows({}, int(newTotal), int(oldTotal) - 1);
        dispose(cache.setTotal(newTotal));
        // The first page is what a reload of an empty table asks for.
        loader.cancelFrom(std::max<qint64>(cache.pageCount(), 1));
        q->endRemoveRows();
    } else {
        dispose(cache.setTotal(newTotal));
    }
}

void RecordTableModel::Private::evict()
{
    while (std::optional<RowCache::Evicted> evicted = cache.evictFarthest(pagesShown(), limits.lookAhead)) {
        dispose(std::move(evicted->rows));
        changed(evicted->page, evicted->page);
    }
}

void RecordTableModel::Private::empty()
{
    if (cache.total() || !cache.pages().empty()) {
        q->beginResetModel();
        dispose(cache.clear());
        q->endResetModel();
    }
    cache.forgetUnreadable();
    outdated = false;
}

void RecordTableModel::Private::changed(qint64 firstPage, qint64 lastPage)
{
    const int firstRow = int(cache.firstRowOf(firstPage));
    const int lastRow = int(cache.lastRowOf(lastPage));
    if (lastRow >= firstRow) {
        Q_EMIT q->dataChanged(q->index(firstRow, 0), q->index(lastRow, q->columnCount() - 1));
    }
}

// ---- beginning anew ----

void RecordTableModel::Private::setSource(RecordQuery source)
{
    loader.cancelAll();
    empty();
    query = std::move(source);
    viewFirst = 0;
    viewLast = 0;
}

void RecordTableModel::Private::beginQuery()
{
    loader.cancelAll();
    suspended = false;
    reloading = false;
    outdated = false;
    queryError.reset();
    phase = query.store ? Phase::FirstPage : Phase::NoSource;
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
    loader.cancelAll();
    suspended = false;
    reloading = true;
    outdated = false;
    queryError.reset();
    cache.forgetUnreadable();
    std::vector<qint64> held;
    for (const auto &[number, page] : cache.pages()) {
        held.push_back(number);
    }
    for (const qint64 number : held) {
        if (pagesShown().distanceTo(number) > 0) {
            dispose(cache.drop(number));
            changed(number, number);
        } else {
            cache.markStale(number);
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
    reloading = false;
    loader.cancelAll();
    if (phase == Phase::FirstPage) {   // what is shown belongs to another query
        phase = Phase::Failed;
        queryError = CancelledError().clone();
        empty();
    } else {
        const PageRange shown = pagesShown();
        changed(shown.first, shown.last);
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
    for (const qint64 number : cache.failedPages()) {
        retryPage(number);
    }
}

void RecordTableModel::Private::retryPage(qint64 number)
{
    const RowCache::Page *page = cache.page(number);
    if (!page) {
        return;
    }
    suspended = false;
    if (page->rows.empty()) {
        dispose(cache.drop(number));
    } else {
        cache.markStale(number);
    }
    changed(number, number);
    Q_EMIT q->countsChanged();
    pumpTimer.start(0);
}

} // namespace strongroom::model
