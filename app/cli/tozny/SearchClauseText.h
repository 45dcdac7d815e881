// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One clause of a TozStore search as a person types it: what --match and --exclude take.
//
//   clause   word ...                   between blanks
//   word     MEMBER=VALUE[,VALUE...]    type, writer, user, record, key, value; plain.NAME takes one value
//            exact, fuzzy, wildcard, regexp       how values are compared; exact when none is named
//            or, and                              whether one term is enough or all must hold; or when none is named
//
// A value or name with blanks, commas, quotes or = stands in double quotes, where \" and \\ are a quote and a backslash. Elsewhere a backslash
// is an ordinary character, for regular expressions.

#include "tozstore/Search.h"

#include <string>
#include <string_view>

namespace strongroom::cli {

// ClientError with the place in the text.
[[nodiscard]] tozstore::SearchClause searchClauseFromText(std::string_view text);

// "exact", "AND": the words of the wire in any case. ClientError names `option`.
[[nodiscard]] tozstore::SearchStrategy searchStrategyFrom(const std::string &word, const char *option);
[[nodiscard]] tozstore::SearchCondition searchConditionFrom(const std::string &word, const char *option);

} // namespace strongroom::cli
