// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Ed25519 (RFC 8032), by libsodium. Any thread.

#include "base/SecretBytes.h"

namespace strongroom::crypto {

inline constexpr std::size_t ed25519KeySize = 32;
inline constexpr std::size_t ed25519SignatureSize = 64;

// False for a key or signature of another size, too.
[[nodiscard]] bool verifyEd25519(ByteView publicKey, ByteView message, ByteView signature);

} // namespace strongroom::crypto
