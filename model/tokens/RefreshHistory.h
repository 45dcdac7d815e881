// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The attempts to get tokens, newest first: of all connections, of one, or of one token. GUI thread.

#include "base/Roles.h"
#include "tokens/TokenListRows.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace strongroom::model {

class TokenFeed;

class RefreshHistory : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Token, Reason, Outcome, ColumnCount };
    enum HistoryRole : int {
        Worked = Role::FirstFreeRole   // bool
    };

    // The feed outlives the model. Shows nothing until it is told what.
    explicit RefreshHistory(TokenFeed *feed, QObject *parent = nullptr);

    void showAll();
    void showConnection(const QString &connectionId);
    void showToken(const TokenRef &ref);
    void showNothing();
    [[nodiscard]] QString details(int row) const;   // all of it as lines of text; empty: no such row

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Line {
        QString connectionId;
        connections::RefreshEntry entry;
        friend bool operator==(const Line &, const Line &) = default;
    };
    enum class Scope { Nothing, All, Connection, Token };
    [[nodiscard]] std::vector<Line> collect() const;
    void setScope(Scope scope, const TokenRef &ref);
    void sync();
    [[nodiscard]] QString nameOf(const Line &line) const;
    [[nodiscard]] QString tokenText(const Line &line) const;   // with its connection
    [[nodiscard]] QString outcomeText(const Line &line) const;

    TokenFeed *m_feed;
    Scope m_scope = Scope::Nothing;
    TokenRef m_ref;
    std::vector<Line> m_lines;
};

} // namespace strongroom::model
