// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A search over rows in memory, as simply as a test needs it: EXACT compares, WILDCARD and REGEXP go through QRegularExpression, FUZZY takes
// a text that holds the term or is held by it. Not how the service does it; the sandbox is for that.

#include "tozstore/RecordRow.h"
#include "tozstore/Search.h"

#include <QRegularExpression>
#include <QString>

#include <algorithm>
#include <string>
#include <vector>

namespace strongroom::test {

inline bool termMatches(const std::string &term, const std::string &text, tozstore::SearchStrategy strategy)
{
    using tozstore::SearchStrategy;
    switch (strategy) {
    case SearchStrategy::Exact:
        return term == text;
    case SearchStrategy::Fuzzy:
        return text.find(term) != std::string::npos || term.find(text) != std::string::npos;
    case SearchStrategy::Wildcard:
        return QRegularExpression(QRegularExpression::wildcardToRegularExpression(QString::fromStdString(term))).match(QString::fromStdString(text)).hasMatch();
    case SearchStrategy::Regexp:
        return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromStdString(term))).match(QString::fromStdString(text)).hasMatch();
    }
    return false;
}

inline bool clauseMatches(const tozstore::SearchClause &clause, const tozstore::RecordRow &row)
{
    std::vector<bool> terms;
    const tozstore::RecordMeta &meta = row.meta();
    const auto ask = [&](const std::vector<std::string> &wanted, const std::vector<std::string> &texts) {
        for (const std::string &term : wanted) {
            terms.push_back(std::ranges::any_of(texts, [&](const std::string &text) { return termMatches(term, text, clause.strategy); }));
        }
    };
    std::vector<std::string> names;
    std::vector<std::string> values;
    for (const auto &[name, quad] : row.stored.data) {
        names.push_back(name);
    }
    for (const auto &[name, value] : meta.plain) {
        names.push_back(name);
        values.push_back(value);
    }
    ask(clause.writers, {meta.writerId});
    ask(clause.users, {meta.userId});
    ask(clause.records, {meta.recordId});
    ask(clause.types, {meta.type});
    ask(clause.keys, names);
    ask(clause.values, values);
    for (const auto &[name, value] : clause.plain.value_or(tozstore::PlainTexts())) {
        const auto found = meta.plain.find(name);
        terms.push_back(found != meta.plain.end() && termMatches(value, found->second, clause.strategy));
    }
    if (terms.empty()) {
        return true;
    }
    const auto isTrue = [](bool term) { return term; };
    return clause.condition == tozstore::SearchCondition::And ? std::ranges::all_of(terms, isTrue) : std::ranges::any_of(terms, isTrue);
}

inline bool searchMatches(const tozstore::Search &search, const std::string &self, const tozstore::RecordRow &row)
{
    if (!search.allWriters && row.meta().writerId != self) {
        return false;
    }
    const auto matches = [&](const tozstore::SearchClause &clause) { return clauseMatches(clause, row); };
    if (!search.match.empty() && std::ranges::none_of(search.match, matches)) {
        return false;
    }
    if (std::ranges::any_of(search.exclude, matches)) {
        return false;
    }
    if (search.range) {
        const auto &time = search.range->key == tozstore::SearchRangeKey::Created ? row.meta().created : row.meta().lastModified;
        if (!time || (search.range->start && time->instant < search.range->start->moment()) || (search.range->end && time->instant > search.range->end->moment())) {
            return false;
        }
    }
    return true;
}

} // namespace strongroom::test
