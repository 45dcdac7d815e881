// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The words of the activity: made here from what the journal keeps, in the user's language of today.

#include "activity/ActivityEntry.h"

#include <QDateTime>
#include <QString>

namespace strongroom::activity {
struct ActivityReport;
}

namespace strongroom::model {

// What a check of the journal says to a user.
struct ActivityVerdict {
    enum class Kind { Intact, Limited, Broken };   // Limited: nothing can be said
    Kind kind = Kind::Intact;
    QString title;
    QString text;
    QString advice;   // empty: none
};
[[nodiscard]] ActivityVerdict verdictOf(const activity::ActivityReport &report);

[[nodiscard]] QString activityText(activity::ActivityKind kind);                  // "Delete records"
[[nodiscard]] QString outcomeText(const activity::ActivityEntry &entry);          // "Done", "Done, 2 failed", "Failed", "Cancelled"
[[nodiscard]] QString countText(const activity::ActivityEntry &entry);            // "12 of 4,200 records", "1.4 MB"; empty: not counted
[[nodiscard]] QString activityErrorText(const activity::ActivityEntry &entry);    // "The service could not be reached"; empty: none
[[nodiscard]] QDateTime startOf(const activity::ActivityEntry &entry);            // local time
[[nodiscard]] std::string errorKindName(int errorKind);                           // of ErrorKind, as the journal keeps it: "server"

} // namespace strongroom::model
