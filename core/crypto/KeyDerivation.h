// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// PBKDF2-HMAC-SHA-512 (RFC 8018) for 32-byte keys, many at once. It is 97 to 99 % of the time a password record costs, so independent
// derivations share SIMD lanes (AVX-512: 8, AVX2: 4, NEON: 2). What is left over goes to OpenSSL, and so does everything when a target
// gives a wrong answer in the check that runs before its first use. Hand over a whole page of records; splitting it between threads is
// the caller's work, best in multiples of preferredLanes(). All functions may be called from any thread.

#include "base/SecretBytes.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace strongroom::crypto {

inline constexpr std::size_t derivedKeySize = 32;

// Secret and salt may have any length, also none; rounds is at least 1. The key is written to the caller's memory, which can be locked.
struct Pbkdf2Job {
    ByteView secret;
    ByteView salt;
    std::uint32_t rounds;
    std::span<std::byte, derivedKeySize> key;
};

// CryptoError: rounds is 0, a length is beyond 2^31 - 1, or OpenSSL fails.
void deriveKeys(std::span<const Pbkdf2Job> jobs);
void deriveKey(ByteView secret, ByteView salt, std::uint32_t rounds, std::span<std::byte, derivedKeySize> key);

// How many derivations run at once on this machine; 1 when only OpenSSL is used.
[[nodiscard]] std::size_t preferredLanes();

// The targets that passed the check, best first; "OpenSSL" is always the last one. For tests, benchmarks and the About page.
[[nodiscard]] std::vector<std::string> keyDerivationTargets();
// All jobs on the named target, also where it doesn't pay. CryptoError when there is no such target.
void deriveKeysWith(std::string_view target, std::span<const Pbkdf2Job> jobs);

} // namespace strongroom::crypto
