// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Filters that the user has saved under names, by connection. They hold personal data (names, record keys), so they are written only when
// the user saves one, and to a file of their own: filters.json beside connections.json, mode 0600. QSettings would not do: on Windows it is
// the registry, elsewhere a file that others may read and that people copy to share their preferences. A text is kept as it was written,
// whether this release understands it or not; members of a later release are carried through.
//
// Blocking; any thread, one object each or a lock around it. StorageError.

#include <map>
#include <string>
#include <vector>

namespace strongroom::connections {

struct StoredFilter {
    std::string id;     // UUID, or whatever a later release made of it
    std::string name;   // unique within the connection, ignoring case; SavedFilters in model sees to it
    std::string text;   // the text form (incountry/FindFilter.h)
    friend bool operator==(const StoredFilter &, const StoredFilter &) = default;
};

class SavedFilterRepository {
public:
    explicit SavedFilterRepository(std::string path = {});   // empty: configurationPath("filters.json")

    // All of them, by connection id.
    [[nodiscard]] std::map<std::string, std::vector<StoredFilter>> load() const;
    // Replaces the list of one connection; an empty one leaves nothing of it in the file.
    void store(const std::string &connectionId, const std::vector<StoredFilter> &filters);
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }

private:
    std::string m_path;
};

} // namespace strongroom::connections
