// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Names of entries: the same in every store, so that they can be moved. Internal to keychain.

#include "keychain/CredentialStore.h"

#include <string>

namespace strongroom::keychain {

[[nodiscard]] inline std::string entryNameOf(const CredentialId &id)
{
    std::string name = id.connectionId;
    name.append("/").append(nameOf(id.kind));
    return name;
}

// The reverse. StorageError: a kind that this version does not know.
[[nodiscard]] CredentialId credentialIdOf(const std::string &name);

} // namespace strongroom::keychain
