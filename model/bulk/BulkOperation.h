// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One thing that is done to each of several records, and what it can be done to. Checked while it is typed, before any record is looked at.

#include "incountry/StorageConfiguration.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace strongroom::model {

enum class BulkAction {
    Set,                // member = value
    Clear,              // member: no value
    Replace,            // in a text member: every `find` becomes `value`
    Add,                // range member + value
    SetBodyMember,      // body is a JSON object: body.member = value (JSON)
    RemoveBodyMember
};

enum class LetterCase { Exact, Any };

struct BulkOperation {
    BulkAction action = BulkAction::Set;
    QString member;     // "key1"; of the body actions the name of the body's member
    QString value;      // text, number, date or JSON, by action and member
    QString find;
    LetterCase letters = LetterCase::Exact;

    friend bool operator==(const BulkOperation &, const BulkOperation &) = default;
};

// Members an action can be done to, in the order of the form; empty for the body actions (any name).
[[nodiscard]] QStringList membersFor(BulkAction action);
// Why it cannot be done to any record ("range_key1 takes a whole number …"); empty when it can.
[[nodiscard]] QString problemOf(const BulkOperation &operation, incountry::SearchKeyStorage searchKeys);
// "Set key1 to “english”"
[[nodiscard]] QString sentenceOf(const BulkOperation &operation);

} // namespace strongroom::model
