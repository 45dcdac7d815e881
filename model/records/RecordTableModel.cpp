// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordTableModel.h"

#include "base/Async.h"
#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "jobs/JobListModel.h"
#include "records/RecordCells.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <limits>
#include <map>
#include <utility>

namespace strongroom::model {

using namespace incountry;

namespace {

constexpr std::chrono::milliseconds jobAfter{400};
constexpr std::chrono::milliseconds settleAfterJump{40};   // a dragged scroll bar asks for nothing on its way
constexpr qint64 maxPagesInView = 32;

struct PageData {
    qint64 total = 0;
    std::vector<SharedRow> rows;
    std::size_t bytes = 0;
    int unreadable = 0;
    ColumnSet inUse;
};

struct Page {
    std::vector<SharedRow> rows;
    std::size_t bytes = 0;
    ColumnSet inUse;
    int expected = 0;      // rows that this page had to have when it came
    bool stale = false;    // shown until its replacement is there
    ErrorPtr error;        // the last load failed; rows may be there from an earlier one
};

struct Load {
    qint64 page = 0;
    bool cancelled = false;
    AsyncHandle handle;
    QElapsedTimer timer;
};

PageData loadPage(RecordStore &store, const Country &country, const FindFilter &filter, const FindOptions &options, const std::vector<RecordColumn> &columns,
                  const Cancellation &cancellation)
{
    FindResult result = store.find(country, filter, options, cancellation);
    PageData data;
    data.total = std::max<qint64>(result.meta.total, 0);
    if (result.rows.size() > std::size_t(options.limit)) {
        result.rows.erase(result.rows.begin() + options.limit, result.rows.end());
    }
    data.rows.reserve(result.rows.size());
    for (RecordRow &row : result.rows) {
        data.bytes += bytesOf(row);
        data.inUse |= columnsWithValue(row, columns);
        data.unreadable += std::holds_alternative<UnreadableRecord>(row) ? 1 : 0;
        data.rows.push_back(std::make_shared<const RecordRow>(std::move(row)));
    }
    if (!data.rows.empty()) {
        data.total = std::max<qint64>(data.total, options.offset + qint64(data.rows.size()));
    }
    return data;
}

} // namespace

class RecordTableModel::Private {
public:
    Private(RecordTableModel *model, QThreadPool *threadPool, JobListModel *jobList) : q(model), pool(threadPool), jobs(jobList)
    {
        pumpTimer.setSingleShot(true);
        jobTimer.setSingleShot(true);
        jobTimer.setInterval(jobAfter);
        QObject::connect(&pumpTimer, &QTimer::timeout, q, [this] { pump(); });
        QObject::connect(&jobTimer, &QTimer::timeout, q, [this] { announceJob(); });
    }

    enum class Phase {
        NoSource,
        FirstPage,   // a new query; what is shown belongs to the one before
        Running,
        Failed       // the first page failed: queryError
    };

    [[nodiscard]] qint64 totalRows() const { return total.value_or(0); }
    [[nodiscard]] qint64 pageOf(qint64 row) const { return row / limits.pageSize; }
    [[nodiscard]] qint64 firstRowOf(qint64 page) const { return page * limits.pageSize; }
    [[nodiscard]] int expectedRows(qint64 page) const { return int(std::clamp<qint64>(totalRows() - firstRowOf(page), 0, limits.pageSize)); }

    [[nodiscard]] const Page *pageAt(int row) const
    {
        const auto found = pages.find(pageOf(row));
        return found == pages.end() ? nullptr : &found->second;
    }
    [[nodiscard]] SharedRow rowAt(int row) const
    {
        const Page *page = pageAt(row);
        const std::size_t inPage = std::size_t(row % limits.pageSize);
        return page && inPage < page->rows.size() ? page->rows[inPage] : nullptr;
    }
    [[nodiscard]] bool needsLoad(qint64 number) const
    {
        const auto found = pages.find(number);
        if (found == pages.end()) {
            return true;
        }
        return !found->second.error && (found->second.stale || found->second.expected < expectedRows(number));
    }
    [[nodiscard]] RowState stateOf(int row) const
    {
        if (const SharedRow shared = rowAt(row)) {
            return std::holds_alternative<Record>(*shared) ? RowState::Loaded : RowState::Unreadable;
        }
        const Page *page = pageAt(row);
        if (page && (page->error || !needsLoad(pageOf(row)))) {
            return RowState::Failed;   // not loaded, or missing in a page that came
        }
        return suspended ? RowState::NotLoaded : RowState::Loading;
    }

