// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JSON text indented for reading or on one line, and checked while typing. Works on the text itself: the order of members, repeated members and numbers
// of any size stay exactly as they are, which a parse into doubles would not keep. Escapes of printable characters (\u0430) are shown as
// the characters. Linear; call it on a worker thread for more than some kB.

#include <QString>

#include <optional>

namespace strongroom::model {

struct JsonProblem {
    qsizetype position = 0;   // UTF-16 offset into the text
    int line = 1;             // from 1
    int column = 1;
    QString text;             // "a comma or } is missing"
};

enum class EscapeStyle { Keep, Decode };

// nullopt: `text` is JSON (RFC 8259; any value at the top; at most 256 levels).
[[nodiscard]] std::optional<JsonProblem> checkJson(const QString &text);
// Two blanks a level. nullopt when it is not JSON.
[[nodiscard]] std::optional<QString> prettyJson(const QString &text, EscapeStyle escapes = EscapeStyle::Decode);
// On one line, without blanks; escapes stay. nullopt when it is not JSON.
[[nodiscard]] std::optional<QString> compactJson(const QString &text);
// "Not JSON, line 3, column 7: a comma or } is missing."
[[nodiscard]] QString problemText(const JsonProblem &problem);

} // namespace strongroom::model
