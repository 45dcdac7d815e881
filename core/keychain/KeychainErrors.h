// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A keychain's failures in plain words. Internal to keychain.

#include "base/Error.h"

#include <QString>

namespace strongroom::keychain {

// `failed`: "cannot write to the keychain". `error` is a QKeychain::Error other than NoError and EntryNotFound; `text` is the
// backend's own message, which names objects and services but no value.
[[nodiscard]] StorageError keychainError(const Sentence &failed, int error, const QString &text);

[[nodiscard]] StorageError keychainTimeout(const Sentence &failed);

} // namespace strongroom::keychain