    // ---- what to load ----

    [[nodiscard]] std::pair<qint64, qint64> pagesInView() const
    {
        const qint64 last = std::max<qint64>(totalRows() - 1, 0);
        const qint64 from = pageOf(std::clamp<qint64>(viewFirst, 0, last));
        const qint64 to = pageOf(std::clamp<qint64>(viewLast, 0, last));
        return {from, std::clamp<qint64>(to, from, from + maxPagesInView - 1)};
    }

    [[nodiscard]] qint64 distanceToView(qint64 page) const
    {
        const auto [from, to] = pagesInView();
        return page < from ? from - page : page > to ? page - to : 0;
    }

    // In the order of loading.
    [[nodiscard]] std::vector<qint64> wantedPages() const
    {
        std::vector<qint64> wanted;
        if (phase == Phase::FirstPage) {
            wanted.push_back(0);
        } else if (phase == Phase::Running) {
            if (totalRows() == 0) {   // nothing to load, but a reload asks again
                return reloading ? std::vector<qint64>{0} : wanted;
            }
            const auto [from, to] = pagesInView();
            const qint64 lastPage = pageOf(totalRows() - 1);
            for (qint64 page = std::max<qint64>(0, from - limits.lookAhead); page <= std::min(lastPage, to + limits.lookAhead); ++page) {
                wanted.push_back(page);
            }
            const qint64 middle = pageOf((std::max<qint64>(viewFirst, 0) + std::max<qint64>(viewLast, 0)) / 2);
            std::stable_sort(wanted.begin(), wanted.end(), [this, middle](qint64 a, qint64 b) {
                return std::pair(distanceToView(a), std::abs(a - middle)) < std::pair(distanceToView(b), std::abs(b - middle));
            });
        }
        return wanted;
    }

    void pump()
    {
        pumpTimer.stop();
        if (!store || suspended) {
            return;
        }
        const std::vector<qint64> wanted = wantedPages();
        for (auto &[id, load] : loads) {
            // One page more than what is wanted may go on: turning back by a row must not throw away its work.
            if (!load.cancelled && phase == Phase::Running && distanceToView(load.page) > limits.lookAhead + 1) {
                cancelLoad(load);
            }
        }
        for (const qint64 page : wanted) {
            if (activeLoads() >= limits.pagesInFlight || int(loads.size()) >= 2 * limits.pagesInFlight) {
                break;
            }
            const bool inFlight = std::any_of(loads.begin(), loads.end(), [page](const auto &entry) { return !entry.second.cancelled && entry.second.page == page; });
            if (!inFlight && (phase == Phase::FirstPage || needsLoad(page))) {
                start(page);
            }
        }
        updateBusy();
    }

    [[nodiscard]] int activeLoads() const
    {
        return int(std::count_if(loads.begin(), loads.end(), [](const auto &entry) { return !entry.second.cancelled; }));
    }

    static void cancelLoad(Load &load)
    {
        load.cancelled = true;
        load.handle.cancel();
    }

    void cancelLoads()
    {
        for (auto &[id, load] : loads) {
            if (!load.cancelled) {
                cancelLoad(load);
            }
        }
    }

    void start(qint64 page)
    {
        const quint64 id = ++lastLoadId;
        Load &load = loads[id];
        load.page = page;
        load.timer.start();
        FindOptions options;
        options.limit = limits.pageSize;
        options.offset = firstRowOf(page);
        options.sort = sort;
        load.handle = startAsync(
            pool, q, "load records",
            [store = store, country = *country, filter = filter, options, columns = columns](const Cancellation &cancellation, const ProgressSink &) {
                return loadPage(*store, country, filter, options, columns, cancellation);
            },
            [this, id](PageData data) { loaded(id, std::move(data)); }, [this, id](const ErrorPtr &error) { failed(id, error); });
    }

