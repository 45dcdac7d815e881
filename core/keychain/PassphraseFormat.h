// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The bytes of the passphrase file. All numbers little endian.
//
//   0   16  "StrongroomVault" and a zero
//   16   4  version, 1
//   20   4  key derivation, 2: Argon2id 1.3 (RFC 9106), one lane
//   24   4  passes
//   28   4  memory in KiB
//   32  16  salt
//   48  24  nonce, new for every write
//   72   n  XChaCha20-Poly1305 (IETF) of the entries; the 72 bytes before are its additional data
//   end 32  SHA-256 of everything before: tells damage from a wrong passphrase. No secret goes into it.
//
// Entries: count (4), then for each its name's size (4), name, value's size (4), value; zeros up to a multiple of 4,096, so that the file's
// size tells little. Names are behind the passphrase too. Internal to keychain.

#include "base/SecretBytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace strongroom::keychain {

struct Argon2Cost {
    std::uint32_t passes = 3;
    std::uint32_t memoryKiB = 256 * 1024;   // with 3 passes: libsodium's MODERATE
    friend bool operator==(const Argon2Cost &, const Argon2Cost &) = default;
};
// What a file may ask of this computer; a file that asks for more is refused before anything is allocated.
inline constexpr Argon2Cost mostArgon2Cost{32, 2 * 1024 * 1024};

struct PassphraseHeader {
    Argon2Cost cost;
    std::array<std::byte, 16> salt{};
    friend bool operator==(const PassphraseHeader &, const PassphraseHeader &) = default;
};

using PassphraseEntries = std::map<std::string, SecretBytes>;

inline constexpr std::size_t largestPassphraseFile = 64UL << 20;

[[nodiscard]] PassphraseHeader newPassphraseHeader(const Argon2Cost &cost);   // with a salt of its own

// Checks all that can be checked without the passphrase. CryptoError: not such a file, damaged, cut off, of a later version, or with costs out of bounds.
[[nodiscard]] PassphraseHeader readPassphraseHeader(ByteView file);

// Slow on purpose: a second or so, and the header's memory. StorageError: not that much memory. ClientError: an empty passphrase.
[[nodiscard]] SecretBytes passphraseKey(const SecretBytes &passphrase, const PassphraseHeader &header);

// `file` has passed readPassphraseHeader(). AuthError (InvalidCredentials): another key. CryptoError: the entries make no sense.
[[nodiscard]] PassphraseEntries openEntries(ByteView file, const SecretBytes &key);

// The whole file, under a new nonce. ClientError: more than fits.
[[nodiscard]] Bytes sealEntries(const PassphraseHeader &header, const SecretBytes &key, const PassphraseEntries &entries);

} // namespace strongroom::keychain
