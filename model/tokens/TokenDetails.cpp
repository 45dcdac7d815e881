// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenDetails.h"

#include "base/Text.h"
#include "connections/TokenSource.h"

#include <QCoreApplication>

namespace strongroom::model {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TokenDetails)
};

QString explanationOf(TokenTime kind)
{
    switch (kind) {
    case TokenTime::NotOpen: return Words::tr("Tokens are in memory only while their connection is open.");
    case TokenTime::Opening: return {};
    case TokenTime::OpenFailed: return Words::tr("Without the connection there are no tokens.");
    case TokenTime::NoTokens: return Words::tr("This connection signs its requests without tokens.");
    case TokenTime::None: return Words::tr("The first request gets one. “Refresh now” gets one at once.");
    case TokenTime::Good: return {};
    case TokenTime::Ending: return Words::tr("The next request that needs it gets a new one.");
    case TokenTime::Over: return Words::tr("It is not used any more. The next request gets a new one.");
    case TokenTime::OneUse: return Words::tr("The service did not say how long it lives, so that each request gets its own.");
    case TokenTime::Fixed: return Words::tr("A key or a signature: there is nothing to refresh.");
    case TokenTime::Unknown: return {};
    }
    return {};
}

} // namespace

TokenDetails tokenDetails(const TokenListRow &row, WallTime now)
{
    const connections::TokenRow &token = row.token;
    TokenDetails details;
    details.ref = row.ref;
    details.title = row.hasToken ? connections::tokenSource(token.source).translated() : row.connectionName;
    details.left = row.left;
    details.hasToken = row.hasToken;
    details.isHeld = row.hasToken && token.canCopy;
    const auto time = [now](const std::optional<WallTime> &at) { return at ? clockText(*at, now) : QString(); };
    details.facts = {
        {Words::tr("connection"), row.hasToken ? row.connectionName : QString()},
        {Words::tr("service"), row.service},
        {Words::tr("client"), toQString(token.client)},
        {Words::tr("scope"), toQString(token.scope)},
        {Words::tr("audience"), toQString(token.audience)},
        {Words::tr("received"), time(token.receivedAt)},
        {Words::tr("expires"), time(token.expiresAt)},
        {Words::tr("last refresh"), time(token.lastRefresh)},
    };
    details.facts.removeIf([](const auto &fact) { return fact.second.isEmpty(); });
    for (const Sentence &remark : token.remarks) {
        details.remarks.append(sentence(remark));
    }
    details.error = errorText(row.hasToken ? token.lastError : row.openError);
    // Where a request decides what a token is for, the desk says so itself.
    details.explanation = row.left.kind == TokenTime::None && !token.canRefresh ? QString() : explanationOf(row.left.kind);
    return details;
}

bool sameFacts(const TokenDetails &a, const TokenDetails &b)
{
    return a.ref == b.ref && a.title == b.title && a.left.kind == b.left.kind && a.hasToken == b.hasToken && a.isHeld == b.isHeld && a.facts == b.facts && a.remarks == b.remarks && a.error.title == b.error.title
        && a.error.text == b.error.text && a.error.advice == b.error.advice && a.error.details == b.error.details;
}

} // namespace strongroom::model
