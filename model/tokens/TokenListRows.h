// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of TokenList: how they are made of connections and desks, which of them a filter shows, and in which order. No signals, no model.

#include "connections/ConnectionManager.h"
#include "tokens/TokenWords.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace strongroom::model {

class TokenFeed;

// What a token is called from outside: its connection, and its key in that connection's desk. The key is empty for a connection that is not open.
struct TokenRef {
    QString connectionId;
    std::string key;
    friend bool operator==(const TokenRef &, const TokenRef &) = default;
    friend bool operator<(const TokenRef &a, const TokenRef &b) { return a.connectionId != b.connectionId ? a.connectionId < b.connectionId : a.key < b.key; }
};

struct TokenListRow {
    quint64 serial = 0;                // stays when the connection opens or closes
    TokenRef ref;
    QString connectionName;
    QString service;                   // "API tokens"
    bool hasToken = false;             // false: a connection that is not open, or has no tokens
    connections::TokenRow token;
    ErrorPtr openError;                // why it could not be opened
    TimeLeft left;
    bool busy = false;                 // being refreshed
};

enum class TokenColumn { Connection, Source, Client, Scope, Audience, Left, LastRefresh, LastError, Count };

struct TokenOrder {
    int column = -1;                   // of TokenColumn; -1: as the connections stand in the list
    Qt::SortOrder order = Qt::AscendingOrder;
};

// In the order of the connections. `connectionId` empty: all of them. Serials are taken over from `before`; `lastSerial` is counted on.
[[nodiscard]] std::vector<TokenListRow> makeTokenRows(const TokenFeed &feed, const QString &connectionId, const std::vector<TokenListRow> &before, quint64 &lastSerial, WallTime now);
// Each word must occur in what the row says, its state ("expired") included.
[[nodiscard]] bool matchesWords(const TokenListRow &row, const QStringList &words);
// Places in `rows` of those that are shown.
[[nodiscard]] std::vector<std::size_t> arrangedRows(const std::vector<TokenListRow> &rows, const QStringList &words, const TokenOrder &order);
// What a table shows is the same, but for the time left.
[[nodiscard]] bool sameContent(const TokenListRow &a, const TokenListRow &b);

} // namespace strongroom::model
