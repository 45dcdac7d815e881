// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "connections/ConnectionTreeModel.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/ModeWords.h"
#include "connections/WriteAccess.h"

#include <algorithm>

namespace strongroom::model {

namespace {

constexpr quintptr topLevel = 0;   // internal id of a connection; a page has its connection's serial, which outlives a change of rows

QString stateText(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Closed:
        return ConnectionTreeModel::tr("Closed");
    case ConnectionState::Opening:
        return ConnectionTreeModel::tr("Opening");
    case ConnectionState::Open:
        return ConnectionTreeModel::tr("Open");
    case ConnectionState::Failed:
        return ConnectionTreeModel::tr("Failed");
    }
    return {};
}

} // namespace

QString pageName(ConnectionPage page)
{
    switch (page) {
    case ConnectionPage::Records:
        return ConnectionTreeModel::tr("Records");
    case ConnectionPage::Keys:
        return ConnectionTreeModel::tr("Keys");
    case ConnectionPage::Migrations:
        return ConnectionTreeModel::tr("Migrations");
    case ConnectionPage::Activity:
        return ConnectionTreeModel::tr("Activity");
    case ConnectionPage::Search:
        return ConnectionTreeModel::tr("Search");
    case ConnectionPage::Changes:
        return ConnectionTreeModel::tr("Changes");
    case ConnectionPage::Files:
        return ConnectionTreeModel::tr("Files");
    case ConnectionPage::Notes:
        return ConnectionTreeModel::tr("Notes");
    case ConnectionPage::Sharing:
        return ConnectionTreeModel::tr("Who can read this?");
    case ConnectionPage::Secrets:
        return ConnectionTreeModel::tr("Secrets");
    case ConnectionPage::Environments:
        return ConnectionTreeModel::tr("Environments");
    case ConnectionPage::Tokens:
        return ConnectionTreeModel::tr("Tokens");
    case ConnectionPage::Request:
        return ConnectionTreeModel::tr("Request");
    }
    return {};
}

std::vector<ConnectionPage> pagesOf(connections::Service service)
{
    switch (service) {
    case connections::Service::InCountry:
        return {ConnectionPage::Records, ConnectionPage::Changes, ConnectionPage::Keys, ConnectionPage::Migrations};
    case connections::Service::TozStore:
        return {ConnectionPage::Records, ConnectionPage::Files, ConnectionPage::Notes, ConnectionPage::Sharing};
    case connections::Service::Locker:
        return {ConnectionPage::Secrets, ConnectionPage::Environments};
    case connections::Service::ApiTokens:
    case connections::Service::SignIn:
        return {ConnectionPage::Tokens, ConnectionPage::Request};
    }
    return {};
}

ConnectionTreeModel::ConnectionTreeModel(ConnectionManager *manager, QObject *parent) : QAbstractItemModel(parent), m_manager(manager)
{
    connect(manager, &ConnectionManager::orderChanged, this, &ConnectionTreeModel::rebuild);
    connect(manager, &ConnectionManager::connectionAdded, this, &ConnectionTreeModel::insert);
    connect(manager, &ConnectionManager::connectionAboutToBeRemoved, this, &ConnectionTreeModel::remove);
    connect(manager, &ConnectionManager::connectionChanged, this, &ConnectionTreeModel::changed);
    connect(manager, &ConnectionManager::stateChanged, this, &ConnectionTreeModel::changed);
    connect(&manager->writeAccess(), &WriteAccess::changed, this, &ConnectionTreeModel::changed);
    connect(manager, &ConnectionManager::recordCountChanged, this, &ConnectionTreeModel::changed);
    rebuild();
}

void ConnectionTreeModel::rebuild()
{
    std::vector<Node> nodes;
    for (const connections::Connection &connection : m_manager->connections()) {
        nodes.push_back({toQString(connection.id), ++m_lastSerial, pagesOf(connection.service)});
    }
    const bool same = std::equal(nodes.begin(), nodes.end(), m_nodes.begin(), m_nodes.end(),
                                 [](const Node &a, const Node &b) { return a.id == b.id && a.pages == b.pages; });
    if (same) {
        return;
    }
    beginResetModel();
    m_nodes = std::move(nodes);
    endResetModel();
}

void ConnectionTreeModel::insert(const QString &id)
{
    const auto &all = m_manager->connections();
    const auto found =
        std::find_if(all.begin(), all.end(), [&id](const connections::Connection &connection) { return toQString(connection.id) == id; });
    if (found == all.end() || rowOf(id) >= 0) {
        return;
    }
    // The same place among those that are known here.
    int row = 0;
    for (auto before = all.begin(); before != found; ++before) {
        row += rowOf(toQString(before->id)) >= 0 ? 1 : 0;
    }
    beginInsertRows({}, row, row);
    m_nodes.insert(m_nodes.begin() + row, Node{id, ++m_lastSerial, pagesOf(found->service)});
    endInsertRows();
}

void ConnectionTreeModel::remove(const QString &id)
{
    const int row = rowOf(id);
    if (row < 0) {
        return;
    }
    beginRemoveRows({}, row, row);
    m_nodes.erase(m_nodes.begin() + row);
    endRemoveRows();
}

void ConnectionTreeModel::changed(const QString &id)
{
    const QModelIndex top = connectionIndex(id);
    if (!top.isValid()) {
        return;
    }
    Q_EMIT dataChanged(top, top);
    if (const int pages = rowCount(top); pages > 0) {
        Q_EMIT dataChanged(index(0, 0, top), index(pages - 1, 0, top));
    }
}

