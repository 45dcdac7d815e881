// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A search as a condition on rows of toz_record r. Patterns are answered from the words in memory; SQLite compares numbers.

#include "sandbox/tozstore/TozRecords.h"
#include "sandbox/tozstore/TozSearchBody.h"

#include <QVariant>

#include <span>
#include <string>

namespace strongroom::sandbox {

struct TozCondition
{
    std::string sql;
    QVariantList values;
};

// Whose records `caller` may find: its own, or also those that are shared with it.
enum class TozScope {
    Own,
    Readable,
};

class TozSearchSql
{
public:
    TozSearchSql(Database &database, const TozWords &words) : m_database(database), m_words(words) {}

    [[nodiscard]] TozCondition scope(const std::string &caller, TozScope scope) const;
    // ApiError 400 when a pattern is refused.
    [[nodiscard]] TozCondition search(const TozSearch &search) const;
    // ApiError 400 when the expression over `plain` is none.
    [[nodiscard]] TozCondition query(const TozQuery &query) const;

private:
    using Rows = std::vector<std::int64_t>; // ascending

    [[nodiscard]] TozCondition clauses(std::span<const TozClause> list) const;
    [[nodiscard]] TozCondition clause(const TozClause &from) const;
    [[nodiscard]] TozCondition types(std::span<const std::string> terms, TozStrategy strategy) const;
    // Texts that a name or value in `plain` is asked for; an empty list does not ask.
    [[nodiscard]] TozCondition tagged(std::span<const std::string> names, std::span<const std::string> values, TozStrategy strategy) const;
    [[nodiscard]] std::vector<std::int64_t> words(std::span<const std::string> terms, TozStrategy strategy) const;
    [[nodiscard]] Rows expression(const nlohmann::json &from, int depth) const;
    [[nodiscard]] Rows rowsTagged(const std::string &name, const std::string &value) const;

    Database &m_database;
    const TozWords &m_words;
};

} // namespace strongroom::sandbox
