// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Rows as they are known, and what of them the file is behind with (`written`). Internal to core/locker.

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace strongroom::locker {

enum class Reading : std::uint8_t { All, Newer };

template <typename T>
using Rows = std::vector<std::shared_ptr<const T>>;

// By id; rows that are the same stay the same objects, so that what was opened of them stays open.
template <typename T>
void putIn(Rows<T> &rows, std::vector<T> fresh, Reading reading, Rows<T> &written)
{
    std::map<std::string, std::shared_ptr<const T>> known;
    for (const std::shared_ptr<const T> &row : rows) {
        known.emplace(row->id, row);
    }
    std::map<std::string, std::shared_ptr<const T>> result;
    if (reading == Reading::Newer) {
        result = known;
    }
    for (T &row : fresh) {
        const auto found = known.find(row.id);
        std::shared_ptr<const T> next = found != known.end() && *found->second == row ? found->second : std::make_shared<const T>(std::move(row));
        written.push_back(next);
        result.insert_or_assign(next->id, next);
    }
    rows.clear();
    rows.reserve(result.size());
    for (auto &[id, row] : result) {
        rows.push_back(std::move(row));
    }
}

// One row that a write answered. What was listed meanwhile may be newer.
template <typename T>
void putOne(Rows<T> &rows, const std::shared_ptr<const T> &row, Rows<T> &written)
{
    const auto found = std::ranges::find_if(rows, [&](const auto &known) { return known->id == row->id; });
    if (found != rows.end() && (*found)->revised > row->revised) {
        return;
    }
    if (found != rows.end()) {
        *found = row;
    } else {
        rows.push_back(row);
    }
    std::erase_if(written, [&](const auto &other) { return other->id == row->id; });
    written.push_back(row);
}

template <typename T>
void takeOut(Rows<T> &rows, const std::string &id, Rows<T> &written, std::vector<std::string> &gone)
{
    const auto isIt = [&](const auto &row) { return row->id == id; };
    std::erase_if(rows, isIt);
    std::erase_if(written, isIt);
    gone.push_back(id);
}

} // namespace strongroom::locker
