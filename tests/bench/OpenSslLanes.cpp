// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0

// SHA512_Transform is deprecated in OpenSSL 3 and has no replacement; for a comparison it will do.
#define OPENSSL_SUPPRESS_DEPRECATED
#include "OpenSslLanes.h"

#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

#include <algorithm>
#include <stdexcept>

namespace strongroom::bench {

namespace {
SHA512_CTX stateAfter(ByteView secret, unsigned char padding)
{
    unsigned char block[SHA512_CBLOCK];
    std::fill(std::begin(block), std::end(block), padding);
    for (std::size_t i = 0; i < secret.size(); ++i) {
        block[i] = static_cast<unsigned char>(block[i] ^ std::to_integer<unsigned char>(secret[i]));
    }
    SHA512_CTX state;
    SHA512_Init(&state);
    SHA512_Transform(&state, block);
    return state;
}

void putDigest(const SHA512_CTX &state, unsigned char *to)
{
    for (std::size_t i = 0; i < SHA512_DIGEST_LENGTH; ++i) {
        to[i] = static_cast<unsigned char>(state.h[i / 8] >> (56 - 8 * (i % 8)));
    }
}
} // namespace

void deriveOnSha512Transform(const crypto::Pbkdf2Job &job)
{
    if (job.secret.size() > SHA512_CBLOCK) {
        throw std::runtime_error("the secret is too long for this comparison");
    }
    const SHA512_CTX inner = stateAfter(job.secret, 0x36);
    const SHA512_CTX outer = stateAfter(job.secret, 0x5c);

    Bytes first(job.salt.begin(), job.salt.end());
    first.insert(first.end(), {std::byte{0}, std::byte{0}, std::byte{0}, std::byte{1}});
    unsigned char block[SHA512_CBLOCK] = {};
    HMAC(EVP_sha512(), job.secret.data(), static_cast<int>(job.secret.size()), reinterpret_cast<const unsigned char *>(first.data()), first.size(), block,
         nullptr);
    block[64] = 0x80;
    block[126] = 0x06;   // 192 bytes are 0x600 bits
    unsigned char sum[SHA512_DIGEST_LENGTH];
    std::copy_n(block, sizeof sum, sum);
    for (std::uint32_t round = 1; round < job.rounds; ++round) {
        SHA512_CTX state = inner;
        SHA512_Transform(&state, block);
        putDigest(state, block);
        state = outer;
        SHA512_Transform(&state, block);
        putDigest(state, block);
        for (std::size_t i = 0; i < crypto::derivedKeySize; ++i) {
            sum[i] = static_cast<unsigned char>(sum[i] ^ block[i]);
        }
    }
    std::copy_n(reinterpret_cast<const std::byte *>(sum), job.key.size(), job.key.data());
}

} // namespace strongroom::bench
