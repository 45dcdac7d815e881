// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tokens/TokenWords.h"

#include "base/Format.h"
#include "base/Text.h"
#include "connections/TokenSource.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace strongroom::model {

using connections::TokenRow;
using connections::TokenState;
using namespace std::chrono;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokens)
};

constexpr seconds lastMinute{60};      // from here on an authorizer gets a new one (auth page, section 1)
constexpr double lastTenth = 0.1;

// Whole units, cut: it never says more than there is.
QString spanText(seconds span)
{
    const auto number = [](auto count) { return qlonglong(count); };
    if (span < 1min) {
        return Words::tr("%1 s").arg(number(span.count()));
    }
    if (span < 1h) {
        return Words::tr("%1 min").arg(number(floor<minutes>(span).count()));
    }
    if (span < 48h) {
        const auto rest = floor<minutes>(span % 1h).count();
        const auto whole = number(floor<hours>(span).count());
        return rest > 0 ? Words::tr("%1 h %2 min").arg(whole).arg(number(rest)) : Words::tr("%1 h").arg(whole);
    }
    return Words::tr("%1 days").arg(number(floor<days>(span).count()));
}

QDateTime localTime(WallTime time) { return QDateTime::fromMSecsSinceEpoch(floor<milliseconds>(time).time_since_epoch().count()); }

} // namespace

TimeLeft timeLeftOf(const TokenRow &row, WallTime now)
{
    TimeLeft left;
    switch (row.state) {
    case TokenState::None: return {TokenTime::None, std::nullopt, Words::tr("no token yet")};
    case TokenState::OneUse: return {TokenTime::OneUse, std::nullopt, Words::tr("one use")};
    case TokenState::Fixed: return {TokenTime::Fixed, std::nullopt, Words::tr("does not expire")};
    case TokenState::Good:
    case TokenState::Expired: break;
    }
    if (!row.expiresAt) {
        return row.state == TokenState::Good ? TimeLeft{TokenTime::Unknown, std::nullopt, Words::tr("end not known")} : TimeLeft{TokenTime::Over, std::nullopt, Words::tr("expired")};
    }
    const auto rest = *row.expiresAt - now;
    if (row.receivedAt && *row.expiresAt > *row.receivedAt) {
        left.fraction = std::clamp(duration<double>(rest) / duration<double>(*row.expiresAt - *row.receivedAt), 0.0, 1.0);
    }
    if (rest <= WallTime::duration::zero()) {
        left.kind = TokenTime::Over;
        left.fraction = left.fraction ? std::optional(0.0) : std::nullopt;
        const auto since = floor<seconds>(-rest);
        left.text = since < 1s ? Words::tr("expired just now") : Words::tr("expired %1 ago", "time").arg(spanText(since));
        return left;
    }
    const bool ending = row.state == TokenState::Expired || rest <= lastMinute || left.fraction.value_or(1.0) <= lastTenth;
    left.kind = ending ? TokenTime::Ending : TokenTime::Good;
    left.text = Words::tr("%1 left", "time").arg(spanText(std::max(floor<seconds>(rest), 1s)));
    return left;
}

TimeLeft timeLeftOf(TokenTime kind)
{
    switch (kind) {
    case TokenTime::Opening: return {kind, std::nullopt, Words::tr("opening…")};
    case TokenTime::OpenFailed: return {kind, std::nullopt, Words::tr("could not be opened")};
    case TokenTime::NoTokens: return {kind, std::nullopt, Words::tr("no tokens")};
    default: return {TokenTime::NotOpen, std::nullopt, Words::tr("not open")};
    }
}

QString stateWord(TokenTime kind)
{
    switch (kind) {
    case TokenTime::NotOpen: return Words::tr("not open");
    case TokenTime::Opening: return Words::tr("opening");
    case TokenTime::OpenFailed: return Words::tr("not opened");
    case TokenTime::NoTokens: return Words::tr("no tokens");
    case TokenTime::None: return Words::tr("no token yet");
    case TokenTime::Good: return Words::tr("good");
    case TokenTime::Ending: return Words::tr("ends soon");
    case TokenTime::Over: return Words::tr("expired");
    case TokenTime::OneUse: return Words::tr("one use");
    case TokenTime::Fixed: return Words::tr("does not expire");
    case TokenTime::Unknown: return Words::tr("end not known");
    }
    return {};
}

QString clockText(WallTime time, WallTime now)
{
    const QDateTime local = localTime(time);
    return local.date() == localTime(now).date() ? local.toString(u"HH:mm:ss") : dateTimeText(local);
}

QString exactClockText(WallTime time)
{
    const QDateTime local = localTime(time);
    const int offset = local.offsetFromUtc() / 60;
    return QStringLiteral("%1 UTC%2%3:%4")
        .arg(local.toString(u"yyyy-MM-dd HH:mm:ss"))
        .arg(offset < 0 ? QLatin1Char('-') : QLatin1Char('+'))
        .arg(std::abs(offset) / 60, 2, 10, QLatin1Char('0'))
        .arg(std::abs(offset) % 60, 2, 10, QLatin1Char('0'));
}

QString agoText(WallTime time, WallTime now)
{
    const auto span = floor<seconds>(now >= time ? now - time : time - now);
    if (span < 1s) {
        return Words::tr("now");
    }
    return now >= time ? Words::tr("%1 ago", "time").arg(spanText(span)) : Words::tr("in %1", "time").arg(spanText(span));
}

QString sourceText(const std::string &source) { return connections::tokenSource(source).translated(); }

QString reasonText(const std::string &reason)
{
    if (reason == "first") {
        return Words::tr("first use");
    }
    if (reason == "expired") {
        return Words::tr("expired");
    }
    if (reason == "rejected") {
        return Words::tr("rejected by the service");
    }
    if (reason == "asked") {
        return Words::tr("asked for");
    }
    return toQString(reason);   // of a later release
}

ForgetWords forgetWords(const std::vector<connections::Connection> &of, int tokens)
{
    using connections::Service;
    using connections::SignInKind;
    bool memory = false;
    bool password = false;
    bool local = false;
    QStringList tables;
    for (const connections::Connection &connection : of) {
        if (connection.service == Service::ApiTokens && connection.apiTokens.settings.place == tokens::TokenPlace::Local) {
            local = true;
        } else if (connection.service == Service::ApiTokens) {
            tables.append(toQString(connection.apiTokens.settings.tableName));
        } else if (connection.service == Service::SignIn && connection.account.kind == SignInKind::UserPassword) {
            password = true;
        } else {
            memory = true;
        }
    }
    tables.removeDuplicates();
    QStringList text;
    if (memory) {
        text << Words::tr("It goes from the memory of this program. The next request asks for a new one.");
    }
    if (password) {
        text << Words::tr("It goes from the memory of this program, its refresh token too. The next request signs in again with the password.");
    }
    if (local) {
        text << Words::tr("It goes from memory and from the encrypted token store on this computer. The next use asks the token endpoint for a new one.");
    }
    if (!tables.isEmpty()) {
        text << Words::tr("It goes from the memory of this program. The item in the table %1 stays, because other programs share it; the next use reads it there.").arg(tables.join(u", "));
    }
    text << Words::tr("The service is not told: who has a copy can use it until it expires.");
    return {Words::tr("Forget %Ln token(s)?", nullptr, tokens), text.join(u' '), Words::tr("Forget %Ln token(s)", nullptr, tokens)};
}

} // namespace strongroom::model
