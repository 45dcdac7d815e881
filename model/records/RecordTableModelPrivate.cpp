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
             {[this](const PageKey &key, RecordPage page) {
                  key.page == PageKey::countOnly ? counted(key, std::move(page)) : loaded(key, std::move(page));
                  settle();
              },
              [this](const PageKey &key, const ErrorPtr &error) {
                  key.page == PageKey::countOnly ? countFailed(key.country, error) : failed(key, error);
                  settle();
              },
              [this] { settle(); }})
    , q(model)
    , pool(threadPool)
    , job(jobs, Job::Unit::Records, [this] { return jobInfo(); }, [this] { cancel(); })
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
    cache = CountryRows(limits.pageSize, limits.byteBudget);
    loader.setPagesInFlight(limits.pagesInFlight);
}

RowState RecordTableModel::Private::stateOf(int sourceRow) const
{
    if (const SharedRow shared = cache.rowAt(sourceRow)) {
        return std::holds_alternative<Record>(*shared) ? RowState::Loaded : RowState::Unreadable;
    }
    if (!cache.needsLoad(cache.pageOf(sourceRow))) {
        return RowState::Failed;   // not loaded, or missing in a page that came
    }
    return suspended ? RowState::NotLoaded : RowState::Loading;
}

JobInfo RecordTableModel::Private::jobInfo() const
{
    const QString place = hasCountries() ? RecordTableModel::tr("every country") : toQString(query.countries.front().country.code());
    QString name = hasCountries() ? RecordTableModel::tr("Load records of %Ln countries", nullptr, int(query.countries.size()))
                                  : RecordTableModel::tr("Load records of %1").arg(place);
    if (isSortingHere()) {
        name = RecordTableModel::tr("Load all records to sort them");
    }
    return {name, ActivityKind::LoadRecords, {{}, place}};
}

// ---- what to load ----

PageRange RecordTableModel::Private::pagesShown() const
{
    const qint64 last = std::max<qint64>(cache.totalRows() - 1, 0);
    if (cache.totalRows() == 0) {
        return {0, 0};
    }
    const qint64 from = cache.ordinalOf(cache.pageOf(std::clamp<qint64>(viewFirst, 0, last)));
    const qint64 to = cache.ordinalOf(cache.pageOf(std::clamp<qint64>(viewLast, 0, last)));
    return {from, std::clamp<qint64>(to, from, from + maxPagesShown - 1)};
}

std::vector<PageKey> RecordTableModel::Private::dueCounts() const
{
    std::vector<PageKey> due;
    for (std::size_t country = 0; country < states.size(); ++country) {
        if (states[country].countDue) {
            due.push_back({int(country), PageKey::countOnly});
        }
    }
    return due;
}

std::vector<PageKey> RecordTableModel::Private::wantedPages() const
{
    if (phase == Phase::FirstPage) {
        return hasCountries() ? dueCounts() : std::vector<PageKey>{PageKey{}};
    }
    if (phase != Phase::Running) {
        return {};
    }
    std::vector<PageKey> wanted;
    if (cache.totalRows() == 0) {   // nothing to load, but a reload asks again
        if (!hasCountries() && states.front().reloading) {
            wanted.push_back({});
        }
    } else {
        const qint64 last = cache.totalRows() - 1;
        const qint64 middleRow = std::clamp<qint64>((std::max<qint64>(viewFirst, 0) + std::max<qint64>(viewLast, 0)) / 2, 0, last);
        // To sort here takes all of them.
        const int lookAhead = isSortingHere() ? int(cache.pageCount()) : limits.lookAhead;
        for (const qint64 ordinal : pagesNearestFirst(pagesShown(), cache.ordinalOf(cache.pageOf(middleRow)), lookAhead, cache.pageCount())) {
            if (const PageKey key = cache.pageAt(ordinal); cache.needsLoad(key)) {
                wanted.push_back(key);
            }
        }
    }
    const std::vector<PageKey> counts = dueCounts();
    wanted.insert(wanted.end(), counts.begin(), counts.end());
    return wanted;
}

