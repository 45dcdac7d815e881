// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/tozstore: X25519, XSalsa20 and Poly1305 through libsodium (TozStore page, section 4).

#include "tozstore/CryptoSuite.h"

namespace strongroom::tozstore {

class SodiumSuite final : public CryptoSuite {
public:
    [[nodiscard]] SuiteKind kind() const noexcept override { return SuiteKind::Sodium; }
    [[nodiscard]] std::string_view name() const noexcept override { return "Sodium"; }
    [[nodiscard]] EncryptionKeyKind keyKind() const noexcept override { return EncryptionKeyKind::Curve25519; }
    [[nodiscard]] bool has(SuiteFeature) const noexcept override { return true; }

private:
    [[nodiscard]] std::size_t nonceSize() const noexcept override { return 24; }
    void seal(Key key, ByteView nonce, ByteView plain, std::span<std::byte> sealed) const override;
    [[nodiscard]] bool open(Key key, ByteView nonce, ByteView sealed, std::span<std::byte> plain) const override;
    void sealFor(const EncryptionPublicKey &reader, const EncryptionPrivateKey &authorizer, ByteView nonce, ByteView plain,
                 std::span<std::byte> sealed) const override;
    [[nodiscard]] bool openFrom(const EncryptionPublicKey &authorizer, const EncryptionPrivateKey &reader, ByteView nonce, ByteView sealed,
                                std::span<std::byte> plain) const override;
};

} // namespace strongroom::tozstore
