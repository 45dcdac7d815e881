// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One change of a Locker project in the tray, and how it reads in one line. Typed values in it are opened: it lives in memory only, and none of
// its texts holds a value.

#include "changes/ChangeItem.h"
#include "locker/Change.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <utility>

namespace strongroom::model {

struct SecretChangeItem {
    quint64 id = 0;
    locker::Change change;
    ChangeState state = ChangeState::Waiting;
    std::optional<locker::ChangeOutcome> outcome;      // of the last time it was sent
    std::optional<locker::Fingerprint> wanted;         // of the value it will have
    quint64 commit = 0;     // of the last sending it was part of; its level of undo
    quint64 undoes = 0;     // the item that this one takes back
    bool queued = false;
    QString how;            // "import of .env", "copied from staging"; may be empty
    QString valueWords;     // what is known of the new value without showing it: "same as staging"
};

[[nodiscard]] bool isOpen(const SecretChangeItem &item);
[[nodiscard]] bool isOfEnvironment(const SecretChangeItem &item);
// Key and environment that it will have ("" all); of an environment: an empty key, and its name.
[[nodiscard]] std::pair<std::string, std::string> placeOf(const locker::Change &change);
[[nodiscard]] QString whatText(const SecretChangeItem &item);         // "New secret", "Change", "Undo change", "New environment"
[[nodiscard]] QString keyText(const SecretChangeItem &item);
[[nodiscard]] QString environmentTextOf(const SecretChangeItem &item);
[[nodiscard]] QString membersText(const SecretChangeItem &item);      // "value, description"
[[nodiscard]] QString fromText(const SecretChangeItem &item);
[[nodiscard]] QString toText(const SecretChangeItem &item);
[[nodiscard]] QString stateText(const SecretChangeItem &item);
[[nodiscard]] QString reasonText(const SecretChangeItem &item);       // why it is a Conflict or Failed; for Done what there is to know
[[nodiscard]] QString adviceText(const SecretChangeItem &item);
// Of a Conflict: what there is now, as far as it can be said without a value: "There now: •••••••• (not the value you saw), changed 2026-…".
[[nodiscard]] QString thereText(const SecretChangeItem &item);
// Empty: sending it can be taken back.
[[nodiscard]] QString undoRefusal(const SecretChangeItem &item);
// "GOOGLE_API → production (copied from staging)"
[[nodiscard]] QString shortText(const SecretChangeItem &item);

} // namespace strongroom::model
