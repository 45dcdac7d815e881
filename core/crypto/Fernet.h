// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fernet tokens, version 0x80 (the Fernet specification): AES-128-CBC and HMAC-SHA-256 under one 32-byte key, URL-safe base64 with padding.
// The ready-made custom cipher of the InCountry service uses it. Strict: anything that is not exactly a token is a CryptoError.

#include "base/SecretBytes.h"

#include <array>
#include <chrono>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace strongroom::crypto {

class Fernet {
public:
    static constexpr std::size_t keySize = 32;   // 16 bytes to sign, then 16 to encrypt
    using Iv = std::array<std::byte, 16>;

    // How old a token may be; one from the future by more than a minute is refused too.
    struct Age {
        std::chrono::sys_seconds now;
        std::chrono::seconds most;
    };

    explicit Fernet(std::span<const std::byte, keySize> key) : m_key(key) {}

    [[nodiscard]] std::string encrypt(std::string_view text, std::chrono::sys_seconds now) const;
    // For known answers; everything else lets encrypt() draw the IV.
    [[nodiscard]] std::string encryptWithIv(std::string_view text, std::chrono::sys_seconds now, const Iv &iv) const;

    // CryptoError: not a token, wrong key, changed text. The text may hold any bytes.
    [[nodiscard]] SensitiveText decrypt(std::string_view token) const;
    [[nodiscard]] SensitiveText decrypt(std::string_view token, const Age &age) const;

private:
    [[nodiscard]] SensitiveText open(std::string_view token, const Age *age) const;

    SecretKey<keySize> m_key;
};

} // namespace strongroom::crypto
