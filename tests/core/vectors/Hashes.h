// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "Play.h"

namespace strongroom::test {

// crypto::hmacSha256, locker::hmacSha256 and locker::KeyedHash must say the same.
[[nodiscard]] Tally playHmacSha256();
// The program has it inside PBKDF2 only: OpenSSL.
[[nodiscard]] Tally playHmacSha512();
// crypto::hkdfSha256, and crypto::ageHkdf for its 32 bytes.
[[nodiscard]] Tally playHkdfSha256();
// The program does not use it: OpenSSL.
[[nodiscard]] Tally playPbkdf2Sha256();
// crypto::deriveKey gives 32 bytes, the beginning of every longer key: PBKDF2 makes blocks of 64. Of shorter ones, their beginning counts.
[[nodiscard]] Tally playPbkdf2Sha512();

} // namespace strongroom::test
