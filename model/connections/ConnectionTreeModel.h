// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sidebar: connections, and below each the pages that it has.

#include "base/Roles.h"
#include "connections/ConnectionManager.h"

#include <QAbstractItemModel>
#include <QString>

#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace strongroom::model {

// Activity and Search belong to no connection: they are not in the tree. Tokens is both: those of all connections, and of one that is about tokens. Request is
// there for every connection, and in the tree of those that are about tokens.
enum class ConnectionPage { Records, Changes, Keys, Migrations, Files, Notes, Sharing, Secrets, Environments, Tokens, Request, Activity, Search };

// In the order of the tree. A page that the window does not make yet is not among them.
[[nodiscard]] std::vector<ConnectionPage> pagesOf(connections::Service service);
[[nodiscard]] QString pageName(ConnectionPage page);   // "Records", as the user reads it

class ConnectionTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum class NodeKind { Connection, Page };
    Q_ENUM(NodeKind)
    enum TreeRole : int {
        Kind = Role::FirstFreeRole,   // NodeKind
        ConnectionId,                 // QString
        Page,                         // ConnectionPage; pages only
        Origin,                       // connections::Origin
        Mode,                         // connections::Mode
        ChangesAllowed,               // bool: now
        ModeText,                     // QString: "Production, read-only"; empty: a normal connection
        StateText,                    // QString: "Open", for tool tips and screen readers
        Count                         // qint64, or invalid: not known; pages only
    };

    explicit ConnectionTreeModel(ConnectionManager *manager, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] QModelIndex connectionIndex(const QString &id) const;
    [[nodiscard]] QModelIndex pageIndex(const QString &id, ConnectionPage page) const;
    // Of a page that counts by itself; the number of records is the manager's.
    void setPageCount(const QString &id, ConnectionPage page, std::optional<qint64> count);

private:
    struct Node {
        QString id;
        quintptr serial = 0;   // from 1
        std::vector<ConnectionPage> pages;
    };
    void rebuild();
    void insert(const QString &id);
    void remove(const QString &id);
    void changed(const QString &id);
    [[nodiscard]] QString spokenName(const connections::Connection &connection) const;
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] int rowOfSerial(quintptr serial) const;

    ConnectionManager *m_manager;
    std::vector<Node> m_nodes;   // what the views know; follows the manager
    quintptr m_lastSerial = 0;
    std::map<std::pair<QString, ConnectionPage>, qint64> m_counts;
};

} // namespace strongroom::model
