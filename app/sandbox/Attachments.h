// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Files that hang on records (protocol page section 14). Their contents are stored as they come, in the database.

#include "sandbox/Database.h"
#include "sandbox/Dates.h"

#include <QByteArray>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace strongroom::sandbox {

inline constexpr qsizetype maxAttachmentBytes = 100 * 1024 * 1024;

struct AttachmentMeta
{
    std::string fileId; // 32 lower-case hexadecimal digits
    std::string filename;
    std::string mimeType;
    std::string hash; // SHA-256 of the content, hexadecimal
    std::int64_t size = 0;
    std::int64_t createdAt = 0;
    std::int64_t updatedAt = 0;
};

struct NewAttachment
{
    std::string filename;
    std::string mimeType;
    QByteArray content;
};

// By row of the record, oldest first.
[[nodiscard]] std::map<std::int64_t, std::vector<AttachmentMeta>> attachmentsOf(Database &database, const std::vector<std::int64_t> &recordIds);

class AttachmentStore
{
public:
    enum class SameName {
        Refuse,  // nothing comes back when the record has a file of this name
        Replace, // the file keeps its id and created_at
    };

    AttachmentStore(Database &database, Clock clock);

    [[nodiscard]] std::optional<AttachmentMeta> add(std::int64_t recordId, const NewAttachment &file, SameName sameName);
    [[nodiscard]] std::optional<AttachmentMeta> meta(std::int64_t recordId, const std::string &fileId);
    [[nodiscard]] std::optional<QByteArray> content(std::int64_t recordId, const std::string &fileId);

    // The file must be there. False: another file of the record has this name already.
    [[nodiscard]] bool rename(std::int64_t recordId, const std::string &fileId, const std::string &filename, const std::string &mimeType);

    // False: no such file.
    [[nodiscard]] bool remove(std::int64_t recordId, const std::string &fileId);

private:
    [[nodiscard]] std::optional<std::string> idOf(std::int64_t recordId, const std::string &filename);

    Database &m_database;
    Clock m_clock;
};

} // namespace strongroom::sandbox
