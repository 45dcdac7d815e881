// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "records/RecordTableModel.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "records/RecordCells.h"
#include "records/RecordTableModelPrivate.h"

#include <algorithm>
#include <utility>

namespace strongroom::model {

using namespace incountry;

RecordTableModel::RecordTableModel(QThreadPool *pool, JobListModel *jobs, QObject *parent)
    : QAbstractTableModel(parent)
    , d(std::make_unique<Private>(this, pool, jobs))
{
}

RecordTableModel::~RecordTableModel() = default;

void RecordTableModel::setLimits(const Limits &limits) { d->setLimits(limits); }

void RecordTableModel::setSource(std::shared_ptr<RecordStore> store, const Country &country, const FindFilter &filter,
                                 const std::vector<SortKey> &sort)
{
    setSource(std::move(store), std::vector<CountryInfo>{{country, {}, {}, false}}, filter, sort);
}

void RecordTableModel::setSource(std::shared_ptr<RecordStore> store, std::vector<CountryInfo> countries, const FindFilter &filter,
                                 const std::vector<SortKey> &sort)
{
    const auto storage = store && !store->hashesSearchKeys() ? SearchKeyStorage::Plain : SearchKeyStorage::Hashed;
    d->setSource({std::move(store), std::move(countries), filter, sort, recordColumns(storage)});
    d->loader.forgetLastLoadTime();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    Q_EMIT countsChanged();
    d->beginQuery();
}

void RecordTableModel::clear()
{
    d->setSource({nullptr, {}, {}, {}, d->query.columns});
    Q_EMIT countsChanged();
    d->beginQuery();
}

void RecordTableModel::setFilter(const FindFilter &filter)
{
    if (filter == d->query.filter) {
        return;
    }
    d->query.filter = filter;
    d->beginQuery();
}

const FindFilter &RecordTableModel::filter() const { return d->query.filter; }

std::optional<Country> RecordTableModel::country() const
{
    return d->query.countries.size() == 1 ? std::optional(d->query.countries.front().country) : std::nullopt;
}

const std::vector<CountryInfo> &RecordTableModel::countries() const { return d->query.countries; }

int RecordTableModel::countriesAnswered() const { return d->countriesAnswered(); }

const std::vector<RecordTableModel::CountryFailure> &RecordTableModel::countryFailures() const { return d->countryFailures; }

QString RecordTableModel::countryName(int country) const
{
    const CountryInfo &info = d->query.countries[std::size_t(country)];
    return toQString(info.name.empty() ? info.country.code() : info.name);
}

void RecordTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0) {
        setSort({});
    } else if (isSortable(column)) {
        const SortOrder serviceOrder = order == Qt::AscendingOrder ? SortOrder::Ascending : SortOrder::Descending;
        setSort({{fromQString(columns()[std::size_t(column)].name), serviceOrder}});
    }
}

void RecordTableModel::setSort(const std::vector<SortKey> &sort)
{
    d->endSortHere({});
    if (sort == d->query.sort) {
        return;
    }
    d->query.sort = sort;
    Q_EMIT sortChanged();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    d->beginQuery();
}

const std::vector<SortKey> &RecordTableModel::sortKeys() const { return d->query.sort; }

bool RecordTableModel::isSortable(int column) const
{
    return column >= 0 && column < columnCount() && columns()[std::size_t(column)].sortable;
}

void RecordTableModel::sortHere(int column, Qt::SortOrder order) { d->sortHere(column, order); }

void RecordTableModel::endSortHere() { d->endSortHere({}); }

QString RecordTableModel::sortHereRefusal() const { return d->sortHereRefusal(); }

RecordTableModel::SortPlace RecordTableModel::sortPlace() const
{
    return d->isSortingHere() ? SortPlace::Here : d->query.sort.empty() ? SortPlace::None : SortPlace::Service;
}

bool RecordTableModel::isSortPending() const { return d->isOrderDue; }

int RecordTableModel::sortColumn() const
{
    if (d->isSortingHere()) {
        return d->hereColumn;
    }
    return d->query.sort.empty() ? -1 : columnOf(toQString(d->query.sort.front().member));
}

Qt::SortOrder RecordTableModel::sortOrder() const
{
    if (d->isSortingHere()) {
        return d->hereOrder;
    }
    return !d->query.sort.empty() && d->query.sort.front().order == SortOrder::Descending ? Qt::DescendingOrder : Qt::AscendingOrder;
}

const std::vector<RecordColumn> &RecordTableModel::columns() const { return d->query.columns; }

int RecordTableModel::columnOf(const QString &member) const
{
    const std::vector<RecordColumn> &all = columns();
    const auto found = std::find_if(all.begin(), all.end(), [&member](const RecordColumn &column) { return column.name == member; });
    return found == all.end() ? -1 : int(found - all.begin());
}

std::vector<int> RecordTableModel::columnsInUse() const
{
    ColumnSet used = d->cache.columnsInUse();
    used.set(0);   // record_key
    used.set(std::size_t(columnOf(QStringLiteral("country"))), d->hasCountries());
    std::vector<int> columns;
    for (std::size_t i = 0; i < d->query.columns.size(); ++i) {
        if (used.test(i)) {
            columns.push_back(int(i));
        }
    }
    return columns;
}

int RecordTableModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(d->cache.totalRows()); }

int RecordTableModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(d->query.columns.size()); }

