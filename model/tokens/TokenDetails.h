// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One row of the tokens in full, in words, for the inspector. Nothing secret.

#include "base/ErrorText.h"
#include "tokens/TokenListRows.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace strongroom::model {

struct TokenDetails {
    TokenRef ref;
    QString title;                               // where it comes from, or the connection
    TimeLeft left;
    bool hasToken = false;
    bool isHeld = false;                         // there is something to copy and to decode
    QList<std::pair<QString, QString>> facts;    // name and value, in the order of a reader; no empty values
    QStringList remarks;
    ErrorText error;                             // of the last attempt, or of the opening; title empty: none
    QString explanation;                         // a sentence on what the state means
};

[[nodiscard]] TokenDetails tokenDetails(const TokenListRow &row, WallTime now);
// The same, but for what passes with time alone.
[[nodiscard]] bool sameFacts(const TokenDetails &a, const TokenDetails &b);

} // namespace strongroom::model
