// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The client's arithmetic of Cognito's USER_SRP_AUTH (auth page, 5.2 to 5.4): the 3072-bit group 15 of RFC 3526 with g = 2, SHA-256, and a padding of
// its own. One login costs three modular powers; on a worker thread. Any thread. CryptoError when OpenSSL fails.

#include "auth/SrpNumber.h"
#include "base/SecretBytes.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace strongroom::auth {

inline constexpr std::size_t srpMostServerDigits = 768;   // of B: as long as N
inline constexpr std::size_t srpMostSaltDigits = 256;

// a: 1024 bits from `random`, not zero. CryptoError when it gives nothing but zeros.
[[nodiscard]] SrpNumber srpPrivateNumber(const std::function<void(std::span<std::byte>)> &random);
// A = g^a mod N.
[[nodiscard]] SrpNumber srpPublicNumber(const SrpNumber &a);
[[nodiscard]] bool isZeroModN(const SrpNumber &number);
// u = H(pad(A) ‖ pad(B)), B as it was sent.
[[nodiscard]] SrpNumber srpScrambler(const SrpNumber &A, const SrpNumber &B);
// x = H(pad(salt) ‖ H(pool ‖ user ‖ ":" ‖ password)).
[[nodiscard]] SrpNumber srpPasswordNumber(const SrpNumber &salt, std::string_view poolName, std::string_view userId, const SecretBytes &password);
// S = (B - k·g^x)^(a + u·x) mod N. nullopt: B mod N = 0 or u = 0, with which a server that knows no verifier could make us prove something.
[[nodiscard]] std::optional<SrpNumber> srpSharedSecret(const SrpNumber &B, const SrpNumber &x, const SrpNumber &a, const SrpNumber &u);
// K = the first 16 bytes of HKDF-SHA-256.
[[nodiscard]] SecretKey<16> srpKey(const SrpNumber &S, const SrpNumber &u);
// Base64 of HMAC-SHA-256(K, pool ‖ user ‖ secret block ‖ timestamp).
[[nodiscard]] std::string srpSignature(const SecretKey<16> &key, std::string_view poolName, std::string_view userId, ByteView secretBlock, std::string_view timestamp);

// SECRET_HASH: base64 of HMAC-SHA-256(clientSecret, user ‖ clientId).
[[nodiscard]] SensitiveText cognitoSecretHash(const SecretBytes &clientSecret, std::string_view user, std::string_view clientId);

} // namespace strongroom::auth
