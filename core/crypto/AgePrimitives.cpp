// SPDX-FileCopyrightText: 2026 The Strongroom developers
// SPDX-License-Identifier: Apache-2.0
#include "crypto/AgePrimitives.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <algorithm>
#include <cstdint>

namespace strongroom::crypto {

namespace {

using KdfContext = std::unique_ptr<EVP_KDF_CTX, OpenSslDeleter<EVP_KDF_CTX_free>>;
using Kdf = std::unique_ptr<EVP_KDF, OpenSslDeleter<EVP_KDF_free>>;

const unsigned char *in(ByteView bytes) { return reinterpret_cast<const unsigned char *>(bytes.data()); }
unsigned char *out(std::span<std::byte> bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

const EVP_CIPHER *chaChaPolyAlgorithm()
{
    static const EVP_CIPHER *const cipher = [] {
        const EVP_CIPHER *const fetched = EVP_CIPHER_fetch(nullptr, "ChaCha20-Poly1305", nullptr);
        if (fetched == nullptr) {
            failOpenSsl("there is no ChaCha20-Poly1305");
        }
        return fetched;
    }();
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
        throw CryptoError("the passphrase cannot be turned into a key: there is not enough memory").advise("It needs " + std::to_string(memory >> 20) + " MiB for a moment. Close other programs and try again.");
    }
    return key;
}

AgeKey ageHkdf(ByteView secret, ByteView salt, std::string_view info)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, "HKDF", nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    if (!context) {
        failOpenSsl("there is no HKDF");
    }
    char digest[] = "SHA256";
    std::array<OSSL_PARAM, 5> parameters{};
    std::size_t count = 0;
    parameters[count++] = OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0);
    parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, const_cast<std::byte *>(secret.data()), secret.size());
    if (!salt.empty()) {   // none means a salt of zeros (RFC 5869), and OpenSSL refuses an empty one
        parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<std::byte *>(salt.data()), salt.size());
    }
    parameters[count++] = OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, const_cast<char *>(info.data()), info.size());
    parameters[count] = OSSL_PARAM_construct_end();
    AgeKey key;
    requireOpenSsl(EVP_KDF_derive(context.get(), out(key.writable()), AgeKey::size, parameters.data()), "HKDF");
    return key;
}

AgeMac ageHmac(const AgeKey &key, std::string_view text)
{
    AgeMac mac{};
    unsigned int size = 0;
    if (HMAC(sha256Algorithm(), key.view().data(), static_cast<int>(AgeKey::size), in(bytesOf(text)), text.size(), out(mac), &size) == nullptr || size != mac.size()) {
        failOpenSsl("HMAC-SHA-256");
    }
    return mac;
}

bool sameMac(const AgeMac &a, const AgeMac &b) noexcept { return CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0; }

ChaChaPoly::ChaChaPoly(const AgeKey &key) : m_key(key.duplicate()), m_context(EVP_CIPHER_CTX_new())
{
    if (!m_context) {
        failOpenSsl("make a cipher context");
    }
}

void ChaChaPoly::seal(const AgeNonce &nonce, ByteView plain, std::span<std::byte> sealed)
{
    if (sealed.size() != plain.size() + ageTagSize) {
        throw CryptoError("ChaCha20-Poly1305: the output has the wrong size");
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
        throw CryptoError("ChaCha20-Poly1305: the input or the output has the wrong size");
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
