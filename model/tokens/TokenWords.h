// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// How long a token is still good, and other words about tokens, in one place so that table, inspector and history agree. Times of tokens are wall
// times, for people: whether a token is used again is decided by its authorizer alone.

#include "connections/Connection.h"
#include "connections/TokenDesk.h"

#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace strongroom::model {

using WallTime = std::chrono::system_clock::time_point;

enum class TokenTime {
    NotOpen,      // the connection is closed
    Opening,
    OpenFailed,
    NoTokens,     // it is open and has nothing to do with tokens
    None,         // no token is held
    Good,
    Ending,       // less than a minute, or a tenth of its time: the next use gets a new one, or soon will
    Over,
    OneUse,       // the service said no lifetime
    Fixed,        // a key or a signature
    Unknown       // held, and nothing is known of its end
};

struct TimeLeft {
    TokenTime kind = TokenTime::None;
    std::optional<double> fraction;   // 0 to 1 of its lifetime; nullopt: no bar
    QString text;                     // "41 min left", "expired 3 min ago", "one use", "does not expire"
    friend bool operator==(const TimeLeft &, const TimeLeft &) = default;
};

[[nodiscard]] TimeLeft timeLeftOf(const connections::TokenRow &row, WallTime now);
// Of a kind that needs no token: NotOpen, Opening, OpenFailed, NoTokens.
[[nodiscard]] TimeLeft timeLeftOf(TokenTime kind);
[[nodiscard]] QString stateWord(TokenTime kind);                        // "good", "ends soon", "expired"
[[nodiscard]] QString clockText(WallTime time, WallTime now);           // "14:02:07", or with its date when that is not today; local
[[nodiscard]] QString exactClockText(WallTime time);                    // "2026-11-27 14:02:07 UTC+01:00"
[[nodiscard]] QString agoText(WallTime time, WallTime now);             // "3 min ago", "in 41 min", "now"
[[nodiscard]] QString sourceText(const std::string &source);            // of a TokenRow, in the language
[[nodiscard]] QString reasonText(const std::string &reason);            // of a RefreshEntry

// What is asked before tokens of this connection are forgotten: what goes and what stays depends on where they are.
struct ForgetWords {
    QString title;
    QString text;
    QString action;
};
[[nodiscard]] ForgetWords forgetWords(const std::vector<connections::Connection> &of, int tokens);

} // namespace strongroom::model
