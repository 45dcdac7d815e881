// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/tozstore/TozWords.h"

namespace strongroom::sandbox {

TozWords::TozWords(Database &database) : m_database(database)
{
    m_database.execute("CREATE TABLE IF NOT EXISTS toz_word (id INTEGER PRIMARY KEY, word TEXT NOT NULL UNIQUE)");
    QSqlQuery rows = m_database.run("SELECT id, word FROM toz_word");
    while (rows.next()) {
        keep(rows.value(0).toLongLong(), rows.value(1).toString().toStdString());
    }
}

std::int64_t TozWords::idOf(const std::string &word)
{
    if (const std::optional<std::int64_t> known = find(word)) {
        return *known;
    }
    const std::int64_t id = m_database.run("INSERT INTO toz_word (word) VALUES (?)", {QString::fromStdString(word)}).lastInsertId().toLongLong();
    keep(id, word);
    return id;
}

std::optional<std::int64_t> TozWords::find(const std::string &word) const
{
    const auto found = m_ids.find(word);
    return found == m_ids.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::int64_t> TozWords::matching(const std::function<bool(const QString &)> &matches) const
{
    std::vector<std::int64_t> ids;
    for (const auto &[id, word] : m_words) {
        if (matches(word)) {
            ids.push_back(id);
        }
    }
    return ids;
}

void TozWords::keep(std::int64_t id, const std::string &word)
{
    m_ids.emplace(word, id);
    m_words.emplace_back(id, QString::fromStdString(word));
}

} // namespace strongroom::sandbox
