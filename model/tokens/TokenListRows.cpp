// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenListRows.h"

#include "base/ErrorText.h"
#include "base/Text.h"
#include "base/TextOrder.h"
#include "connections/TokenSource.h"
#include "tokens/TokenFeed.h"


#include <algorithm>
#include <numeric>
#include <tuple>

namespace strongroom::model {

using connections::Connection;
using connections::TokenRow;

namespace {

const TokenListRow *findRow(const std::vector<TokenListRow> &rows, const TokenRef &ref)
{
    const auto found = std::ranges::find(rows, ref, &TokenListRow::ref);
    return found != rows.end() ? &*found : nullptr;
}

TokenTime kindOf(ConnectionState state)
{
    switch (state) {
    case ConnectionState::Opening: return TokenTime::Opening;
    case ConnectionState::Failed: return TokenTime::OpenFailed;
    case ConnectionState::Open: return TokenTime::NoTokens;
    case ConnectionState::Closed: break;
    }
    return TokenTime::NotOpen;
}

// A row that goes hands its serial to one that comes: what stands for a closed connection goes on as its first token, and the other way round, so that
// what is selected stays so.
void takeOverSerials(std::vector<TokenListRow>::iterator from, std::vector<TokenListRow>::iterator to, const std::vector<TokenListRow> &before, quint64 &lastSerial)
{
    std::vector<quint64> gone;
    for (const TokenListRow &old : before) {
        if (old.ref.connectionId == from->ref.connectionId && std::none_of(from, to, [&old](const TokenListRow &row) { return row.ref == old.ref; })) {
            gone.push_back(old.serial);
        }
    }
    auto next = gone.begin();
    for (auto row = from; row != to; ++row) {
        if (const TokenListRow *const same = findRow(before, row->ref)) {
            row->serial = same->serial;
        } else {
            row->serial = next != gone.end() ? *next++ : ++lastSerial;
        }
    }
}

QString sortText(const TokenListRow &row, TokenColumn column)
{
    switch (column) {
    case TokenColumn::Connection: return row.connectionName;
    case TokenColumn::Source: return row.hasToken ? connections::tokenSource(row.token.source).translated() : row.service;
    case TokenColumn::Client: return toQString(row.token.client);
    case TokenColumn::Scope: return toQString(row.token.scope);
    case TokenColumn::Audience: return toQString(row.token.audience);
    case TokenColumn::LastError: {
        const ErrorPtr &error = row.hasToken ? row.token.lastError : row.openError;
        return error ? error->sentence().translated() : QString();
    }
    case TokenColumn::Left:
    case TokenColumn::LastRefresh:
    case TokenColumn::Count: break;
    }
    return {};
}

// By when it ends, not by what is left: the order does not depend on the hour. Those without an end come behind, by kind.
std::tuple<int, WallTime> timeKey(const TokenListRow &row, TokenColumn column)
{
    if (column == TokenColumn::LastRefresh) {
        return row.token.lastRefresh ? std::tuple(0, *row.token.lastRefresh) : std::tuple(1, WallTime());
    }
    const bool ends = row.hasToken && row.token.expiresAt && (row.token.state == connections::TokenState::Good || row.token.state == connections::TokenState::Expired);
    return ends ? std::tuple(0, *row.token.expiresAt) : std::tuple(1 + int(row.left.kind), WallTime());
}

} // namespace

std::vector<TokenListRow> makeTokenRows(const TokenFeed &feed, const QString &connectionId, const std::vector<TokenListRow> &before, quint64 &lastSerial, WallTime now)
{
    std::vector<TokenListRow> rows;
    for (const Connection &connection : feed.connections()->connections()) {
        const QString id = toQString(connection.id);
        if (!connectionId.isEmpty() && id != connectionId) {
            continue;
        }
        const std::size_t start = rows.size();
        TokenListRow blank;
        blank.ref.connectionId = id;
        blank.connectionName = toQString(connection.name);
        blank.service = toQString(connections::nameOf(connection.service));
        for (const TokenRow &token : feed.rows(id)) {
            TokenListRow row = blank;
            row.ref.key = token.key;
            row.hasToken = true;
            row.token = token;
            row.left = timeLeftOf(token, now);
            rows.push_back(std::move(row));
        }
        if (rows.size() == start) {
            blank.left = timeLeftOf(kindOf(feed.connections()->state(id)));
            blank.openError = feed.connections()->error(id);
            rows.push_back(std::move(blank));
        }
        takeOverSerials(rows.begin() + std::ptrdiff_t(start), rows.end(), before, lastSerial);
    }
    return rows;
}

bool matchesWords(const TokenListRow &row, const QStringList &words)
{
    if (words.isEmpty()) {
        return true;
    }
    const ErrorPtr &error = row.hasToken ? row.token.lastError : row.openError;
    const QString text = QStringList{row.connectionName, row.service, connections::tokenSource(row.token.source).translated(), toQString(row.token.client), toQString(row.token.scope), toQString(row.token.audience),
                                     stateWord(row.left.kind), error ? errorText(error).text : QString()}
                             .join(u'\n');
    return std::ranges::all_of(words, [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

std::vector<std::size_t> arrangedRows(const std::vector<TokenListRow> &rows, const QStringList &words, const TokenOrder &order)
{
    std::vector<std::size_t> shown;
    for (std::size_t at = 0; at < rows.size(); ++at) {
        if (matchesWords(rows[at], words)) {
            shown.push_back(at);
        }
    }
    if (order.column < 0) {
        return shown;
    }
    const auto column = TokenColumn(order.column);
    const bool descending = order.order == Qt::DescendingOrder;
    if (column == TokenColumn::Left || column == TokenColumn::LastRefresh) {
        std::ranges::stable_sort(shown, [&](std::size_t a, std::size_t b) {
            const auto [groupA, timeA] = timeKey(rows[a], column);
            const auto [groupB, timeB] = timeKey(rows[b], column);
            if (groupA != groupB) {
                return groupA < groupB;   // without a time: last, in either direction
            }
            return descending ? timeB < timeA : timeA < timeB;
        });
        return shown;
    }
    const QCollator collator = textOrder();
    std::vector<QString> texts;
    texts.reserve(rows.size());
    std::ranges::transform(rows, std::back_inserter(texts), [column](const TokenListRow &row) { return sortText(row, column); });
    std::ranges::stable_sort(shown, [&](std::size_t a, std::size_t b) {
        if (texts[a].isEmpty() != texts[b].isEmpty()) {
            return texts[b].isEmpty();   // nothing to sort by: last, in either direction
        }
        const int difference = collator.compare(texts[a], texts[b]);
        return descending ? difference > 0 : difference < 0;
    });
    return shown;
}

bool sameContent(const TokenListRow &a, const TokenListRow &b)
{
    const auto fields = [](const TokenListRow &row) {
        const TokenRow &token = row.token;
        return std::tie(row.ref, row.connectionName, row.service, row.hasToken, row.openError, row.busy, row.left.kind, token.state, token.source, token.client, token.scope, token.audience, token.receivedAt,
                        token.expiresAt, token.lastRefresh, token.lastError, token.canRefresh, token.canForget, token.canCopy);
    };
    return fields(a) == fields(b) && std::ranges::equal(a.token.remarks, b.token.remarks, {}, &Sentence::english, &Sentence::english);
}

} // namespace strongroom::model
