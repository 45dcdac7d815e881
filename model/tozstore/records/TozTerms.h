// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A clause of a TozStore search as a person builds it: terms in a row instead of seven lists, the strategy in words, and what is wrong with
// a term while it is typed. Pure functions, GUI thread.

#include "tozstore/Search.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace strongroom::model {

enum class TozTermKind { Type, Writer, User, Record, Key, Value, Plain };
inline constexpr TozTermKind tozTermKinds[] = {TozTermKind::Type, TozTermKind::Plain, TozTermKind::Key, TozTermKind::Value,
                                               TozTermKind::Writer, TozTermKind::User, TozTermKind::Record};

struct TozTerm {
    TozTermKind kind = TozTermKind::Type;
    QString name;    // of a plain field; empty for the others
    QString value;
    friend bool operator==(const TozTerm &, const TozTerm &) = default;
};

[[nodiscard]] QString termWord(TozTermKind kind);        // "type", "writer", …: also in the filter line
[[nodiscard]] QString termLabel(TozTermKind kind);       // "Type", "Writer (id)", for a choice
[[nodiscard]] QString strategySymbol(tozstore::SearchStrategy strategy);   // "=", "≈", "∗", ".*"
[[nodiscard]] QString strategyWord(tozstore::SearchStrategy strategy);     // "exact", "fuzzy", "wildcard", "regexp"
[[nodiscard]] QString strategyHelp(tozstore::SearchStrategy strategy);     // what it finds, one sentence

[[nodiscard]] std::vector<TozTerm> termsOf(const tozstore::SearchClause &clause);
[[nodiscard]] tozstore::SearchClause clauseOf(tozstore::SearchStrategy strategy, tozstore::SearchCondition condition, const std::vector<TozTerm> &terms);

// Why the search cannot hold this term; empty: it can.
[[nodiscard]] QString termProblem(const TozTerm &term);
// What is allowed and yet looks like a mistake: a pattern under another strategy, an expression that does not close. Empty: nothing.
[[nodiscard]] QString termWarning(const TozTerm &term, tozstore::SearchStrategy strategy);
// Of all terms; one without any is no clause.
[[nodiscard]] QString clauseProblem(const std::vector<TozTerm> &terms);

// "type ≈ medicine or city ≈ Berlin"; long identifiers are shortened.
[[nodiscard]] QString clauseText(const tozstore::SearchClause &clause);
// "0d9ff4b6…2b11" of an identifier, another text as it is.
[[nodiscard]] QString shortId(const QString &id);

} // namespace strongroom::model
