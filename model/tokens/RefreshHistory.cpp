// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/RefreshHistory.h"

#include "base/ErrorText.h"
#include "base/Format.h"
#include "base/Text.h"
#include "connections/TokenSource.h"
#include "tokens/TokenFeed.h"

#include <algorithm>

namespace strongroom::model {

RefreshHistory::RefreshHistory(TokenFeed *feed, QObject *parent) : QAbstractTableModel(parent), m_feed(feed)
{
    connect(feed, &TokenFeed::changed, this, &RefreshHistory::sync);
    connect(feed, &TokenFeed::removed, this, &RefreshHistory::sync);
}

void RefreshHistory::showAll() { setScope(Scope::All, {}); }

void RefreshHistory::showConnection(const QString &connectionId) { setScope(Scope::Connection, {connectionId, {}}); }

void RefreshHistory::showToken(const TokenRef &ref) { setScope(Scope::Token, ref); }

void RefreshHistory::showNothing() { setScope(Scope::Nothing, {}); }

void RefreshHistory::setScope(Scope scope, const TokenRef &ref)
{
    if (scope == m_scope && ref == m_ref) {
        return;
    }
    beginResetModel();
    m_scope = scope;
    m_ref = ref;
    m_lines = collect();
    endResetModel();
}

std::vector<RefreshHistory::Line> RefreshHistory::collect() const
{
    std::vector<Line> lines;
    if (m_scope == Scope::Nothing) {
        return lines;
    }
    for (const connections::Connection &connection : m_feed->connections()->connections()) {
        const QString id = toQString(connection.id);
        if (m_scope != Scope::All && id != m_ref.connectionId) {
            continue;
        }
        for (const connections::RefreshEntry &entry : m_feed->history(id)) {
            if (m_scope != Scope::Token || entry.key == m_ref.key) {
                lines.push_back({id, entry});
            }
        }
    }
    std::ranges::stable_sort(lines, [](const Line &a, const Line &b) { return a.entry.at > b.entry.at; });
    return lines;
}

// What is new stands on top, and the oldest may have gone: nothing else happens to a history while it is looked at.
void RefreshHistory::sync()
{
    std::vector<Line> fresh = collect();
    if (fresh == m_lines) {
        return;
    }
    std::size_t added = 0;
    while (added < fresh.size() && (m_lines.empty() || !(fresh[added] == m_lines.front()))) {
        ++added;
    }
    const std::size_t kept = std::min(fresh.size() - added, m_lines.size());
    const bool grown = std::equal(m_lines.begin(), m_lines.begin() + std::ptrdiff_t(kept), fresh.begin() + std::ptrdiff_t(added)) && added + kept == fresh.size();
    if (!grown) {
        beginResetModel();
        m_lines = std::move(fresh);
        endResetModel();
        return;
    }
    if (kept < m_lines.size()) {
        beginRemoveRows({}, int(kept), int(m_lines.size()) - 1);
        m_lines.erase(m_lines.begin() + std::ptrdiff_t(kept), m_lines.end());
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_lines = std::move(fresh);
        endInsertRows();
    }
}

QString RefreshHistory::nameOf(const Line &line) const
{
    const connections::Connection *const connection = m_feed->connections()->find(line.connectionId);
    return connection != nullptr ? toQString(connection->name) : QString();
}

QString RefreshHistory::tokenText(const Line &line) const
{
    const QString name = nameOf(line);
    const QString source = m_feed->sourceOf(line.connectionId, line.entry.key);
    return source.isEmpty() ? name : name.isEmpty() ? source : QStringLiteral("%1 \u00b7 %2").arg(name, source);
}

QString RefreshHistory::outcomeText(const Line &line) const
{
    if (line.entry.worked) {
        return tr("worked, %1").arg(durationText(line.entry.duration));
    }
    return line.entry.error.empty() ? tr("failed") : sentence(Sentence(line.entry.error));
}

QString RefreshHistory::details(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const Line &line = m_lines[std::size_t(row)];
    QStringList text{tokenText(line), tr("Began %1").arg(exactClockText(line.entry.at)), tr("Took %1").arg(durationText(line.entry.duration)), tr("Reason: %1").arg(reasonText(line.entry.reason))};
    if (!line.entry.origin.empty()) {
        text << tr("From: %1").arg(connections::tokenSource(line.entry.origin).translated());
    }
    if (line.entry.expiresAt) {
        text << tr("Good until %1").arg(exactClockText(*line.entry.expiresAt));
    }
    if (!line.entry.worked) {
        text << outcomeText(line);
    }
    return text.join(u'\n');
}

int RefreshHistory::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int RefreshHistory::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant RefreshHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const Line &line = m_lines[std::size_t(index.row())];
    if (role == Worked) {
        return line.entry.worked;
    }
    if (role == Qt::ToolTipRole) {
        return details(index.row());
    }
    if (role != Role::Display && role != Role::Edit && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case When: return clockText(line.entry.at, m_feed->clock().wallNow());
    case Token: return m_scope == Scope::All ? nameOf(line) : m_feed->sourceOf(line.connectionId, line.entry.key);
    case Reason: return reasonText(line.entry.reason);
    case Outcome: return outcomeText(line);
    default: return {};
    }
}

QVariant RefreshHistory::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case When: return tr("when");
    case Token: return tr("token");
    case Reason: return tr("reason");
    case Outcome: return tr("outcome");
    default: return {};
    }
}

} // namespace strongroom::model
