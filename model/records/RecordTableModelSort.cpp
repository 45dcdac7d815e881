// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
//
// Sorting here: an index vector over rows that are all held.

#include "records/RecordTableModelPrivate.h"

#include "base/Format.h"
#include "base/Text.h"
#include "records/RecordCells.h"

#include <QDateTime>

namespace strongroom::model {

using namespace incountry;

QString RecordTableModel::Private::sortHereRefusal() const
{
    if (phase != Phase::Running) {
        return RecordTableModel::tr("It is not known yet how many records there are.");
    }
    if (cache.totalRows() > mostRowsSortedHere) {
        return RecordTableModel::tr("Up to %1 records can be sorted here: narrow the filter first.").arg(integerText(mostRowsSortedHere));
    }
    return {};
}

void RecordTableModel::Private::sortHere(int column, Qt::SortOrder newOrder)
{
    if (column < 0 || column >= q->columnCount() || !sortHereRefusal().isEmpty() || (column == hereColumn && newOrder == hereOrder)) {
        return;
    }
    hereColumn = column;
    hereOrder = newOrder;
    isOrderDue = true;
    suspended = false;
    Q_EMIT q->sortChanged();
    pump();
    sortWhenComplete();
}

void RecordTableModel::Private::endSortHere(const QString &reason)
{
    if (!isSortingHere()) {
        return;
    }
    hereColumn = -1;
    isOrderDue = false;
    setOrder({});
    evict();
    Q_EMIT q->sortChanged();
    if (!reason.isEmpty()) {
        Q_EMIT q->sortHereEnded(reason);
    }
}

// Once, when everything that can come is there: rows that jump with every page could not be read.
void RecordTableModel::Private::sortWhenComplete()
{
    if (!isSortingHere() || phase != Phase::Running) {
        return;
    }
    if (cache.totalRows() > mostRowsSortedHere) {
        endSortHere(RecordTableModel::tr("There are more than %1 records now: they stand in the service's order again.").arg(integerText(mostRowsSortedHere)));
        return;
    }
    if (cache.exceedsBudget()) {
        endSortHere(RecordTableModel::tr("These records are too large to hold them all: they stand in the service's order."));
        return;
    }
    if (!isOrderDue || loader.activeCount() > 0 || !wantedPages().empty()) {
        return;
    }
    isOrderDue = false;
    setOrder(sortedRows(int(cache.totalRows()), hereOrder, [this](int row) { return sortValueOf(row); }));
    Q_EMIT q->sortChanged();
}

SortValue RecordTableModel::Private::sortValueOf(int sourceRow) const
{
    const RecordColumn &column = query.columns[std::size_t(hereColumn)];
    SortValue value;
    const SharedRow row = cache.rowAt(sourceRow);
    if (!row) {
        value.rank = SortValue::Rank::NotLoaded;
        return value;
    }
    if (std::holds_alternative<CountryColumn>(column.source)) {
        value.rank = SortValue::Rank::Value;
        value.text = q->countryName(cache.placeOf(sourceRow).country);
        return value;
    }
    const QVariant exact = exactValue(*row, column);
    if (!exact.isValid()) {
        return value;
    }
    value.rank = isHashShown(*row, column) ? SortValue::Rank::Hash : SortValue::Rank::Value;
    if (exact.metaType().id() == QMetaType::QDateTime) {
        value.number = exact.toDateTime().toMSecsSinceEpoch();
    } else if (column.kind == ColumnKind::Integer) {
        value.number = exact.toLongLong();
    } else {
        value.text = exact.toString();
    }
    return value;
}

void RecordTableModel::Private::setOrder(std::vector<int> sources)
{
    if (sources.empty() && order.isIdentity()) {
        return;
    }
    Q_EMIT q->layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = q->persistentIndexList();
    std::vector<int> rows;
    rows.reserve(std::size_t(before.size()));
    for (const QModelIndex &index : before) {
        rows.push_back(order.toSource(index.row()));
    }
    if (sources.empty()) {
        order.clear();
    } else {
        order.set(std::move(sources));
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (qsizetype i = 0; i < before.size(); ++i) {
        after.append(q->index(order.toView(rows[std::size_t(i)]), before[i].column()));
    }
    q->changePersistentIndexList(before, after);
    Q_EMIT q->layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace strongroom::model
