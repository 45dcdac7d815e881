// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The keys of a client, typed by what they are (TozStore page, section 2). Text form is base64url everywhere, in configurations and on the wire:
//
//   Curve25519 public, private   32 bytes                                         43, 43 characters
//   Ed25519 public               32 bytes                                         43
//   Ed25519 private              64 bytes: seed, then public key                  86
//   P-384 public                 PEM text of the SubjectPublicKeyInfo            287
//   P-384 private                PEM text of the unencrypted PKCS#8              408
//
// A text is taken or refused with nullopt; who reads it knows whether that is the user's or the service's mistake. Any thread.

#include "base/SecretBytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace strongroom::tozstore {

// The names on the wire: "curve25519", "p384".
enum class EncryptionKeyKind : std::uint8_t { Curve25519, P384 };
[[nodiscard]] std::string_view wireNameOf(EncryptionKeyKind kind);
inline constexpr std::string_view signingKeyWireName = "ed25519";

// A key of either kind. P-384 keys have been read by OpenSSL and lie on that curve.
class EncryptionPublicKey {
public:
    [[nodiscard]] static std::optional<EncryptionPublicKey> fromText(EncryptionKeyKind kind, std::string_view text);
    // For configurations, which don't name the kind.
    [[nodiscard]] static std::optional<EncryptionPublicKey> fromText(std::string_view text);

    [[nodiscard]] EncryptionKeyKind kind() const noexcept { return m_kind; }
    // Curve25519: 32 bytes. P-384: PEM text.
    [[nodiscard]] ByteView content() const noexcept { return m_content; }
    [[nodiscard]] std::string text() const;
    friend bool operator==(const EncryptionPublicKey &, const EncryptionPublicKey &) = default;

private:
    friend class EncryptionPrivateKey;
    EncryptionPublicKey(EncryptionKeyKind kind, Bytes content) : m_kind(kind), m_content(std::move(content)) {}

    EncryptionKeyKind m_kind;
    Bytes m_content;
};

class EncryptionPrivateKey {
public:
    // From the system's random source.
    [[nodiscard]] static EncryptionPrivateKey generate(EncryptionKeyKind kind);
    [[nodiscard]] static std::optional<EncryptionPrivateKey> fromText(EncryptionKeyKind kind, std::string_view text);
    [[nodiscard]] static std::optional<EncryptionPrivateKey> fromText(std::string_view text);

    [[nodiscard]] EncryptionKeyKind kind() const noexcept { return m_kind; }
    [[nodiscard]] ByteView content() const noexcept { return m_content.view(); }
    [[nodiscard]] SensitiveText text() const;
    [[nodiscard]] EncryptionPublicKey publicKey() const;
    [[nodiscard]] EncryptionPrivateKey duplicate() const { return {m_kind, m_content.duplicate()}; }

private:
    EncryptionPrivateKey(EncryptionKeyKind kind, SecretBytes content) : m_kind(kind), m_content(std::move(content)) {}

    EncryptionKeyKind m_kind;
    SecretBytes m_content;
};

using Signature = std::array<std::byte, 64>;

class SigningPublicKey {
public:
    static constexpr std::size_t size = 32;

    explicit SigningPublicKey(std::span<const std::byte, size> bytes);
    [[nodiscard]] static std::optional<SigningPublicKey> fromText(std::string_view text);

    [[nodiscard]] ByteView content() const noexcept { return m_bytes; }
    [[nodiscard]] std::string text() const;
    // Ed25519 (RFC 8032), detached.
    [[nodiscard]] bool verifies(ByteView message, ByteView signature) const;
    friend bool operator==(const SigningPublicKey &, const SigningPublicKey &) = default;

private:
    std::array<std::byte, size> m_bytes;
};

class SigningPrivateKey {
public:
    static constexpr std::size_t size = 64;
    static constexpr std::size_t seedSize = 32;

    [[nodiscard]] static SigningPrivateKey generate();
    [[nodiscard]] static SigningPrivateKey fromSeed(std::span<const std::byte, seedSize> seed);
    // A public half that does not belong to the seed is refused: a signature made with it would give the key away.
    [[nodiscard]] static std::optional<SigningPrivateKey> fromText(std::string_view text);

    [[nodiscard]] std::span<const std::byte, seedSize> seed() const noexcept { return m_key.view().first<seedSize>(); }
    [[nodiscard]] SensitiveText text() const;
    [[nodiscard]] SigningPublicKey publicKey() const { return SigningPublicKey(m_key.view().last<SigningPublicKey::size>()); }
    [[nodiscard]] Signature sign(ByteView message) const;
    [[nodiscard]] SigningPrivateKey duplicate() const { return SigningPrivateKey(m_key.duplicate()); }

private:
    explicit SigningPrivateKey(SecretKey<size> key) : m_key(std::move(key)) {}

    SecretKey<size> m_key;
};

} // namespace strongroom::tozstore
