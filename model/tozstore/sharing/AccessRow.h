// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One way in which one client can read, or let others read, what belongs to another: a line of "Who can read this?".

#include <QDateTime>
#include <QString>

#include <vector>

namespace strongroom::model {

struct AccessRow {
    enum class Kind {
        Reads,        // reads this client's records of the type
        ReadByMe,     // this client reads theirs
        SharesMine,   // an authorizer: may share this client's records of the type
        SharesTheirs, // this client may share theirs
        NoteFor,      // a note this client wrote, for them
        NoteFrom      // a note of theirs that this client read
    };
    Kind kind = Kind::Reads;
    QString clientId;     // the other one; empty: keys alone, or nobody known
    QString name;         // as the service or the user calls it; may be empty
    QString type;
    QDateTime since;      // UTC; invalid: the service does not say
    QString noteId;       // of notes
    bool canEnd = false;  // this client can take it back
    friend bool operator==(const AccessRow &, const AccessRow &) = default;
};

[[nodiscard]] QString directionText(AccessRow::Kind kind);   // "can read yours"
[[nodiscard]] QString howText(AccessRow::Kind kind);         // "shared type"
// One sentence: "bob@example.com can read your records of the type “scans”."
[[nodiscard]] QString sentenceOf(const AccessRow &row, const QString &who);

} // namespace strongroom::model