    // ---- what came ----

    // nullopt: nobody wants it any more.
    std::optional<qint64> takeLoad(quint64 id)
    {
        const auto found = loads.find(id);
        if (found == loads.end()) {
            return std::nullopt;
        }
        const Load load = std::move(found->second);
        loads.erase(found);
        if (load.cancelled) {
            return std::nullopt;
        }
        lastLoadTime = std::chrono::milliseconds(load.timer.elapsed());
        return load.page;
    }

    void loaded(quint64 id, PageData data)
    {
        const std::optional<qint64> number = takeLoad(id);
        if (!number) {
            dispose(std::move(data.rows));
            pump();
            updateBusy();
            return;
        }
        const qint64 newTotal = std::min<qint64>(data.total, std::numeric_limits<int>::max());
        const bool newQuery = phase == Phase::FirstPage;
        const bool first = newQuery || reloading;
        if (newQuery) {
            q->beginResetModel();
            dropPages();
            unreadableSeen.clear();
            total = newTotal;
            phase = Phase::Running;
            viewFirst = 0;
            viewLast = 0;
            place(*number, std::move(data));
            q->endResetModel();
        } else {
            applyTotal(newTotal);
            place(*number, std::move(data));
        }
        reloading = false;
        const int firstRow = int(firstRowOf(*number));
        const int lastRow = firstRow + expectedRows(*number) - 1;
        if (!newQuery && lastRow >= firstRow) {
            changed(firstRow, lastRow);
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

    void place(qint64 number, PageData data)
    {
        const int expected = expectedRows(number);
        if (expected == 0) {   // behind the end by now
            dispose(std::move(data.rows));
            return;
        }
        if (data.rows.size() > std::size_t(expected)) {
            data.rows.resize(std::size_t(expected));
        }
        Page &page = pages[number];
        bytes -= page.bytes;
        dispose(std::move(page.rows));
        page = Page{std::move(data.rows), data.bytes, data.inUse, expected, false, {}};
        bytes += page.bytes;
        unreadableSeen[number] = data.unreadable;
    }

    void failed(quint64 id, const ErrorPtr &error)
    {
        const std::optional<qint64> number = takeLoad(id);
        if (!number) {
            pump();
            updateBusy();
            return;
        }
        if (phase == Phase::FirstPage) {
            phase = Phase::Failed;
            queryError = error;
            empty();
            Q_EMIT q->countsChanged();
            Q_EMIT q->loadFailed(error, 0, -1);
        } else {
            Page &page = pages[*number];
            page.error = error;
            reloading = false;
            const int firstRow = int(firstRowOf(*number));
            const int lastRow = firstRow + expectedRows(*number) - 1;
            if (lastRow < firstRow) {   // an empty table that was reloaded
                pages.erase(*number);
                queryError = error;
            } else {
                changed(firstRow, lastRow);
            }
            Q_EMIT q->countsChanged();
            Q_EMIT q->loadFailed(error, firstRow, lastRow);
        }
        pump();
        updateBusy();
    }

    void applyTotal(qint64 newTotal)
    {
        const qint64 oldTotal = totalRows();
        if (total && newTotal == oldTotal) {
            return;
        }
        outdated = total && !reloading;
        if (newTotal > oldTotal) {
            q->beginInsertRows({}, int(oldTotal), int(newTotal) - 1);
            total = newTotal;
            q->endInsertRows();
            return;
        }
        if (newTotal < oldTotal) {
            q->beginRemoveRows({}, int(newTotal), int(oldTotal) - 1);
            total = newTotal;
            const qint64 pageCount = (newTotal + limits.pageSize - 1) / limits.pageSize;
            for (auto page = pages.lower_bound(pageCount); page != pages.end();) {
                page = drop(page);
            }
            if (const auto last = pages.find(pageCount - 1); last != pages.end()) {
                const int expected = expectedRows(last->first);
                last->second.expected = std::min(last->second.expected, expected);
                if (last->second.rows.size() > std::size_t(expected)) {
                    last->second.rows.resize(std::size_t(expected));
                }
            }
            for (auto &[id, load] : loads) {
                if (!load.cancelled && load.page >= pageCount && load.page > 0) {
                    cancelLoad(load);
                }
            }
            unreadableSeen.erase(unreadableSeen.lower_bound(pageCount), unreadableSeen.end());
            q->endRemoveRows();
            return;
        }
        total = newTotal;
    }

    // ---- letting go ----

    // Freeing wipes every body; a page of large ones is not for the GUI thread.
    void dispose(std::vector<SharedRow> rows) const
    {
        if (!rows.empty()) {
            pool->start([rows = std::make_shared<std::vector<SharedRow>>(std::move(rows))] { rows->clear(); });
        }
    }

    std::map<qint64, Page>::iterator drop(std::map<qint64, Page>::iterator page)
    {
        bytes -= page->second.bytes;
        dispose(std::move(page->second.rows));
        return pages.erase(page);
    }

    void dropPages()
    {
        for (auto page = pages.begin(); page != pages.end();) {
            page = drop(page);
        }
    }

    // The farthest page is the first or the last one of those that hold something.
    void evict()
    {
        while (bytes > limits.byteBudget && pages.size() > 1) {
            const auto holdsRows = [](const auto &entry) { return !entry.second.rows.empty(); };
            const auto front = std::find_if(pages.begin(), pages.end(), holdsRows);
            const auto back = std::find_if(pages.rbegin(), pages.rend(), holdsRows);
            if (front == pages.end()) {
                return;
            }
            const auto farthest = distanceToView(front->first) > distanceToView(back->first) ? front : std::prev(back.base());
            if (distanceToView(farthest->first) <= limits.lookAhead) {
                return;
            }
            const int firstRow = int(firstRowOf(farthest->first));
            const int lastRow = firstRow + expectedRows(farthest->first) - 1;
            drop(farthest);
            changed(firstRow, lastRow);
        }
    }

    // No rows, no total.
    void empty()
    {
        if (total || !pages.empty()) {
            q->beginResetModel();
            dropPages();
            total.reset();
            q->endResetModel();
        }
        unreadableSeen.clear();
        outdated = false;
    }

    void changed(int firstRow, int lastRow)
    {
        Q_EMIT q->dataChanged(q->index(firstRow, 0), q->index(lastRow, int(columns.size()) - 1));
    }

    // ---- beginning anew ----

    void beginQuery()
    {
        cancelLoads();
        suspended = false;
        reloading = false;
        outdated = false;
        queryError.reset();
        phase = store ? Phase::FirstPage : Phase::NoSource;
        Q_EMIT q->queryChanged();
        pump();
        updateBusy();
    }

    // ---- saying that something runs ----

    void updateBusy()
    {
        const bool now = activeLoads() > 0;
        if (now == busy) {
            return;
        }
        busy = now;
        if (busy) {
            if (jobs) {
                jobTimer.start();
            }
            Q_EMIT q->loadStarted();
        } else {
            jobTimer.stop();
            if (job) {
                job->finish();
                job.clear();
            }
        }
        Q_EMIT q->busyChanged(busy);
    }

    void announceJob()
    {
        if (!busy || !jobs || job) {
            return;
        }
        job = jobs->add(RecordTableModel::tr("Load records of %1").arg(toQString(country->code())), Job::Unit::Records, Job::Abilities::Cancel);
        QObject::connect(job, &Job::cancelRequested, q, &RecordTableModel::cancel);
    }

    RecordTableModel *q;
    QThreadPool *pool;
    QPointer<JobListModel> jobs;
    QPointer<Job> job;
    Limits limits;

    std::shared_ptr<RecordStore> store;
    std::optional<Country> country;
    FindFilter filter;
    std::vector<SortKey> sort;
    std::vector<RecordColumn> columns = recordColumns(SearchKeyStorage::Hashed);

    Phase phase = Phase::NoSource;
    std::optional<qint64> total;
    std::map<qint64, Page> pages;
    std::map<qint64, int> unreadableSeen;
    std::size_t bytes = 0;
    qint64 viewFirst = 0;
    qint64 viewLast = 0;

    std::map<quint64, Load> loads;
    quint64 lastLoadId = 0;
    std::optional<std::chrono::milliseconds> lastLoadTime;
    ErrorPtr queryError;
    bool suspended = false;
    bool reloading = false;
    bool outdated = false;
    bool busy = false;
    QTimer pumpTimer;
    QTimer jobTimer;
};

RecordTableModel::RecordTableModel(QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, pool, jobs))
{
}

RecordTableModel::~RecordTableModel()
{
    d->cancelLoads();
    if (d->job) {
        d->job->finish();
    }
}

void RecordTableModel::setLimits(const Limits &limits) { d->limits = limits; }

void RecordTableModel::setSource(std::shared_ptr<RecordStore> store, const Country &country, const FindFilter &filter, const std::vector<SortKey> &sort)
{
    d->cancelLoads();
    d->empty();
    const auto storage = store && !store->hashesSearchKeys() ? SearchKeyStorage::Plain : SearchKeyStorage::Hashed;
    d->columns = recordColumns(storage);
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    d->store = std::move(store);
    d->country = country;
    d->filter = filter;
    d->sort = sort;
    d->lastLoadTime.reset();
    d->viewFirst = d->viewLast = 0;
    Q_EMIT countsChanged();
    d->beginQuery();
}

void RecordTableModel::clear()
{
    d->cancelLoads();
    d->empty();
    d->store.reset();
    d->country.reset();
    d->filter = {};
    d->sort.clear();
    Q_EMIT countsChanged();
    d->beginQuery();
}

void RecordTableModel::setFilter(const FindFilter &filter)
{
    if (filter == d->filter) {
        return;
    }
    d->filter = filter;
    d->beginQuery();
}

const FindFilter &RecordTableModel::filter() const { return d->filter; }

std::optional<Country> RecordTableModel::country() const { return d->country; }

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0) {
        setSort({});
    } else if (isSortable(column)) {
        setSort({{fromQString(d->columns[std::size_t(column)].name), order == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending}});
    }
}

