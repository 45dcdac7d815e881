// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/AgePrimitives.h"

#include "crypto/Hmac.h"

#include <openssl/crypto.h>
#include <openssl/err.h>

#include <algorithm>
#include <cstdint>

namespace strongroom::crypto {

namespace {

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

const EVP_CIPHER *chaChaPolyAlgorithm()
{
    static const EVP_CIPHER *const cipher = requireOpenSslObject(EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr), "there is no ChaCha20-Poly1305");
    return cipher;
}

} // namespace

AgeKey ageScrypt(ByteView passphrase, ByteView salt, int workFactor)
{
    constexpr std::uint64_t blockSize = 8;
    const std::uint64_t cost = std::uint64_t{1} << workFactor;
    const std::uint64_t memory = 128 * blockSize * (cost + 4) + (std::uint64_t{1} << 20);   // OpenSSL's own bound is 32 MiB
    AgeKey key;
    if (EVP_PBE_scrypt(reinterpret_cast<const char *>(passphrase.data()), passphrase.size(), in(salt), salt.size(), cost, blockSize, 1, memory,
                       out(key.writable()), AgeKey::size) != 1) {
        ERR_clear_error();
        throw CryptoError(Sentence::tr("the passphrase cannot be turned into a key: there is not enough memory"))
            .advise(Sentence::tr("It needs %1 MiB for a moment. Close other programs and try again.").arg(memory >> 20));
    }
    return key;
}

AgeKey ageHkdf(ByteView secret, ByteView salt, std::string_view info)
{
    AgeKey key;
    hkdfSha256(secret, salt, info, key.writable());
    return key;
}

AgeMac ageHmac(const AgeKey &key, std::string_view text) { return hmacSha256(key.view(), {bytesOf(text)}); }

bool sameMac(const AgeMac &a, const AgeMac &b) noexcept { return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0; }

ChaChaPoly::ChaChaPoly(const AgeKey &key) : m_key(key.duplicate()), m_context(requireOpenSslObject(EVP_CIPHER_CTX_new(), "make a cipher context")) {}

void ChaChaPoly::seal(const AgeNonce &nonce, ByteView plain, std::span<std::byte> sealed)
{
    if (sealed.size() != plain.size() + ageTagSize) {
        throw CryptoError(Sentence::tr("ChaCha20-Poly1305: the output has the wrong size"));
    }
    EVP_CIPHER_CTX *const context = m_context.get();
    int written = 0;
    requireOpenSsl(EVP_EncryptInit_ex2(context, chaChaPolyAlgorithm(), in(m_key.view()), in(nonce), nullptr), "start ChaCha20-Poly1305");
    if (!plain.empty()) {
        requireOpenSsl(EVP_EncryptUpdate(context, out(sealed), &written, in(plain), static_cast<int>(plain.size())), "ChaCha20-Poly1305");
    }
    requireOpenSsl(EVP_EncryptFinal_ex(context, out(sealed.subspan(plain.size())), &written), "finish ChaCha20-Poly1305");
    requireOpenSsl(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_GET_TAG, static_cast<int>(ageTagSize), sealed.data() + plain.size()),
                   "read the ChaCha20-Poly1305 tag");
}

bool ChaChaPoly::open(const AgeNonce &nonce, ByteView sealed, std::span<std::byte> plain)
{
    if (sealed.size() < ageTagSize || plain.size() != sealed.size() - ageTagSize) {
        throw CryptoError(Sentence::tr("ChaCha20-Poly1305: the input or the output has the wrong size"));
    }
    EVP_CIPHER_CTX *const context = m_context.get();
    int written = 0;
    requireOpenSsl(EVP_DecryptInit_ex2(context, chaChaPolyAlgorithm(), in(m_key.view()), in(nonce), nullptr), "start ChaCha20-Poly1305");
    std::array<std::byte, ageTagSize> tag{};
    std::copy_n(sealed.data() + plain.size(), ageTagSize, tag.begin());
    requireOpenSsl(EVP_CIPHER_CTX_ctrl(context, EVP_CTRL_AEAD_SET_TAG, static_cast<int>(ageTagSize), tag.data()), "set the ChaCha20-Poly1305 tag");
    if (!plain.empty()) {
        requireOpenSsl(EVP_DecryptUpdate(context, out(plain), &written, in(sealed), static_cast<int>(plain.size())), "ChaCha20-Poly1305");
    }
    std::array<std::byte, ageTagSize> nothing{};
    if (EVP_DecryptFinal_ex(context, out(nothing), &written) == 1) {
        return true;
    }
    wipe(plain);
    ERR_clear_error();
    return false;
}

} // namespace strongroom::crypto
