// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/sharing/AccessModel.h"

#include "base/Text.h"
#include "base/TextOrder.h"
#include "tozstore/files/TozFile.h"
#include "tozstore/notes/NoteHistory.h"
#include "tozstore/records/TozNames.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace strongroom::model {

using Kind = AccessRow::Kind;

namespace {

struct AccessWords {
    Q_DECLARE_TR_FUNCTIONS(Access)
};

struct Lists {
    std::vector<AccessRow> rows;
    ErrorPtr error;
};

QString sinceKey(Kind kind, const QString &clientId, const QString &type) { return u"%1\n%2\n%3"_s.arg(int(kind)).arg(clientId, type); }

AccessRow rowOf(Kind kind, const std::string &clientId, const std::string &name, const std::string &type)
{
    AccessRow row;
    row.kind = kind;
    row.clientId = toQString(clientId);
    row.name = toQString(name);
    row.type = toQString(type);
    row.canEnd = kind == Kind::Reads || kind == Kind::SharesMine;
    return row;
}

// A listing that fails does not hide the others.
template <typename List>
void take(Lists &lists, List list)
{
    try {
        list();
    } catch (const CancelledError &) {
        throw;
    } catch (const VaultError &error) {
        lists.error = error.clone();
    }
}

Lists ask(tozstore::Store &store, const Cancellation &cancellation)
{
    Lists lists;
    take(lists, [&] {
        for (const tozstore::OutgoingShare &share : store.outgoing(cancellation)) {
            lists.rows.push_back(rowOf(Kind::Reads, share.readerId, share.readerName, share.type));
        }
    });
    take(lists, [&] {
        for (const tozstore::Authorization &one : store.authorizers(cancellation)) {
            lists.rows.push_back(rowOf(Kind::SharesMine, one.authorizerId, one.authorizerName, one.type));
        }
    });
    take(lists, [&] {
        for (const tozstore::IncomingShare &share : store.incoming(cancellation)) {
            lists.rows.push_back(rowOf(Kind::ReadByMe, share.writerId, share.writerName, share.type));
        }
    });
    take(lists, [&] {
        for (const tozstore::Authorization &one : store.granted(cancellation)) {
            lists.rows.push_back(rowOf(Kind::SharesTheirs, one.writerId, {}, one.type));
        }
    });
    return lists;
}

} // namespace

QString directionText(Kind kind)
{
    switch (kind) {
    case Kind::Reads: return AccessWords::tr("can read yours");
    case Kind::ReadByMe: return AccessWords::tr("you can read theirs");
    case Kind::SharesMine: return AccessWords::tr("may share yours with others");
    case Kind::SharesTheirs: return AccessWords::tr("you may share theirs");
    case Kind::NoteFor: return AccessWords::tr("can read a note of yours");
    case Kind::NoteFrom: break;
    }
    return AccessWords::tr("wrote you a note");
}

QString howText(Kind kind)
{
    switch (kind) {
    case Kind::Reads:
    case Kind::ReadByMe: return AccessWords::tr("shared type");
    case Kind::SharesMine:
    case Kind::SharesTheirs: return AccessWords::tr("authorizer");
    case Kind::NoteFor:
    case Kind::NoteFrom: break;
    }
    return AccessWords::tr("note");
}

QString sentenceOf(const AccessRow &row, const QString &who)
{
    switch (row.kind) {
    case Kind::Reads: return AccessWords::tr("%1 can read your records of the type “%2”.").arg(who, row.type);
    case Kind::ReadByMe: return AccessWords::tr("You can read records of %1 of the type “%2”.").arg(who, row.type);
    case Kind::SharesMine: return AccessWords::tr("%1 may share your records of the type “%2” with others.").arg(who, row.type);
    case Kind::SharesTheirs: return AccessWords::tr("You may share records of %1 of the type “%2” with others.").arg(who, row.type);
    case Kind::NoteFor: return AccessWords::tr("%1 can read a note of yours of the type “%2”.").arg(who, row.type);
    case Kind::NoteFrom: break;
    }
    return AccessWords::tr("%1 wrote you a note of the type “%2”.").arg(who, row.type);
}

AccessModel::AccessModel(QThreadPool *pool, NoteHistory *history, TozNames *names, QObject *parent) : QAbstractTableModel(parent), m_pool(pool), m_history(history), m_names(names)
{
    connect(history, &QAbstractItemModel::rowsInserted, this, &AccessModel::rebuild);
    connect(history, &QAbstractItemModel::dataChanged, this, &AccessModel::rebuild);
    connect(history, &QAbstractItemModel::modelReset, this, &AccessModel::rebuild);
    connect(names, &TozNames::changed, this, [this] {
        if (!m_shown.empty()) {
            Q_EMIT dataChanged(index(0, Who), index(int(m_shown.size()) - 1, Who));
        }
        Q_EMIT changed();
    });
}

void AccessModel::setStore(std::shared_ptr<tozstore::Store> store)
{
    m_loading.cancel();
    ++m_turn;
    m_store = std::move(store);
    m_listed.clear();
    m_error.reset();
    m_state = State::Idle;
    rebuild();
    load();
}

