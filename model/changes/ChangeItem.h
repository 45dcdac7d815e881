// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One change in the tray, and how it reads in one line. Records in it are opened: it lives in memory only.

#include "incountry/RecordChange.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace strongroom::model {

enum class ChangeState {
    Waiting,      // to be committed
    Committing,
    Done,         // written, or it was like that already
    Conflict,     // the record is not what it was: theirs says what it is now
    Failed,       // the outcome's error says why
    Undone        // done, and taken back
};

struct ChangeItem {
    quint64 id = 0;
    incountry::RecordChange change;
    ChangeState state = ChangeState::Waiting;
    std::optional<incountry::CommitOutcome> outcome;   // of the last commit
    // What a write replaced whose answer was lost: an Unchanged on the next try is that write, and can be undone.
    incountry::SharedRecordRow replaced;
    bool mayBeWritten = false;
    quint64 commit = 0;     // of the last commit it was part of; its level of undo
    quint64 undoes = 0;     // the item that this one takes back
    bool queued = false;    // its turn comes
    QStringList members;    // that differ
    QString from;           // short words
    QString to;
    QString key;            // record key, or the stored hash where only that is known
};

[[nodiscard]] bool isOpen(const ChangeItem &item);          // still to be done: Waiting, Conflict, Failed
// Empty: its commit can be undone.
[[nodiscard]] QString undoRefusal(const ChangeItem &item);
[[nodiscard]] QString whatText(const ChangeItem &item);     // "Edit", "New record", "Delete", "Undo edit"
[[nodiscard]] QString stateText(const ChangeItem &item);    // "Waiting", "Conflict"
[[nodiscard]] QString reasonText(const ChangeItem &item);   // why it is a Conflict or Failed; for Done what there is to know; plain words
[[nodiscard]] QString adviceText(const ChangeItem &item);
// members, from, to, key from the change.
void describe(ChangeItem &item);

} // namespace strongroom::model
