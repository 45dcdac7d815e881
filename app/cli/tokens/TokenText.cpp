// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "cli/tokens/TokenText.h"

#include "base/Text.h"
#include "cli/Command.h"
#include "cli/Table.h"
#include "connections/TokenSource.h"

#include <QDateTime>

#include <utility>
#include <vector>

namespace strongroom::cli {

using connections::TokenRow;
using connections::TokenState;

namespace {

std::int64_t secondsOf(WallTime time) { return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count(); }

QString spanText(std::int64_t seconds)
{
    if (seconds < 120) {
        return Cli::tr("%1 s").arg(seconds);
    }
    if (seconds < 120 * 60) {
        return Cli::tr("%1 min").arg(seconds / 60);
    }
    return seconds < 48 * 3600 ? Cli::tr("%1 h").arg(seconds / 3600) : Cli::tr("%1 days").arg(seconds / 86'400);
}

} // namespace

const char *nameOf(TokenState state)
{
    switch (state) {
    case TokenState::None:
        return "none";
    case TokenState::Good:
        return "good";
    case TokenState::Expired:
        return "expired";
    case TokenState::OneUse:
        return "one-use";
    case TokenState::Fixed:
        return "fixed";
    }
    return "";
}

std::string stateText(TokenState state)
{
    switch (state) {
    case TokenState::None:
        return fromQString(Cli::tr("none so far"));
    case TokenState::Good:
        return fromQString(Cli::tr("good"));
    case TokenState::Expired:
        return fromQString(Cli::tr("expired"));
    case TokenState::OneUse:
        return fromQString(Cli::tr("for one request"));
    case TokenState::Fixed:
        return fromQString(Cli::tr("fixed"));
    }
    return {};
}

std::string localTimeText(const std::optional<WallTime> &time)
{
    return time ? QDateTime::fromSecsSinceEpoch(secondsOf(*time)).toString(QStringLiteral("yyyy-MM-dd hh:mm:ss")).toStdString() : std::string();
}

OrderedJson timeJson(const std::optional<WallTime> &time)
{
    if (!time) {
        return {};
    }
    return QDateTime::fromSecsSinceEpoch(secondsOf(*time), Qt::UTC).toString(QStringLiteral("yyyy-MM-ddThh:mm:ss")).toStdString() + "Z";
}

std::string lifeText(const std::optional<WallTime> &expiresAt, WallTime now)
{
    if (!expiresAt) {
        return {};
    }
    const std::int64_t left = secondsOf(*expiresAt) - secondsOf(now);
    return fromQString(left > 0 ? Cli::tr("good for %1").arg(spanText(left)) : Cli::tr("over for %1").arg(spanText(-left)));
}

OrderedJson rowJson(const TokenRow &row)
{
    OrderedJson findings = OrderedJson::array();
    for (const Sentence &remark : row.remarks) {
        findings.push_back(remark.english());
    }
    return {{"token", row.key},
            {"state", nameOf(row.state)},
            {"origin", row.source},
            {"client", row.client},
            {"scope", row.scope},
            {"audience", row.audience},
            {"received_at", timeJson(row.receivedAt)},
            {"expires_at", timeJson(row.expiresAt)},
            {"last_refresh", timeJson(row.lastRefresh)},
            {"last_error", row.lastError ? OrderedJson(row.lastError->what()) : OrderedJson()},
            {"findings", std::move(findings)}};
}

std::string rowText(const TokenRow &row, WallTime now)
{
    std::vector<std::pair<QString, std::string>> lines{{Cli::tr("Origin"), fromQString(connections::tokenSource(row.source).translated())},
                                                       {Cli::tr("Client"), row.client},
                                                       {Cli::tr("Scope"), row.scope},
                                                       {Cli::tr("Audience"), row.audience},
                                                       {Cli::tr("State"), stateText(row.state)},
                                                       {Cli::tr("Received"), localTimeText(row.receivedAt)},
                                                       {Cli::tr("Expires"), localTimeText(row.expiresAt)},
                                                       {Cli::tr("Last refresh"), localTimeText(row.lastRefresh)},
                                                       {Cli::tr("Last error"),
                                                        row.lastError ? fromQString(row.lastError->sentence().translated()) : std::string()}};
    if (row.expiresAt) {
        lines[6].second += " (" + lifeText(row.expiresAt, now) + ')';
    }
    for (const Sentence &remark : row.remarks) {
        lines.emplace_back(Cli::tr("Finding"), fromQString(remark.translated()));
    }
    constexpr std::size_t labelCells = 14;
    std::string text;
    for (const auto &[label, value] : lines) {
        if (!value.empty()) {
            const std::string shown = fromQString(label);
            const std::size_t width = displayWidth(shown);
            text += shown + std::string(width < labelCells ? labelCells - width : 1, ' ') + printable(value) + '\n';
        }
    }
    return text;
}

} // namespace strongroom::cli
