// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The roles and states that all models of the house speak. No model answers Qt::ForegroundRole, DecorationRole and the like: colours,
// fonts and icons belong to the delegates, which decide by these.

#include <QObject>
#include <qnamespace.h>

namespace strongroom::model {
Q_NAMESPACE

// A namespace, not a class: the models' own roles continue the same int.
namespace Role {
enum Value : int {
    Display = Qt::DisplayRole,         // QString, formatted for people
    Edit = Qt::EditRole,               // the whole value: QString, qint64, QDateTime; what "copy cell" copies
    Sort = Qt::UserRole + 1,           // QString, qint64, QDateTime
    State,                             // RowState, JobState, ConnectionState or StepDisplay, by model
    SensitivityOf,                     // Sensitivity
    ProtectionOf,                      // Protection
    Reason,                            // QString: why a row is Failed or Unreadable, plain words
    Advice,                            // QString: what to do about it
    IsHashShown,                       // bool: the value is the stored hash, the plain one is not known
    RecordKey,                         // QString: the plain record key, or the stored hash where only that is known
    RawJson,                           // QString: the stored record as the service sent it (unreadable rows only)
    FirstFreeRole = Qt::UserRole + 100 // models with roles of their own start here
};
} // namespace Role

enum class RowState {
    NotLoaded,    // not asked for (after cancel)
    Loading,      // on its way, or will be when the view asks
    Loaded,
    Unreadable,   // stored, but cannot be opened: Reason, Advice and RawJson say more
    Failed        // its page could not be loaded: Reason, Advice; retryFailed()
};
Q_ENUM_NS(RowState)

// How the service holds a value.
enum class Protection {
    Plain,        // as it is: ranges, dates, version, and key1..key20 when they are not hashed
    Hashed,       // a hash to search by, the value itself inside the encrypted envelope
    Encrypted     // body, precommit_body
};
Q_ENUM_NS(Protection)

// How a view treats a value.
enum class Sensitivity {
    Open,         // nothing private: dates, version
    Private,      // the user's data: shown, never logged, no window title
    Secret        // dots until revealed; copied with auto-clear
};
Q_ENUM_NS(Sensitivity)

} // namespace strongroom::model
