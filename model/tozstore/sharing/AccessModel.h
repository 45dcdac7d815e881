// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Who can read this?" as one table: the four listings of the service and the notes of this session, narrowed by type and client. The notes of
// other sessions are not in it, and cannot be: the service lists none. GUI thread.

#include "base/Async.h"
#include "base/Roles.h"
#include "tozstore/Store.h"
#include "tozstore/sharing/AccessRow.h"

#include <QAbstractTableModel>
#include <QHash>

#include <memory>
#include <vector>

namespace strongroom::model {

class NoteHistory;
class TozNames;

class AccessModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Type, Direction, How, Since, ColumnCount };
    enum class State { Idle, Loading, Loaded };
    enum AccessRole : int { KindOf = Role::FirstFreeRole, CanEnd };   // int(AccessRow::Kind), bool

    // History and names outlive this.
    AccessModel(QThreadPool *pool, NoteHistory *history, TozNames *names, QObject *parent = nullptr);
    void setStore(std::shared_ptr<tozstore::Store> store);   // loads; null: empties
    void load();

    void setTypeFilter(const QString &type);          // empty: any
    void setClientFilter(const QString &clientId);    // empty: any
    [[nodiscard]] const QString &typeFilter() const noexcept { return m_type; }
    [[nodiscard]] const QString &clientFilter() const noexcept { return m_client; }

    [[nodiscard]] State state() const noexcept { return m_state; }
    // Why a listing is missing; null: none is. The others are shown.
    [[nodiscard]] const ErrorPtr &error() const noexcept { return m_error; }
    [[nodiscard]] const std::vector<AccessRow> &all() const noexcept { return m_all; }
    [[nodiscard]] std::vector<AccessRow> shown() const;
    [[nodiscard]] const AccessRow *at(int row) const;
    [[nodiscard]] QString nameOf(const AccessRow &row) const;
    [[nodiscard]] QStringList types() const;                              // sorted
    [[nodiscard]] std::vector<std::pair<QString, QString>> clients() const;   // id, name; by name
    // What was begun here has a beginning.
    void noteSince(AccessRow::Kind kind, const QString &clientId, const QString &type);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void changed();   // rows, names, state or filter

private:
    void rebuild();   // from what was listed, and the notes
    void narrow();

    QThreadPool *m_pool;
    NoteHistory *m_history;
    TozNames *m_names;
    std::shared_ptr<tozstore::Store> m_store;
    AsyncHandle m_loading;
    quint64 m_turn = 0;
    State m_state = State::Idle;
    ErrorPtr m_error;
    std::vector<AccessRow> m_listed;
    std::vector<AccessRow> m_all;
    std::vector<int> m_shown;   // places in m_all
    QString m_type;
    QString m_client;
    QHash<QString, QDateTime> m_since;
};

} // namespace strongroom::model
