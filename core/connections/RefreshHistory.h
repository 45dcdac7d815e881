// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The attempts to get a token, of all connections, as lines of JSON in one file for its owner alone. Nothing in it is secret: no token, no credential,
// errors as they are shown. At most 200 of one connection. Several processes may write it: each reads, changes and replaces the file whole under its
// lock. A line that cannot be understood is another release's, or damaged, and is dropped when the file is next written.

#include "connections/TokenDesk.h"

#include <cstddef>
#include <string>
#include <vector>

namespace strongroom::connections {

class RefreshHistory {
public:
    static constexpr std::size_t most = 200;

    // `path` empty: nothing is kept on disk.
    RefreshHistory(std::string path, std::string connectionId) : m_path(std::move(path)), m_connectionId(std::move(connectionId)) {}

    // Newest first. StorageError.
    [[nodiscard]] std::vector<RefreshEntry> load() const;
    // Answers what is there now. StorageError.
    std::vector<RefreshEntry> add(const RefreshEntry &entry) const;
    // All of this connection. StorageError.
    void remove() const;

private:
    std::string m_path;
    std::string m_connectionId;
};

} // namespace strongroom::connections
