// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Keys.h"

#include "base/Error.h"
#include "crypto/Random.h"
#include "crypto/Signature.h"
#include "tozstore/Base64Url.h"
#include "tozstore/P384.h"

#include <sodium.h>

#include <algorithm>
#include <utility>

namespace strongroom::tozstore {

namespace {

constexpr std::size_t curveKeySize = 32;

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace

std::string_view wireNameOf(EncryptionKeyKind kind)
{
    return kind == EncryptionKeyKind::Curve25519 ? "curve25519" : "p384";
}

// ---- encryption keys ----

std::optional<EncryptionPublicKey> EncryptionPublicKey::fromText(EncryptionKeyKind kind, std::string_view text)
{
    std::optional<Bytes> content = decodeBase64Url(text);
    if (content && kind == EncryptionKeyKind::P384) {
        content = p384::normalPublicPem(*content);
    } else if (content && content->size() != curveKeySize) {
        content.reset();
    }
    return content ? std::optional(EncryptionPublicKey(kind, *std::move(content))) : std::nullopt;
}

std::optional<EncryptionPublicKey> EncryptionPublicKey::fromText(std::string_view text)
{
    std::optional<EncryptionPublicKey> key = fromText(EncryptionKeyKind::Curve25519, text);
    return key ? std::move(key) : fromText(EncryptionKeyKind::P384, text);
}

std::string EncryptionPublicKey::text() const { return encodeBase64Url(m_content); }

EncryptionPrivateKey EncryptionPrivateKey::generate(EncryptionKeyKind kind)
{
    if (kind == EncryptionKeyKind::P384) {
        return {kind, p384::generatePrivatePem()};
    }
    SecretBytes content(curveKeySize);
    crypto::fillRandom(content.writable());
    return {kind, std::move(content)};
}

std::optional<EncryptionPrivateKey> EncryptionPrivateKey::fromText(EncryptionKeyKind kind, std::string_view text)
{
    const std::optional<WipingBytes> decoded = decodeSecretBase64Url(text);
    if (!decoded) {
        return std::nullopt;
    }
    if (kind == EncryptionKeyKind::P384) {
        std::optional<SecretBytes> pem = p384::normalPrivatePem(*decoded);
        return pem ? std::optional(EncryptionPrivateKey(kind, *std::move(pem))) : std::nullopt;
    }
    return decoded->size() == curveKeySize ? std::optional(EncryptionPrivateKey(kind, SecretBytes(ByteView(*decoded)))) : std::nullopt;
}

std::optional<EncryptionPrivateKey> EncryptionPrivateKey::fromText(std::string_view text)
{
    std::optional<EncryptionPrivateKey> key = fromText(EncryptionKeyKind::Curve25519, text);
    return key ? std::move(key) : fromText(EncryptionKeyKind::P384, text);
}

SensitiveText EncryptionPrivateKey::text() const { return encodeSecretBase64Url(m_content.view()); }

EncryptionPublicKey EncryptionPrivateKey::publicKey() const
{
    if (m_kind == EncryptionKeyKind::P384) {
        return {m_kind, p384::publicPemOf(m_content.view())};
    }
    Bytes content(curveKeySize);
    if (crypto_scalarmult_base(out(content), in(m_content.view())) != 0) {
        throw CryptoError(Sentence::tr("cannot compute a public key"));
    }
    return {m_kind, std::move(content)};
}

// ---- signing keys ----

SigningPublicKey::SigningPublicKey(std::span<const std::byte, size> bytes)
{
    std::copy(bytes.begin(), bytes.end(), m_bytes.begin());
}

std::optional<SigningPublicKey> SigningPublicKey::fromText(std::string_view text)
{
    const std::optional<Bytes> bytes = decodeBase64Url(text);
    return bytes && bytes->size() == size ? std::optional(SigningPublicKey(std::span<const std::byte, size>(*bytes))) : std::nullopt;
}

std::string SigningPublicKey::text() const { return encodeBase64Url(m_bytes); }

bool SigningPublicKey::verifies(ByteView message, ByteView signature) const
{
    return crypto::verifyEd25519(m_bytes, message, signature);
}

SigningPrivateKey SigningPrivateKey::generate()
{
    SecretKey<seedSize> seed;
    crypto::fillRandom(seed.writable());
    return fromSeed(seed.view());
}

SigningPrivateKey SigningPrivateKey::fromSeed(std::span<const std::byte, seedSize> seed)
{
    SecretKey<size> key;
    std::array<std::byte, SigningPublicKey::size> publicKey{};
    if (crypto_sign_seed_keypair(out(publicKey), out(key.writable()), in(seed)) != 0) {
        throw CryptoError(Sentence::tr("cannot make a signing key"));
    }
    return SigningPrivateKey(std::move(key));
}

std::optional<SigningPrivateKey> SigningPrivateKey::fromText(std::string_view text)
{
    const std::optional<WipingBytes> bytes = decodeSecretBase64Url(text);
    if (!bytes || bytes->size() != size) {
        return std::nullopt;
    }
    SigningPrivateKey key = fromSeed(std::span<const std::byte, seedSize>(bytes->data(), seedSize));
    return std::equal(bytes->begin(), bytes->end(), key.m_key.view().begin()) ? std::optional(std::move(key)) : std::nullopt;
}

SensitiveText SigningPrivateKey::text() const { return encodeSecretBase64Url(m_key.view()); }

Signature SigningPrivateKey::sign(ByteView message) const
{
    Signature signature;
    if (crypto_sign_detached(out(signature), nullptr, in(message), message.size(), in(m_key.view())) != 0) {
        throw CryptoError(Sentence::tr("cannot sign"));
    }
    return signature;
}

} // namespace strongroom::tozstore
