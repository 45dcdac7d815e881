// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The saved connections: one JSON file (connections.json, mode 0600) in the user's configuration folder, replaced whole by QSaveFile, so
// that a full disk or a crash leaves the old one. A file that cannot be understood is kept beside as connections.json.damaged-<time> and
// reported, never overwritten. Members of a later version are carried through.

#include "connections/Connection.h"

#include <string>
#include <vector>

namespace strongroom::connections {

class ConnectionRepository {
public:
    // `path` empty: <config>/Strongroom/connections.json, or $STRONGROOM_CONFIG_DIR/connections.json when that variable is set.
    explicit ConnectionRepository(std::string path = {});
    [[nodiscard]] std::vector<Connection> load() const;                 // StorageError when the file is there and unreadable
    void save(const Connection &connection);                            // adds, or replaces the one with the same id; ClientError for a name taken; StorageError
    void remove(const std::string &id);
    [[nodiscard]] const std::string &path() const noexcept { return m_path; }

private:
    std::string m_path;
};

} // namespace strongroom::connections
