// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "tozstore/Digest.h"

#include "base/Error.h"
#include "tozstore/Base64Url.h"

#include <sodium.h>

namespace strongroom::tozstore {

Digest digestOf(ByteView content)
{
    Digest digest;
    if (crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), digest.size(), reinterpret_cast<const unsigned char *>(content.data()),
                           content.size(), nullptr, 0) != 0) {
        throw CryptoError(Sentence::tr("cannot compute a BLAKE2b digest"));
    }
    return digest;
}

std::string hashText(std::string_view text)
{
    return encodeBase64Url(digestOf(bytesOf(text)));
}

} // namespace strongroom::tozstore
