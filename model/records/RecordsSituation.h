// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the records of a connection stand, in one word, in words for the user, and with a way out of it. A pure function of what the models
// know, so that every state is a row of a test; pages only show the answer.

#include "base/Error.h"
#include "connections/ConnectionManager.h"
#include "records/RecordTableModel.h"

#include <QString>

#include <chrono>
#include <optional>

namespace strongroom::model {

enum class Situation {
    Opening,            // the connection is being opened
    OpenFailed,         // keychain, credentials or options: it is not open
    Closed,
    AskingCountries,
    NoCountries,        // the list could not be had
    Table,              // rows, or rows on their way
    Slow,               // as Table, but the service lets us wait
    Offline,            // no answer: network, name, TLS, timeout
    SignedOut,          // the service does not take the credentials any more
    NoPermission,       // the credentials are not allowed to do this here
    Failed,             // the service answered with an error
    Stopped,            // the user stopped the first load
    Empty,              // no records
    NoMatch             // none that match the filter
};

enum class WayOut { None, Open, EditConnection, Retry, StopLoading, ClearFilter, NewRecord, OtherCountry };

struct SituationFacts {
    ConnectionState connection = ConnectionState::Closed;
    ErrorPtr openError;                      // when the connection is Failed
    QString connectionName;
    int countries = 0;                       // known ones
    ErrorPtr countriesError;
    QString place;                           // "Germany · de"
    ErrorPtr queryError;                     // the first page failed
    RecordTableModel::CountState count = RecordTableModel::CountState::Unknown;
    qint64 rows = 0;
    bool loading = false;
    bool filtered = false;
    std::optional<std::chrono::milliseconds> slowFor;   // LoadWatch
};

struct SituationText {
    Situation situation = Situation::Table;
    QString title;
    QString text;                            // what it means and what to do
    WayOut way = WayOut::None;
    WayOut otherWay = WayOut::None;
    friend bool operator==(const SituationText &, const SituationText &) = default;
};

[[nodiscard]] SituationText situationOf(const SituationFacts &facts);
// Offline, SignedOut, NoPermission, Stopped or Failed.
[[nodiscard]] Situation situationOfError(const ErrorPtr &error);
// The best thing to do about it: EditConnection when signed out, Retry for the others.
[[nodiscard]] WayOut wayOutOfError(const ErrorPtr &error);
[[nodiscard]] QString wayOutText(WayOut way);   // as on a button; empty for None

} // namespace strongroom::model
