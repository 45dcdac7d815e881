// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What differs between the systems' keychains. Internal to keychain.

#include "base/Sentence.h"

#include <cstddef>

namespace strongroom::keychain {

// Bytes that go into one entry. Windows: CRED_MAX_CREDENTIAL_BLOB_SIZE is 2,560. The Secret Service and macOS take megabytes, but are
// kept small on purpose: some backends hold the whole keyring in memory and write it out for every change.
[[nodiscard]] std::size_t largestItem();

// For the user.
[[nodiscard]] Sentence keychainName();

// Whether the library the keychain needs at run time can be loaded (QtKeychain looks for libsecret by dlopen and does not say so).
[[nodiscard]] bool supportLibraryPresent();

} // namespace strongroom::keychain
