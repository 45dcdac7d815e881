// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a search everywhere has found: places (a connection, or a country of it), and below each its hits, in the order in which they came. Nothing moves
// once it is there. A last row of a place says how many more match where a service has more than was asked for.

#include "base/Roles.h"
#include "search/Search.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QString>

#include <map>
#include <set>
#include <vector>

namespace strongroom::model {

class ConnectionManager;

class SearchHits final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { What, Detail, Found, ColumnCount };
    enum HitRole : int {
        IsPlace = Role::FirstFreeRole,   // bool
        IsMore,                          // bool: not a hit, the number of those that are not here
        IsUnreadable,                    // bool
        ConnectionId,                    // QString
        Service                          // connections::Service
    };

    explicit SearchHits(const ConnectionManager *connections, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void clear();
    // A hit that is there already is not added again.
    void add(const QString &connectionId, const std::string &part, const search::Answer &answer);
    [[nodiscard]] qint64 hitCount() const noexcept { return m_hitCount; }
    [[nodiscard]] int placeCount() const noexcept { return int(m_places.size()); }
    [[nodiscard]] bool hasMore() const noexcept { return m_hasMore; }   // somewhere more match than are here
    // Null: a place.
    [[nodiscard]] const search::Hit *hitAt(const QModelIndex &index) const;
    [[nodiscard]] QString connectionOf(const QModelIndex &index) const;

private:
    struct Row {
        search::Hit hit;
        qint64 more = 0;   // > 0: as many again with what `hit` was found by
    };
    struct Place {
        QString connectionId;
        std::string part;
        std::vector<Row> rows;
    };
    [[nodiscard]] QVariant placeData(const Place &place, int column, int role) const;
    [[nodiscard]] QVariant rowData(const Place &place, const Row &row, int column, int role) const;
    int placeRow(const QString &connectionId, const std::string &part);
    void append(int place, Row row);

    const ConnectionManager *m_connections;
    std::vector<Place> m_places;
    std::map<std::pair<QString, std::string>, int> m_placeOf;
    std::set<std::pair<QString, std::string>> m_known;   // connection, id of the hit
    qint64 m_hitCount = 0;
    bool m_hasMore = false;
};

} // namespace strongroom::model
