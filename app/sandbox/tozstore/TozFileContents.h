// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the contents of large files lie: one file each in a folder of the sandbox's own, as they came. Not in the database: SQLite binds a
// BLOB in one piece, and a file of 256 MB shall not need 256 MB of memory.

#include <QString>
#include <QTemporaryDir>

#include <optional>
#include <string>

namespace strongroom::sandbox {

class TozFileContents
{
public:
    // With a data file: the folder "<data file>.files". Without: a temporary folder that goes away with this object. Throws std::runtime_error.
    explicit TozFileContents(const QString &dataFile);

    // Of an id that the sandbox made itself: a UUID. The file need not be there.
    [[nodiscard]] QString path(const std::string &contentId) const;
    [[nodiscard]] bool exists(const std::string &contentId) const;
    void remove(const std::string &contentId);

private:
    std::optional<QTemporaryDir> m_temporary;
    QString m_folder;
};

} // namespace strongroom::sandbox
