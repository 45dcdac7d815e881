// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/Signature.h"

#include <sodium.h>

namespace strongroom::crypto {

static_assert(ed25519KeySize == crypto_sign_PUBLICKEYBYTES && ed25519SignatureSize == crypto_sign_BYTES);

bool verifyEd25519(ByteView publicKey, ByteView message, ByteView signature)
{
    const auto bytes = [](ByteView view) { return reinterpret_cast<const unsigned char *>(view.data()); };
    return publicKey.size() == ed25519KeySize && signature.size() == ed25519SignatureSize
        && crypto_sign_verify_detached(bytes(signature), bytes(message), message.size(), bytes(publicKey)) == 0;
}

} // namespace strongroom::crypto