void RecordTableModel::Private::pump()
{
    pumpTimer.stop();
    if (!query.store || suspended) {
        return;
    }
    if (phase == Phase::Running && !isSortingHere()) {
        // One page more than what is wanted may go on: turning back by a row must not throw away its work.
        const PageRange shown = pagesShown();
        loader.cancelIf([this, &shown](const PageKey &key) {
            return key.page != PageKey::countOnly && shown.distanceTo(cache.ordinalOf(key)) > limits.lookAhead + 1;
        });
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

void RecordTableModel::Private::settle()
{
    pump();
    sortWhenComplete();
    updateBusy();
}

// ---- what came ----

void RecordTableModel::Private::loaded(const PageKey &key, RecordPage page)
{
    CountryState &state = states[std::size_t(key.country)];
    const bool isNew = phase == Phase::FirstPage;
    if (isNew) {
        state.counted = std::move(page);
        begin();
    } else {
        applyTotal(key.country, page.total);
        dispose(cache.place(key, std::move(page)));
    }
    state.reloading = false;
    isOrderDue = isSortingHere();
    const int firstRow = int(cache.firstRowOf(key));
    const int lastRow = int(cache.lastRowOf(key));
    if (!isNew) {
        changed(key);
    }
    evict();
    Q_EMIT q->countsChanged();
    if (order.isIdentity()) {
        Q_EMIT q->pageLoaded(firstRow, lastRow);
    } else {   // they stand anywhere
        Q_EMIT q->pageLoaded(0, int(cache.totalRows()) - 1);
    }
    // The page that the view begins with: who hears of it looks at its rows.
    const int top = int(std::clamp<qint64>(viewFirst, 0, std::max<qint64>(cache.totalRows() - 1, 0)));
    if (key == cache.pageOf(order.toSource(top)) || wantedPages().empty()) {
        announceReload();
    }
}

void RecordTableModel::Private::counted(const PageKey &key, RecordPage page)
{
    CountryState &state = states[std::size_t(key.country)];
    state.countDue = false;
    state.error.reset();
    Q_EMIT q->countryAnswered();
    if (phase == Phase::FirstPage) {
        state.counted = std::move(page);
        if (dueCounts().empty()) {
            begin();
        }
        return;
    }
    applyTotal(key.country, page.total);
    state.reloading = false;
    isOrderDue = isSortingHere();
    dispose(std::move(page.rows));
    listFailures();
    Q_EMIT q->countsChanged();
    if (wantedPages().empty()) {
        announceReload();
    }
}

void RecordTableModel::Private::begin()
{
    const bool isAnyThere = std::any_of(states.begin(), states.end(), [](const CountryState &state) { return state.counted.has_value(); });
    if (!isAnyThere) {
        failQuery(states.front().error);
        return;
    }
    q->beginResetModel();
    order.clear();
    dispose(cache.begin(int(query.countries.size())));
    qint64 room = std::numeric_limits<int>::max();
    for (std::size_t country = 0; country < states.size(); ++country) {
        if (std::optional<RecordPage> page = std::exchange(states[country].counted, std::nullopt)) {
            const qint64 total = std::min(page->total, room);
            room -= total;
            dispose(cache.setTotal(int(country), total));
            // A count came with one record, which is the whole page only where there is no other.
            if (!hasCountries() || total <= qint64(page->rows.size())) {
                dispose(cache.place({int(country), 0}, std::move(*page)));
            } else {
                dispose(std::move(page->rows));
            }
        }
    }
    phase = Phase::Running;
    viewFirst = 0;
    viewLast = 0;
    isOrderDue = isSortingHere();
    q->endResetModel();
    listFailures();
    if (hasCountries()) {
        Q_EMIT q->countsChanged();
        if (wantedPages().empty()) {
            announceReload();
        }
    }
}

void RecordTableModel::Private::failQuery(const ErrorPtr &error)
{
    phase = Phase::Failed;
    queryError = error;
    empty();
    Q_EMIT q->countsChanged();
    Q_EMIT q->loadFailed(error, 0, -1);
}

void RecordTableModel::Private::countFailed(int country, const ErrorPtr &error)
{
    CountryState &state = states[std::size_t(country)];
    state.countDue = false;
    state.reloading = false;
    state.error = error;
    Q_EMIT q->countryAnswered();
    if (phase == Phase::FirstPage) {
        if (dueCounts().empty()) {
            begin();
        }
        return;
    }
    listFailures();
    if (wantedPages().empty()) {
        announceReload();
    }
}

void RecordTableModel::Private::failed(const PageKey &key, const ErrorPtr &error)
{
    if (phase == Phase::FirstPage) {
        failQuery(error);
        return;
    }
    states[std::size_t(key.country)].reloading = false;
    if (loader.activeCount() == 0) {   // nothing of the reload came
        announcing = false;
    }
    const int firstRow = int(cache.firstRowOf(key));
    const int lastRow = int(cache.lastRowOf(key));
    if (lastRow < firstRow) {   // an empty table that was reloaded
        queryError = error;
    } else {
        cache.setError(key, error);
        changed(key);
    }
    isOrderDue = isSortingHere();
    Q_EMIT q->countsChanged();
    Q_EMIT q->loadFailed(error, firstRow, lastRow);
}

void RecordTableModel::Private::listFailures()
{
    std::vector<CountryFailure> failures;
    for (std::size_t country = 0; country < states.size(); ++country) {
        if (states[country].error) {
            failures.push_back({query.countries[country], states[country].error});
        }
    }
    if (failures.empty() && countryFailures.empty()) {
        return;
    }
    countryFailures = std::move(failures);
    Q_EMIT q->countryFailuresChanged();
}

void RecordTableModel::Private::applyTotal(int country, qint64 newTotal)
{
    const RowCache &rows = cache.of(country);
    const qint64 oldTotal = rows.totalRows();
    newTotal = std::min(newTotal, std::numeric_limits<int>::max() - (cache.totalRows() - oldTotal));
    if (rows.total() && newTotal == oldTotal) {
        return;
    }
    outdated = outdated || (rows.total() && !states[std::size_t(country)].reloading);
    Q_EMIT q->rowsAboutToShift();
    if (newTotal != oldTotal) {   // a country that comes late, or rows that come and go, are put where the service has them
        setOrder({});
    }
    const int first = int(cache.firstRowOf(country));
    if (newTotal > oldTotal) {
        q->beginInsertRows({}, first + int(oldTotal), first + int(newTotal) - 1);
        dispose(cache.setTotal(country, newTotal));
        q->endInsertRows();
    } else if (newTotal < oldTotal) {
        q->beginRemoveRows({}, first + int(newTotal), first + int(oldTotal) - 1);
        dispose(cache.setTotal(country, newTotal));
        // The first page is what a reload of an empty table asks for.
        const qint64 end = std::max<qint64>(rows.pageCount(), 1);
        loader.cancelIf([country, end](const PageKey &key) { return key.country == country && key.page >= end; });
        q->endRemoveRows();
    } else {
        dispose(cache.setTotal(country, newTotal));
    }
    Q_EMIT q->rowsShifted();
}

void RecordTableModel::Private::evict()
{
    if (isSortingHere()) {
        return;   // all of them or none: sortWhenComplete() watches the budget
    }
    while (std::optional<CountryRows::Evicted> evicted = cache.evictFarthest(pagesShown(), limits.lookAhead)) {
        dispose(std::move(evicted->rows));
        changed(evicted->page);
    }
}

void RecordTableModel::Private::empty()
{
    if (cache.total() || !cache.heldPages().empty()) {
        q->beginResetModel();
        order.clear();
        dispose(cache.begin(int(query.countries.size())));
        q->endResetModel();
    }
    outdated = false;
}

void RecordTableModel::Private::changed(const PageKey &key)
{
    const int firstRow = int(cache.firstRowOf(key));
    const int lastRow = int(cache.lastRowOf(key));
    if (lastRow < firstRow) {
        return;
    }
    const int lastColumn = q->columnCount() - 1;
    if (order.isIdentity()) {
        Q_EMIT q->dataChanged(q->index(firstRow, 0), q->index(lastRow, lastColumn));
        return;
    }
    for (int row = firstRow; row <= lastRow; ++row) {
        Q_EMIT q->dataChanged(q->index(order.toView(row), 0), q->index(order.toView(row), lastColumn));
    }
}

void RecordTableModel::Private::announceReload()
{
    if (std::exchange(announcing, false)) {
        Q_EMIT q->reloaded();
    }
}

} // namespace strongroom::model