void AccessModel::load()
{
    if (!m_store) {
        return;
    }
    m_loading.cancel();
    const quint64 turn = ++m_turn;
    m_state = State::Loading;
    m_error = nullptr;   // of what was asked before
    Q_EMIT changed();
    m_loading = startAsync(
        m_pool, this, Sentence::tr("list who can read what"),
        [store = m_store](const Cancellation &cancellation, const ProgressSink &) { return ask(*store, cancellation); },
        [this, turn](Lists lists) {
            if (turn == m_turn) {
                m_listed = std::move(lists.rows);
                m_error = lists.error;
                m_state = State::Loaded;
                rebuild();
            }
        },
        [this, turn](const ErrorPtr &error) {
            if (turn == m_turn) {
                m_error = error;
                m_state = State::Loaded;
                Q_EMIT changed();
            }
        });
}

void AccessModel::rebuild()
{
    m_all.clear();
    if (m_store) {
        m_all = m_listed;
        for (AccessRow &row : m_all) {
            row.since = m_since.value(sinceKey(row.kind, row.clientId, row.type));
        }
        for (const NoteEntry &note : m_history->entries()) {
            if (note.deleted) {
                continue;
            }
            AccessRow row;
            row.kind = note.kind == NoteEntry::Kind::Written ? Kind::NoteFor : Kind::NoteFrom;
            row.clientId = note.partyId;
            row.name = note.partyName;
            row.type = note.type;
            row.since = note.at;
            row.noteId = note.noteId;
            row.canEnd = row.kind == Kind::NoteFor && note.own;
            m_all.push_back(std::move(row));
        }
    }
    narrow();
}

void AccessModel::narrow()
{
    beginResetModel();
    m_shown.clear();
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const AccessRow &row = m_all[i];
        if ((m_type.isEmpty() || row.type == m_type) && (m_client.isEmpty() || row.clientId == m_client)) {
            m_shown.push_back(int(i));
        }
    }
    endResetModel();
    Q_EMIT changed();
}

void AccessModel::setTypeFilter(const QString &type)
{
    if (m_type != type) {
        m_type = type;
        narrow();
    }
}

void AccessModel::setClientFilter(const QString &clientId)
{
    if (m_client != clientId) {
        m_client = clientId;
        narrow();
    }
}

void AccessModel::noteSince(Kind kind, const QString &clientId, const QString &type)
{
    m_since.insert(sinceKey(kind, clientId, type), QDateTime::currentDateTimeUtc());
}

std::vector<AccessRow> AccessModel::shown() const
{
    std::vector<AccessRow> rows;
    for (const int place : m_shown) {
        rows.push_back(m_all[std::size_t(place)]);
    }
    return rows;
}

const AccessRow *AccessModel::at(int row) const { return row >= 0 && row < int(m_shown.size()) ? &m_all[std::size_t(m_shown[std::size_t(row)])] : nullptr; }

QString AccessModel::nameOf(const AccessRow &row) const
{
    if (!row.clientId.isEmpty()) {
        const QString known = m_names->name(row.clientId);
        return !known.isEmpty() ? known : !row.name.isEmpty() ? row.name : m_names->shown(row.clientId);
    }
    return row.name.isEmpty() ? tr("nobody known") : row.name;
}

QStringList AccessModel::types() const
{
    QSet<QString> found;
    for (const AccessRow &row : m_all) {
        found.insert(row.type);
    }
    found.remove(QString());
    QStringList sorted(found.begin(), found.end());
    sorted.sort();
    return sorted;
}

std::vector<std::pair<QString, QString>> AccessModel::clients() const
{
    std::vector<std::pair<QString, QString>> found;
    QSet<QString> known;
    for (const AccessRow &row : m_all) {
        if (!row.clientId.isEmpty() && !known.contains(row.clientId)) {
            known.insert(row.clientId);
            found.emplace_back(row.clientId, nameOf(row));
        }
    }
    std::ranges::sort(found, [order = textOrder()](const auto &a, const auto &b) { return order.compare(a.second, b.second) < 0; });
    return found;
}

int AccessModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

int AccessModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant AccessModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const AccessRow &row = *at(index.row());
    if (role == KindOf) {
        return int(row.kind);
    }
    if (role == CanEnd) {
        return row.canEnd;
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleDescriptionRole) {
        return sentenceOf(row, nameOf(row)) + (row.clientId.isEmpty() ? QString() : u'\n' + row.clientId);
    }
    if (role != Role::Display) {
        return {};
    }
    switch (index.column()) {
    case Who: return nameOf(row);
    case Type: return row.type;
    case Direction: return directionText(row.kind);
    case How: return howText(row.kind);
    case Since: return row.since.isValid() ? dateText(row.since) : tr("not known");
    default: return {};
    }
}

QVariant AccessModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Who: return tr("who");
    case Type: return tr("type");
    case Direction: return tr("direction");
    case How: return tr("how");
    case Since: return tr("since");
    default: return {};
    }
}

} // namespace strongroom::model