void RecordTableModel::setSort(const std::vector<SortKey> &sort)
{
    if (sort == d->sort) {
        return;
    }
    d->sort = sort;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    d->beginQuery();
}

const std::vector<SortKey> &RecordTableModel::sortKeys() const { return d->sort; }

bool RecordTableModel::isSortable(int column) const { return column >= 0 && column < columnCount() && d->columns[std::size_t(column)].sortable; }

int RecordTableModel::sortColumn() const { return d->sort.empty() ? -1 : columnOf(toQString(d->sort.front().member)); }

Qt::SortOrder RecordTableModel::sortOrder() const
{
    return !d->sort.empty() && d->sort.front().order == SortOrder::Descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

const std::vector<RecordColumn> &RecordTableModel::columns() const { return d->columns; }

int RecordTableModel::columnOf(const QString &member) const
{
    const auto found = std::find_if(d->columns.begin(), d->columns.end(), [&member](const RecordColumn &column) { return column.name == member; });
    return found == d->columns.end() ? -1 : int(found - d->columns.begin());
}

std::vector<int> RecordTableModel::columnsInUse() const
{
    ColumnSet used;
    for (const auto &[number, page] : d->pages) {
        used |= page.inUse;
    }
    used.set(0);   // record_key
    std::vector<int> columns;
    for (std::size_t i = 0; i < d->columns.size(); ++i) {
        if (used.test(i)) {
            columns.push_back(int(i));
        }
    }
    return columns;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(d->totalRows()); }

int RecordTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(d->columns.size()); }

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RecordColumn &column = d->columns[std::size_t(index.column())];
    switch (role) {
    case Role::State:
        return QVariant::fromValue(d->stateOf(index.row()));
    case Role::ProtectionOf:
        return QVariant::fromValue(column.protection);
    case Role::SensitivityOf:
        return QVariant::fromValue(sensitivityOf(column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.kind == ColumnKind::Integer ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        break;
    }
    const SharedRow row = d->rowAt(index.row());
    if (!row) {
        const Page *page = d->pageAt(index.row());
        if (d->stateOf(index.row()) != RowState::Failed || !page) {
            return {};
        }
        switch (role) {
        case Role::Reason:
        case Qt::AccessibleTextRole:
            return page->error ? errorText(page->error).text : tr("The service left this record out of its answer.");
        case Role::Advice:
            return page->error ? errorText(page->error).advice : tr("Load the page again.");
        default:
            return {};
        }
    }
    const auto *unreadable = std::get_if<UnreadableRecord>(row.get());
    switch (role) {
    case Role::Display:
        return displayText(*row, column);
    case Role::Edit:
    case Role::Sort:
        return exactValue(*row, column);
    case Role::IsHashShown:
        return isHashShown(*row, column);
    case Role::RecordKey:
        return toQString(recordKeyOf(*row));
    case Role::Reason:
        return unreadable ? QVariant(unreadableReason(*unreadable)) : QVariant();
    case Role::Advice:
        return unreadable ? QVariant(unreadableAdvice(*unreadable)) : QVariant();
    case Role::RawJson:
        return unreadable ? QVariant(toQString(unreadable->rawJson)) : QVariant();
    case Qt::AccessibleTextRole:
        return unreadable && index.column() == 0 ? tr("%1, unreadable: %2").arg(displayText(*row, column), unreadableReason(*unreadable))
                                                 : displayText(*row, column);
    default:
        return {};
    }
}

QVariant RecordTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    }
    if (section < 0 || section >= columnCount()) {
        return {};
    }
    const RecordColumn &column = d->columns[std::size_t(section)];
    switch (role) {
    case Role::Display:
        return column.name;
    case Role::ProtectionOf:
        return QVariant::fromValue(column.protection);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.kind == ColumnKind::Integer ? Qt::AlignRight : Qt::AlignLeft)));
    case Qt::ToolTipRole:
        if (column.sortable) {
            return tr("%1: the service sorts by it").arg(column.name);
        }
        return column.protection == Protection::Hashed ? tr("%1: stored as a hash, so the service cannot sort by it").arg(column.name)
                                                       : tr("%1: the service cannot sort by it").arg(column.name);
    default:
        return {};
    }
}

