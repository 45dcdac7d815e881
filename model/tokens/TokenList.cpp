// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenList.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "connections/TokenSource.h"
#include "tokens/TokenFeed.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace strongroom::model {

namespace {

const ErrorPtr &errorOf(const TokenListRow &row) { return row.hasToken ? row.token.lastError : row.openError; }

// A step of the bar that can be seen.
int barStep(const std::optional<double> &fraction) { return fraction ? int(std::lround(*fraction * 200)) : -1; }

} // namespace

TokenList::TokenList(TokenFeed *feed, const QString &connectionId, QObject *parent) : QAbstractTableModel(parent), m_feed(feed), m_connectionId(connectionId)
{
    static_assert(int(TokenColumn::Count) == int(ColumnCount));
    m_timer.setInterval(1000);
    connect(&m_timer, &QTimer::timeout, this, &TokenList::tick);
    connect(feed, &TokenFeed::changed, this, &TokenList::sync);
    connect(feed, &TokenFeed::removed, this, &TokenList::sync);
    const ConnectionManager *const manager = feed->connections();
    connect(manager, &ConnectionManager::orderChanged, this, &TokenList::sync);
    connect(manager, &ConnectionManager::connectionAdded, this, &TokenList::sync);
    connect(manager, &ConnectionManager::connectionChanged, this, &TokenList::sync);
    connect(manager, &ConnectionManager::connectionRemoved, this, &TokenList::sync);
    connect(manager, &ConnectionManager::stateChanged, this, &TokenList::sync);
    sync();
}

void TokenList::setText(const QString &text)
{
    m_text = text;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        m_words = words;
        sync();
    }
}

void TokenList::sort(int column, Qt::SortOrder order)
{
    m_order = {column, order};
    sync();
}

void TokenList::setBusy(const std::set<TokenRef> &busy)
{
    m_busy = busy;
    sync();
}

void TokenList::setShown(bool shown)
{
    m_isShown = shown;
    if (shown) {
        tick();   // what has passed since
    }
    watchTime();
}

void TokenList::watchTime()
{
    const bool ends = std::ranges::any_of(m_rows, [](const TokenListRow &row) { return row.hasToken && row.token.expiresAt.has_value(); });
    if (!m_isShown || !ends) {
        m_timer.stop();
    } else if (!m_timer.isActive()) {
        m_timer.start();
    }
}

void TokenList::tick()
{
    const WallTime time = now();
    const bool kindChanges = std::ranges::any_of(m_rows, [time](const TokenListRow &row) { return row.hasToken && timeLeftOf(row.token, time).kind != row.left.kind; });
    if (kindChanges) {   // it may match other words now, and be counted elsewhere
        sync();
        return;
    }
    for (int at = 0; at < rowCount(); ++at) {
        TokenListRow &row = bySerial(m_shown[std::size_t(at)]);
        if (!row.hasToken) {
            continue;
        }
        TimeLeft left = timeLeftOf(row.token, time);
        const bool seen = left.text != row.left.text || barStep(left.fraction) != barStep(row.left.fraction);
        row.left = std::move(left);
        if (seen) {
            Q_EMIT dataChanged(index(at, Left), index(at, Left), {Role::Display, Fraction, Qt::AccessibleTextRole});
        }
    }
}

void TokenList::sync()
{
    std::vector<TokenListRow> fresh = makeTokenRows(*m_feed, m_connectionId, m_rows, m_lastSerial, now());
    for (TokenListRow &row : fresh) {
        row.busy = m_busy.contains(row.ref);
    }
    take(std::move(fresh));
    watchTime();
}

// From what the views know to what there is now, in steps that they can follow: rows go, the rest finds its order, rows come, cells change.
void TokenList::take(std::vector<TokenListRow> fresh)
{
    std::vector<quint64> wanted;
    for (const std::size_t place : arrangedRows(fresh, m_words, m_order)) {
        wanted.push_back(fresh[place].serial);
    }
    const auto isWanted = [&wanted](quint64 serial) { return std::ranges::find(wanted, serial) != wanted.end(); };
    bool changed = false;
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (!isWanted(m_shown[std::size_t(at)])) {
            beginRemoveRows({}, at, at);
            m_shown.erase(m_shown.begin() + at);
            endRemoveRows();
            changed = true;
        }
    }
    const std::vector<TokenListRow> before = std::exchange(m_rows, std::move(fresh));
    std::vector<quint64> kept;
    std::ranges::copy_if(wanted, std::back_inserter(kept), [this](quint64 serial) { return std::ranges::find(m_shown, serial) != m_shown.end(); });
    reorder(kept);
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        if (at >= m_shown.size() || m_shown[at] != wanted[at]) {
            beginInsertRows({}, int(at), int(at));
            m_shown.insert(m_shown.begin() + std::ptrdiff_t(at), wanted[at]);
            endInsertRows();
            changed = true;
        }
    }
    signalChanged(before);
    if (changed || before.size() != m_rows.size()
        || !std::equal(before.begin(), before.end(), m_rows.begin(), m_rows.end(), [](const TokenListRow &a, const TokenListRow &b) { return sameContent(a, b); })) {
        Q_EMIT countsChanged();
    }
}

