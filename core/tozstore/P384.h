// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/tozstore: P-384 keys as PEM text, through OpenSSL.

#include "base/SecretBytes.h"

#include <optional>
#include <string>

namespace strongroom::tozstore::p384 {

// PEM of unencrypted PKCS#8, ending in a newline.
[[nodiscard]] SecretBytes generatePrivatePem();
// The PEM text OpenSSL itself would write for the key; nullopt when it cannot be read, lies on another curve, or does not name it.
[[nodiscard]] std::optional<Bytes> normalPublicPem(ByteView pem);
[[nodiscard]] std::optional<SecretBytes> normalPrivatePem(ByteView pem);
[[nodiscard]] Bytes publicPemOf(ByteView privatePem);

// ECDH: the 48 bytes of the shared point's X, big-endian. CryptoError when a key cannot be read.
inline constexpr std::size_t sharedSize = 48;
[[nodiscard]] SecretKey<sharedSize> sharedSecret(ByteView privatePem, ByteView publicPem);
// HKDF-SHA384 (RFC 5869), no salt, no info.
[[nodiscard]] SecretKey<32> wrappingKey(const SecretKey<sharedSize> &shared);

} // namespace strongroom::tozstore::p384
