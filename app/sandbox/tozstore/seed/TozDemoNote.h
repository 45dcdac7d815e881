// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Seals a note as the SDKs do (protocol page sections 4, 6 and 12). Part of the seeder, which plays a client that wrote before; the service itself has
// no use for it.

#include <nlohmann/json.hpp>

#include <map>
#include <string>

namespace strongroom::sandbox {

// Raw keys, 32 bytes each but for the signing key's 64.
struct TozNoteKeys
{
    std::string boxPublic;
    std::string boxPrivate;
    std::string signPublic;
    std::string signPrivate; // of the recipient nothing private is needed
};

// The keys that an identity's password is turned into (section 13).
[[nodiscard]] TozNoteKeys derivePasswordKeys(const std::string &username, const std::string &password, const std::string &realmName);

// The members of a note that hold its keys, data and signature.
[[nodiscard]] nlohmann::json sealDemoNote(const std::map<std::string, std::string> &data, const TozNoteKeys &writer, const TozNoteKeys &recipient);

} // namespace strongroom::sandbox
