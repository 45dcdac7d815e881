// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An error as a banner shows it: a title by kind, what happened, what to do, and the lines behind the "Details" fold.
// The texts of core are safe to show; they are put into the program's language here, as kinds and labels are.

#include "base/Error.h"

#include <QString>
#include <QStringList>

#include <string>

namespace strongroom::model {

struct ErrorText {
    QString title;         // "The service refused the request"
    QString text;          // what happened, to what
    QString advice;        // what the user can do, one sentence; may be empty
    QStringList details;   // "Status: 503", "Request id: …", "GET https://…"; may be empty
    bool retryable = false;
};

[[nodiscard]] QString titleOf(ErrorKind kind);
// A text of core as a sentence, in the program's language: a capital first (but not on a member's name such as range_key1), a full stop at the end.
[[nodiscard]] QString sentence(const Sentence &text);
// The same of a text that is in the right language, or in none.
[[nodiscard]] QString sentence(const QString &text);
[[nodiscard]] QString sentence(const std::string &text);
// A null error gives empty texts.
[[nodiscard]] ErrorText errorText(const ErrorPtr &error);

} // namespace strongroom::model
