// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Seals a note as the SDKs do (protocol page sections 4, 6 and 12). Part of the seeder, which plays a client that wrote before; the service itself has
// no use for it.

#include "sandbox/tozstore/seed/TozDemoCrypto.h"

#include <nlohmann/json.hpp>

#include <string>

namespace strongroom::sandbox {

struct TozNoteKeys
{
    TozBoxKeys box;
    TozSigningKeys signing;
};

// The keys that an identity's password is turned into (section 13).
[[nodiscard]] TozNoteKeys derivePasswordKeys(const std::string &username, const std::string &password, const std::string &realmName);

// The members of a note that hold its keys, data and signature. `data` is an object of texts; of the recipient only the public keys are looked
// at. fieldKey signs the fields: the writer's own, or in a forged note another.
[[nodiscard]] nlohmann::json sealDemoNote(
    const nlohmann::json &data, const TozNoteKeys &writer, const TozNoteKeys &recipient, const TozSigningKey &fieldKey);

} // namespace strongroom::sandbox
