// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// AES-256-GCM (NIST SP 800-38D) with a 12-byte IV and a 16-byte tag behind the ciphertext, through OpenSSL.
// One object serves many records, each with its own key: only keys change, nothing is allocated per record. One object, one thread.
// An IV must never be used twice with a key: take 12 random bytes for each record.

#include "base/SecretBytes.h"

#include <cstddef>
#include <memory>
#include <span>

namespace strongroom::crypto {

class AesGcm {
public:
    static constexpr std::size_t keySize = 32;
    static constexpr std::size_t ivSize = 12;
    static constexpr std::size_t tagSize = 16;
    using Key = std::span<const std::byte, keySize>;
    using Iv = std::span<const std::byte, ivSize>;

    AesGcm();
    AesGcm(AesGcm &&other) noexcept;
    AesGcm &operator=(AesGcm &&other) noexcept;
    ~AesGcm();   // wipes the last key's schedule

    // Writes ciphertext and tag: `sealed` has plain.size() + 16 bytes. CryptoError when OpenSSL fails or a size is wrong.
    void seal(Key key, Iv iv, ByteView plain, std::span<std::byte> sealed, ByteView associatedData = {});

    // `sealed` is ciphertext and tag, `plain` has sealed.size() - 16 bytes. False when the tag does not fit (wrong key or changed text):
    // `plain` is zero then. CryptoError when OpenSSL fails or a size is wrong.
    [[nodiscard]] bool open(Key key, Iv iv, ByteView sealed, std::span<std::byte> plain, ByteView associatedData = {});

private:
    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace strongroom::crypto
