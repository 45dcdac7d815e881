// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The names in files that are not members of the service. Internal to core/transfer.

#include <string_view>

namespace strongroom::transfer::column {

inline constexpr std::string_view country = "country";
inline constexpr std::string_view otherCountry = "strongroom_country";   // where the record has a member "country" of its own
inline constexpr std::string_view body = "body";
inline constexpr std::string_view precommitBody = "precommit_body";
inline constexpr std::string_view version = "version";
inline constexpr std::string_view isEncrypted = "is_encrypted";
inline constexpr std::string_view attachments = "attachments";
inline constexpr std::string_view unknownMembers = "unknown_members";    // CSV
inline constexpr std::string_view carried = "strongroom";                // as incountry/RecordJson.h
inline constexpr std::string_view rawData = "raw_data";                  // CSV
inline constexpr std::string_view rawDataMember = "rawData";             // JSON, the SDK's
inline constexpr std::string_view error = "error";
inline constexpr std::string_view failure = "strongroom_error";          // why an imported row failed; ignored when imported again
inline constexpr std::string_view escaped = "escaped";                   // in "strongroom" of CSV

} // namespace strongroom::transfer::column
