// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/SodiumSuite.h"

#include "base/Error.h"

#include <sodium.h>

namespace strongroom::tozstore {

namespace {

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

} // namespace

void SodiumSuite::seal(Key key, ByteView nonce, ByteView plain, std::span<std::byte> sealed) const
{
    if (crypto_secretbox_easy(out(sealed), in(plain), plain.size(), in(nonce), in(key)) != 0) {
        throw CryptoError(Sentence::tr("cannot encrypt"));
    }
}

bool SodiumSuite::open(Key key, ByteView nonce, ByteView sealed, std::span<std::byte> plain) const
{
    return crypto_secretbox_open_easy(out(plain), in(sealed), sealed.size(), in(nonce), in(key)) == 0;
}

void SodiumSuite::sealFor(const EncryptionPublicKey &reader, const EncryptionPrivateKey &authorizer, ByteView nonce, ByteView plain,
                          std::span<std::byte> sealed) const
{
    // It refuses public keys of low order, with which there is no secret.
    if (crypto_box_easy(out(sealed), in(plain), plain.size(), in(nonce), in(reader.content()), in(authorizer.content())) != 0) {
        throw CryptoError(Sentence::tr("cannot encrypt for this reader: the public key is not a usable one")).about("public_key");
    }
}

bool SodiumSuite::openFrom(const EncryptionPublicKey &authorizer, const EncryptionPrivateKey &reader, ByteView nonce, ByteView sealed,
                           std::span<std::byte> plain) const
{
    return crypto_box_open_easy(out(plain), in(sealed), sealed.size(), in(nonce), in(authorizer.content()), in(reader.content())) == 0;
}

} // namespace strongroom::tozstore
