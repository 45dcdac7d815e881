// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/NistSuite.h"

#include "crypto/AesGcm.h"
#include "tozstore/P384.h"

namespace strongroom::tozstore {

namespace {

using crypto::AesGcm;

AesGcm::Iv ivOf(ByteView nonce) { return AesGcm::Iv(nonce.data(), AesGcm::ivSize); }

SecretKey<32> keyBetween(const EncryptionPrivateKey &own, const EncryptionPublicKey &other)
{
    return p384::wrappingKey(p384::sharedSecret(own.content(), other.content()));
}

} // namespace

void NistSuite::seal(Key key, ByteView nonce, ByteView plain, std::span<std::byte> sealed) const
{
    AesGcm().seal(key, ivOf(nonce), plain, sealed);
}

bool NistSuite::open(Key key, ByteView nonce, ByteView sealed, std::span<std::byte> plain) const
{
    return AesGcm().open(key, ivOf(nonce), sealed, plain);
}

void NistSuite::sealFor(const EncryptionPublicKey &reader, const EncryptionPrivateKey &authorizer, ByteView nonce, ByteView plain,
                        std::span<std::byte> sealed) const
{
    seal(keyBetween(authorizer, reader).view(), nonce, plain, sealed);
}

bool NistSuite::openFrom(const EncryptionPublicKey &authorizer, const EncryptionPrivateKey &reader, ByteView nonce, ByteView sealed,
                         std::span<std::byte> plain) const
{
    return open(keyBetween(reader, authorizer).view(), nonce, sealed, plain);
}

} // namespace strongroom::tozstore
