// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a client says of a file before it sends it: {"checksum", "compression", "size"} (protocol page section 11). The same for large files and
// for files of notes, but that notes say the size as a text.

#include <nlohmann/json.hpp>

#include <cstdint>
#include <string>

namespace strongroom::sandbox {

struct TozAnnouncedFile
{
    std::string checksum; // MD5, standard base64 with padding
    std::int64_t size = 0; // bytes
};

// Throws ApiError 400 with the member's name.
[[nodiscard]] TozAnnouncedFile parseAnnouncedFile(const nlohmann::json &meta, const std::string &source);

} // namespace strongroom::sandbox
