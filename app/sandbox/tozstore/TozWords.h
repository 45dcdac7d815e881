// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every text that is a name or a value in some record's `plain`, once. Searches by pattern look at words, not at records. Kept in memory as
// well: a search then asks SQLite for numbers only.

#include "sandbox/Database.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace strongroom::sandbox {

class TozWords
{
public:
    explicit TozWords(Database &database);

    // Makes it when it is new. Not inside a transaction that may be rolled back.
    [[nodiscard]] std::int64_t idOf(const std::string &word);
    [[nodiscard]] std::optional<std::int64_t> find(const std::string &word) const;
    [[nodiscard]] std::vector<std::int64_t> matching(const std::function<bool(const QString &)> &matches) const;

private:
    void keep(std::int64_t id, const std::string &word);

    Database &m_database;
    std::unordered_map<std::string, std::int64_t> m_ids;
    std::vector<std::pair<std::int64_t, QString>> m_words;
};

} // namespace strongroom::sandbox