QHash<int, QByteArray> RecordTableModel::roleNames() const
{
    return {{Role::Display, "display"},        {Role::Edit, "edit"},         {Role::Sort, "sort"},
            {Role::State, "state"},            {Role::Reason, "reason"},     {Role::Advice, "advice"},
            {Role::SensitivityOf, "sensitivity"}, {Role::ProtectionOf, "protection"}, {Role::IsHashShown, "isHashShown"},
            {Role::RecordKey, "recordKey"},    {Role::RawJson, "rawJson"}};
}

qint64 RecordTableModel::total() const { return d->totalRows(); }

RecordTableModel::CountState RecordTableModel::countState() const
{
    if (!d->total) {
        return CountState::Unknown;
    }
    return loadedCount() == total() ? CountState::Complete : CountState::Partial;
}

qint64 RecordTableModel::loadedCount() const
{
    qint64 count = 0;
    for (const auto &[number, page] : d->pages) {
        count += qint64(page.rows.size());
    }
    return count;
}

qint64 RecordTableModel::unreadableCount() const
{
    qint64 count = 0;
    for (const auto &[number, unreadable] : d->unreadableSeen) {
        count += unreadable;
    }
    return count;
}

qint64 RecordTableModel::failedCount() const
{
    qint64 count = 0;
    for (const auto &[number, page] : d->pages) {
        if (page.error || !d->needsLoad(number)) {
            count += std::max<qint64>(0, d->expectedRows(number) - qint64(page.rows.size()));
        }
    }
    return count;
}

