// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/crypto: what the age format is made of (C2SP/age.md). scrypt (RFC 7914), HKDF-SHA-256 (RFC 5869), HMAC-SHA-256, and
// ChaCha20-Poly1305 (RFC 8439), all OpenSSL's.

#include "base/SecretBytes.h"
#include "crypto/OpenSsl.h"

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace strongroom::crypto {

using AgeKey = SecretKey<32>;
using AgeMac = std::array<std::byte, 32>;
using AgeNonce = std::array<std::byte, 12>;
inline constexpr std::size_t ageTagSize = 16;

// N = 2^workFactor, r = 8, p = 1. CryptoError when there is not enough memory.
[[nodiscard]] AgeKey ageScrypt(ByteView passphrase, ByteView salt, int workFactor);
[[nodiscard]] AgeKey ageHkdf(ByteView secret, ByteView salt, std::string_view info);
[[nodiscard]] AgeMac ageHmac(const AgeKey &key, std::string_view text);
[[nodiscard]] bool sameMac(const AgeMac &a, const AgeMac &b) noexcept;   // constant time

// One key, many pieces.
class ChaChaPoly {
public:
    explicit ChaChaPoly(const AgeKey &key);
    // sealed: plain.size() + 16 bytes.
    void seal(const AgeNonce &nonce, ByteView plain, std::span<std::byte> sealed);
    // plain: sealed.size() - 16 bytes, wiped when this answers false: not authentic.
    [[nodiscard]] bool open(const AgeNonce &nonce, ByteView sealed, std::span<std::byte> plain);

private:
    AgeKey m_key;
    CipherContext m_context;
};

} // namespace strongroom::crypto
