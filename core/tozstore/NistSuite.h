// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Internal to core/tozstore: ECDH on P-384, HKDF-SHA384 and AES-256-GCM through OpenSSL (TozStore page, section 5). It has records and sharing only.

#include "tozstore/CryptoSuite.h"

namespace strongroom::tozstore {

class NistSuite final : public CryptoSuite {
public:
    [[nodiscard]] SuiteKind kind() const noexcept override { return SuiteKind::Nist; }
    [[nodiscard]] std::string_view name() const noexcept override { return "NIST"; }
    [[nodiscard]] EncryptionKeyKind keyKind() const noexcept override { return EncryptionKeyKind::P384; }
    [[nodiscard]] bool has(SuiteFeature) const noexcept override { return false; }

private:
    [[nodiscard]] std::size_t nonceSize() const noexcept override { return 12; }
    void seal(Key key, ByteView nonce, ByteView plain, std::span<std::byte> sealed) const override;
    [[nodiscard]] bool open(Key key, ByteView nonce, ByteView sealed, std::span<std::byte> plain) const override;
    void sealFor(const EncryptionPublicKey &reader, const EncryptionPrivateKey &authorizer, ByteView nonce, ByteView plain,
                 std::span<std::byte> sealed) const override;
    [[nodiscard]] bool openFrom(const EncryptionPublicKey &authorizer, const EncryptionPrivateKey &reader, ByteView nonce, ByteView sealed,
                                std::span<std::byte> plain) const override;
};

} // namespace strongroom::tozstore
