// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Single entries of a keychain by name: what Pieces builds on, so that its tests can break a write at any entry. Internal to keychain.

#include "base/SecretBytes.h"

#include <optional>
#include <string>

namespace strongroom::keychain {

class ItemStore {
public:
    virtual ~ItemStore() = default;
    [[nodiscard]] virtual std::optional<SecretBytes> readItem(const std::string &name) = 0;   // StorageError
    virtual void writeItem(const std::string &name, const SecretBytes &value) = 0;            // StorageError
    virtual void removeItem(const std::string &name) = 0;                                     // fine when not there; StorageError
};

} // namespace strongroom::keychain
