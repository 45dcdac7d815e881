// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of all connections, or of one: a row for each token of an open connection, and one for each connection that is not open. No role has a
// token in it: TokenActions fetches one at the moment of copying. Time passes by a timer that runs only while the rows are shown and one of them
// ends some day; a tick changes cells, never rows. GUI thread.

#include "base/Roles.h"
#include "tokens/TokenDetails.h"
#include "tokens/TokenListRows.h"

#include <QAbstractTableModel>
#include <QTimer>

#include <optional>
#include <set>
#include <vector>

namespace strongroom::model {

class TokenFeed;

class TokenList : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Connection, Source, Client, Scope, Audience, Left, LastRefresh, LastError, ColumnCount };
    enum TokenListRole : int {
        TimeKind = Role::FirstFreeRole,   // TokenTime
        Fraction,                         // double, 0 to 1; invalid: no bar
        IsBusy,                           // bool: is being refreshed
        HasFailed,                        // bool: the last attempt, or the opening
        ConnectionId,                     // QString
        HasRemarks                        // bool: something is said about a held token
    };

    // The feed outlives the model. `connectionId` empty: all connections.
    explicit TokenList(TokenFeed *feed, const QString &connectionId = {}, QObject *parent = nullptr);

    void setText(const QString &text);                                            // narrows
    [[nodiscard]] const QString &text() const noexcept { return m_text; }
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;     // -1: as the connections stand in the list
    void setBusy(const std::set<TokenRef> &busy);
    void setShown(bool shown);                                                    // by whoever shows the rows
    [[nodiscard]] bool isTicking() const { return m_timer.isActive(); }
    void tick();                                                                  // time has passed

    [[nodiscard]] const TokenListRow *rowAt(int row) const;                       // null: there is none
    [[nodiscard]] int rowOf(const TokenRef &ref) const;                           // -1: not shown
    [[nodiscard]] const std::vector<TokenListRow> &all() const noexcept { return m_rows; }
    [[nodiscard]] int countOf(TokenTime kind) const;                              // of all, shown or not
    [[nodiscard]] int failedCount() const;
    // Of the shown ones: expired, and there is something to refresh.
    [[nodiscard]] std::vector<TokenRef> expired() const;
    [[nodiscard]] WallTime now() const;
    [[nodiscard]] std::optional<TokenDetails> details(int row) const;             // nullopt: there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countsChanged();   // rows, or what is known of one

private:
    void sync();
    void take(std::vector<TokenListRow> fresh);
    void reorder(const std::vector<quint64> &wanted);
    void signalChanged(const std::vector<TokenListRow> &before);
    void watchTime();
    [[nodiscard]] const TokenListRow &bySerial(quint64 serial) const;
    [[nodiscard]] TokenListRow &bySerial(quint64 serial);
    [[nodiscard]] QVariant display(const TokenListRow &row, int column) const;
    [[nodiscard]] QString toolTip(const TokenListRow &row, int column) const;
    [[nodiscard]] QString accessible(const TokenListRow &row, int column) const;

    TokenFeed *m_feed;
    QString m_connectionId;
    QTimer m_timer;
    bool m_isShown = false;
    std::vector<TokenListRow> m_rows;      // in the order of the connections
    std::vector<quint64> m_shown;          // serials, in the order of the table
    std::set<TokenRef> m_busy;
    quint64 m_lastSerial = 0;
    QString m_text;
    QStringList m_words;
    TokenOrder m_order;
};

} // namespace strongroom::model
