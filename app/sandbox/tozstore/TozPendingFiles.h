// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files that were announced and not yet committed (protocol page section 11). Nobody finds or reads them; they are forgotten, with what was
// uploaded, when their upload URL is no longer good.

#include "sandbox/Database.h"
#include "sandbox/Dates.h"
#include "sandbox/tozstore/TozFileContents.h"
#include "sandbox/tozstore/TozRecords.h"

#include <optional>
#include <string>

namespace strongroom::sandbox {

struct TozPendingFile
{
    std::string id;
    std::string owner;     // client that announced it
    TozRecord record;      // type, plain, signature and file_meta of what it will be
    std::string contentId; // also file_meta.file_name
    std::string replaces;  // id of the record that gets this content; "" for a new one
    std::string version;   // that the record must still have
};

class TozPendingFiles
{
public:
    // Both must outlive it.
    TozPendingFiles(Database &database, TozFileContents &contents, Clock clock);

    void add(const TozPendingFile &file);
    [[nodiscard]] std::optional<TozPendingFile> byId(const std::string &id);
    // Leaves the content alone.
    void remove(const std::string &id);

private:
    void forgetLate();

    Database &m_database;
    TozFileContents &m_contents;
    Clock m_clock;
};

} // namespace strongroom::sandbox