std::optional<std::chrono::milliseconds> RecordTableModel::lastLoadTime() const { return d->lastLoadTime; }

bool RecordTableModel::isBusy() const { return d->busy; }

ErrorPtr RecordTableModel::queryError() const { return d->queryError; }

bool RecordTableModel::isOutdated() const { return d->outdated; }

int RecordTableModel::pagesHeld() const
{
    return int(std::count_if(d->pages.begin(), d->pages.end(), [](const auto &entry) { return !entry.second.rows.empty(); }));
}

std::size_t RecordTableModel::bytesHeld() const { return d->bytes; }

RowState RecordTableModel::rowState(int row) const { return row >= 0 && row < rowCount() ? d->stateOf(row) : RowState::NotLoaded; }

SharedRow RecordTableModel::rowAt(int row) const { return row >= 0 && row < rowCount() ? d->rowAt(row) : nullptr; }

QString RecordTableModel::recordKeyAt(int row) const
{
    const SharedRow shared = rowAt(row);
    return shared ? toQString(recordKeyOf(*shared)) : QString();
}

int RecordTableModel::rowOfRecordKey(const QString &key) const
{
    const std::string wanted = fromQString(key);
    for (const auto &[number, page] : d->pages) {
        for (std::size_t i = 0; i < page.rows.size(); ++i) {
            if (recordKeyOf(*page.rows[i]) == wanted) {
                return int(d->firstRowOf(number) + qint64(i));
            }
        }
    }
    return -1;
}