int ConnectionTreeModel::rowOf(const QString &id) const
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [&id](const Node &node) { return node.id == id; });
    return found == m_nodes.end() ? -1 : int(found - m_nodes.begin());
}

int ConnectionTreeModel::rowOfSerial(quintptr serial) const
{
    const auto found = std::find_if(m_nodes.begin(), m_nodes.end(), [serial](const Node &node) { return node.serial == serial; });
    return found == m_nodes.end() ? -1 : int(found - m_nodes.begin());
}

QModelIndex ConnectionTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent)) {
        return {};
    }
    return parent.isValid() ? createIndex(row, 0, m_nodes[std::size_t(parent.row())].serial) : createIndex(row, 0, topLevel);
}

QModelIndex ConnectionTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == topLevel) {
        return {};
    }
    const int row = rowOfSerial(child.internalId());
    return row < 0 ? QModelIndex() : createIndex(row, 0, topLevel);
}

int ConnectionTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_nodes.size());
    }
    const bool isConnection = parent.internalId() == topLevel && parent.column() == 0 && parent.row() < int(m_nodes.size());
    return isConnection ? int(m_nodes[std::size_t(parent.row())].pages.size()) : 0;
}

int ConnectionTreeModel::columnCount(const QModelIndex &) const { return 1; }

QVariant ConnectionTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const bool isPage = index.internalId() != topLevel;
    const int top = isPage ? rowOfSerial(index.internalId()) : index.row();
    if (top < 0 || top >= int(m_nodes.size())) {
        return {};
    }
    const Node &node = m_nodes[std::size_t(top)];
    const connections::Connection *connection = m_manager->find(node.id);
    if (!connection) {
        return {};
    }
    switch (role) {
    case Kind:
        return QVariant::fromValue(isPage ? NodeKind::Page : NodeKind::Connection);
    case ConnectionId:
        return node.id;
    case Origin:
        return QVariant::fromValue(connection->origin);
    case Role::State:
        return QVariant::fromValue(m_manager->state(node.id));
    case Mode:
        return QVariant::fromValue(connection->mode);
    case ChangesAllowed:
        return m_manager->writeAccess().isAllowed(node.id);
    case ModeText:
        return modeText(connection->mode, m_manager->writeAccess().isAllowed(node.id));
    case StateText:
        return stateText(m_manager->state(node.id));
    case Role::Reason:
        return errorText(m_manager->error(node.id)).text;
    case Role::Advice:
        return errorText(m_manager->error(node.id)).advice;
    case Page:
        return isPage ? QVariant::fromValue(node.pages[std::size_t(index.row())]) : QVariant();
    case Count: {
        if (!isPage) {
            return {};
        }
        const ConnectionPage page = node.pages[std::size_t(index.row())];
        if (const auto own = m_counts.find({node.id, page}); own != m_counts.end()) {
            return qlonglong(own->second);
        }
        const std::optional<qint64> count = page == ConnectionPage::Records ? m_manager->recordCount(node.id)
            : page == ConnectionPage::Keys                                  ? m_manager->secretCount(node.id)
                                                                            : std::nullopt;
        return count ? QVariant(qlonglong(*count)) : QVariant();
    }
    case Role::Display:
        return isPage ? pageName(node.pages[std::size_t(index.row())]) : toQString(connection->name);
    case Qt::AccessibleTextRole:
        return isPage ? pageName(node.pages[std::size_t(index.row())])
                      : spokenName(*connection);
    default:
        return {};
    }
}

QString ConnectionTreeModel::spokenName(const connections::Connection &connection) const
{
    const QString id = toQString(connection.id);
    const QString mode = modeText(connection.mode, m_manager->writeAccess().isAllowed(id));
    const QString state = stateText(m_manager->state(id));
    return mode.isEmpty() ? tr("%1, %2").arg(toQString(connection.name), state) : tr("%1, %2, %3", "connection, mode, state").arg(toQString(connection.name), mode, state);
}

QHash<int, QByteArray> ConnectionTreeModel::roleNames() const
{
    return {{Role::Display, "display"}, {Role::State, "state"}, {Role::Reason, "reason"},       {Role::Advice, "advice"}, {Kind, "kind"},
            {Mode, "mode"}, {ChangesAllowed, "changesAllowed"}, {ModeText, "modeText"}, {ConnectionId, "connectionId"}, {Page, "page"},     {Origin, "origin"},             {StateText, "stateText"}, {Count, "count"}};
}

QModelIndex ConnectionTreeModel::connectionIndex(const QString &id) const
{
    const int row = rowOf(id);
    return row < 0 ? QModelIndex() : index(row, 0);
}

void ConnectionTreeModel::setPageCount(const QString &id, ConnectionPage page, std::optional<qint64> count)
{
    if (count) {
        m_counts[{id, page}] = *count;
    } else {
        m_counts.erase({id, page});
    }
    changed(id);
}

QModelIndex ConnectionTreeModel::pageIndex(const QString &id, ConnectionPage page) const
{
    const QModelIndex top = connectionIndex(id);
    if (!top.isValid()) {
        return {};
    }
    const std::vector<ConnectionPage> &pages = m_nodes[std::size_t(top.row())].pages;
    const auto found = std::find(pages.begin(), pages.end(), page);
    return found == pages.end() ? QModelIndex() : index(int(found - pages.begin()), 0, top);
}

} // namespace strongroom::model
