// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can come next in a filter's text, in three stages: members and what they are, the operators of a member in words, values that are
// known for it. Values are personal data: they come from what the session holds in memory anyway and go nowhere else.

#include "incountry/StorageConfiguration.h"

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace strongroom::model {

struct FilterSuggestion {
    QString insert;         // replaces text()[from, to)
    QString label;          // "range_key1 >="
    QString detail;         // "at least"
    qsizetype from = 0;     // UTF-16 offsets
    qsizetype to = 0;
    friend bool operator==(const FilterSuggestion &, const FilterSuggestion &) = default;
};

struct FilterKnowledge {
    incountry::SearchKeyStorage storage = incountry::SearchKeyStorage::Hashed;
    QHash<QString, QStringList> recentValues;                        // by member, newest first
    std::function<QStringList(const QString &member)> loadedValues;  // distinct ones of rows that are loaded; may be empty
    std::optional<qint64> currentKeyVersion;
    QDate today;                                                     // in UTC; invalid: the clock's
};

inline constexpr int offeredValues = 10;   // of each source

[[nodiscard]] std::vector<FilterSuggestion> filterSuggestions(const QString &text, qsizetype cursor, const FilterKnowledge &knowledge);

// Members a condition can be about, in the service's order, "search" last.
[[nodiscard]] QStringList filterableMembers();

enum class FilterMemberKind { Text, Integer, Date, Search };
[[nodiscard]] FilterMemberKind filterMemberKind(const QString &member);
// "hashed text", "whole number, plain", …
[[nodiscard]] QString filterMemberText(const QString &member, incountry::SearchKeyStorage storage);

struct FilterOperator {
    QString symbol;   // ">="
    QString words;    // "at least"
};
[[nodiscard]] std::vector<FilterOperator> filterOperators(FilterMemberKind kind);

} // namespace strongroom::model
