// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The texts of a project as the service keeps them: sealed strings (Locker page, sections 4 to 6) and lookup hashes (section 7).

#include "base/SecretBytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace strongroom::locker {

// AES-256-CBC and HMAC-SHA256, encrypt-then-MAC.
struct SealingKeys {
    SecretKey<32> encryption;
    SecretKey<32> mac;
    [[nodiscard]] SealingKeys duplicate() const { return {encryption.duplicate(), mac.duplicate()}; }
};

// HMAC-SHA256, for keys of any length from 1 byte.
[[nodiscard]] SecretKey<32> hmacSha256(ByteView key, ByteView text);

// The same many times under one key, with a context that is set up once and without locked memory for what is no key. One thread at a time.
class KeyedHash {
public:
    using Hash = std::array<std::byte, 32>;
    explicit KeyedHash(ByteView key);
    ~KeyedHash();
    // Of both texts, the second right behind the first.
    [[nodiscard]] Hash of(ByteView text, ByteView more = {});

private:
    class Private;
    std::unique_ptr<Private> d;
};

// The decoded secret access key -> the keys of the profile's key. No extract, no salt (section 4).
[[nodiscard]] SealingKeys stretched(const SecretBytes &decodedSecret);
// profile.key -> the project's keys (section 5). AuthError: the secret access key belongs to another access key id; CryptoError: damaged.
[[nodiscard]] SealingKeys unwrapped(std::string_view profileKey, const SealingKeys &stretchedKeys);

// Seals and opens under one pair of keys, with contexts that are set up once. One thread at a time; cheap enough to make one for each portion
// of a page.
class Sealer {
public:
    explicit Sealer(const SealingKeys &keys);
    ~Sealer();
    Sealer(Sealer &&) noexcept;
    Sealer &operator=(Sealer &&) noexcept;

    // "2.iv|ct|mac", with a fresh iv.
    [[nodiscard]] std::string seal(std::string_view text);
    // With this iv of 16 bytes, for the vectors.
    [[nodiscard]] std::string seal(std::string_view text, ByteView iv);
    // CryptoError: form, lengths, MAC, padding, in this order. What was sealed need not be UTF-8.
    [[nodiscard]] SensitiveText open(std::string_view sealed);
    // A field of an answer: "" is the empty text; CryptoError also for a text that is not UTF-8.
    [[nodiscard]] SensitiveText openField(std::string_view sealed);

private:
    class Private;
    std::unique_ptr<Private> d;
};

// base64url(SHA-256(project number in decimal, then the text)), 43 characters. Of guessable text: for requests only, never for people or logs.
[[nodiscard]] std::string lookupHash(std::int64_t projectId, std::string_view text);

} // namespace strongroom::locker
