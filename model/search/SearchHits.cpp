// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "search/SearchHits.h"

#include "base/Format.h"
#include "base/Text.h"
#include "connections/ConnectionManager.h"
#include "search/SearchWords.h"

#include <algorithm>
#include <limits>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

namespace {
constexpr quintptr isPlace = 0;   // the internal id of places; of hits the place's row and one

QString detailText(const search::Hit &hit) { return hit.reason.empty() ? toQString(hit.detail) : hit.reason.translated(); }
} // namespace

SearchHits::SearchHits(const ConnectionManager *connections, QObject *parent) : QAbstractItemModel(parent), m_connections(connections) {}

QModelIndex SearchHits::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : isPlace);
}

QModelIndex SearchHits::parent(const QModelIndex &child) const
{
    return child.isValid() && child.internalId() != isPlace ? createIndex(int(child.internalId()) - 1, 0, isPlace) : QModelIndex();
}

int SearchHits::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_places.size());
    }
    return parent.internalId() == isPlace && parent.column() == 0 ? int(m_places[std::size_t(parent.row())].rows.size()) : 0;
}

int SearchHits::columnCount(const QModelIndex &) const { return ColumnCount; }

QVariant SearchHits::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case What: return tr("Found");
    case Detail: return tr("More of it");
    case Found: return tr("In");
    default: return {};
    }
}

QVariant SearchHits::placeData(const Place &place, int column, int role) const
{
    const bool more = std::ranges::any_of(place.rows, [](const Row &row) { return row.more > 0; });
    const auto count = std::ranges::count_if(place.rows, [](const Row &row) { return row.more == 0; });
    switch (role) {
    case Qt::DisplayRole:
        if (column == What) {
            return placeText(*m_connections, place.connectionId, place.part);
        }
        return column == Detail ? QVariant(more ? tr("%Ln found, and more", nullptr, int(count)) : tr("%Ln found", nullptr, int(count))) : QVariant();
    case Qt::AccessibleTextRole:
        return column == What ? QVariant(placeText(*m_connections, place.connectionId, place.part) + u", "_s + placeData(place, Detail, Qt::DisplayRole).toString()) : QVariant();
    case IsPlace: return true;
    case IsMore:
    case IsUnreadable: return false;
    case ConnectionId: return place.connectionId;
    default: return {};
    }
}

QVariant SearchHits::rowData(const Place &place, const Row &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        if (row.more > 0) {
            return column == What ? QVariant(tr("%Ln more", nullptr, int(std::min<qint64>(row.more, std::numeric_limits<int>::max())))) : column == Found ? QVariant(foundInText(row.hit)) : QVariant();
        }
        switch (column) {
        case What: return row.hit.title.empty() ? tr("(no name)") : looksLikeHash(row.hit.title) ? shortHash(row.hit.title) : toQString(row.hit.title);
        case Detail: return detailText(row.hit);
        case Found: return foundInText(row.hit);
        default: return {};
        }
    case Qt::ToolTipRole:
        return column == What && row.more == 0 ? toQString(row.hit.title) : column == Detail ? QVariant(detailText(row.hit)) : QVariant();
    case IsPlace: return false;
    case IsMore: return row.more > 0;
    case IsUnreadable: return row.hit.unreadable;
    case ConnectionId: return place.connectionId;
    default: return {};
    }
}

QVariant SearchHits::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (index.internalId() == isPlace) {
        const Place &place = m_places[std::size_t(index.row())];
        if (role == Service) {
            const connections::Connection *const connection = m_connections->find(place.connectionId);
            return connection != nullptr ? QVariant(int(connection->service)) : QVariant();
        }
        return placeData(place, index.column(), role);
    }
    const Place &place = m_places[std::size_t(index.internalId()) - 1];
    return rowData(place, place.rows[std::size_t(index.row())], index.column(), role);
}

void SearchHits::clear()
{
    beginResetModel();
    m_places.clear();
    m_placeOf.clear();
    m_known.clear();
    m_hitCount = 0;
    m_hasMore = false;
    endResetModel();
}

int SearchHits::placeRow(const QString &connectionId, const std::string &part)
{
    const auto known = m_placeOf.find({connectionId, part});
    if (known != m_placeOf.end()) {
        return known->second;
    }
    const int row = int(m_places.size());
    beginInsertRows({}, row, row);
    m_places.push_back({connectionId, part, {}});
    m_placeOf[{connectionId, part}] = row;
    endInsertRows();
    return row;
}

void SearchHits::append(int place, Row row)
{
    std::vector<Row> &rows = m_places[std::size_t(place)].rows;
    beginInsertRows(index(place, 0), int(rows.size()), int(rows.size()));
    rows.push_back(std::move(row));
    endInsertRows();
}

void SearchHits::add(const QString &connectionId, const std::string &part, const search::Answer &answer)
{
    if (answer.hits.empty()) {
        return;
    }
    int place = -1;
    for (const search::Hit &hit : answer.hits) {
        if (!m_known.insert({connectionId, hit.id}).second) {
            continue;
        }
        place = placeRow(connectionId, part);
        append(place, {hit, 0});
        ++m_hitCount;
    }
    // Once, however often a place is asked.
    const std::string question = "more/" + part + '/' + answer.hits.front().member;
    if (const qint64 more = answer.total - qint64(answer.hits.size()); more > 0 && m_known.insert({connectionId, question}).second) {
        place = placeRow(connectionId, part);
        append(place, {answer.hits.front(), more});
        m_hasMore = true;
    }
    if (place >= 0) {
        Q_EMIT dataChanged(index(place, Detail), index(place, Detail));
    }
}

const search::Hit *SearchHits::hitAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == isPlace) {
        return nullptr;
    }
    return &m_places[std::size_t(index.internalId()) - 1].rows[std::size_t(index.row())].hit;
}

QString SearchHits::connectionOf(const QModelIndex &index) const { return index.data(ConnectionId).toString(); }

} // namespace strongroom::model