void TokenList::reorder(const std::vector<quint64> &wanted)
{
    if (wanted == m_shown) {
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex &old : from) {
        const auto place = std::ranges::find(wanted, m_shown[std::size_t(old.row())]);
        to.append(index(int(place - wanted.begin()), old.column()));
    }
    m_shown = wanted;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void TokenList::signalChanged(const std::vector<TokenListRow> &before)
{
    for (int at = 0; at < rowCount(); ++at) {
        const TokenListRow &row = bySerial(m_shown[std::size_t(at)]);
        const auto old = std::ranges::find(before, row.serial, &TokenListRow::serial);
        if (old != before.end() && (!sameContent(*old, row) || old->left.text != row.left.text || barStep(old->left.fraction) != barStep(row.left.fraction))) {
            Q_EMIT dataChanged(index(at, 0), index(at, ColumnCount - 1));
        }
    }
}

const TokenListRow &TokenList::bySerial(quint64 serial) const { return *std::ranges::find(m_rows, serial, &TokenListRow::serial); }

TokenListRow &TokenList::bySerial(quint64 serial) { return *std::ranges::find(m_rows, serial, &TokenListRow::serial); }

const TokenListRow *TokenList::rowAt(int row) const { return row >= 0 && row < rowCount() ? &bySerial(m_shown[std::size_t(row)]) : nullptr; }

WallTime TokenList::now() const { return m_feed->clock().wallNow(); }

std::optional<TokenDetails> TokenList::details(int row) const
{
    const TokenListRow *const found = rowAt(row);
    return found != nullptr ? std::optional(tokenDetails(*found, now())) : std::nullopt;
}

int TokenList::rowOf(const TokenRef &ref) const
{
    const auto found = std::ranges::find_if(m_shown, [this, &ref](quint64 serial) { return bySerial(serial).ref == ref; });
    return found != m_shown.end() ? int(found - m_shown.begin()) : -1;
}

int TokenList::countOf(TokenTime kind) const
{
    return int(std::ranges::count_if(m_rows, [kind](const TokenListRow &row) { return row.left.kind == kind; }));
}

int TokenList::failedCount() const
{
    return int(std::ranges::count_if(m_rows, [](const TokenListRow &row) { return errorOf(row) != nullptr; }));
}

std::vector<TokenRef> TokenList::expired() const
{
    std::vector<TokenRef> refs;
    for (const quint64 serial : m_shown) {
        const TokenListRow &row = bySerial(serial);
        if (row.hasToken && row.token.canRefresh && !row.busy && (row.left.kind == TokenTime::Over || row.token.state == connections::TokenState::Expired)) {
            refs.push_back(row.ref);
        }
    }
    return refs;
}

int TokenList::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int TokenList::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(ColumnCount); }

QVariant TokenList::display(const TokenListRow &row, int column) const
{
    switch (column) {
    case Connection: return row.connectionName;
    case Source: return row.hasToken ? connections::tokenSource(row.token.source).translated() : row.service;
    case Client: return toQString(row.token.client);
    case Scope: return toQString(row.token.scope);
    case Audience: return toQString(row.token.audience);
    case Left: return row.busy ? tr("refreshing…") : row.left.text;
    case LastRefresh: return row.token.lastRefresh ? clockText(*row.token.lastRefresh, now()) : QString();
    case LastError: return errorText(errorOf(row)).text;
    default: return {};
    }
}

QString TokenList::toolTip(const TokenListRow &row, int column) const
{
    switch (column) {
    case Left: return row.token.expiresAt && row.hasToken ? tr("Expires %1").arg(exactClockText(*row.token.expiresAt)) : QString();
    case LastRefresh: return row.token.lastRefresh ? exactClockText(*row.token.lastRefresh) : QString();
    case LastError: {
        const ErrorText text = errorText(errorOf(row));
        return (text.text + u'\n' + text.advice).trimmed();
    }
    default: return display(row, column).toString();
    }
}

QString TokenList::accessible(const TokenListRow &row, int column) const
{
    const QString text = display(row, column).toString();
    if (column == Left && !row.busy && row.left.fraction && row.left.kind != TokenTime::Over) {
        return tr("%1, %2 percent of its time").arg(text).arg(int(std::floor(*row.left.fraction * 100)));
    }
    if (column == LastError && text.isEmpty()) {
        return tr("no error");
    }
    return text;
}

QVariant TokenList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const TokenListRow &row = bySerial(m_shown[std::size_t(index.row())]);
    switch (role) {
    case Role::Display:
    case Role::Edit: return display(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::AccessibleTextRole: return accessible(row, index.column());
    case Role::Reason: return errorText(errorOf(row)).text;
    case Role::Advice: return errorText(errorOf(row)).advice;
    case TimeKind: return QVariant::fromValue(row.left.kind);
    case Fraction: return row.left.fraction ? QVariant(*row.left.fraction) : QVariant();
    case IsBusy: return row.busy;
    case HasFailed: return errorOf(row) != nullptr;
    case HasRemarks: return row.left.kind != TokenTime::None && !row.token.remarks.empty();
    case ConnectionId: return row.ref.connectionId;
    default: return {};
    }
}

QVariant TokenList::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Connection: return tr("connection");
    case Source: return tr("source");
    case Client: return tr("client");
    case Scope: return tr("scope");
    case Audience: return tr("audience");
    case Left: return tr("time left");
    case LastRefresh: return tr("last refresh");
    case LastError: return tr("last error");
    default: return {};
    }
}

QHash<int, QByteArray> TokenList::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractTableModel::roleNames();
    names.insert({{Role::Reason, "reason"}, {Role::Advice, "advice"}, {TimeKind, "timeKind"}, {Fraction, "fraction"}, {IsBusy, "isBusy"}, {HasFailed, "hasFailed"}, {HasRemarks, "hasRemarks"}, {ConnectionId, "connectionId"}});
    return names;
}

} // namespace strongroom::model