QVariant RecordTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const RecordColumn &column = d->query.columns[std::size_t(index.column())];
    const int sourceRow = d->sourceOf(index.row());
    switch (role) {
    case Role::State:
        return QVariant::fromValue(d->stateOf(sourceRow));
    case Role::ProtectionOf:
        return QVariant::fromValue(column.protection);
    case Role::SensitivityOf:
        return QVariant::fromValue(sensitivityOf(column));
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(Qt::AlignVCenter | (column.kind == ColumnKind::Integer ? Qt::AlignRight : Qt::AlignLeft)));
    default:
        break;
    }
    const SharedRow row = d->cache.rowAt(sourceRow);
    if (!row) {
        const RowCache::Page *page = d->cache.page(d->cache.pageOf(sourceRow));
        if (d->stateOf(sourceRow) != RowState::Failed || !page) {
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
    if (std::holds_alternative<CountryColumn>(column.source)) {
        const int country = d->cache.placeOf(sourceRow).country;
        switch (role) {
        case Role::Display: return countryName(country);
        case Role::Edit:
        case Role::Sort: return toQString(d->query.countries[std::size_t(country)].country.code());
        default: break;
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
    const RecordColumn &column = d->query.columns[std::size_t(section)];
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

qint64 RecordTableModel::total() const { return d->cache.totalRows(); }

RecordTableModel::CountState RecordTableModel::countState() const
{
    if (!d->cache.total()) {
        return CountState::Unknown;
    }
    return loadedCount() == total() ? CountState::Complete : CountState::Partial;
}

qint64 RecordTableModel::loadedCount() const { return d->cache.loadedCount(); }

qint64 RecordTableModel::unreadableCount() const { return d->cache.unreadableCount(); }

qint64 RecordTableModel::failedCount() const { return d->cache.failedCount(); }

std::optional<std::chrono::milliseconds> RecordTableModel::lastLoadTime() const { return d->loader.lastLoadTime(); }

bool RecordTableModel::isBusy() const { return d->busy; }

ErrorPtr RecordTableModel::queryError() const { return d->queryError; }

bool RecordTableModel::isOutdated() const { return d->outdated; }

int RecordTableModel::pagesHeld() const { return d->cache.pagesHeld(); }

std::size_t RecordTableModel::bytesHeld() const { return d->cache.bytesHeld(); }

RowState RecordTableModel::rowState(int row) const { return row >= 0 && row < rowCount() ? d->stateOf(d->sourceOf(row)) : RowState::NotLoaded; }

SharedRow RecordTableModel::rowAt(int row) const { return row >= 0 && row < rowCount() ? d->cache.rowAt(d->sourceOf(row)) : nullptr; }

QString RecordTableModel::recordKeyAt(int row) const
{
    const SharedRow shared = rowAt(row);
    return shared ? toQString(recordKeyOf(*shared)) : QString();
}

std::optional<Country> RecordTableModel::countryAt(int row) const
{
    return rowAt(row) ? std::optional(d->query.countries[std::size_t(d->cache.placeOf(d->sourceOf(row)).country)].country) : std::nullopt;
}

int RecordTableModel::rowOfRecordKey(const QString &key) const
{
    const std::optional<qint64> row = d->cache.rowOfRecordKey(fromQString(key));
    return row ? d->order.toView(int(*row)) : -1;
}

int RecordTableModel::rowOfRecordKey(const Country &country, const QString &key) const
{
    for (int i = 0; i < d->cache.countryCount(); ++i) {
        if (d->query.countries[std::size_t(i)].country == country) {
            const std::optional<qint64> row = d->cache.rowOfRecordKey(i, fromQString(key));
            return row ? d->order.toView(int(*row)) : -1;
        }
    }
    return -1;
}

std::vector<std::pair<int, int>> RecordTableModel::heldRanges() const
{
    std::vector<std::pair<int, int>> ranges;
    const auto add = [&ranges](int first, int last) {
        if (!ranges.empty() && ranges.back().second + 1 == first) {
            ranges.back().second = last;
        } else if (last >= first) {
            ranges.emplace_back(first, last);
        }
    };
    if (!d->order.isIdentity()) {
        for (int row = 0; row < rowCount(); ++row) {
            add(row, rowAt(row) ? row : row - 1);
        }
        return ranges;
    }
    for (const PageKey &page : d->cache.heldPages()) {
        const int first = int(d->cache.firstRowOf(page));
        add(first, first + int(d->cache.page(page)->rows.size()) - 1);
    }
    return ranges;
}

std::pair<int, int> RecordTableModel::pageRowsAt(int row) const
{
    if (row < 0 || row >= rowCount() || !d->order.isIdentity()) {
        return {row, row};
    }
    const PageKey page = d->cache.pageOf(row);
    return {int(d->cache.firstRowOf(page)), int(d->cache.lastRowOf(page))};
}

void RecordTableModel::ensureLoaded(int firstRow, int lastRow) { d->ensureLoaded(firstRow, lastRow); }

void RecordTableModel::reload() { d->reload(); }

void RecordTableModel::cancel() { d->cancel(); }

void RecordTableModel::retryFailed() { d->retryFailed(); }

void RecordTableModel::retryFailedAt(int row)
{
    if (row >= 0 && row < rowCount()) {
        d->retryPage(d->cache.pageOf(d->sourceOf(row)));
    }
}

void RecordTableModel::retryCountries() { d->retryCountries(); }

} // namespace strongroom::model
