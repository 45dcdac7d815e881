// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The strategies of a search, each as a question to one value (protocol page section 10.2). Identifiers are always compared exactly.

#include <QString>

#include <functional>
#include <string>

namespace strongroom::sandbox {

enum class TozStrategy {
    Exact,
    Fuzzy,    // up to one edit for a term of up to five characters, up to two for a longer one; swapped neighbours are one edit
    Wildcard, // * any text, ? any one character
    Regexp,   // the whole value; . ? + * | {n,m} [] () and \ before a punctuation mark, nothing else
};

// Throws ApiError 400 for a regular expression that is refused: one that does not parse, is longer than 1000 bytes or uses what the
// dialect does not have. The question itself throws it when an expression takes too long on a value.
[[nodiscard]] std::function<bool(const QString &)> tozMatcher(TozStrategy strategy, const std::string &term);

} // namespace strongroom::sandbox