void RecordTableModel::ensureLoaded(int firstRow, int lastRow)
{
    const auto before = d->pagesInView();
    d->viewFirst = std::max(firstRow, 0);
    d->viewLast = std::max<qint64>(lastRow, d->viewFirst);
    d->suspended = false;
    const auto now = d->pagesInView();
    const bool jump = now.first > before.second + 1 || before.first > now.second + 1;
    if (jump) {
        d->pumpTimer.start(settleAfterJump);
    } else if (!d->pumpTimer.isActive()) {
        d->pumpTimer.start(0);
    }
}

void RecordTableModel::reload()
{
    if (!d->store) {
        return;
    }
    if (d->phase != Private::Phase::Running) {
        d->beginQuery();
        return;
    }
    d->cancelLoads();
    d->suspended = false;
    d->reloading = true;
    d->outdated = false;
    d->queryError.reset();
    d->unreadableSeen.clear();
    for (auto page = d->pages.begin(); page != d->pages.end();) {
        if (d->distanceToView(page->first) > 0) {
            const int firstRow = int(d->firstRowOf(page->first));
            const int lastRow = firstRow + d->expectedRows(page->first) - 1;
            page = d->drop(page);
            d->changed(firstRow, lastRow);
            continue;
        }
        page->second.stale = true;
        page->second.error.reset();
        ++page;
    }
    Q_EMIT countsChanged();
    d->pump();
}

void RecordTableModel::cancel()
{
    if (!d->busy && !d->pumpTimer.isActive()) {
        return;
    }
    d->pumpTimer.stop();
    d->suspended = true;
    d->reloading = false;
    d->cancelLoads();
    if (d->phase == Private::Phase::FirstPage) {   // what is shown belongs to another query
        d->phase = Private::Phase::Failed;
        d->queryError = CancelledError().clone();
        d->empty();
    } else if (rowCount() > 0) {
        const auto [from, to] = d->pagesInView();
        d->changed(int(d->firstRowOf(from)), int(d->firstRowOf(to)) + d->expectedRows(to) - 1);
    }
    if (d->job) {
        d->job->fail(CancelledError().clone());
        d->job.clear();
    }
    Q_EMIT countsChanged();
    d->updateBusy();
}

void RecordTableModel::retryFailed()
{
    if (d->phase == Private::Phase::Failed) {
        reload();
        return;
    }
    std::vector<qint64> failed;
    for (const auto &[number, page] : d->pages) {
        if (page.error || (!d->needsLoad(number) && int(page.rows.size()) < d->expectedRows(number))) {
            failed.push_back(number);
        }
    }
    for (const qint64 number : failed) {
        retryFailedAt(int(d->firstRowOf(number)));
    }
}

void RecordTableModel::retryFailedAt(int row)
{
    if (row < 0 || row >= rowCount()) {
        return;
    }
    const qint64 number = d->pageOf(row);
    const auto page = d->pages.find(number);
    if (page == d->pages.end()) {
        return;
    }
    d->suspended = false;
    if (page->second.rows.empty()) {
        d->pages.erase(page);
    } else {
        page->second.error.reset();
        page->second.stale = true;
    }
    const int firstRow = int(d->firstRowOf(number));
    d->changed(firstRow, firstRow + d->expectedRows(number) - 1);
    Q_EMIT countsChanged();
    d->pumpTimer.start(0);
}

} // namespace strongroom::model
